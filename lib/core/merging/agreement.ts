/** What the sources of an event agree on, in words: "4 sources, 3 independent; 1 says September 2023; 1 differs: 12 May 2023". */
import type { Agreement, CalendarDate, Mention } from '../model';
import { describeDate } from '../temporal';
import { compatible, fineness, hasOpenYear } from './dates';
import { independentVoices } from './voices';

/** `mentions` as their own articles gave them; `date` is the event's. */
export function agreementOf(
  mentions: readonly Mention[],
  date: CalendarDate | null,
  originOf: (sourceId: string) => string,
): Agreement {
  const bySource = new Map<string, Mention[]>();
  for (const mention of mentions)
    bySource.set(mention.sourceId, [...(bySource.get(mention.sourceId) ?? []), mention]);
  const sources = bySource.size;
  const independent = independentVoices(mentions, originOf);
  const dates = mentions.flatMap((mention) => mention.date ?? []);
  const views = [...bySource.values()].map((own) => viewOf(own, date, dates));
  const all = views.every(({ kind }) => kind === 'agrees') ? ' agree' : '';
  const parts = [sources === 1 ? '1 source' : `${sources} sources${all}, ${independent} independent`];
  for (const { kind, text } of distinct(views)) {
    const count = views.filter((view) => view.kind === kind && view.text === text).length;
    if (kind !== 'agrees') parts.push(WORDS[kind](count, text));
  }
  return { sources, independent, text: parts.join('; ') };
}

type Kind = 'agrees' | 'coarser' | 'differs' | 'yearless' | 'undated';

interface View {
  readonly kind: Kind;
  /** The date that the source gives where it is another one. */
  readonly text: string;
}

const WORDS: Readonly<Record<Exclude<Kind, 'agrees'>, (count: number, text: string) => string>> = {
  coarser: (count, text) => `${count} ${count === 1 ? 'says' : 'say'} ${text}`,
  differs: (count, text) => `${count} ${count === 1 ? 'differs' : 'differ'}: ${text}`,
  yearless: (count) => `${count} ${count === 1 ? 'states' : 'state'} no year`,
  undated: (count) => `${count} ${count === 1 ? 'gives' : 'give'} no date that can be placed`,
};
const ORDER: readonly Kind[] = ['agrees', 'coarser', 'yearless', 'undated', 'differs'];

/** What one source says of the event's date: its best mention speaks for it, a mention that differs before one that says less. */
function viewOf(own: readonly Mention[], date: CalendarDate | null, all: readonly CalendarDate[]): View {
  const views = own.map((mention): View => {
    if (!date) return { kind: 'agrees', text: '' };
    if (hasOpenYear(mention)) return { kind: 'yearless', text: '' };
    if (!mention.date) return { kind: 'undated', text: '' };
    if (mention.date.edtf === date.edtf) return { kind: 'agrees', text: '' };
    const text = describeDate(mention.date);
    if (!compatible(mention.date, date)) return { kind: 'differs', text };
    if (fineness(mention.date.precision) < fineness(date.precision)) return { kind: 'coarser', text };
    // The event may be dated so that two days are both within, but not both can be it.
    const isDisputed = all.some((other) => !compatible(mention.date!, other));
    return isDisputed ? { kind: 'differs', text } : { kind: 'agrees', text: '' };
  });
  const rank: readonly Kind[] = ['agrees', 'differs', 'coarser', 'yearless', 'undated'];
  return views.sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind))[0]!;
}

function distinct(views: readonly View[]): View[] {
  const seen = new Map(views.map((view) => [`${view.kind} ${view.text}`, view]));
  return [...seen.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.text < b.text ? -1 : 1),
  );
}
