import type { Found } from './found';

/** An occasion ("elections in November"), which is as likely to come as to be over, or a purpose ("an agreement to buy it in January"). */
export type Outlook = 'occasion' | 'purpose' | null;

/** Whether the words around a time look back, forward, or say neither. */
export type Tense = 'past' | 'future' | 'unknown';

/**
 * How a date comes into a story beside its order: `ahead` of it ("would last until 1976"), `back` ("had begun in 1943"), or in `passing`
 * ("(1998)", "compared with 1961", "in her 1998 memoir").
 */
export type Remark = 'ahead' | 'back' | 'passing';

/** A stretch of a sentence that looks like a date and is none. */
export interface Refusal {
  readonly index: number;
  readonly text: string;
  /** "a price or a rate, not a time" */
  readonly reason: string;
}

/** What the rules of one language offer; a language is one folder. */
export interface Language {
  readonly code: string;
  /** The time expressions of one sentence, in order, not overlapping; offsets into the sentence. */
  find(sentence: string): readonly Found[];
  /** What looks like a date in one sentence and is none, by where it begins; it may overlap what `find` found. */
  refuse(sentence: string): Refusal[];
  tenseAround(sentence: string, start: number, end: number): Tense;
  /** Whether a verb stands so close to the expression that `tenseAround` must hold for it; where it modifies a noun, one after that. */
  isGoverned(sentence: string, start: number, end: number, nominal: boolean): boolean;
  remarkAround(sentence: string, start: number, end: number): Remark | null;
  outlook(sentence: string, start: number): Outlook;
  /** Whether the verb before it tells of a plan or a future as seen from the day of writing ("will", "is due to"; not "would"). */
  isPlanned(sentence: string, start: number): boolean;
}
