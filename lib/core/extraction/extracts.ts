/** The safest title: the sentence, or the part of it between marks that tells of the clause, cut with "…". */
import { type Context, standIn } from './actors';
import type { Clause } from './clauses';
import { groupStart, type Range, verbLeft } from './phrases';
import { compose, headline, type Keeping, LONGEST_TITLE, type Part, supplied } from './parts';
import type { Word } from './words';

/** Index behind "BAMAKO, Mali (Agency) —", 0 where there is none. */
export function datelineEnd(words: readonly Word[]): number {
  const end = words.slice(0, 14).findIndex(({ text }) => /^(?:—|–|--|-)$/.test(text));
  const names = words.slice(0, Math.max(0, end));
  return end >= 0 && names.every(({ tag, text }) => tag === 'PUNCT' || /^\p{Lu}/u.test(text)) ? end + 1 : 0;
}

/** Words that open a sentence and link it to the one before. */
const CONNECTIVE =
  /^(?:but|and|or|so|yet|however|meanwhile|moreover|still|also|then|later|earlier|thus|therefore|now|today|instead|besides|nevertheless)$/i;

/** The safest title: the sentence, or the part of it between marks that tells of the clause, cut with "…". */
export function extract({ sentence, words, antecedents }: Context, clause: Clause): string {
  const at = clause.head;
  let from = datelineEnd(words);
  let to = words.length;
  for (let i = from; i < at; i++) if (/^[;:—–]$/.test(words[i]!.text)) from = i + 1;
  for (let i = to - 1; i > at; i--) if (/^[;—–]$/.test(words[i]!.text)) to = i;
  const start = openingEnd(words, from, at);
  const subject = words[start];
  const lost =
    !subject || ['VERB', 'AUX'].includes(subject.tag) || (subject.tag === 'PRON' && !stays(subject));
  const name =
    subject?.tag === 'PRON' && from === datelineEnd(words) ? standIn(subject.text, antecedents) : null;
  if (name) return extracted(sentence, words, { from: start + 1, to }, 'extract', [supplied(name)]);
  // A part that does not say who acts is given with the whole sentence.
  if (lost) return extracted(sentence, words, { from: datelineEnd(words), to: words.length }, 'whole');
  const near = nearer(sentence, words, { from: start, to }, at);
  return extracted(sentence, words, near, 'extract');
}

function stays({ text }: Word): boolean {
  return !/^(?:he|she|it|they|him|her|them|his|its|their|which|who|what|this|that)$/i.test(text);
}

function extracted(
  sentence: string,
  words: readonly Word[],
  range: Range,
  keeping: Keeping,
  lead: readonly Part[] = [],
): string {
  const parts = compose(sentence, words, range, keeping);
  const { text } = headline([...lead, ...parts], true);
  return /\p{L}/u.test(text) ? text : sentence.slice(0, LONGEST_TITLE).trim();
}

/** Where the sentence's matter begins: behind "But", "However,", "On average,", "In March 2020". */
function openingEnd(words: readonly Word[], from: number, head: number): number {
  let start = from;
  while (start < head && (words[start]!.tag === 'PUNCT' || CONNECTIVE.test(words[start]!.text))) start++;
  const time = words.slice(start, Math.min(start + 4, head)).findIndex(({ tag }) => tag === 'TIME');
  if (
    time >= 0 &&
    words.slice(start, start + time).every(({ tag }) => tag === 'ADP' || tag === 'DET' || tag === 'ADV')
  )
    start += time + 1;
  while (start < head && words[start]!.text === ',') start++;
  return start;
}

/** Of a sentence whose clause lies beyond the longest title, the part from the last comma before the clause. */
function nearer(sentence: string, words: readonly Word[], range: Range, head: number): Range {
  const first = words[range.from]!;
  const end = words[Math.min(head, words.length - 1)]!.end;
  if (end - first.start <= LONGEST_TITLE - 10) return range;
  const verb = verbLeft(words, head);
  const group = verb < 0 ? head : groupStart(words, verb);
  for (let i = group - 1; i > range.from; i--)
    if (
      words[i]!.text === ',' &&
      ['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(words[i + 1]?.tag ?? 'X') &&
      sentence
    )
      return { from: i + 1, to: range.to };
  return range;
}
