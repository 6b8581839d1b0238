/** One line a rule: a text of our own, and the names that it must give, positives and negatives side by side. */
import { ArticleNames } from '@/lib/core/extraction/article-names';
import { namesIn, nameSpans } from '@/lib/core/extraction/names';
import { tagWords } from '@/lib/core/extraction/tagging';
import type { EntityName } from '@/lib/core/model';
import { readArticle } from '@/lib/core/pipeline';
import { readTimes } from '@/lib/core/times';
import { textArticle } from '../text-article';

function entitiesOf(text: string): EntityName[] {
  const { sentences, expressions } = readTimes(textArticle(text, { publishedOn: '2024-03-13' }));
  const names = new ArticleNames(text);
  const found = new Map<string, EntityName>();
  for (const sentence of sentences) {
    const times = expressions
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
    const words = tagWords(sentence.text, times);
    const { participants, places } = namesIn(nameSpans(sentence, words, names), words);
    for (const entity of [...participants, ...places]) found.set(`${entity.kind} ${entity.name}`, entity);
  }
  return [...found.values()];
}

const LETTERS = { person: 'P', organisation: 'O', place: 'L', other: 'X' } as const;
const told = (text: string) =>
  entitiesOf(text)
    .map(({ name, kind }) => `${LETTERS[kind]} ${name}`)
    .toSorted((a, b) => (a < b ? -1 : 1));

/** Lines of `text → names`, sorted by kind and name. */
const table = (rows: readonly (readonly [why: string, text: string, names: string])[]) =>
  test.each(rows)('%s', (_why, text, names) => {
    expect(told(text).join('; ')).toBe(names);
  });

describe('people of many languages', () => {
  table([
    [
      'Arabic with an article',
      'On Monday Omar al-Rashidi resigned. “We lost,” al-Rashidi said.',
      'P Omar al-Rashidi',
    ],
    [
      'bin',
      'Sheikh Khalid bin Nasser opened the dam on Monday. Bin Nasser left early.',
      'P Khalid bin Nasser',
    ],
    [
      'Chinese, family name first',
      'Chen Weiming was elected on Monday. President Chen thanked the voters.',
      'P Chen Weiming',
    ],
    [
      'Korean with a hyphen',
      'Kim Dae-ho met the farmers on Monday. Mr Kim, 61, did not speak.',
      'P Kim Dae-ho',
    ],
    [
      'Vietnamese, called by the last name',
      'Tran Van Minh was jailed on Monday, and Mr Minh appealed.',
      'P Tran Van Minh',
    ],
    [
      'Spanish with two family names',
      'Lawyer Ana García Lobo resigned on Monday. Ms García Lobo and her aides left.',
      'P Ana García Lobo',
    ],
    ['Burmese with one name', 'The poet Thiha, 40, was freed on Monday. “I slept,” said Thiha.', 'P Thiha'],
    ['Icelandic', 'Prime Minister Sigrún Helgadóttir resigned on Monday.', 'P Sigrún Helgadóttir'],
    [
      'van der',
      'Pieter van der Berg was arrested on Monday, and Mr van der Berg denied it.',
      'P Pieter van der Berg',
    ],
    ['an apostrophe', "Judge Niamh O'Dowd freed them on Monday. O'Dowd gave no reason.", "P Niamh O'Dowd"],
    ['initials and Jr.', 'J. R. Coleman Jr. was sworn in on Monday.', 'P J. R. Coleman Jr.'],
    ['a month as a family name', 'Clara May resigned on Monday. Mrs May had lost a vote.', 'P Clara May'],
    [
      'a double first name with hyphens',
      'Jean-Luc Moreau, a banker, was charged on Monday.',
      'P Jean-Luc Moreau',
    ],
    ['a title with a stop', 'Gen. Obiang Mba and Dr. Nkosi met on Monday.', 'P Nkosi; P Obiang Mba'],
    ['an age', 'Wetherell, 52, pleaded guilty on Monday. Nobody knew Wetherell there.', 'P Wetherell'],
    ['an era', 'Nobody slept in the Wetherell era. The Wetherell camp lost on Monday.', 'P Wetherell'],
    [
      'a country and its person',
      "The vote was lost by Mali's Oyela Bankole on Monday.",
      'L Mali; P Oyela Bankole',
    ],
    ['what the person is', 'Her predecessor, Oyelaran Bankole, died on Monday.', 'P Oyelaran Bankole'],
  ]);
});

