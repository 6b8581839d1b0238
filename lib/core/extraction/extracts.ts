/** The safest title: the sentence, or the part of it between marks that tells of the clause, without what can be left out. */
import { type Context, nameFor, pronounAt } from './actors';
import type { Clause } from './clauses';
import { type Chunk, chunksOf } from './chunks';
import { headline, LONGEST_TITLE } from './headline';
import { HARD, type Range } from './phrases';
import { compose, type Part, supplied } from './parts';
import type { Word } from './words';

/** Index behind "BAMAKO, Mali (Agency) —" or "(Update 4:38 p.m.)", 0 where there is none. */
export function datelineEnd(words: readonly Word[]): number {
  if (words[0]?.text === '(') {
    const close = words.slice(0, 16).findIndex(({ text }) => text === ')');
    if (words.slice(0, Math.max(0, close)).some(({ tag }) => tag === 'TIME')) return close + 1;
  }
  const end = words.slice(0, 14).findIndex(({ text }) => /^(?:—|–|--|-|_)$/.test(text));
  const names = words.slice(0, Math.max(0, end));
  return end >= 0 && names.every(({ tag, text }) => tag === 'PUNCT' || /^\p{Lu}/u.test(text)) ? end + 1 : 0;
}

/** Words that open a sentence and link it to the one before. */
const CONNECTIVE =
  /^(?:but|and|or|so|yet|however|meanwhile|moreover|still|also|then|later|earlier|thus|therefore|now|today|instead|besides|nevertheless|well)$/i;

/** The sentence, or the part of it between marks that tells of the clause, without what stands beside its matter. */
export function extract({ sentence, words, antecedents }: Context, clause: Clause): string {
  const at = Math.min(clause.head, words.length - 1);
  const range = partAround(words, at);
  const chunks = kept(chunksOf(words, range), at);
  const parts: Part[] = [];
  chunks.forEach((chunk, k) => {
    const before = chunks[k - 1];
    const comma = words[chunk.from - 1];
    // What stood between two commas is left out with both; a clause or phrase that hangs on the one before keeps its own.
    if (before && comma?.text === ',' && (before.to === chunk.from - 1 || chunk.kind !== 'core'))
      parts.push({ text: ',', at: chunk.from - 1, joint: true, cut: true });
    parts.push(...compose(sentence, words, k === 0 ? opened(words, chunk, at) : chunk, 'extract'));
  });
  const first = parts[0]?.word;
  const pronoun = first && pronounAt(first);
  const name = pronoun ? nameFor(pronoun, words.indexOf(first), words, antecedents) : null;
  const { text } = headline(name ? [supplied(name), ...parts.slice(1)] : parts);
  return /\p{L}/u.test(text) ? text : sentence.slice(0, LONGEST_TITLE).trim();
}

/** The part of the sentence between marks in which word `at` stands, without a dateline. */
function partAround(words: readonly Word[], at: number): Range {
  let from = datelineEnd(words);
  let to = words.length;
  for (let i = from; i < at; i++) if (/^[;:—–|]$/.test(words[i]!.text)) from = i + 1;
  for (let i = to - 1; i > at; i--) if (/^[;—–|]$/.test(words[i]!.text)) to = i;
  return { from, to };
}

/** The chunks that the clause at word `at` needs: its own, and the clause that its own hangs on. */
function kept(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const own = chunks.findIndex(({ from, to }) => from <= at && at < to);
  const left = chunks.filter((chunk, i) => i === own || chunk.kind === 'core');
  if (own >= 0 && chunks[own]!.kind === 'core') {
    // Of two clauses side by side only the one that the date is said of.
    const nearest = chunks.slice(0, own + 1).findLastIndex(({ opens }) => opens);
    const next = chunks.findIndex(({ opens }, i) => i > own && opens);
    return chunks.filter(
      ({ kind }, i) => i === own || (kind === 'core' && i >= nearest && (next < 0 || i < next)),
    );
  }
  return left;
}

/** Where the first chunk's matter begins: behind "But", "However", "In March 2020". */
function opened(words: readonly Word[], { from, to }: Range, at: number): Range {
  let start = from;
  const end = Math.min(at, to - 1);
  while (
    start < end &&
    (words[start]!.tag === 'PUNCT' || HARD.test(words[start]!.text) || CONNECTIVE.test(words[start]!.text))
  )
    start++;
  const time = words.slice(start, Math.min(start + 4, end)).findIndex(({ tag }) => tag === 'TIME');
  const isSubject = words[start + time + 1]?.tag === 'AUX';
  const alone =
    !isSubject &&
    words.slice(start, start + time).every(({ tag }) => tag === 'ADP' || tag === 'DET' || tag === 'ADV');
  return { from: time >= 0 && alone ? start + time + 1 : start, to };
}
