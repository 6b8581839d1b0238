import * as fc from 'fast-check';
import { LANGUAGE_CODES } from '@/lib/core/temporal/languages';
import { findEnglish } from '@/lib/core/temporal/en';
import { readTimes } from '@/lib/core/times';
import { ADVERSARIAL } from './adversarial';
import { textArticle } from '../text-article';

/** No sentence gets longer, so no search can; a pattern that tries every way from every place would not come back from so many words. */
const LONGEST_SENTENCE = 1500;
const EVERY_PARSER = true;

/** Spans that are empty, overlap, stand out of order or quote something else. */
function faults(text: string, language = 'en'): unknown[] {
  const { expressions, asides } = readTimes(textArticle(text, { language }));
  const misplaced = [expressions, asides].flatMap((spans) =>
    spans.filter(
      ({ start, end }, i) => start < (spans[i - 1]?.end ?? 0) || end <= start || end > text.length,
    ),
  );
  return [...misplaced, ...expressions.filter((e) => text.slice(e.start, e.end) !== e.text)];
}

describe.each(ADVERSARIAL)('%s', (_, make) => {
  test('every parser comes back from a sentence of it, whatever ends it', () => {
    for (const end of ['', '!', ' of', ' 1999x']) {
      const sentence = make(LONGEST_SENTENCE) + end;
      for (const { index, text } of findEnglish(sentence, EVERY_PARSER))
        expect(sentence.slice(index, index + text.length)).toBe(text);
    }
  });
  test('a text of it is read in every language', () => {
    expect(faults(make(10_000))).toEqual([]);
    for (const language of [...LANGUAGE_CODES, 'tlh'])
      expect(faults(make(LONGEST_SENTENCE), language)).toEqual([]);
  });
});

test('so is what begins, goes on and ends with any of them', () => {
  const piece = fc.constantFrom(...ADVERSARIAL).map(([, make]) => make);
  fc.assert(
    fc.property(piece, piece, piece, fc.nat(60), fc.nat(60), (first, then, last, head, tail) => {
      expect(faults(first(head) + then(LONGEST_SENTENCE) + last(tail))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
