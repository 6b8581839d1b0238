import { plainTitle } from '@/lib/core/extraction/plain';
import { splitSentences } from '@/lib/core/extraction/sentences';
import { buildTimeline, readArticle } from '@/lib/core/pipeline';
import { textArticle } from '../text-article';

const GERMAN = `Stadtrat beschließt Neubau der Brücke
Der Stadtrat von Neustadt hat am Montag den Neubau der Nordbrücke beschlossen. Die alte Brücke war am 3. Oktober 1990 eröffnet worden.
Nach dem Hochwasser vom 12.6.2013 war sie drei Wochen gesperrt, z. B. im Advent. Die Eröffnung ist für den 1. Mai 2028 geplant.`;

const FRENCH = `Le conseil vote la reconstruction du pont
Le conseil de Villeneuve a voté lundi la reconstruction du pont nord. L’ancien pont avait été inauguré le 3 octobre 1990.
De 2018 à 2020, la région a étudié trois projets. L’ouverture est prévue le 1er mai 2028.`;

const JAPANESE = `市議会、橋の建て替えを決定
市議会は月曜日、北橋の建て替えを決定した。旧橋は1990年10月3日に開通した。`;

const read = (text: string, language: string) => readArticle(textArticle(text, { language }));

test.each([
  [
    'de',
    GERMAN,
    [
      [
        '2024-08-19',
        'Der Stadtrat von Neustadt hat am Montag den Neubau der Nordbrücke beschlossen',
        'event',
        1,
      ],
      ['1990-10-03', 'Die alte Brücke war am 3. Oktober 1990 eröffnet worden', 'event', 1],
      [
        '2013-06-12',
        'Nach dem Hochwasser vom 12.6.2013 war sie drei Wochen gesperrt, z. B. im Advent',
        'event',
        1,
      ],
      ['2028-05-01', 'Die Eröffnung ist für den 1. Mai 2028 geplant', 'plan', 2],
    ],
  ],
  [
    'fr',
    FRENCH,
    [
      ['2024-08-19', 'Le conseil de Villeneuve a voté lundi la reconstruction du pont nord', 'event', 1],
      ['1990-10-03', 'L’ancien pont avait été inauguré le 3 octobre 1990', 'event', 1],
      ['2018/2020', 'De 2018 à 2020, la région a étudié trois projets', 'event', 1],
      ['2028-05-01', 'L’ouverture est prévue le 1er mai 2028', 'plan', 2],
    ],
  ],
  [
    'ja',
    JAPANESE,
    [
      ['2024-08-19', '市議会は月曜日、北橋の建て替えを決定した', 'event', 1],
      ['1990-10-03', '旧橋は1990年10月3日に開通した', 'event', 1],
    ],
  ],
])('in %s a sentence with a date is a mention by its own words', (language, text, expected) => {
  const reading = read(text, language);
  expect(
    reading.mentions.map(({ date, title, kind, prominence }) => [date?.edtf, title, kind, prominence]),
  ).toEqual(expected);
  for (const { quote, start, end, time } of reading.mentions) {
    expect(text.slice(start, end)).toBe(quote);
    expect(text.slice(time.start, time.end)).toBe(time.text);
    expect(quote).toContain(time.text);
  }
  expect(buildTimeline([reading]).events).toHaveLength(expected.length);
});

test('the same text called English is read by English rules', () => {
  expect(read(FRENCH, 'en').mentions.map(({ date }) => date?.edtf)).not.toContain('1990-10-03');
});

test.each([
  ['Es war am Montag.', 'Es war am Montag'],
  ['彼は去った。', '彼は去った'],
  ['War es am Montag?', 'War es am Montag?'],
  ['Und dann …', 'Und dann …'],
  [`${'Wort '.repeat(17)}und, noch eins.`, `${'Wort '.repeat(17).trim()}…`],
  ['橋'.repeat(100), `${'橋'.repeat(89)}…`],
  [`a${'😀'.repeat(60)}`, `a${'😀'.repeat(44)}…`],
])('a sentence as a title: %s', (sentence, title) => expect(plainTitle(sentence)).toBe(title));

test('outside English a number or a letter with a stop goes on', () => {
  const texts = (text: string, language: string) => splitSentences(text, language).map((s) => s.text);
  expect(texts('Am 3. Oktober kam er. Er ging am 5. Mai.', 'de')).toEqual([
    'Am 3. Oktober kam er.',
    'Er ging am 5. Mai.',
  ]);
  expect(texts('Es gab z. B. Brot. Dann Ruhe.', 'de')).toEqual(['Es gab z. B. Brot.', 'Dann Ruhe.']);
  expect(texts('He came 3. October was cold.', 'en')).toEqual(['He came 3.', 'October was cold.']);
  expect(texts('Im Jahr 1990. Danach nicht.', 'de')).toEqual(['Im Jahr 1990.', 'Danach nicht.']);
});
