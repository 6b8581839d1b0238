/** The first stages of the path, up to the dates: what `tag` prints. It needs neither tags nor lemmas and starts at once. */
import { findFurniture } from './extraction/furniture';
import { eachSentence } from './extraction/sentences';
import type { Article, Reading, TimeExpression } from './model';
import { findRefused, tagTimes } from './temporal';

/**
 * Set furniture aside → split the rest into sentences → recognise and resolve their time expressions. Sentences are not kept: of a book in which
 * one in a thousand names a date the rest would fill the memory.
 */
export function findTimes(article: Article): TimeExpression[] {
  const { text } = article;
  return tagTimes(text, eachSentence(text, article.language, findFurniture(text)), article);
}

/** The same with the sentences, and with all that is no evidence: furniture, and what looks like a date and is none. */
export function readTimes(article: Article): Omit<Reading, 'mentions' | 'profile' | 'sketch'> {
  const { text, language } = article;
  const furniture = findFurniture(text);
  const sentences = [...eachSentence(text, language, furniture)];
  const expressions = tagTimes(text, sentences, article);
  const refused = findRefused(sentences, expressions, language);
  const asides = [...furniture, ...refused].sort((a, b) => a.start - b.start);
  return { article, sentences, expressions, asides };
}
