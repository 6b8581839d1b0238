import { rows, shown, tagged } from './table';

test.each(
  rows([
    ['6 June 1944', '6 June 1944 = 1944-06-06 <1944-06-06> stated'],
    ['June 6, 1944', 'June 6, 1944 = 1944-06-06 <1944-06-06> stated'],
    ['the 6th of June 1944', 'the 6th of June 1944 = 1944-06-06 <1944-06-06> stated'],
    ['Sept. 19, 2023', 'Sept. 19, 2023 = 2023-09-19 <2023-09-19> stated'],
    ['Monday, 19 August 2024', 'Monday, 19 August 2024 = 2024-08-19 <2024-08-19> stated'],
    ['2024-08-19', '2024-08-19 = 2024-08-19 <2024-08-19> stated'],
    ['2024-08-19T09:30', '2024-08-19T09:30 = 2024-08-19T09:30 <2024-08-19T09:30:00> stated'],
    [
      '19.08.2024 and 19/08/2024',
      '19.08.2024 = 2024-08-19 <2024-08-19> stated',
      '19/08/2024 = 2024-08-19 <2024-08-19> stated',
    ],
    // As courts, chancelleries and old books write.
    ['on the 3d day of May, 2019', 'the 3d day of May, 2019 = 2019-05-03 <2019-05-03> stated'],
    [
      'on the third day of May, in the year 1805',
      'the third day of May, in the year 1805 = 1805-05-03 <1805-05-03> stated',
    ],
    ['He died on 24 March 1688/9.', '24 March 1688/9 = 1689-03-24 <1689-03-24> stated'],
    ['He died on 24 June 1688/9.', '24 June 1688 = 1688-06-24 <1688-06-24> stated'],
    ['on 15 March 44 BC', '15 March 44 BC = BC0044-03-15 <-0043-03-15> stated'],
    ['the Ides of March, 44 BC', 'the Ides of March, 44 BC = BC0044-03-15 <-0043-03-15> stated'],
    ['On 3 May 70 ships sank.', '3 May = 2024-05-03 <2024-05-03> inferred'],
    ['It rained on 3 May last year.', '3 May last year = 2023-05-03 <2023-05-03> computed'],
    // A full stop that ends the sentence stays outside; that of an abbreviation belongs to it.
    ['The court sat on 14 July.', '14 July = 2024-07-14 <2024-07-14> inferred'],
    ['The court sat on 14 Jul. in Paris.', '14 Jul. = 2024-07-14 <2024-07-14> inferred'],
    ['The court sat on Jan. 5. It rained.', 'Jan. 5 = 2024-01-05 <2024-01-05> inferred'],
    ['The court sat in June. 14 people came.', 'June = 2024-06 <2024-06> inferred'],
    ['The court sat in Sept. and rose.', 'Sept. = 2023-09 <2023-09> inferred'],
    ['September 2023', 'September 2023 = 2023-09 <2023-09> stated'],
    ['February 30, 2023', 'February 30, 2023 = 2023 unresolved'],
  ]),
)('full dates in their usual forms: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ["Borduria's September offensive shocked many.", 'September = 2023-09 <2023-09> inferred'],
    ["September's offensive", 'September = 2023-09 <2023-09> inferred'],
    ['The offensive began in September.', 'September = 2023-09 <2023-09> inferred'],
    ['The offensive began in August.', 'August = 2024-08 <2024-08> inferred'],
    ['The talks will begin in September.', 'September = 2024-09 <2024-09> inferred'],
    ['The talks will begin in May.', 'May = 2025-05 <2025-05> inferred'],
    ['It ended last September.', 'last September = 2023-09 <2023-09> computed'],
    ['It ends next May.', 'next May = 2025-05 <2025-05> computed'],
    ['On 5 March he died.', '5 March = 2024-03-05 <2024-03-05> inferred'],
    ['He died on September 5.', 'September 5 = 2023-09-05 <2023-09-05> inferred'],
    ['The shares are payable Jan. 2.', 'Jan. 2 = 2025-01-02 <2025-01-02> inferred'],
    ['an editorial on Monday, Oct. 23', 'Monday, Oct. 23 = 2023-10-23 <2023-10-23> inferred'],
    ['in September last year', 'September last year = 2023-09 <2023-09> computed'],
  ]),
)('months without their year: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    // What lies within two months of publication is meant, not what is ten months away.
    [
      'The mayor invited all four teams of the northern league to a dinner in the town hall on 5 September.',
      '5 September = 2024-09-05',
    ],
    [
      'The club told its members of a rise of a fifth in the fee for the hall in September.',
      'September = 2024-09',
    ],
    ['He was called to testify on 5 September.', '5 September = 2024-09-05'],
    [
      'The hall, rebuilt for 30 million pounds of public money, to be opened around 1 September.',
      'around 1 September = 2024-09-01',
    ],
    [
      'He must come home under a plan of the board, which will be drawn up, by 14 August.',
      '14 August = 2024-08-14',
    ],
    ['The bank will redeem its preferred shares on 30 September.', '30 September = 2024-09-30'],
    ['The sum would be paid on a still unspecified day in January.', 'January = 2025-01'],
    // A verb beside it says otherwise.
    ['The team won the cup in October.', 'October = 2023-10'],
    ['We expect to open the new hall in July.', 'July = 2025-07'],
    ['The shares are payable 14 August.', '14 August = 2025-08-14'],
    ['The prize will be announced in the hall on 14 September.', '14 September = 2024-09-14'],
    ['He was held until 14 September over a theft that he admitted.', '14 September = 2024-09-14'],
    [
      'The club has until 14 September to reply, with a vote expected in October.',
      '14 September = 2024-09-14',
      'October = 2024-10',
    ],
    ['Leaders called for a mass rally on 14 September.', '14 September = 2024-09-14'],
    [
      'The bank told them of an agreement to buy the hall at the old harbour of the town in October.',
      'October = 2024-10',
    ],
    ['This article was amended on 22 August.', '22 August = 2024-08-22'],
    ['On 8 September, the empty car was found.', '8 September = 2023-09-08'],
    ['He first met the coach at a small fair in the north in October.', 'October = 2023-10'],
    ['The film is due to be released in the north in June.', 'June = 2025-06'],
    ['His word that he would leave in June came late.', 'June = 2025-06'],
    ['The shop reopens in May.', 'May = 2025-05'],
    ['They told him to leave the house by 14 October.', '14 October = 2024-10-14'],
    // What was once to come lies behind, unless that is long ago.
    ['They said that he was to be freed in June.', 'June = 2024-06'],
    ['He sang of those who would come out on 25 July.', '25 July = 2024-07-25'],
    ['He said that he would leave in January.', 'January = 2025-01'],
    ['In May, it agreed to buy the hall.', 'May = 2024-05'],
    // Farther off, a sentence without a direction looks back.
    ['In January, a week after the fair, a row over its cost.', 'January = 2024-01', 'a week = P1W'],
    ['The plan is likely to be formally agreed in October.', 'October = 2024-10'],
    ['The number grew to 610, up from 496 in September.', 'September = 2023-09'],
    // An occasion is talked of long before, and long after.
    ['She was tipped to win the race of her party for the elections in January.', 'January = 2025-01'],
    ['The mayor is sure of her chances at the summit in Bamako in December.', 'December = 2024-12'],
    ['The mayor is sure of her place after the summit in Bamako in May.', 'May = 2024-05'],
    ['The deadline for the January primaries, which end with a vote, is near.', 'January = 2025-01'],
    ['It will grow when the country votes again in March.', 'March = 2025-03'],
    ['She won the election in November.', 'November = 2023-11'],
    ['The vote takes place in December.', 'December = 2024-12'],
    // Before a noun: when it happened, or for when it is fixed.
    ['The clubs will talk about the 7 October raids.', '7 October = 2023-10-07'],
    ['The clubs hope that it would help those whom the 7 August raids hit.', '7 August = 2024-08-07'],
    ['They are trying to sell it, under a June agreement.', 'June = 2024-06'],
    ['They spoke of its October recess.', 'October = 2024-10'],
    ['She gave no reason for the 14 September deadline.', '14 September = 2024-09-14'],
    ['The 30 September strikes will not change it.', '30 September = 2024-09-30'],
    ['The September elections were held under guard.', 'September = 2023-09'],
    ['The club named an October return date.', 'October = 2024-10'],
  ]),
)('months and days within reach of publication: $text', ({ text, found }) => {
  expect(shown(text).map((line) => line.replace(/ (?:<.*)?\w+$/, ''))).toEqual(found);
});