describe('variants of one name', () => {
  table([
    [
      'title, family name, full name',
      'Awa Keita came on Monday. President Keita spoke. Keita left.',
      'P Awa Keita',
    ],
    ['a middle initial', 'John B. Marsh died on Monday. John Marsh was 70.', 'P John B. Marsh'],
    [
      'two people of one family',
      'Raúl Ortega met Fidel Ortega on Monday. Ortega left.',
      'P Fidel Ortega; P Ortega; P Raúl Ortega',
    ],
    [
      'an acronym that the text defines',
      'The Lake Fishing Council (LFC) met on Monday. The LFC voted.',
      'O Lake Fishing Council',
    ],
    [
      'an acronym that everybody knows',
      'The UN voted on Monday. The United Nations was split.',
      'O United Nations',
    ],
    [
      'a country and its people',
      'U.S. troops left on Monday. The American army was there. The US paid.',
      'L United States',
    ],
    [
      'an office',
      'Malian President Awa Keita won on Monday. The Malian president thanked them.',
      'L Mali; P Awa Keita',
    ],
    [
      'an office of another country',
      'Malian President Awa Keita won on Monday. The Chadian president phoned.',
      'L Chad; L Mali; P Awa Keita',
    ],
    [
      'a former holder',
      'Malian President Awa Keita won on Monday. A former Malian president wept.',
      'L Mali; P Awa Keita',
    ],
    ['two spellings of a city', 'They met in Kiev on Monday. Kyiv was quiet.', 'L Kyiv'],
  ]);
});

describe('people and places of one name', () => {
  table([
    [
      'a person called as a country',
      'Michael Jordan retired on Monday. Jordan said he was tired.',
      'P Michael Jordan',
    ],
    ['the country beside that', 'Jordan shut the border on Monday. Nobody left Jordan.', 'L Jordan'],
    [
      'a given name that is a city',
      'Paris Hale sang on Monday. Paris Hale, 23, was cheered.',
      'P Paris Hale',
    ],
    ['the city beside that', 'Snow fell in Paris on Monday.', 'L Paris'],
    ['a capital that speaks', 'Washington said on Monday that it would not pay.', 'L Washington'],
    [
      'a person of that name',
      'Booker Washington was born on 5 April 1856. Mr Washington taught.',
      'P Booker Washington',
    ],
    [
      'a word that is a city',
      'Police shut Reading Room on Monday. Most left. Nice weather is due in March.',
      'X Reading Room',
    ],
    [
      'that city with a preposition',
      'A fire broke out in Reading on Monday. A storm passed near Nice in 2010.',
      'L Nice; L Reading',
    ],
    [
      'a country and its president',
      'The former president of Mali Awa Keita died on Monday.',
      'L Mali; P Awa Keita',
    ],
    ['a county', 'Floods reached Orskshire on Monday, and Dallas was dry.', 'L Dallas; L Orskshire'],
    ['a car maker that is a city', 'Toyota closed a plant on Monday.', 'O Toyota'],
    [
      'a list of places',
      'Shops shut in Madrid, Reading and Seville on Monday.',
      'L Madrid; L Reading; L Seville',
    ],
    [
      'a list of people',
      'Ana Lobo, Reading and Clara May won on Monday.',
      'P Ana Lobo; P Clara May; X Reading',
    ],
    ['a river and a person', 'Rosa Hill swam the Niger River on Monday.', 'L Niger River; P Rosa Hill'],
  ]);
});

describe('organisations', () => {
  table([
    [
      'by their words',
      'The Fisheries Ministry sued Orsk University and Volta Steel Inc on Monday.',
      'O Fisheries Ministry; O Orsk University; O Volta Steel Inc',
    ],
    [
      'of a place',
      'The Bank of Ghana cut rates on Monday. The Gulf of Aden was calm.',
      'L Gulf of Aden; O Bank of Ghana',
    ],
    [
      'with a people',
      'The Turkish Supreme Court met Turkish Prime Minister Ali Demir on Monday.',
      'L Turkey; O Turkish Supreme Court; P Ali Demir',
    ],
    ['capitals within a word', 'Users of LinkNest complained on Monday.', 'O LinkNest'],
    ['its staff', 'A Tarvex spokesman denied it on Monday. Shares of Tarvex fell.', 'O Tarvex'],
    ['a club', 'Volta FC beat Orsk United on Monday.', 'O Orsk United; O Volta FC'],
    [
      'a prize and a war are neither',
      'He won the Booker Prize on Monday, as after the Boer War.',
      'X Boer War; X Booker Prize',
    ],
  ]);
});

