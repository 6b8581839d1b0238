import * as fc from 'fast-check';
import { completeYear, parseEdtf, tagTimes, timexTags } from '@/lib/core/temporal';
import { findEnglish } from '@/lib/core/temporal/en';
import { sentencesOf, tagged } from './table';

const PIECES =
  `on Monday the September May 2023 1991 $120 million 19 to – - and between from last next year years two ago later
  early late 44 BC 1990s century 19th quarter third of spring Christmas p.m. 3 15:30 since until will met , . every day 's ( )
  now weekend 2020-05 12/11/2019 yesterday 31 February each per weekly annually half past quarter o'clock nine full days these one this
  period time same day noon Q3 decade May Mondays fiscal end first of In Tuesday Shrove Boxing New Year Eid thousand seconds second Holy past AD ago
  those other while`
    .split(/\s+/)
    .concat('\n');
const texts = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((words) => words.join(' ')),
);
const days = fc.constantFrom('2024-08-21', '2000-02-29', '1999-12-31', '0001-01-01', null);

test('tagging never throws; spans quote the text, stand in order and do not overlap', () => {
  fc.assert(
    fc.property(texts, days, (text, publishedOn) => {
      const expressions = tagTimes(text, sentencesOf(text), { publishedOn, language: 'en' });
      let end = 0;
      for (const e of expressions) {
        expect(text.slice(e.start, e.end)).toBe(e.text);
        expect(e.start).toBeGreaterThanOrEqual(end);
        expect(e.text.trim()).toBe(e.text);
        expect(e.text).not.toBe('');
        expect(e.derivation.length).toBeGreaterThan(0);
        end = e.end;
        for (const tag of timexTags([e])) expect(text.slice(tag.start, tag.end)).toBe(tag.text);
      }
    }),
    { numRuns: 1500 },
  );
});

test('every date reads back from its EDTF to the same bounds; unresolved has none', () => {
  fc.assert(
    fc.property(texts, days, (text, publishedOn) => {
      for (const e of tagTimes(text, sentencesOf(text), { publishedOn, language: 'en' })) {
        expect(e.date).toEqual(e.date && parseEdtf(e.date.edtf));
        const placeless = e.resolution === 'unresolved' || e.type === 'DURATION' || e.type === 'SET';
        expect(e.date === null).toBe(placeless);
      }
    }),
    { numRuns: 1500 },
  );
});

test('without a publication date nothing depends on the day of the run, and its absence invents nothing', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = sentencesOf(text);
      const once = tagTimes(text, sentences, { publishedOn: null, language: 'en' });
      expect(tagTimes(text, sentences, { publishedOn: null, language: 'en' })).toEqual(once);
    }),
  );
});

test('the cheap scan hides nothing from the parsers', () => {
  const everything = true;
  const brief = (found: ReturnType<typeof findEnglish>) => found.map((f) => [f.index, f.text, f.phrase]);
  fc.assert(
    fc.property(texts, (text) => {
      expect(brief(findEnglish(text))).toEqual(brief(findEnglish(text, everything)));
    }),
    { numRuns: 2000, examples: [['of 15:30 BC']] },
  );
});

test('a document is tagged as its parts are, where no reference crosses them', () => {
  const parts = fc.array(
    fc.constantFrom(
      'They met on 5 May 2023. It lasted two weeks.',
      'Prices rose 3% last year, to $1999.',
      'Between 3 and 5 March 2024 nobody came.',
      'Every Monday there is a market.',
      'Mr. March left yesterday. He knew version 2012.1.',
      'On Tuesday the council will meet.',
      'A list without dates',
      'It was built in the 1990s – from 1991 to 1994.',
    ),
    { maxLength: 8 },
  );
  const brief = (text: string, at: number) =>
    tagged(text).map((e) => [e.start + at, e.end + at, e.type, e.value, e.date, e.resolution]);
  fc.assert(
    fc.property(parts, (lines) => {
      let at = 0;
      const apart = lines.flatMap((line) => {
        const found = brief(line, at);
        at += line.length + 1;
        return found;
      });
      expect(brief(lines.join('\n'), 0)).toEqual(apart);
    }),
  );
});

test('the input is left as it was', () => {
  const sentences = sentencesOf('They met on Monday.\nIt began in 1991.').map((s) => Object.freeze(s));
  const before = structuredClone(sentences);
  tagTimes('They met on Monday.\nIt began in 1991.', Object.freeze(sentences), {
    publishedOn: '2024-08-21',
    language: 'en',
  });
  expect(sentences).toEqual(before);
});

test('another source may supply a year', () => {
  expect(completeYear({ given: { month: 9 } }, 2023)?.edtf).toBe('2023-09');
  expect(completeYear({ given: { month: 2, day: 29 } }, 2024)?.edtf).toBe('2024-02-29');
  expect(completeYear({ given: { month: 2, day: 29 } }, 2023)).toBeNull();
  expect(completeYear({ given: { season: 'SU' } }, 1969)?.edtf).toBe('1969-22');
  expect(completeYear({ given: { weekday: 1 } }, 2023)).toBeNull();
  expect(completeYear({}, 2023)).toBeNull();
});
