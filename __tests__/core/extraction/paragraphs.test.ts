/**
 * Short articles: which of their dates tell of something that happened or is to happen, and which tell of nothing. Every mention that
 * an article gives must be in its list, by date and by a word of its title, in order; published on Saturday 8 June 2024.
 */
import { readArticle } from '@/lib/core/pipeline';

const read = (text: string) =>
  readArticle({
    id: 'x',
    title: null,
    text,
    publishedOn: '2024-06-08',
    language: 'en',
    publisher: null,
    url: null,
  }).mentions;

test.each([
  [
    'a ferry',
    'The ferry Uhuru capsized on 2 June near Kisumu, killing 14 people. Divers found the wreck four days later. ' +
      'Its owner, who bought the vessel in 2019, was arrested on Friday. A ticket costs 300 shillings a day.',
    ['2024-06-02 capsized', '2024-06-06 wreck', '2019 bought', '2024-06-07 arrested'],
  ],
  [
    'a chronology by day',
    'Timeline of the strike\n\n3 May – Nurses in Accra walk out.\n7 May – The ministry offers 4 percent.\n' +
      '21 May – The union rejects the offer.\n1 June – Talks resume in Kumasi.',
    ['2024-05-03 walk out', '2024-05-07 offers', '2024-05-21 rejects', '2024-06-01 resume'],
  ],
  [
    'a chronology by year',
    'Key dates:\n1998: Foundation of the observatory\n2003: First light\n2011–2014: Dome rebuilt after a fire\n' +
      'March 2020: Closed to visitors',
    ['1998 Foundation', '2003 light', '2011/2014 rebuilt', '2020-03 Closed'],
  ],
  [
    'a table',
    '1821  Peru declares independence\n1824  Battle of Ayacucho\n1879  War with Chile begins',
    ['1821 independence', '1824 Battle', '1879 begins'],
  ],
  [
    'a date in apposition to what it is counted as',
    'Six months earlier, in May 2020, Lena Fischer had sold her share to Kenji Mori.',
    ['2020-05 sold'],
  ],
  [
    'a date that opens its sentence',
    'On 5 March 2021, the day of the coup, the radio in Niamey fell silent; it came back on air on 9 March.',
    ['2021-03-05 fell', '2021-03-09 '],
  ],
  [
    'coordinated verbs',
    'Parliament in Suva passed the law in April 2019 and repealed it in May 2022.',
    ['2019-04 passed', '2022-05 repealed'],
  ],
  [
    'happenings as nouns',
    'The 2019 elections brought Ana Lima to power. Her party had walked out after the coup of 2011.',
    ['2019 elections', '2011 coup'],
  ],
  [
    '“since” with and without a clause',
    'Since 2016, when Tashi Dorji took over, 40 cranes have returned to Punakha.',
    ['2016 took over'],
  ],
  [
    'relative clauses and participles',
    'The bridge at Mostar, which was opened in 1932, was closed on Sunday. The guild, founded in 1901, has sued the town.',
    ['1932 opened', '2024-06-02 closed', '1901 founded'],
  ],
  [
    'a yardstick and a record',
    'Prices were up 4 percent from 2022. The match on 1 June between Lagos and Tunis was the first since 2009.',
    ['2024-06-01 match'],
  ],
  [
    'years that are part of a name',
    'The 2024 edition of the handbook costs $20. The class of 1998 met again in Suva. The union of 1998 broke up.',
    ['1998 broke up'],
  ],
  [
    'a quotation and who said it',
    '“We will win in 2025,” said Ibrahim Diop, 41, whose 2020 campaign failed. He spoke on Tuesday in Dakar.',
    ['2025 win', '2020 failed', '2024-06-04 spoke'],
  ],
  [
    'a life',
    'Leyla Kaya studied in Vienna from 1950 to 1954. She married in 1958; her first novel appeared two years later. ' +
      'She died on Thursday, aged 92.',
    ['1950/1954 studied', '1958 married', '1960 novel', '2024-06-06 died'],
  ],
  [
    'plans',
    'The court in Quito will rule on 3 July. The vote was postponed until Tuesday.',
    ['2024-07-03 rule', '2024-06-11 postponed'],
  ],
  [
    'days one after the other',
    'Floods hit Sylhet on Monday. By Wednesday, 20 villages were under water, and on Thursday the army arrived.',
    ['2024-06-03 hit', '2024-06-05 water', '2024-06-06 arrived'],
  ],
  [
    'two people between commas',
    'Mayor Olga Petrova, elected in 2018, and her deputy, Ivan Sokolov, sacked in January, denied the claims on Friday.',
    ['2018 elected', '2024-01 sacked', '2024-06-07 denied'],
  ],
  [
    'a live page',
    '(Updated 4:20 p.m. in Nairobi, 1:20 p.m. GMT) Tanks rolled into the square on Thursday.',
    ['2024-06-06 Tanks'],
  ],
  [
    'lengths, habits and figures',
    'For two years the reserve had no warden. The council meets every Monday. Cranes live up to 30 years. ' +
      'Half an hour later the train had left.',
    [],
  ],
  [
    'a shipwreck in local time',
    'The Koryo Star, bound for Busan, sank on April 17, 2011 local time (UTC−03:00). Its crew was saved.',
    ['2011-04-17 sank', '2011-04-17 saved'],
  ],
])('%s', (_, text, expected) => {
  const found = read(text).map(({ date, title }, i) => {
    const [day = '', ...words] = (expected[i] ?? '').split(' ');
    const word = words.join(' ');
    return date?.edtf === day && title.includes(word) ? expected[i] : `${date?.edtf} ${title}`;
  });
  expect(found).toEqual(expected);
});
