/**
 * The words of the project as types. Everything is data, readonly, and free of any framework.
 * Offsets are UTF-16 code units into the stored text of a source; `end` is exclusive.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How an article's publication date is known; `unknown` goes with a null date. */
export type PublishedHow = 'given' | 'metadata' | 'corrected' | 'unknown';

/** One article as the pipeline takes it. */
export interface Article {
  /** Unique within one run; the database's id where there is one. */
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** `YYYY-MM-DD`, or null where nobody knows. */
  readonly publishedOn: string | null;
  /** BCP 47 ("en"). */
  readonly language: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

export interface Sentence extends Span {
  readonly text: string;
  /** Number of its paragraph (a line of the stored text), from 0. */
  readonly paragraph: number;
}

/** A stretch of text that is not evidence, and why ("page furniture: list of other stories", "a price, not a date"). */
export interface Aside extends Span {
  readonly kind: 'furniture' | 'not-a-date';
  readonly reason: string;
}

/** TIMEX3's types (TimeML annotation guidelines 1.2.1, section 2.2). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * How a date is known. `stated`: the text gives it whole. `computed`: counted from the publication date or an earlier
 * date of the text. `inferred`: a missing part supplied by a rule or another source. `unresolved`: kept, not guessed.
 */
export type Resolution = (typeof RESOLUTIONS)[number];
/** The best known first. */
export const RESOLUTIONS = ['stated', 'computed', 'inferred', 'unresolved'] as const;

/** Coarse to fine. */
export const PRECISIONS = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'week',
  'day',
  'time',
] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Of what an event has several. */
export const BELONGINGS = ['tag', 'place', 'participant', 'source'] as const;
export type Belonging = (typeof BELONGINGS)[number];

/** What became of an event at the desk; readers see what is published. */
export const STATUSES = ['published', 'draft', 'rejected'] as const;
export type Status = (typeof STATUSES)[number];

/** `point`: some time in; `interval`: lasts from-to; `one-of`: [a..b] or [a,b]; `all-of`: {a,b}. */
export type DateShape = 'point' | 'interval' | 'one-of' | 'all-of';

/** A date that can be placed. `edtf` is the truth (ISO 8601-2); the rest is derived from it by `temporal/edtf.ts`. */
export interface CalendarDate {
  readonly edtf: string;
  /** First instant it can mean, milliseconds since 1970-01-01T00:00Z, proleptic Gregorian; null at an open start. */
  readonly earliest: number | null;
  /** Last instant it can mean (its last millisecond); null at an open end. */
  readonly latest: number | null;
  /** Of the finest part given. */
  readonly precision: Precision;
  readonly shape: DateShape;
  /** EDTF `~` or `%` anywhere. */
  readonly approximate: boolean;
  /** EDTF `?` or `%` anywhere. */
  readonly uncertain: boolean;
}

/** One step from the words to the date, for people ("“on Monday” → the last Monday up to Mon 19 Aug 2024"). */
export interface DerivationStep {
  /** Stable name of the rule ("weekday-past", "year-from-source"). */
  readonly rule: string;
  readonly text: string;
  /** The other source that supplied a part, where one did. */
  readonly sourceId?: string;
}

/** A span that names a time, resolved as far as the article alone allows. */
export interface TimeExpression extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value ("2024-08-19", "P3M", "PAST_REF", "XXXX-09"). */
  readonly value: string;
  /** Null where it names no place on the calendar (durations, frequencies, PAST_REF, unresolved). */
  readonly date: CalendarDate | null;
  readonly resolution: Resolution;
  readonly derivation: readonly DerivationStep[];
  /**
   * Calendar parts that the words themselves give, where they leave out the year (months 1–12, weekday 1 Monday – 7 Sunday).
   * With these another source may supply the year.
   */
  readonly given?: {
    readonly month?: number;
    readonly day?: number;
    readonly weekday?: number;
    readonly season?: string;
  };
  /** Of a range ("from 2020 to 2022") its two ends: one expression with one date here, two tags in TIMEX3. */
  readonly parts?: readonly TimexPart[];
}

/** One TIMEX3 tag within an expression. */
export interface TimexPart extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly edtf: string | null;
}

