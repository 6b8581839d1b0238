import type { Resolution } from '@/lib/core/model';
import { MONTH_NAMES } from '@/lib/schemas/calendar-words';
import type { EventResource } from '@/lib/schemas/event';
import { type Bead, beadsOf } from '../event/beads';
import { kindWords } from '../event/told-as';
import { dayNumber, yearOf, yearWords } from '../time/days';
import { type Mark, markOf } from '../time/mark';
import { overlaps } from '../time/overlap';

/** What the list and the canvas need of an event: small, because a page may hold hundreds. */
export interface Row {
  readonly id: string;
  readonly title: string;
  /** The date in full, in words. */
  readonly words: string;
  /** The date under its year's heading. */
  readonly short: string;
  /** Heading it stands under. */
  readonly year: string;
  readonly resolution: Resolution;
  readonly mark: Mark | null;
  readonly beads: Bead[][];
  readonly agreement: string;
  /** At most one remark. */
  readonly note: { readonly text: string; readonly bad: boolean } | null;
  readonly salience: number;
}

export function rowOf(event: EventResource): Row {
  const { date } = event;
  const mark = markOf(date);
  const year = mark ? yearWords(yearOf(mark.from)) : '';
  const words = date.text ?? 'no date';
  return {
    id: event.id,
    title: event.title,
    words,
    short: mark ? underYear(words, year) : firstWords(event),
    year,
    resolution: date.resolution,
    mark,
    beads: beadsOf(event),
    agreement: event.agreement.text,
    note: noteOf(event, mark),
    salience: event.salience,
  };
}

const months = new RegExp(MONTH_NAMES.join('|'));

/** "September 2023" under 2023 is "September"; "2023" is "year only". */
function underYear(words: string, year: string): string {
  if (words === year) return 'year only';
  const rest = words.replace(` ${year}`, '');
  // "about 1985" and "late 2020" would lose their meaning.
  return months.test(rest) && !/\d{4}/.test(rest) ? rest : words;
}

/** An undated event is known by the words that could not be resolved. */
function firstWords(event: EventResource): string {
  return event.mentions[0] ? `“${event.mentions[0].time.text}”` : 'no date';
}

function noteOf(event: EventResource, mark: Mark | null): Row['note'] {
  const other = event.mentions.filter((mention) => !overlaps(mention.date, event.date)).length;
  if (other > 0)
    return { text: `${other === 1 ? 'One source gives' : `${other} quotes give`} another date`, bad: true };
  if (event.mentions.length === 0) return { text: 'Entered by hand', bad: false };
  if (mark === null) return null;
  const kind = kindWords[event.kind];
  if (kind) return { text: kind.word, bad: false };
  const [first] = event.mentions;
  if (first && (event.date.resolution === 'computed' || event.date.resolution === 'inferred')) {
    return { text: `from “${first.time.text}”`, bad: false };
  }
  const notes: Partial<Record<Mark['shape'], string>> = {
    both: 'These dates, not the span between them',
    since: 'No end is stated',
    until: 'No beginning is stated',
    about: 'Approximate',
    lasted: lasting(mark),
  };
  const text = notes[mark.shape];
  return text ? { text, bad: false } : null;
}

function lasting(mark: Mark): string {
  const days = mark.to - mark.from;
  return days < 120 ? `Lasted ${days} days` : 'Lasted from end to end';
}

/** Newest publication day among the sources of these events. */
export function lastPublished(events: readonly EventResource[]): string | null {
  const days = events.flatMap((event) => event.sources.flatMap(({ publishedOn }) => publishedOn ?? []));
  return days.toSorted((a, b) => dayNumber(a) - dayNumber(b)).at(-1) ?? null;
}
