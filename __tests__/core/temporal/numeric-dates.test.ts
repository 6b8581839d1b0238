import { tagTimes } from '@/lib/core/temporal';
import { conventionOf } from '@/lib/core/temporal/common/date-order';
import type { TagOptions } from '@/lib/core/temporal/tag';
import { rows, sentencesOf, shown, shownAs } from './table';

const EITHER = '12/11/2019 = 2019-12-11 <[2019-11-12,2019-12-11]> stated';
const DAY_FIRST = '12/11/2019 = 2019-11-12 <2019-11-12>';
const MONTH_FIRST = '12/11/2019 = 2019-12-11 <2019-12-11>';

test.each(
  rows([
    ['It opened on 12/11/2019.', EITHER],
    [
      'It opened on 12/11/2019 and closed on 25/12/2019.',
      `${DAY_FIRST} stated`,
      '25/12/2019 = 2019-12-25 <2019-12-25> stated',
    ],
    [
      'It opened on 12/11/2019 and closed on 12/25/2019.',
      `${MONTH_FIRST} stated`,
      '12/25/2019 = 2019-12-25 <2019-12-25> stated',
    ],
    [
      'It opened on 12/11/2019 (12 November 2019).',
      `${DAY_FIRST} stated`,
      '12 November 2019 = 2019-11-12 <2019-11-12> stated',
    ],
    [
      'On December 11, 2019 (12/11/2019) it opened.',
      'December 11, 2019 = 2019-12-11 <2019-12-11> stated',
      `${MONTH_FIRST} stated`,
    ],
    ['It opened on Tuesday, 12/11/2019.', 'Tuesday, 12/11/2019 = 2019-11-12 <2019-11-12> stated'],
    ['It opened on Wednesday, 12/11/2019.', 'Wednesday, 12/11/2019 = 2019-12-11 <2019-12-11> stated'],
    // No day of that name either way: nothing is decided.
    ['It opened on Sunday, 12/11/2019.', 'Sunday, 12/11/2019 = 2019-12-11 <[2019-11-12,2019-12-11]> stated'],
    [
      'Open 12/11/2019 – 14/11/2019.',
      '12/11/2019 – 14/11/2019 = 2019-11-12/2019-11-14 <2019-11-12/2019-11-14> stated',
    ],
    // The text writes both: each that can be read in one way only is, the other stays open.
    [
      'From 13/11/2019, from 11/14/2019, from 12/11/2019.',
      '13/11/2019 = 2019-11-13 <2019-11-13> stated',
      '11/14/2019 = 2019-11-14 <2019-11-14> stated',
      EITHER,
    ],
    ['It opened on 5/5/2019, not on 12/11/2019.', '5/5/2019 = 2019-05-05 <2019-05-05> stated', EITHER],
    [
      'Dated 2019/11/12 and 2019.11.13',
      '2019/11/12 = 2019-11-12 <2019-11-12> stated',
      '2019.11.13 = 2019-11-13 <2019-11-13> stated',
    ],
    [
      'It opened on 12.11.2019 and 25-12-2019.',
      '12.11.2019 = 2019-11-12 <2019-11-12> stated',
      '25-12-2019 = 2019-12-25 <2019-12-25> stated',
    ],
    ['version 12.11.19, part 12-11-19, item 2019/13/12, ref 112/11/2019'],
  ]),
)('the text is asked first: $text', ({ text, found }) => expect(shown(text)).toEqual(found));

type Source = Partial<Pick<TagOptions, 'language' | 'url' | 'publisher'>>;
const told = (source: Source) => shownAs('Text 12/11/2019', { publishedOn: null, language: 'en', ...source });

test.each<[Source, string]>([
  [{}, EITHER],
  [{ language: 'en-US' }, `${MONTH_FIRST} inferred`],
  [{ language: 'en-GB' }, `${DAY_FIRST} inferred`],
  [{ language: 'de' }, `${DAY_FIRST} inferred`],
  [{ language: 'fr-CH' }, `${DAY_FIRST} inferred`],
  // The year comes first there: of a date that ends with it that tells nothing.
  [{ language: 'ja' }, EITHER],
  [{ language: 'sv' }, EITHER],
  [{ url: 'https://www.agency.gov/news' }, `${MONTH_FIRST} inferred`],
  [{ url: 'https://paper.example.us/' }, `${MONTH_FIRST} inferred`],
  [{ url: 'https://www.example.co.uk/a', language: 'en-US' }, `${DAY_FIRST} inferred`],
  [{ url: 'https://example.com.au/a' }, `${DAY_FIRST} inferred`],
  // Sold to everybody.
  [{ url: 'https://example.io/a' }, EITHER],
  [{ url: 'https://example.com/a' }, EITHER],
  [{ url: 'not an address' }, EITHER],
  [{ publisher: 'The New York Times' }, `${MONTH_FIRST} inferred`],
  [{ publisher: 'BBC News' }, `${DAY_FIRST} inferred`],
])('else where the source comes from: %j', (source, expected) => expect(told(source)).toEqual([expected]));

test('a text’s own evidence outranks where it comes from', () => {
  expect(shownAs('Von 12/11/2019 bis 12/25/2019.', { publishedOn: null, language: 'de' })).toEqual([
    '12/11/2019 bis 12/25/2019 = 2019-12-11/2019-12-25 <2019-12-11/2019-12-25> stated',
  ]);
});

test('the derivation says what decided', () => {
  const steps = (text: string, source: Source) =>
    tagTimes(text, sentencesOf(text), {
      publishedOn: null,
      language: 'en',
      ...source,
    })[0]?.derivation.at(-1);
  expect(steps('12/11/2019', { language: 'en-GB' })).toEqual({
    rule: 'day-first-assumed',
    text: 'Day first, as written in the United Kingdom (en-GB).',
  });
  expect(steps('12/11/2019 and 25/12/2019', {})).toEqual({
    rule: 'day-first',
    text: 'Day first, as “25/12/2019” in this text must be.',
  });
  expect(steps('12/11/2019', {})).toEqual({
    rule: 'day-or-month',
    text: 'Day and month can be either way round: it is one of both.',
  });
});

test.each([
  [{ language: 'en' }, null],
  [{ language: 'not a tag' }, null],
  [{ language: 'de' }, 'as written in German'],
  [{ language: 'en', url: 'https://www.example.de' }, 'as written in Germany (.de)'],
  [{ language: 'en', url: 'https://www.example.mil' }, 'as written in the United States (.mil)'],
])('what a source tells of its dates: %j', (source, why) =>
  expect(conventionOf(source)?.why ?? null).toBe(why),
);