export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

export interface EntityName {
  readonly name: string;
  readonly kind: EntityKind;
  /** Of a place, where the article leaves no doubt which one it is: degrees north and east, both or none. */
  readonly latitude?: number;
  readonly longitude?: number;
}

/**
 * What kind of thing a mention tells. `hypothetical`: what may happen, or would have; `negated`: what is said not to have
 * happened. An event is of the first kind in this order that any of its mentions has: what one source planned and another
 * saw has happened.
 */
export const MENTION_KINDS = ['event', 'figure', 'negated', 'plan', 'hypothetical', 'statement'] as const;

export type MentionKind = (typeof MENTION_KINDS)[number];

/** One sentence (or clause) of one source that tells of something at a date. */
export interface Mention extends Span {
  readonly sourceId: string;
  /** The quoted sentence, verbatim: `text.slice(start, end)` of the source. */
  readonly quote: string;
  /** The expression that dates it; it may stand in another sentence of the source. */
  readonly time: Span & { readonly text: string; readonly type: TimexType; readonly value: string };
  readonly date: CalendarDate | null;
  readonly resolution: Resolution;
  readonly derivation: readonly DerivationStep[];
  readonly given?: TimeExpression['given'];
  /** The clause that the date belongs to, as a short headline. */
  readonly title: string;
  readonly kind: MentionKind;
  readonly participants: readonly EntityName[];
  readonly places: readonly EntityName[];
  /** Lemma of what happened ("invade", "visit"), nominalisations mapped to their verb; null where none was found. */
  readonly action: string | null;
  /** Where in the article it stands: 0 headline, 1 lead, 2 body. */
  readonly prominence: 0 | 1 | 2;
}

/** What merging knows of a source: what it is about, in a few dozen names and words. Plain JSON, to be stored with it. */
export interface SourceProfile {
  readonly sourceId: string;
  /** `YYYY-MM-DD` or null. */
  readonly publishedOn: string | null;
  /** Publisher or title, by which the source is called where it supplies a year. */
  readonly label: string | null;
  /** Names and words with their weights, heaviest first; squares add up to 1. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
}

/** Everything found in one article. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly expressions: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly profile: SourceProfile;
  /** By which copies of its text are looked up (`merging/origins.ts`). */
  readonly sketch: readonly number[];
  readonly asides: readonly Aside[];
}

/** What of a reading a timeline is built of. */
export type Gist = Pick<Reading, 'article' | 'mentions' | 'profile' | 'sketch'>;

/** Why two mentions were taken for one event, or why not. Weights add up to the score. */
export interface MergeReason {
  readonly rule: string;
  readonly text: string;
  readonly weight: number;
}

/** A part of a salience ("3 independent sources", "something said"), already weighted: parts add up to it, discounts are negative. */
export interface SaliencePart {
  readonly name: string;
  readonly value: number;
}

/** A group of sources that are copies of one text; every source belongs to exactly one, most alone. */
export interface Origin {
  readonly sourceIds: readonly string[];
}

/** An event as merging leaves it, before it has an id. */
export interface EventDraft {
  readonly title: string;
  readonly date: CalendarDate | null;
  readonly resolution: Resolution;
  readonly kind: MentionKind;
  /** In order of evidence: best first. Dates of mentions may differ from the event's. */
  readonly mentions: readonly Mention[];
  readonly reasons: readonly MergeReason[];
  readonly participants: readonly EntityName[];
  readonly places: readonly EntityName[];
  readonly agreement: Agreement;
  /** 0 to 1. */
  readonly salience: number;
  readonly salienceParts: readonly SaliencePart[];
}

/** How many sources tell an event, how many of them independently, and in what they differ. */
export interface Agreement {
  readonly sources: number;
  readonly independent: number;
  /** In words: "4 sources, 2 independent; 1 states no year". */
  readonly text: string;
}

/** A timeline as the pipeline builds it from readings. */
export interface BuiltTimeline {
  readonly events: readonly EventDraft[];
  readonly origins: readonly Origin[];
  /** By source id: lines that its site repeats in other articles, from which nothing was taken. */
  readonly repeated: ReadonlyMap<string, readonly Aside[]>;
}
