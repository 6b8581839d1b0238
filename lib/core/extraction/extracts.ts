/** The safest title: the sentence, or the part of it between marks that tells of the clause, without what can be left out. */
import { type Context, nameFor, pronounAt } from './actors';
import { type Clause, verbClause } from './clauses';
import { type Chunk, chunksOf } from './chunks';
import { type Headline, headline, LONGEST_TITLE } from './headline';
import { finiteLeft, HARD, type Range } from './phrases';
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

/** Verbs of saying that doubt nothing. */
export const UNDOUBTED = /^(?:say|add|note|explain|announce|report|state)$/;

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
  const whole = headline(
    name ? [supplied(name), ...parts.slice(1)] : pronoun ? withoutPronoun(parts, at) : parts,
  );
  const { text } = whole.kept.some((part) => part.at >= at) ? whole : (nearest(sentence, words, at) ?? whole);
  return /\p{L}/u.test(text) ? text : sentence.slice(0, LONGEST_TITLE).trim();
}

/** "|He added that rescuers are still searching", and nobody can tell who: what is said, else what is done. */
function withoutPronoun(parts: readonly Part[], at: number): readonly Part[] {
  const verb = parts[1]?.word;
  if (!verb || parts[0]!.word?.text.toLowerCase() === 'it' || parts.length < 4) return parts;
  const that = /^that$/i.test(parts[2]!.text) ? 3 : 2;
  const said = verb.tag === 'VERB' && UNDOUBTED.test(verb.lemma) && parts[that]!.at <= at;
  if (said && /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(parts[that]!.word?.tag ?? 'X')) return parts.slice(that);
  return verb.tag === 'VERB' && parts[1]!.finite ? parts.slice(1) : parts;
}

/** Of a sentence that tells of the clause only behind the longest title, the clause that word `at` stands in; null where it has no subject. */
function nearest(sentence: string, words: readonly Word[], at: number): Headline | null {
  const verb = finiteLeft(words, at);
  if (verb < 0) return null;
  const { subject, body } = verbClause(words, verb);
  const from = subject?.from ?? (/^there$/i.test(words[body.from - 1]?.text ?? '') ? body.from - 1 : -1);
  if (from < 0 || /^(?:PRON|ADV)$/.test(words[from]!.tag) || words[from]!.text === 'what') return null;
  // "hopes that |a deal would follow", "if |a deal followed", "Lund Co., Salem, |Ohio, declared": not said, or not its subject.
  const link = words[from - 1];
  if (link?.text === ',' || /^(?:if|unless|whether|whom|which)$/i.test(link?.text ?? '')) return null;
  if (/^that$/i.test(link?.text ?? '') && words[from - 2]?.tag !== 'VERB') return null;
  const title = headline(
    compose(sentence, words, { from, to: Math.max(body.to, Math.min(at + 1, words.length)) }),
  );
  return title.kept.length > 3 && !title.kept.at(-1)!.verb && title.kept.some((part) => part.at >= at)
    ? title
    : null;
}

/** The part of the sentence between marks in which word `at` stands, without a dateline. */
function partAround(words: readonly Word[], at: number): Range {
  let from = datelineEnd(words);
  let to = words.length;
  // "Lund – |who left on Monday – said": no part of its own.
  for (let i = from; i < at; i++)
    if (/^[;:—–|]$/.test(words[i]!.text) && !/^(?:who|which)$/i.test(words[i + 1]?.text ?? '')) from = i + 1;
  for (let i = to - 1; i > at; i--) if (/^[;—–|]$/.test(words[i]!.text)) to = i;
  return { from, to };
}

/** The chunks that the clause at word `at` needs: its own, and the clause that its own hangs on. */
function kept(chunks: readonly Chunk[], at: number): readonly Chunk[] {
  const own = chunks.findIndex(({ from, to }) => from <= at && at < to);
  const left = chunks.filter((chunk, i) => i === own || chunk.kind === 'core');
  if (own >= 0 && chunks[own]!.kind === 'core') {
    // Of two clauses side by side only the one that the date is said of.
    const first = chunks.slice(0, own + 1).findLastIndex(({ opens }) => opens);
    const next = chunks.findIndex(({ opens }, i) => i > own && opens);
    return chunks.filter(
      ({ kind }, i) => i === own || (kind === 'core' && i >= first && (next < 0 || i < next)),
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
  // "|The next day will be critical", "During |this year's campaign"
  const isSubject = /^(?:AUX|POSS|NOUN|ADJ)$/.test(words[start + time + 1]?.tag ?? 'X');
  const alone =
    !isSubject &&
    words.slice(start, start + time).every(({ tag }) => tag === 'ADP' || tag === 'DET' || tag === 'ADV');
  return { from: time >= 0 && alone ? start + time + 1 : start, to };
}
