import * as fc from 'fast-check';
import { readdirSync } from 'node:fs';
import type { Article, EventDraft } from '@/lib/core/model';
import { LONGEST_CLAUSE } from '@/lib/core/extraction/headline';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { FIXTURES, fixtureArticle } from './fixture-articles';

const lake = readdirSync(FIXTURES)
  .filter((slug) => slug.startsWith('lake-'))
  .sort()
  .map(fixtureArticle);

const timelineOf = (articles: readonly Article[]) => buildTimeline(articles.map(readArticle));

/** What an event is, for comparison: "2018-10 ← analysis:inferred eve:stated". */
function outline({ date, mentions }: EventDraft): string {
  const told = mentions.map(
    ({ sourceId, resolution }) => `${sourceId.replace('lake-accord-', '')}:${resolution}`,
  );
  return `${date?.edtf ?? 'undated'} ← ${told.sort().join(' ')}`;
}

const OUTLINE = [
  '182X ← eve:stated',
  '2009 ← analysis:stated',
  // The accord of 2014 and the blockade of 2014 are two events of one year.
  '2014 ← analysis:stated',
  '2014 ← analysis:stated',
  '2016 ← eve:stated',
  '2018 ← analysis:computed lima:computed wire:computed',
  // One of the four does not name the year.
  '2018-10 ← analysis:inferred eve:stated lima:stated wire:stated',
  // What was said beside or during the visit belongs to the talks.
  '2019-03-12 ← analysis:computed blog:computed lima:computed wire:computed',
];

describe('five articles on one visit', () => {
  const { events, origins } = timelineOf(lake);

  test('become these events', () => {
    expect(events.map(outline)).toEqual(OUTLINE);
  });

  test('each has a title of its own words', () => {
    expect(events.map(({ title }) => title)).toEqual([
      'Bolivia and Peru became independent',
      'Water accords signed by the governments of Bolivia, Chile and Peru',
      'Water accords signed by the governments of Bolivia, Chile and Peru',
      "Peru's blockade of the Desaguadero crossing",
      'Quispe visited Peru',
      expect.stringContaining('$1.5 billion'),
      expect.stringMatching(/operation/),
      expect.stringMatching(/met with|held talks/),
    ]);
  });

  test('the year that one article leaves out names the source that supplied it', () => {
    const mention = events
      .flatMap(({ mentions }) => mentions)
      .find(({ resolution }) => resolution === 'inferred');
    const step = mention?.derivation.find(({ rule }) => rule === 'year-from-source');
    expect(mention).toMatchObject({ sourceId: 'lake-accord-analysis', time: { text: 'October' } });
    expect(step?.sourceId).toMatch(/^lake-accord-(?:eve|lima|wire)$/);
  });

  test('agreement counts sources and says what they lack', () => {
    const operation = events.find(({ date }) => date?.edtf === '2018-10');
    expect(operation?.agreement).toEqual({
      sources: 4,
      independent: 4,
      text: '4 sources, 4 independent; 1 states no year',
    });
  });

  test('every article is its own origin', () => {
    expect(origins).toHaveLength(lake.length);
  });

  test('parts add up to the salience', () => {
    for (const { salience, salienceParts } of events)
      expect(salienceParts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(salience, 3);
  });

  test('what most sources tell at the top matters most', () => {
    const top = events.toSorted((a, b) => b.salience - a.salience)[0];
    expect(top?.date?.edtf).toBe('2019-03-12');
  });
});

test('two days later "Tuesday" is still the same day', () => {
  const later = lake.map((article) => ({ ...article, publishedOn: '2019-03-15' }));
  expect(timelineOf(later).events.map(outline)).toEqual(OUTLINE);
});

test('without publication dates weekdays stay unresolved, and the missing year still comes from the others', () => {
  const undated = timelineOf(lake.map((article) => ({ ...article, publishedOn: null }))).events;
  const mentions = undated.flatMap((event) => event.mentions);
  for (const { time, date, resolution } of mentions.filter(
    (mention) => mention.time.text === 'Tuesday' || mention.time.text === 'last year',
  ))
    expect({ time: time.text, date, resolution }).toEqual({
      time: time.text,
      date: null,
      resolution: 'unresolved',
    });
  expect(undated.map(outline)).toContain('2018-10 ← analysis:inferred eve:stated lima:stated wire:stated');
});

test('other names give the same events', () => {
  const swaps = [
    ['Bolivian', 'Malian'],
    ['Bolivia', 'Mali'],
    ['Peruvian', 'Finnish'],
    ['Peru', 'Finland'],
    ['Lima', 'Helsinki'],
    ['La Paz', 'Bamako'],
    ['Elena Quispe', 'Awa Keita'],
    ['Quispe', 'Keita'],
    ['Rafael Montoya', 'Mikko Salo'],
    ['Montoya', 'Salo'],
    ['Lake Titicaca', 'Lake Inari'],
    ['Desaguadero', 'Kivikko'],
    ['Chile', 'Togo'],
  ] as const;
  const swap = (text: string) => swaps.reduce((result, [from, to]) => result.replaceAll(from, to), text);
  const swapped = timelineOf(lake.map((article) => ({ ...article, text: swap(article.text) }))).events;
  expect(swapped.map(outline)).toEqual(OUTLINE);
  expect(swapped.map(({ title }) => title)).toEqual(timelineOf(lake).events.map(({ title }) => swap(title)));
});

test('the order of the sources changes nothing', () => {
  const readings = lake.map(readArticle);
  const expected = buildTimeline(readings);
  fc.assert(
    fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
      expect(buildTimeline(shuffled)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('nothing is changed in place', () => {
  const article = Object.freeze({ ...(lake[0] ?? fail('no article')) });
  const reading = readArticle(article);
  const before = structuredClone(reading);
  buildTimeline([reading]);
  expect(reading).toEqual(before);
});

test('any text is read without an error, and every span lies in it', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      ' on Monday ',
      'in 1991',
      ' September 2023 ',
      '\n',
      '. ',
      '“',
      '”',
      ' and ',
      ', ',
      ' visited ',
      'President ',
      ' the talks ',
      '🇦🇿',
      'عام ٢٠٢٠ ',
      '’s ',
      ' which ',
      ' said ',
      ' since ',
      ' 2020 and 2022',
      ' last year',
      '\u2028',
      '\uD83D',
      '$4 billion ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const article: Article = {
        id: 'x',
        title: null,
        text,
        publishedOn: '2024-08-19',
        language: 'en',
        publisher: null,
        url: null,
      };
      const reading = readArticle(article);
      for (const sentence of reading.sentences)
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      for (const mention of reading.mentions) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
        expect(text.slice(mention.time.start, mention.time.end)).toBe(mention.time.text);
        expect(mention.title).not.toBe('');
        expect(mention.title.length).toBeLessThanOrEqual(LONGEST_CLAUSE);
        expect(mention.date === null).toBe(mention.resolution === 'unresolved');
      }
      buildTimeline([reading]);
    }),
    { numRuns: 300 },
  );
});
