import { extractRequest } from '@/lib/schemas/extract';
import { sourceCreate } from '@/lib/schemas/source';
import { extractText } from '@/lib/services/extract';
import { listLanguages } from '@/lib/services/reading';
import { previewSource } from '@/lib/services/source-intake';

const GERMAN =
  'Der Rat hat am Montag beschlossen, die alte Brücke abzureißen. Sie war am 12/11/2019 gesperrt.';

test('a text is read in its own language, and the answer says how', async () => {
  const { reading, mentions } = await extractText(
    extractRequest.parse({ text: GERMAN, publishedOn: '2024-08-21' }),
  );
  expect(reading).toMatchObject({
    language: 'de',
    languageName: 'German',
    languageHow: 'detected',
    numericDates: 'day first, as written in German',
  });
  expect(reading.rules).toContain('chrono-node’s German rules');
  expect(mentions.map(({ date }) => date.edtf)).toEqual(['2024-08-19', '2019-11-12']);
});

test('what somebody states of the language and the address holds', async () => {
  const request = { text: 'It rained on 12/11/2019.', language: 'en', url: 'https://www.example.gov/rain' };
  const { reading, expressions } = await extractText(extractRequest.parse(request));
  expect(reading).toMatchObject({ languageHow: 'stated', rules: 'Dateline’s English rules' });
  expect(expressions[0]?.date.edtf).toBe('2019-12-11');
  expect(expressions[0]?.derivation.at(-1)?.text).toBe(
    'Month first, as written in the United States (.gov).',
  );
});

test.each([
  [{ language: 'Deutsch' }, 'language'],
  [{ url: 'example.com' }, 'url'],
])('a request that states nonsense is refused: %j', (wrong, path) => {
  const result = extractRequest.safeParse({ text: 'x', ...wrong });
  expect(result.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
});

test('the preview of a page reads it in the language that the page states', async () => {
  const page = (lang: string) =>
    sourceCreate.parse({
      timeline: 't',
      format: 'html',
      text: `<html lang="${lang}"><body><article><p>${GERMAN}</p></article></body></html>`,
      publishedOn: '2024-08-21',
    });
  expect((await previewSource(page('de-AT'))).reading).toMatchObject({
    language: 'de-AT',
    languageName: 'Austrian German',
    languageHow: 'stated',
    numericDates: 'day first, as written in Austria (de-AT)',
  });
  expect((await previewSource(page('x-default'))).reading).toMatchObject({
    language: 'de',
    languageHow: 'detected',
  });
  const { reading } = await previewSource({ ...page('de'), language: 'fr' });
  expect(reading).toMatchObject({ language: 'fr', languageHow: 'stated' });
});

test('languages to choose from have names, in order', () => {
  const languages = listLanguages();
  expect(languages).toHaveLength(16);
  expect(languages[0]).toEqual({ code: 'ar', name: 'Arabic' });
  expect(languages.at(-1)).toEqual({ code: 'vi', name: 'Vietnamese' });
});