describe('what is no name', () => {
  table([
    [
      'months, weekdays and beginnings',
      'However, In March the Sunday market opened. Teachers walked out on Monday.',
      '',
    ],
    [
      'peoples alone are their country',
      'The Russian and a Frenchwoman married on Monday.',
      'L France; L Russia',
    ],
    [
      'faiths and parties of mind',
      'Muslims and Republicans prayed on Monday. The Islamic new year began.',
      '',
    ],
    [
      'a headline, but what the text knows',
      'Keita Opens New Port For Farmers Today\n\nAwa Keita opened a port in Orsk on Monday.',
      'L Orsk; P Awa Keita',
    ],
    ['abbreviations of news', 'Updated at 10:00 GMT on Monday. The GDP rose, the CEO said on TV.', ''],
    [
      'who reports',
      'Awa Keita told Reuters on Monday that she won, the Associated Press and AFP reported.',
      'P Awa Keita',
    ],
    ['a compass', 'Rain fell in the North on Monday.', ''],
    ['half a word', 'The Oslo-backed, pro-Chadian force left on Monday.', 'L Oslo'],
  ]);
});

describe('where places lie', () => {
  const pointOf = (text: string, name: string) => {
    const place = entitiesOf(text).find((one) => one.name === name);
    return place && (place.latitude === undefined ? 'no point' : `${place.latitude} ${place.longitude}`);
  };
  test.each([
    ['a capital', 'They met in Bamako on Monday.', 'Bamako', '12.65 -8'],
    ['a region made by hand', 'Snow fell in Nagorno-Karabakh on Monday.', 'Nagorno-Karabakh', '39.9 46.8'],
    ['a sea under its short name', 'A ship sank in the Caspian on Monday.', 'Caspian Sea', '42 50'],
    ['a continent', 'It was the hottest day in Africa on Monday.', 'Africa', 'no point'],
    ['two cities alike, nothing beside', 'A bridge fell in Valencia on Monday.', 'Valencia', 'no point'],
    [
      'with its country elsewhere',
      'A bridge fell in Valencia on Monday. Spain mourned; Madrid sent aid.',
      'Valencia, Spain',
      '39.47 -0.38',
    ],
    [
      'with another country elsewhere',
      'A bridge fell in Valencia on Monday. Venezuela mourned in Caracas.',
      'Valencia',
      '10.16 -68.01',
    ],
    [
      'behind a comma',
      'A mill burned in Springfield, Illinois, on Monday.',
      'Springfield, Illinois',
      '39.8 -89.64',
    ],
    ['without', 'A mill burned in Springfield on Monday.', 'Springfield', 'no point'],
    [
      'Tripoli, by its neighbours',
      'Shots fell in Tripoli on Monday, and in Beirut and Sidon.',
      'Tripoli, Lebanon',
      '34.43 35.84',
    ],
    [
      'Tripoli, by its country',
      'Shots fell in Tripoli on Monday, and elsewhere in Libya.',
      'Tripoli',
      '32.89 13.19',
    ],
    [
      'Georgia, by its people',
      'Georgia voted on Monday. The Georgian capital, Tbilisi, was quiet.',
      'Georgia',
      '42 43.5',
    ],
    [
      'Georgia, by its neighbours',
      'Georgia voted on Monday. So did Alabama and Florida.',
      'Georgia, United States',
      '32.6 -83.4',
    ],
    ['Georgia alone', 'Georgia voted on Monday.', 'Georgia', 'no point'],
    ['a city much larger than its namesakes', 'A train left for London on Monday.', 'London', '51.51 -0.13'],
  ])('%s', (_why, text, name, point) => {
    expect(pointOf(text, name)).toBe(point);
  });
});

test.each([
  [
    'those that the title tells',
    'Mali and Niger were colonies, and both became independent in 1960.',
    ['Mali', 'Niger'],
  ],
  ['not those of another clause', 'Chad had its war, and Mali became independent in 1960.', ['Mali']],
])('who takes part: %s', (_why, text, names) => {
  const { mentions } = readArticle(textArticle(text, { publishedOn: '2024-03-13' }));
  expect(mentions.map(({ participants }) => participants.map(({ name }) => name))).toEqual([names]);
});
