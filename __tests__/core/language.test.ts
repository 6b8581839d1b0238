import { canonicalTag, knownLanguage, plainLanguage } from '@/lib/core/language';

const detected = (language: string) => ({ language, languageHow: 'detected' });
const ASSUMED = { language: 'en', languageHow: 'assumed' };

test.each([
  ['de', 'Der Rat hat am Montag beschlossen, die alte Brücke im nächsten Jahr abzureißen.'],
  ['fr', 'Le conseil a décidé lundi de démolir le vieux pont l’année prochaine.'],
  ['es', 'El consejo decidió el lunes derribar el viejo puente el año que viene.'],
  ['it', 'Il consiglio ha deciso lunedì di abbattere il vecchio ponte l’anno prossimo.'],
  ['pt', 'O conselho decidiu na segunda-feira demolir a velha ponte no próximo ano.'],
  ['nl', 'De raad heeft maandag besloten de oude brug volgend jaar af te breken.'],
  ['sv', 'Rådet beslutade i måndags att riva den gamla bron nästa år.'],
  ['fi', 'Neuvosto päätti maanantaina purkaa vanhan sillan ensi vuonna.'],
  ['ru', 'Совет в понедельник решил снести старый мост в следующем году.'],
  ['uk', 'Рада в понеділок вирішила знести старий міст наступного року.'],
  ['ja', '議会は月曜日、古い橋を来年取り壊すことを決めた。'],
  ['zh', '议会星期一决定明年拆除旧桥。'],
  ['zh', '議會星期一決定明年拆除舊橋。'],
  ['ko', '의회는 월요일에 오래된 다리를 내년에 철거하기로 했다.'],
  ['vi', 'Hội đồng hôm thứ Hai đã quyết định phá cây cầu cũ vào năm sau.'],
  ['id', 'Dewan pada hari Senin memutuskan untuk membongkar jembatan lama tahun depan.'],
  ['ar', 'قرر المجلس يوم الاثنين هدم الجسر القديم في العام القادم.'],
  ['pl', 'Rada zdecydowała w poniedziałek o rozbiórce starego mostu w przyszłym roku.'],
  ['en', 'Council members voted Monday; demolition starts next year.'],
])('%s is detected: %s', async (language, text) =>
  expect(await knownLanguage(text, null)).toEqual(detected(language)),
);

const ENGLISH = 'The council said that the old bridge was to be torn down by the end of the year. ';

test('English with its common words is known at once, without the detector', () => {
  expect(plainLanguage(ENGLISH, null)).toEqual(detected('en'));
  expect(plainLanguage(ENGLISH.repeat(50), null)).toEqual(detected('en'));
});

test.each([
  ['', 'nothing'],
  ['BAMAKO (AP)', 'a dateline'],
  ['12.11.2019 – 2,46 %', 'figures'],
  ['Weber, 1990', 'a name'],
])('%j decides nothing: %s', async (text) => expect(await knownLanguage(text, null)).toEqual(ASSUMED));

test('a headline or a title in English does not make a German text English', async () => {
  const german = 'Der Rat hat am Montag beschlossen, die alte Brücke im nächsten Jahr abzureißen. '.repeat(
    20,
  );
  expect(await knownLanguage(`${ENGLISH.repeat(3)}\n${german}`, null)).toEqual(detected('de'));
  expect(await knownLanguage(`„The Lord of the Rings“ lief im Kino. ${german}`, null)).toEqual(
    detected('de'),
  );
});

test('what is stated holds, if it is a language', async () => {
  expect(await knownLanguage(ENGLISH, 'de_at')).toEqual({ language: 'de-AT', languageHow: 'stated' });
  expect(await knownLanguage(ENGLISH, 'english')).toEqual(detected('en'));
  expect(await knownLanguage('2019', 'x-default')).toEqual(ASSUMED);
});

test.each([
  ['EN-us', 'en-US'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
  [' fr ', 'fr'],
  ['und', null],
  ['mul', null],
  ['', null],
  ['Deutsch', null],
  ['12', null],
  ['de; q=0.5', null],
])('the tag %j is %j', (stated, tag) => expect(canonicalTag(stated)).toBe(tag));
