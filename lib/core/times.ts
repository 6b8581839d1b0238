/** The first stages of the path, up to the dates: what `tag` prints. It needs neither tags nor lemmas and starts at once. */
import { findFurniture } from './extraction/furniture';
import { splitSentences } from './extraction/sentences';
import type { Aside, Article, Reading, Sentence, Span, TimeExpression } from './model';
import { findRefused, tagTimes } from './temporal';

interface Times {
  readonly furniture: readonly Aside[];
  /** Those of the article itself, without the furniture. */
  readonly sentences: readonly Sentence[];
  readonly expressions: readonly TimeExpression[];
}

/** Set furniture aside → split the rest into sentences → recognise and resolve their time expressions. */
export function findTimes(article: Article): Times {
  const { text } = article;
  const furniture = findFurniture(text);
  const sentences = splitSentences(text, article.language).filter(
    (sentence) => !touchesAny(sentence, furniture),
  );
  return { furniture, sentences, expressions: tagTimes(text, sentences, article) };
}

/** The same with all that is no evidence: furniture, and what looks like a date and is none. */
export function readTimes(article: Article): Omit<Reading, 'mentions' | 'profile'> {
  const { furniture, sentences, expressions } = findTimes(article);
  const refused = findRefused(sentences, expressions, article.language);
  const asides = [...furniture, ...refused].sort((a, b) => a.start - b.start);
  return { article, sentences, expressions, asides };
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
