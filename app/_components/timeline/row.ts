import type { Resolution } from '@/lib/core/model';
import { MONTH_NAMES } from '@/lib/schemas/calendar-words';
import type { WindowItem } from '@/lib/schemas/window';
import type { Bead } from '../event/beads';
import { kindWords } from '../event/told-as';
import { yearOf, yearWords } from '../time/days';
import { type Mark, markOf } from '../time/mark';

/** An event of the window as the list and the canvas show it. */
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
  /** Dates that contradict the event's own, for drawing them too. */
  readonly otherDates: WindowItem['otherDates'];
  /** Why a search found it, where its title does not show it. */
  readonly found: WindowItem['found'];
  readonly salience: number;
  /** Places in the window's lanes. */
  readonly lanes: readonly number[];
}

const beadKinds: Readonly<Record<string, Bead>> = { w: 'whole', p: 'part', o: 'other' };

export function rowOf(item: WindowItem): Row {
  const { date } = item;
  const mark = markOf(date);
  const year = mark ? yearWords(yearOf(mark.from)) : '';
  const words = date.text ?? 'no date';
  return {
    id: item.id,
    title: item.title,
    words,
    short: mark ? underYear(words, year) : firstWords(item),
    year,
    resolution: date.resolution,
    mark,
    beads: item.beads.map((text) => Array.from(text, (letter) => beadKinds[letter] ?? 'part')),
    agreement: item.agreement.text,
    note: noteOf(item, mark),
    otherDates: item.otherDates,
    found: item.found,
    salience: item.salience,
    lanes: item.lanes,
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
function firstWords({ timeText }: WindowItem): string {
  return timeText === null ? 'no date' : `“${timeText}”`;
}

function noteOf(item: WindowItem, mark: Mark | null): Row['note'] {
  const [other, ...others] = item.otherDates;
  if (other) return { text: disagreement(other, others), bad: true };
  if (item.entry === 'manual' && item.timeText === null) return { text: 'Entered by hand', bad: false };
  if (mark === null) return null;
  const kind = kindWords[item.kind];
  if (kind) return { text: kind.word, bad: false };
  if (item.timeText !== null && (item.date.resolution === 'computed' || item.date.resolution === 'inferred'))
    return { text: `from “${item.timeText}”`, bad: false };
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

/** "Harbour Times gives 10 November 2020"; several dates are counted by who gives them. */
function disagreement(one: WindowItem['otherDates'][number], others: WindowItem['otherDates']): string {
  const [source, ...more] = one.sources;
  if (others.length > 0) {
    const sources = new Set([one, ...others].flatMap((other) => other.sources)).size;
    return `${sources > 1 ? `${sources} sources give` : 'One source gives'} other dates`;
  }
  const date = one.date.text ?? 'another date';
  return more.length > 0 || source === undefined
    ? `${Math.max(1, one.sources.length)} sources give ${date}`
    : `${source} gives ${date}`;
}

function lasting(mark: Mark): string {
  const days = mark.to - mark.from;
  return days < 120 ? `Lasted ${days} days` : 'Lasted from end to end';
}
