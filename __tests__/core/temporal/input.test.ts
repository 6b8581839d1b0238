import * as fc from 'fast-check';
import { parseDateInput, parseEdtf } from '@/lib/core/temporal';

const TODAY = '2024-08-19'; // a Monday
const read = (text: string) => {
  const answer = parseDateInput(text, TODAY);
  return 'problem' in answer ? `! ${answer.problem}` : answer.edtf;
};

test.each([
  ['late September 2023', '[2023-09-21~..2023-09-30~]'],
  ['LATE SEPTEMBER 2023', '[2023-09-21~..2023-09-30~]'],
  ['2020/2022', '2020/2022'],
  ['circa 1900', '1900~'],
  ['c1900', '1900~'],
  ['44 BC', '-0043'],
  ['44 b.c.', '-0043'],
  ['10,000 BC', '-9999'],
  ['800 ad', '0800'],
  ['476', '0476'],
  ['19 or 20 September 2023', '[2023-09-19,2023-09-20]'],
  ['6 and 7 June 1944', '{1944-06-06,1944-06-07}'],
  ['2020 and 2022', '{2020,2022}'],
  ['between 1914 and 1918', '1914/1918'],
  ['27 September - 10 November 2020', '2020-09-27/2020-11-10'],
  ['1914-18', '1914/1918'],
  ['spring 2019', '2019-21'],
  ['Q3 2021', '2021-35'],
  ['since December 2022', '2022-12/..'],
  ['from 2020', '2020/..'],
  ['2022 onwards', '2022/..'],
  ['until May 2024', '../2024-05'],
  ['before 1990', '[..1989]'],
  ['yesterday', '2024-08-18'],
  ['last year', '2023'],
  ['monday', '2024-08-19'],
  ['from Monday to Wednesday', '2024-08-12/2024-08-14'],
  ['september 19, 2023', '2023-09-19'],
  ['13/04/2020', '2020-04-13'],
  ['19.09.2023', '2023-09-19'],
  ['19 September 2023 at 3 pm', '2023-09-19T15:00:00'],
  ['perhaps 1900', '1900?'],
  ['early 1990s', '[1990~..1993~]'],
  ['19th century', '18XX'],
  ['mid-2020', '[2020-05~..2020-08~]'],
  ['  2018  ', '2018'],
])('%j is understood', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});

test.each([
  ['31 June 2023', 'There is no 31 June: June 2023 has 30 days.'],
  ['February 29, 2023', 'There is no 29 February: February 2023 has 28 days.'],
  ['2023-02-30', 'There is no 30 February: February 2023 has 28 days.'],
  ['2023-44', 'There is no month 44.'],
  ['03/04/2020', '3 April 2020 or 4 March 2020: which?'],
  ['31/31/2020', 'no day of the calendar'],
  ['12000', 'outside what can be stored'],
  ['11,000 BC', 'outside what can be stored'],
  ['garbage', 'not understood'],
  ['', 'No date is given'],
  ['19 September 2023 in Bamako', 'Only “19 September 2023” of'],
  ['September', 'names no year'],
  ['5 March', 'names no year'],
  ['two days', 'a length of time'],
  ['every Monday', 'how often'],
  ['soon', 'cannot be placed'],
])('%j is refused in plain words', (text, words) => {
  expect(read(text)).toMatch(/^! /);
  expect(read(text)).toContain(words);
});

test('a date field never throws, and what it accepts is EDTF that reads back to the same', () => {
  const words = fc.array(
    fc.constantFrom(
      '5',
      'March',
      '2020',
      'to',
      'and',
      'or',
      'BC',
      'late',
      '/',
      '-',
      '..',
      '1900',
      'last',
      'year',
      '?',
      '31',
      ',',
    ),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        words.map((w) => w.join(' ')),
      ),
      (text) => {
        const answer = parseDateInput(text, TODAY);
        const wanted =
          'problem' in answer ? { problem: answer.problem || 'some words' } : parseEdtf(answer.edtf);
        expect(answer).toEqual(wanted);
      },
    ),
    { numRuns: 1000 },
  );
});
