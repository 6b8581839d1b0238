import type { TimexType } from '../model';

/**
 * What the words say, before anything is added: only parts that the text names are set. Language-free: the parsers of a
 * language write it, `resolve/` reads it.
 */
export interface Phrase {
  readonly type: TimexType;
  /** Astronomical. */
  readonly year?: number;
  /** Three digits that are a year only where the text is about so early a time; `year` is then as written. */
  readonly early?: boolean;
  /** 198 is the 1980s. Negative decades are BC: −47 is 479–470 BC. */
  readonly decade?: number;
  /** Hundreds: 18 is 1800–1899. Negative centuries are BC: −5 is the 5th century BC. */
  readonly century?: number;
  /** Thousands: 1 is 1000–1999, −3 the 3rd millennium BC. */
  readonly millennium?: number;
  /** Of a decade, century or millennium. */
  readonly portion?: Portion;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday – 7 Sunday. */
  readonly weekday?: number;
  /** ISO week of `year`. */
  readonly week?: number;
  /** "the first Monday of May", with `month`. */
  readonly nth?: NthOfMonth;
  /** "the week of 15 August", with a day. */
  readonly weekOf?: WeekOf;
  /** Days to add to the day that is named: "the day after Christmas". */
  readonly shift?: number;
  readonly season?: Season;
  readonly quarter?: number;
  readonly half?: number;
  /** Name of a holiday, see holidays.ts. */
  readonly holiday?: string;
  readonly part?: DayPart;
  /** `09:30`, `09:30:15`. */
  readonly clock?: string;
  /** Of a clock time: `Z` for UTC, else as written ("EST", "UTC+3", "local time"). */
  readonly zone?: string;
  /** "early", "late", "mid-", "circa": narrows or softens the date; `start` and `end` likewise. */
  readonly mod?: Modifier;
  /** "perhaps 1900". */
  readonly doubtful?: boolean;
  /** "since", "until", "before", "after" directly before the phrase; `by`: "no later than", "on or before". */
  readonly open?: 'since' | 'until' | 'before' | 'after' | 'by';
  /** Counted from another date: "last year" is −1 years from the publication date. */
  readonly relation?: Relation;
  /** Which one of a named kind: "last September", "next Monday", "the following May". */
  readonly direction?: Direction;
  /** With `direction`, the nearest one: "this past Friday", "this coming Friday". */
  readonly near?: boolean;
  /** Of "13/11/2019" (or "11/13/2019"), which can be read in one way only. */
  readonly order?: 'day-first' | 'month-first';
  /** The other reading of "12/11/2019", which may be month first or day first. */
  readonly otherwise?: { readonly month: number; readonly day: number };
  /** How it was decided which reading holds; `assumed` by where the source comes from, else by the text. */
  readonly settled?: {
    readonly order: 'day-first' | 'month-first';
    readonly why: string;
    readonly assumed: boolean;
  };
  /** Ready TIMEX3 value of what is no place on the calendar: durations, sets, PRESENT_REF. */
  readonly value?: string;
  /** Modifies a noun: of what happened ("the September offensive"), of an occasion ("the October primaries"), or of what may lie ahead ("the 14 January deadline"). */
  readonly nominal?: 'happening' | 'occasion' | 'appointment';
  /** Points at something named before or known ("the quarter", "the year-ago period", "the weekend"). */
  readonly anaphor?: 'quarter' | 'period' | 'weekend';
  /** With `anaphor`: so many years before it ("the year-ago quarter": 1). */
  readonly yearsBack?: number;
  /** Counts as a time in history alone ("the former regime", "during this period"). */
  readonly history?: boolean;
  /** Compared with an amount of money ("$10 million a year ago"): means the same period of that year. */
  readonly comparison?: boolean;
}

/**
 * A phrase with all its parts in place, the unsaid ones undefined. One shape for all phrases: everything after the parsers asks for many parts of
 * each, and the engine finds a part several times faster in objects that are all alike.
 */
export type Said = { readonly [K in keyof Required<Phrase>]: Phrase[K] };

/** A class, as the engine knows its shape from the first object on. */
class Whole implements Said {
  readonly type: TimexType = 'DATE';
  readonly year: Phrase['year'];
  readonly early: Phrase['early'];
  readonly decade: Phrase['decade'];
  readonly century: Phrase['century'];
  readonly millennium: Phrase['millennium'];
  readonly portion: Phrase['portion'];
  readonly month: Phrase['month'];
  readonly day: Phrase['day'];
  readonly weekday: Phrase['weekday'];
  readonly week: Phrase['week'];
  readonly nth: Phrase['nth'];
  readonly weekOf: Phrase['weekOf'];
  readonly shift: Phrase['shift'];
  readonly season: Phrase['season'];
  readonly quarter: Phrase['quarter'];
  readonly half: Phrase['half'];
  readonly holiday: Phrase['holiday'];
  readonly part: Phrase['part'];
  readonly clock: Phrase['clock'];
  readonly zone: Phrase['zone'];
  readonly mod: Phrase['mod'];
  readonly doubtful: Phrase['doubtful'];
  readonly open: Phrase['open'];
  readonly relation: Phrase['relation'];
  readonly direction: Phrase['direction'];
  readonly near: Phrase['near'];
  readonly order: Phrase['order'];
  readonly otherwise: Phrase['otherwise'];
  readonly settled: Phrase['settled'];
  readonly value: Phrase['value'];
  readonly nominal: Phrase['nominal'];
  readonly anaphor: Phrase['anaphor'];
  readonly yearsBack: Phrase['yearsBack'];
  readonly history: Phrase['history'];
  readonly comparison: Phrase['comparison'];

  constructor(phrase: Phrase) {
    Object.assign(this, phrase);
  }
}

export function said(phrase: Phrase): Said {
  return new Whole(phrase);
}

/** The first half is `{ index: 0, of: 2 }`. */
export interface Portion {
  readonly index: number;
  readonly of: number;
}

/** `n` counts from 1, −1 is the last; `of` is a weekday (1–7) or a whole. */
export interface NthOfMonth {
  readonly n: number;
  readonly of: number | 'week' | 'weekend';
}

/** The week or weekend that holds a day, or the seven days from or to it. */
export type WeekOf = 'week' | 'weekend' | 'from' | 'to';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
export type Modifier = 'early' | 'mid' | 'late' | 'about';
export type Direction = 'last' | 'this' | 'next' | 'previous' | 'following' | 'same';
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export interface Relation {
  readonly unit: Unit;
  /** Units to add; null where the words leave it open ("a few years ago"). */
  readonly offset: number | null;
  /** From when the article was published, or from the date in focus in the text; `either`: focus, else publication; `running`: focus where a story is told or the day was just named, else publication. */
  readonly anchor: 'publication' | 'focus' | 'either' | 'running';
}

/** A range: one expression for people, two tags in TIMEX3. */
export interface PhraseRange {
  readonly from: Phrase;
  readonly to: Phrase;
}
