import type { Aside, Sentence, TimeExpression } from '../model';
import { languageOf } from './languages';

/**
 * What looks like a date and is none, each with its reason, in the order of the text. What an expression holds is left out: "Resolution 1973
 * of 1973" keeps its date.
 * @param expressions of the same sentences, in order
 * @param language BCP 47
 */
export function findRefused(
  sentences: readonly Sentence[],
  expressions: readonly TimeExpression[],
  language: string,
): Aside[] {
  const rules = languageOf(language);
  const asides: Aside[] = [];
  let next = 0;
  let free = 0;
  for (const sentence of sentences) {
    for (const { index, text, reason } of rules.refuse(sentence.text)) {
      const start = sentence.start + index;
      const end = start + text.length;
      while ((expressions[next]?.end ?? Infinity) <= start) next++;
      if (start < free || (expressions[next]?.start ?? Infinity) < end) continue;
      asides.push({ kind: 'not-a-date', reason, start, end });
      free = end;
    }
  }
  return asides;
}
