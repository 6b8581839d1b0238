import { findRefused } from '@/lib/core/temporal';
import { type Case, rows, sentencesOf, tagged } from './table';

function refused(text: string): string[] {
  const asides = findRefused(sentencesOf(text), tagged(text), 'en');
  expect(asides.every(({ kind }) => kind === 'not-a-date')).toBe(true);
  return asides.map(({ start, end, reason }) => `${text.slice(start, end)}: ${reason}`);
}

const REFUSED: readonly Case[] = [
  ['The gold fell to 2.46 at noon.', '2.46: a price or a rate, not a time'],
  ['Support is there 24/7.', '24/7: around the clock, not a date'],
  ['April Smith came.', 'April Smith: a name, not a month'],
  [
    'He met Mr. March and Minister Ann May.',
    'Mr. March: a person’s name, not a month',
    'Minister Ann May: a person’s name, not a month',
  ],
  ['It fixes version 2012.1.', 'version 2012.1: a number in a name, not a date'],
  [
    'Flight 1549 and Resolution 1973',
    'Flight 1549: a number in a name, not a date',
    'Resolution 1973: a number in a name, not a date',
  ],
  ['See section 4.12 of it.', 'section 4.12: a number in a name, not a date'],
  ['It cost $2000.', '$2000: an amount of money, not a year'],
  ['Call +44 20 7946 2018.', '+44 20 7946 2018: part of a phone number, not a date'],
  ['ISBN 978-1-4028-9462-6', 'ISBN 978-1-4028-9462-6: a book’s number, not a date'],
  ['It killed 1990 people.', '1990 people: a count, not a year'],
];

test.each(rows(REFUSED))('what looks like a date and is none is told: $text', ({ text, found }) => {
  expect(refused(text)).toEqual(found);
});

test.each([
  'It began at 9.30 a.m. on 3 May 2019.',
  'Prices rose in April 2019, and in May Britain voted.',
  'May I ask? They may march in June.',
  'In 2019 people voted; by 2020 they had won 5.5 percent, or $4.2 million.',
  'The law of 1996 and the 2020-21 season',
  'May Borduria prosper.',
  'Since the April Borduria talks nothing came of an August Ruritania summit.',
])('dates and plain words are not: %s', (text) => {
  expect(refused(text)).toEqual([]);
});

test('what is refused never overlaps what is recognised, and stands in order', () => {
  const text = REFUSED.map(([line]) => `${line} It ended on 3 May 2019, in June 2020 or at 9:30.`).join('\n');
  const expressions = tagged(text);
  const asides = findRefused(sentencesOf(text), expressions, 'en');
  const spans = [...expressions, ...asides].toSorted((a, b) => a.start - b.start);
  expect(asides).toHaveLength(REFUSED.length + 2);
  for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
});
