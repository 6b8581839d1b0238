import { array, assert, constantFrom, integer, property } from 'fast-check';
import { wrapped } from '@/app/_components/canvas/labels';
import { brief, disagreements, eitherDate, shortCount } from '@/app/_components/canvas/words';
import type { DateResource } from '@/lib/schemas/date';

/** Every letter is as wide as one. */
const measure = (text: string) => Array.from(text).length;

describe('a label', () => {
  test.each([
    ['Pier 4 burns', 20, ['Pier 4 burns']],
    // Two lines of about the same length, not a full one and a rest.
    ['Council votes to reopen the ferry line', 30, ['Council votes to', 'reopen the ferry line']],
    [
      'The storm breaks the outer mole and floods the lower town',
      20,
      ['The storm breaks the', 'outer mole and…'],
    ],
    // The cut leaves no comma behind.
    ['First the quay, then the mole, then the basin', 15, ['First the quay,', 'then the mole…']],
    ['  spaces \n between  ', 30, ['spaces between']],
    ['Donaudampfschifffahrt', 10, ['Donaudampf', 'schifffah…']],
    // Scripts without spaces break where their words end.
    ['港務局が新しい倉庫を公開した', 9, ['港務局が新しい', '倉庫を公開した']],
    ['', 10, []],
  ])('%s', (title, width, lines) => {
    expect(wrapped(title, width, 2, measure)).toEqual(lines);
  });

  test('in one line is cut at a word', () => {
    expect(wrapped('Council votes to reopen the ferry line', 20, 1, measure)).toEqual(['Council votes to…']);
  });

  test('never has more lines, or wider ones, and loses no word before the cut', () => {
    const word = constantFrom(
      'a',
      'ferry',
      'harbourmaster',
      'of',
      'الميناء',
      '埠頭',
      'Donaudampfschifffahrtsgesellschaft',
    );
    assert(
      property(array(word, { minLength: 1, maxLength: 14 }), integer({ min: 4, max: 40 }), (words, width) => {
        const lines = wrapped(words.join(' '), width, 2, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        const said = lines.join('').replaceAll(/[\s…]/g, '');
        const whole = words.join('');
        expect(lines.at(-1)?.endsWith('…') ? whole.slice(0, said.length) : whole).toBe(said);
      }),
    );
  });
});

const date = (text: string): DateResource => ({
  edtf: null,
  text,
  earliest: null,
  latest: null,
  precision: null,
  shape: null,
  approximate: false,
  uncertain: false,
  resolution: 'stated',
});

describe('the words of a date', () => {
  test('are shortened where they are long', () => {
    expect(brief('27 September to 10 November 2020')).toBe('27 Sep – 10 Nov 2020');
    expect(brief('September 2020')).toBe('September 2020');
  });

  test.each([
    ['9 November 2020', ['10 November 2020'], '9 or 10 November 2020'],
    ['9 November 2020', ['10 December 2020'], '9 November or 10 December 2020'],
    ['March 2023', ['2024'], 'March 2023 or 2024'],
    ['44 BC', ['45 BC', '46 BC'], '44 or 45 or 46 BC'],
    ['2020', ['2020'], '2020 or 2020'],
  ])('%s against %s: %s', (own, others, words) => {
    expect(eitherDate(own, others)).toBe(words);
  });

  test('say who gives another', () => {
    const other = { date: date('10 November 2020'), sources: ['Harbour Times'] };
    expect(disagreements({ otherDates: [other] })).toEqual(['Harbour Times gives 10 November 2020']);
    expect(disagreements({ otherDates: [{ ...other, sources: ['A', 'B'] }] })).toEqual([
      'A and B give 10 November 2020',
    ]);
    expect(disagreements({ otherDates: [{ ...other, sources: ['A', 'B', 'C', 'D'] }] })).toEqual([
      'A, B and 2 others give 10 November 2020',
    ]);
    expect(disagreements({ otherDates: [{ ...other, sources: [] }] })).toEqual([
      'A source gives 10 November 2020',
    ]);
  });

  test('counts are short', () => {
    expect([7, 999, 1200, 54_000, 1_000_000].map(shortCount)).toEqual(['7', '999', '1.2K', '54K', '1M']);
  });
});
