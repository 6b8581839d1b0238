import type { MergeReason } from '@/lib/core/model';

const labels: Readonly<Record<string, string>> = {
  date: 'Dates',
  names: 'Names',
  action: 'What happened',
  amount: 'Amounts',
  words: 'Words',
  place: 'Place',
  articles: 'The articles',
  decision: 'Decided at the desk',
  kind: 'Kind of sentence',
};

interface Weighed {
  readonly rule: string;
  readonly texts: readonly string[];
  readonly weight: number;
}

/** Reasons by rule and by side, the strongest first: an event of many sentences has one of a kind for each pair of them. */
export function weighed(reasons: readonly MergeReason[]): Weighed[] {
  const groups = new Map<string, Weighed>();
  for (const { rule, text, weight } of reasons) {
    const key = `${rule} ${weight < 0}`;
    const known = groups.get(key);
    groups.set(key, {
      rule,
      texts: known ? [...new Set([...known.texts, text])] : [text],
      weight: known && Math.abs(known.weight) > Math.abs(weight) ? known.weight : weight,
    });
  }
  return [...groups.values()].toSorted((a, b) => b.weight - a.weight);
}

const MOST_TEXTS = 3;

/** Why sentences are, or may be, one event: what speaks for it, what against, and how much each counts. */
export function Reasons({ reasons, caption }: { reasons: readonly MergeReason[]; caption: string }) {
  const rows = weighed(reasons);
  // What a person decided has no weight.
  const most = Math.max(0.1, ...rows.map(({ weight }) => Math.abs(weight)));
  return (
    <table className="reasons">
      <caption>{caption}</caption>
      <tbody>
        {rows.map(({ rule, texts, weight }) => (
          <tr key={`${rule} ${weight < 0}`} className={weight < 0 ? 'against' : undefined}>
            <td className="side">{weight < 0 ? 'against' : 'for'}</td>
            <th scope="row">
              {labels[rule] ?? rule}
              {texts.slice(0, MOST_TEXTS).map((text) => (
                <small key={text}>{text}</small>
              ))}
              {texts.length > MOST_TEXTS && <small>and {texts.length - MOST_TEXTS} more like these</small>}
            </th>
            <td className="bar" aria-hidden="true">
              <span style={{ width: `${(Math.abs(weight) / most) * 100}%` }} />
            </td>
            <td className="weight">{weight !== 0 && signed(weight)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "+1.2", "−0.6", with a real minus. */
export const signed = (value: number, digits = 1) =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
