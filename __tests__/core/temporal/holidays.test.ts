import { holidayIn, onceDay } from '@/lib/core/temporal/holidays';
import { HOLIDAYS } from '@/lib/core/temporal/en/holiday-names';
import { rows, shown } from './table';

test.each(
  rows([
    ['He was shot at Easter 1916.', 'Easter 1916 = 1916-04-23 <1916-04-23> computed'],
    ['It opened on Good Friday 1998.', 'Good Friday 1998 = 1998-04-10 <1998-04-10> computed'],
    ['the 2004 Boxing Day tsunami', '2004 Boxing Day = 2004-12-26 <2004-12-26> computed'],
    ['It fell on Bastille Day 2016.', 'Bastille Day 2016 = 2016-07-14 <2016-07-14> computed'],
    ['They marched on May Day 1886.', 'May Day 1886 = 1886-05-01 <1886-05-01> computed'],
    ['He won on Election Day 2020.', 'Election Day 2020 = 2020-11-03 <2020-11-03> computed'],
    ['Shops were full on Black Friday 2019.', 'Black Friday 2019 = 2019-11-29 <2019-11-29> computed'],
    ['They met on Whit Monday 2024.', 'Whit Monday 2024 = 2024-05-20 <2024-05-20> computed'],
    ['a truce for Orthodox Easter 2022', 'Orthodox Easter 2022 = 2022-04-24 <2022-04-24> computed'],
    ['It was signed on the Fourth of July, 1976.', 'Fourth of July, 1976 = 1976-07-04 <1976-07-04> computed'],
    ['Russia’s Victory Day parade was held.', 'Victory Day = 2024-05-09 <2024-05-09> inferred'],
    ['They fell silent on Armistice Day.', 'Armistice Day = 2023-11-11 <2023-11-11> inferred'],
    // Whose, which, or named after the day.
    ['Azerbaijan marked Victory Day, India its Independence Day.'],
    ['the Easter Rising, the Good Friday Agreement, the Yom Kippur War'],
    ['the Boxing Day tsunami and the Christmas truce'],
    ['Easter Island and Christmas trees'],
    ['the Black Friday of 1869', '1869 = 1869 <1869> stated'],
  ]),
)('holidays: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['on Yom Kippur 1973', 'Yom Kippur 1973 = 1973-10-06 <1973-10-06> computed'],
    ['for Rosh Hashanah 2021', 'Rosh Hashanah 2021 = 2021-09-07 <2021-09-07> computed'],
    ['at Lunar New Year 1968', 'Lunar New Year 1968 = 1968-01-30 <1968-01-30> computed'],
    ['during Nowruz 2024', 'Nowruz 2024 = 2024-03-20 <2024-03-20> computed'],
    ['on Eid al-Adha 2020', 'Eid al-Adha 2020 = 2020-07-31 <2020-07-31~> computed'],
    // Longer than a day.
    ['during Ramadan 2020', 'Ramadan 2020 = 2020-04-24 <[2020-04-24~..2020-05-23~]> computed'],
    [
      'at the end of Ramadan 2020',
      'the end of Ramadan 2020 = 2020-04-24 <[2020-05-14~..2020-05-23~]> computed',
    ],
    ['in Hanukkah 2019', 'Hanukkah 2019 = 2019-12-23 <[2019-12-23..2019-12-30]> computed'],
    ['on Diwali 2020', '2020 = 2020 <2020> stated'],
  ]),
)('feasts of other calendars: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['They landed on D-Day.', 'D-Day = 1944-06-06 <1944-06-06> computed'],
    ['on the 75th anniversary of D-Day', 'the 75th anniversary of D-Day = 2019-06-06 <2019-06-06> computed'],
    ['on the 20th anniversary of 9/11', 'the 20th anniversary of 9/11 = 2021-09-11 <2021-09-11> computed'],
    ['an anniversary of D-Day'],
    ['It is D-Day for the reform.'],
    ['It has been so since 9/11.', '9/11 = 2001-09-11 <2001-09-11/..> computed'],
    ['after the September 11 attacks', 'September 11 = 2001-09-11 <2001-09-11> computed'],
    ['It rained on September 11.', 'September 11 = 2023-09-11 <2023-09-11> inferred'],
    ['9/11 of the votes, $9/11, 19/11'],
  ]),
)('named days of history: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(Object.values(HOLIDAYS))('%s has its day', (id) => {
  expect(holidayIn(id, 2020) ?? onceDay(id)).not.toBeNull();
});

test.each(
  rows([
    [
      'It rained the day after Christmas 2019.',
      'the day after Christmas 2019 = 2019-12-26 <2019-12-26> computed',
    ],
    ['two weeks before 6 June 1944', 'two weeks before 6 June 1944 = 1944-05-23 <1944-05-23> computed'],
    ['a day after Monday’s vote', 'a day after Monday = 2024-08-20 <2024-08-20> computed'],
    ['on the eve of Easter 1916', 'the eve of Easter 1916 = 1916-04-22 <1916-04-22> computed'],
    [
      'within two days after 6 June 1944',
      'two days = P2D stated',
      '6 June 1944 = 1944-06-06 <[1944-06-06..]> stated',
    ],
    ['two days before the vote', 'two days = P2D stated'],
    ['the week before June 1944', 'June 1944 = 1944-06 <[..1944-05]> stated'],
  ]),
)('days beside a day: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
