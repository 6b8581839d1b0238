import type { Resolution } from '@/lib/core/model';
import { Glyph } from '../kind';

export const kinds: readonly { kind: Resolution; means: string }[] = [
  { kind: 'stated', means: 'the text gives the date' },
  { kind: 'computed', means: 'counted from another date' },
  { kind: 'inferred', means: 'a missing part supplied' },
  { kind: 'unresolved', means: 'kept, not guessed' },
];

/** The four ways of knowing a date, as they look everywhere, and how many events have each. */
export function Legend({ rows }: { rows: readonly { readonly resolution: Resolution }[] }) {
  return (
    <ul className="legend" aria-label="How the dates are known">
      {kinds.map(({ kind, means }) => (
        <li key={kind} title={means}>
          <span className={`kind ${kind}`}>
            <Glyph resolution={kind} />
            <span className={`words ${kind}`}>{kind}</span>
          </span>
          <span className="count">{rows.filter(({ resolution }) => resolution === kind).length}</span>
        </li>
      ))}
    </ul>
  );
}
