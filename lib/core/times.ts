/** The first stages of the path, up to the dates: what `tag` prints. It needs neither tags nor lemmas and starts at once. */
import { findFurniture } from './extraction/furniture';
import { splitSentences } from './extraction/sentences';
import type { Article, Reading, Span } from './model';
import { tagTimes } from './temporal';

/** Set furniture aside → split the rest into sentences → recognise and resolve their time expressions. */
export function readTimes(article: Article): Omit<Reading, 'mentions'> {
  const { text, publishedOn, language } = article;
  const furniture = findFurniture(text);
  const sentences = splitSentences(text).filter((sentence) => !touchesAny(sentence, furniture));
  const { expressions, asides } = tagTimes(text, sentences, { publishedOn, language });
  return {
    article,
    sentences,
    expressions,
    asides: [...furniture, ...asides].sort((a, b) => a.start - b.start),
  };
}

/** Whether a sentence touches one of the stretches, which are in order. */
function touchesAny(sentence: Span, stretches: readonly Span[]): boolean {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.end <= sentence.start) low = middle + 1;
    else high = middle;
  }
  const stretch = stretches[low];
  return !!stretch && stretch.start < sentence.end;
}
