/**
 * Sentences that several articles have word for word, or nearly: what they took from one agency, a speech or a handout. The articles need
 * be no copies of each other.
 */
import { findFurniture } from '../extraction/furniture';
import { eachSentence } from '../extraction/sentences';
import type { Article, Span } from '../model';
import { shinglesOf, wordsOf } from './shingles';

/** A sentence of a source. */
export interface Wording extends Span {
  readonly sourceId: string;
  readonly text: string;
}

/** A sentence and where else it stands. */
export interface SharedWording extends Wording {
  /** In other sources, by source and place; `exact`: the same words, whatever their marks and case. */
  readonly with: readonly (Wording & { readonly exact: boolean })[];
  /** The source among all of these that was published first; null where that is unknown or two share the day. */
  readonly first: string | null;
}

const SHINGLE = 3;
/** Fewer words say the same by chance ("The minister declined to comment."). */
const FEWEST_WORDS = 8;
/** The shorter sentence has so much of its shingles in the longer: "thinks"/"think", a clause more, an attribution of another paper. */
const NEARLY = 0.5;
/** And so many, ten words in a row: a short fact is told alike by anybody ("The pass was closed in December 2022."). */
const FEWEST_SHARED = 8;

/**
 * The sentences that another source has too, in the order given.
 * @param publishedOn of a source, `YYYY-MM-DD`
 */
export function sharedWording(
  sentences: readonly Wording[],
  publishedOn: (sourceId: string) => string | null,
): SharedWording[] {
  const prepared = sentences.map((sentence) => {
    const words = wordsOf(sentence.text);
    return {
      sentence,
      words,
      shingles: new Set(words.length < FEWEST_WORDS ? [] : shinglesOf(words, SHINGLE)),
    };
  });
  const holders = new Map<number, number[]>();
  prepared.forEach(({ shingles }, i) => {
    for (const one of shingles) {
      const list = holders.get(one);
      if (list) list.push(i);
      else holders.set(one, [i]);
    }
  });
  return prepared.flatMap(({ sentence, words, shingles }): SharedWording[] => {
    const counts = new Map<number, number>();
    for (const one of shingles)
      for (const other of holders.get(one) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    const others = [...counts].flatMap(([i, count]) => {
      const other = prepared[i]!;
      if (other.sentence.sourceId === sentence.sourceId) return [];
      const shorter = Math.min(shingles.size, other.shingles.size);
      const nearly = count >= NEARLY * shorter && count >= FEWEST_SHARED;
      // Of other shingles are other words.
      const exact = count === shorter && other.words.join(' ') === words.join(' ');
      return exact || nearly ? [{ ...other.sentence, exact }] : [];
    });
    if (!others.length) return [];
    others.sort((a, b) => (a.sourceId < b.sourceId ? -1 : a.sourceId > b.sourceId ? 1 : a.start - b.start));
    return [{ ...sentence, with: others, first: firstOf([sentence, ...others], publishedOn) }];
  });
}

/** The sentences of an article that others have too. Furniture is left out. */
export function sharedSentences(article: Article, others: readonly Article[]): SharedWording[] {
  const all = [article, ...others];
  const days = new Map(all.map(({ id, publishedOn }) => [id, publishedOn]));
  return sharedWording(all.flatMap(sentencesOf), (id) => days.get(id) ?? null).filter(
    ({ sourceId }) => sourceId === article.id,
  );
}

function sentencesOf({ id, text, language }: Article): Wording[] {
  return [...eachSentence(text, language, findFurniture(text))].map(({ start, end, text: words }) => ({
    sourceId: id,
    start,
    end,
    text: words,
  }));
}

function firstOf(
  sentences: readonly Wording[],
  publishedOn: (sourceId: string) => string | null,
): string | null {
  const days = new Map(sentences.map(({ sourceId }) => [sourceId, publishedOn(sourceId)]));
  const [first, second] = [...days].sort(([, a], [, b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
  // A source without a day may be the first: nobody knows. Nulls come first here.
  return first?.[1] && first[1] !== second?.[1] ? first[0] : null;
}
