import { findRefused } from '@/lib/core/temporal';
import { type Case, rows, sentencesOf, tagged, shown } from './table';

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
  [
    'Rule 2019 and Windows 2000',
    'Rule 2019: a number in a name, not a date',
    'Windows 2000: a number in a name, not a date',
  ],
  ['The October Revolution came.', 'October Revolution: a name or a title, not a date'],
  ['He saw 2001: A Space Odyssey.', '2001: A Space Odyssey: a name or a title, not a date'],
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
  expect(asides).toHaveLength(REFUSED.flatMap(([, ...reasons]) => reasons).length);
  for (const [i, span] of spans.entries()) expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
});

test.each(
  rows([
    ['42 U.S.C. § 1983, §§ 1981-1988, Rule 2019, Title 2000 and H.R. 1776'],
    ['see pp. 1914–1918, p. 1999, lines 1990-1995 and vol. 1999'],
    ['Windows 2000, Microsoft Office 2019 and AutoCAD 2010 on a Peugeot 2008'],
    ['RFC 1918, ISO 2022, P.O. Box 1945, Docket 1999'],
    ['report_2019.pdf, 2019.pdf and IMG_20190812.jpg'],
    ['https://example.org/2019/11/12/story.html'],
    ['It has a population of 1990 and a height of 1812 metres.'],
    ['a 2000-strong force, a 1990-person village, 1945 EUR'],
    ['They killed 2000 enemy soldiers.'],
    ['who lives at 1914 Oak St. in town'],
    ['Agenda 2030, Horizon 2020 and the 2030 Agenda'],
    ['page 1984-1990'],
    ['From 1500 to 2000 people came, between 1900 and 1990 homes burnt.'],
    ['The toll rose to 1945; the index fell to 2005 and stood at 2012.'],
    ['Hill 1812, exit 1990, gate 1945, pop. 1990, the film 1917'],
    ['John 3:16, Matthew 24:15 and Surah 2:55'],
    ['Mr Friday read the Sunday Mirror on Monday.com.'],
    // The same shapes around a year.
    [
      'It rose in 1945 and fell from 2005 to 2012.',
      '1945 = 1945 <1945> stated',
      '2005 to 2012 = 2005/2012 <2005/2012> stated',
    ],
    ['John left at 3:16.', '3:16 = 2024-08-21T03:16 <2024-08-21T03:16:00> computed'],
    ['He held office in 2019.', '2019 = 2019 <2019> stated'],
    ['Doe v. Roe, 410 U.S. 113 (1973)', '1973 = 1973 <1973> stated'],
    ['Resolution 1325 (2000)', '2000 = 2000 <2000> stated'],
    ['In 2003 enemy soldiers came.', '2003 = 2003 <2003> stated'],
    [
      'the election of 1990 and a population census of 1991',
      '1990 = 1990 <1990> stated',
      '1991 = 1991 <1991> stated',
    ],
    ['The 1914-18 war', '1914-18 = 1914/1918 <1914/1918> stated'],
    ['He joined Fiat in 1990.', '1990 = 1990 <1990> stated'],
  ]),
)('numbers in names, measures and files: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['the October Revolution, the July Crisis and the May Fourth Movement'],
    ['the October offensive', 'October = 2023-10 <2023-10> inferred'],
    ['the February Revolution of 1917', '1917 = 1917 <1917> stated'],
    ['Black September and Red October'],
    ['She wore black in September.', 'September = 2023-09 <2023-09> inferred'],
    ['the Six-Day War, the Thirty Years’ War'],
    ['after six days of war', 'six days = P6D stated'],
    ['Nineteen Eighty-Four, Orwell’s 1984, the 1812 Overture'],
    ['published in 1949 and set in 1984', '1949 = 1949 <1949> stated', '1984 = 1984 <1984> stated'],
    ['He told 60 Minutes and the Daily Mail.'],
    ['He told it in 60 minutes, daily.', '60 minutes = PT60M stated', 'daily = P1D stated'],
    ['Wednesday Addams and Tuesday Weld went to Sunday school.'],
    ['Today’s Top News: “Today” has ended.'],
    ['Today’s vote was lost.', 'Today = 2024-08-21 <2024-08-21> computed'],
    ['On Wednesday Ann went to school.', 'Wednesday = 2024-08-21 <2024-08-21> computed'],
    ['“It rains,” June said.'],
    ['In June he said it.', 'June = 2024-06 <2024-06> inferred'],
    ['the fourth quarter of the game'],
  ]),
)('names and titles: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
