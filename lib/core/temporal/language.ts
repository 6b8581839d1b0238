import type { Found } from './found';

/** Whether the words around a time look back, forward, or say neither. */
export type Tense = 'past' | 'future' | 'unknown';

/** What the rules of one language offer; a language is one folder. */
export interface Language {
  readonly code: string;
  /** The time expressions of one sentence, in order, not overlapping; offsets into the sentence. */
  find(sentence: string): Found[];
  tenseAround(sentence: string, start: number, end: number): Tense;
}