test.each(
  rows([
    ['April Smith met Mr. March and Theresa May.'],
    ['You may, if you march, be seen in the sun.'],
    ['He sat down and wed her.'],
    ['May I ask what may follow?'],
    ['the March on Washington'],
    ['Ruby Tuesday and Bloody Sunday'],
  ]),
)('names and verbs that look like months and days: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test('a month without its year keeps the parts that the words give', () => {
  expect(tagged('the September offensive', null)[0]).toMatchObject({
    value: 'XXXX-09',
    date: null,
    resolution: 'unresolved',
    given: { month: 9 },
  });
  expect(tagged('On 5 March he died.', null)[0]?.given).toEqual({ month: 3, day: 5 });
  expect(tagged('6 June 1944', null)[0]?.given).toBeUndefined();
});

test('a date that can be read two ways is one of both', () => {
  const [date] = tagged('signed on 12/11/2019');
  expect(date?.date).toMatchObject({ edtf: '[2019-11-12,2019-12-11]', shape: 'one-of' });
  expect(date?.derivation.map((s) => s.rule)).toContain('day-or-month');
});

test.each(
  rows([
    ['The next game is on the 25th.', 'the 25th = 2024-08-25 <2024-08-25> inferred'],
    ['Their last game was on the 25th.', 'the 25th = 2024-07-25 <2024-07-25> inferred'],
    ['The next game will be on the 3rd.', 'the 3rd = 2024-09-03 <2024-09-03> inferred'],
    [
      'She left on the 12th and came back on Monday.',
      'the 12th = 2024-08-12 <2024-08-12> inferred',
      'Monday = 2024-08-19 <2024-08-19> computed',
    ],
    [
      'They met on 9 April 1940. The pass was held until the 14th.',
      '9 April 1940 = 1940-04-09 <1940-04-09> stated',
      'the 14th = 1940-04-14 <../1940-04-14> inferred',
    ],
    [
      'They met on 29 January 1940. The morning of the 30th was cold, and they parted on the 3rd.',
      '29 January 1940 = 1940-01-29 <1940-01-29> stated',
      'The morning of the 30th = 1940-01-30TMO <1940-01-30> inferred',
      'the 3rd = 1940-02-03 <1940-02-03> inferred',
    ],
    // No day of a month.
    ['On the 25th anniversary the 5th Brigade came.'],
    ['The case went to the 9th Circuit and was heard on the 4th floor.'],
    ['He drove well on the 14th, but a bogey cost him the cup.'],
    ['Of the ten the 3rd was best.'],
  ]),
)('a day by its number alone: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test('without a publication date such a day is left open', () => {
  expect(shown('They left on the 25th.', null)).toEqual(['the 25th = XXXX-XX-25 unresolved']);
});
