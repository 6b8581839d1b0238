import * as fc from 'fast-check';
import { breaksIn, splitSentences } from '@/lib/core/extraction/sentences';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

test.each([
  ['two sentences', 'The treaty holds. Nobody broke it.', ['The treaty holds.', 'Nobody broke it.']],
  ['a title before a name', 'Gen. Ortega met Mr. Blum. He left.', ['Gen. Ortega met Mr. Blum.', 'He left.']],
  [
    'initials',
    'George W. Bush met J. K. Rowling. Both smiled.',
    ['George W. Bush met J. K. Rowling.', 'Both smiled.'],
  ],
  ['a country inside', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
  [
    'a country at the end',
    'He flew to the U.S. The talks failed.',
    ['He flew to the U.S.', 'The talks failed.'],
  ],
  [
    'an abbreviated month',
    'They met on Jan. 5 in Oslo. It snowed.',
    ['They met on Jan. 5 in Oslo.', 'It snowed.'],
  ],
  ['a time of day', 'It closed at 5 p.m. The guard left.', ['It closed at 5 p.m.', 'The guard left.']],
  ['a number', 'Prices rose 2.5 percent. Wages did not.', ['Prices rose 2.5 percent.', 'Wages did not.']],
  ['a quotation', '“We agreed.” She left.', ['“We agreed.”', 'She left.']],
  ['lines', 'A headline\n\nThe text.', ['A headline', 'The text.']],
  [
    'a line wrapped by hand',
    'The ministers agreed on Monday to withdraw all of\ntheir forces by spring.',
    ['The ministers agreed on Monday to withdraw all of\ntheir forces by spring.'],
  ],
  ['nothing', ' \n\n ', []],
])('%s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('paragraphs are numbered by line', () => {
  expect(splitSentences('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 2]);
});

test('a dump without full stops is cut at white space', () => {
  const sentences = splitSentences('word '.repeat(2000));
  expect(sentences.length).toBeGreaterThan(3);
  for (const { text } of sentences) expect(text).toMatch(/^word(?: word)*$/);
});

test('offsets hold, nothing but white space is lost, the order is that of the text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'B', '. ', '! ', '\n', '\r\n', 'U.S. ', ' ', '“', '😀', 'ש', '\u2029'),
      }),
      (text) => {
        let at = 0;
        for (const { start, end, text: own } of splitSentences(text)) {
          expect(own).toBe(text.slice(start, end));
          expect(own.trim()).toBe(own);
          expect(own).not.toBe('');
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      },
    ),
  );
});

/** What makes or hinders a break, of several scripts. */
const SIGNS =
  'a B é É ª 1 2 ٣ . . . ! ? … 。 ！ ؟ " ” ’ ( ) » , - — ; : 、 ، \u0301 \u200B გ 中 א 😀 / % . . \u00A0 \t'.split(
    ' ',
  );

test('sentences end where Intl.Segmenter does', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sign = fc.constantFrom(' ', ' ', 'word', 'Word', ...SIGNS);
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 12 }), (line) => {
      const theirs = Array.from(segmenter.segment(line), ({ index }) => index).slice(1);
      expect(breaksIn(line)).toEqual(theirs);
    }),
    { numRuns: 2000 },
  );
});
