import { AppError } from '@/lib/errors';
import { readSource } from '@/lib/reading';

const read = (text: string) => readSource({ text, format: 'text' });

test('plain text is kept whole: blanks, tabs and blank lines included', () => {
  const text = '  A headline \n\n\tIndented,  twice  spaced.\n\n\n[1] note\n';
  expect(read(text).text).toBe(text);
});

test('line ends, byte-order mark and composition are made one', () => {
  expect(read('\uFEFFA\r\nb\rc\u2028d Cafe\u0301').text).toBe('A\nb\nc\nd Caf\u00e9');
});

test('an input is not changed', () => {
  const input = Object.freeze({ text: 'A\r\nb', format: 'text' as const });
  expect(readSource(input).text).toBe('A\nb');
  expect(input.text).toBe('A\r\nb');
});

test('the title is the first line with words', () => {
  expect(read('\n  ***  \n  The   mill burns  \nText follows.').title).toBe('The mill burns');
});

test('a first paragraph is no headline: its opening words serve', () => {
  const title = read(`${'It was a long and rainy summer in the valley that year. '.repeat(6)}\nMore.`).title;
  expect(title).toBe('It was a long and rainy summer in the valley that year. …');
});

test('without a date nothing is claimed', () => {
  expect(read('Published 4 May 2020\nText.')).toMatchObject({ publishedOn: null, publishedHow: 'unknown' });
});

test.each(['', ' \n\t ', '\uFEFF'])('no text is refused: %j', (text) => {
  expect(() => read(text)).toThrow(AppError);
});
