import { rows, shown } from './table';

test.each(
  rows([
    [
      'The council met on the first Monday in May 2020.',
      'the first Monday in May 2020 = 2020-05-04 <2020-05-04> computed',
    ],
    [
      'It will meet on the second Tuesday in November.',
      'the second Tuesday in November = 2024-11-12 <2024-11-12> inferred',
    ],
    [
      'It met on the last Friday of November.',
      'the last Friday of November = 2023-11-24 <2023-11-24> inferred',
    ],
    ['the fifth Monday of May 2021', 'the fifth Monday of May 2021 = 2021-05-31 <2021-05-31> computed'],
    // There was none.
    ['the fifth Monday of May 2020', 'the fifth Monday of May 2020 = 2020 unresolved'],
    ['It meets on the first Monday of every month.', 'the first Monday of every month = XXXX-WXX-1 stated'],
  ]),
)('the nth weekday of a month: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['in 2022-W33', '2022-W33 = 2022-W33 <[2022-08-15..2022-08-21]> stated'],
    ['on 2022-W33-2', '2022-W33-2 = 2022-08-16 <2022-08-16> stated'],
    ['in week 33 of 2022', 'week 33 of 2022 = 2022-W33 <[2022-08-15..2022-08-21]> stated'],
    ['Calendar week 53, 2020', 'Calendar week 53, 2020 = 2020-W53 <[2020-12-28..2021-01-03]> stated'],
    ['week 53 of 2022', '2022 = 2022 <2022> stated'],
    [
      'the first week of May 2022',
      'the first week of May 2022 = 2022-W18 <[2022-05-01..2022-05-07]> computed',
    ],
    [
      'the last week of March 2020',
      'the last week of March 2020 = 2020-W13 <[2020-03-25..2020-03-31]> computed',
    ],
    [
      'the first weekend of May 2022',
      'the first weekend of May 2022 = 2022-W18-WE <[2022-05-07..2022-05-08]> computed',
    ],
    [
      'in the week of 17 August 2022',
      'the week of 17 August 2022 = 2022-W33 <[2022-08-15..2022-08-21]> computed',
    ],
    [
      'the week ending 21 August 2022',
      'the week ending 21 August 2022 = 2022-W33 <[2022-08-15..2022-08-21]> computed',
    ],
    [
      'the week beginning 17 August 2022',
      'the week beginning 17 August 2022 = 2022-W33 <[2022-08-17..2022-08-23]> computed',
    ],
    [
      'the weekend of 13-14 August 2022',
      'the weekend of 13-14 August 2022 = 2022-W32-WE <[2022-08-13..2022-08-14]> computed',
    ],
    ['a week of fighting', 'a week = P1W stated'],
    // The side of the week that faces the stretch.
    ['It has rained since last week.', 'last week = 2024-W33 <2024-08-12/..> computed'],
    ['It is shut until next week.', 'next week = 2024-W35 <../2024-09-01> computed'],
  ]),
)('weeks: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
