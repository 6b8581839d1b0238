import { rows, shown, tagged } from './table';

const values = (text: string) => shown(text).map((line) => line.replace(/ <.*$| \w+$/, ''));

test.each(
  rows([
    ['The leaders met on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['He came to Bamako to meet the ministers on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['They agreed to meet on Monday.', 'Monday = 2024-08-26 <2024-08-26> computed'],
    ['He said he would travel on Friday.', 'Friday = 2024-08-23 <2024-08-23> computed'],
    ['The offer is open until Friday.', 'Friday = 2024-08-23 <../2024-08-23> computed'],
    ['The leaders will meet on Monday.', 'Monday = 2024-08-26 <2024-08-26> computed'],
    ['The leaders met on Wednesday.', 'Wednesday = 2024-08-21 <2024-08-21> computed'],
    ['He and the envoy meet separately on Monday.', 'Monday = 2024-08-26 <2024-08-26> computed'],
    ['They did not meet on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['The talks, set to resume Monday, failed.', 'Monday = 2024-08-26 <2024-08-26> computed'],
    ['Residents planned a large rally on Saturday.', 'Saturday = 2024-08-24 <2024-08-24> computed'],
    ['The planned rally took place on Saturday.', 'Saturday = 2024-08-17 <2024-08-17> computed'],
    ['The offer had been due to expire on Friday.', 'Friday = 2024-08-16 <2024-08-16> computed'],
    ['The deadline is Monday.', 'Monday = 2024-08-26 <2024-08-26> computed'],
    [
      'The gallery reopens on Saturday after two years.',
      'Saturday = 2024-08-24 <2024-08-24> computed',
      'two years = P2Y stated',
    ],
    [
      'The governor, who faces an election on Saturday, blamed them.',
      'Saturday = 2024-08-24 <2024-08-24> computed',
    ],
    ['They travel to Port Sark on Friday.', 'Friday = 2024-08-23 <2024-08-23> computed'],
    ['They travelled to Port Sark on Friday.', 'Friday = 2024-08-16 <2024-08-16> computed'],
    ['Leaders called for a bandh on Friday.', 'Friday = 2024-08-23 <2024-08-23> computed'],
    [
      'The schools, which should have opened on Monday, were shut.',
      'Monday = 2024-08-19 <2024-08-19> computed',
    ],
    ['The schools should open on Monday.', 'Monday = 2024-08-26 <2024-08-26> computed'],
    ['She underwent surgery in the autumn.', 'the autumn = 2023-FA <2023-23> inferred'],
    // No quarter of a year.
    ['Over the next quarter of a century it grew.', 'a century = P1C stated'],
    ['She underwent surgery on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    [
      'The show ends soon. In October it travels to Lyra.',
      'soon = FUTURE_REF unresolved',
      'October = 2024-10 <2024-10> inferred',
    ],
    ['The show is over. In November it travelled to Lyra.', 'November = 2023-11 <2023-11> inferred'],
    [
      'Figures for June will be released next week.',
      'June = 2024-06 <2024-06> inferred',
      'next week = 2024-W35 <[2024-08-26..2024-09-01]> computed',
    ],
    [
      'Plans for June will be released next week.',
      'June = 2025-06 <2025-06> inferred',
      'next week = 2024-W35 <[2024-08-26..2024-09-01]> computed',
    ],
    ['“We will win,” he said in an interview on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    [
      'The bank will close even after a court Monday refused to order it.',
      'Monday = 2024-08-19 <2024-08-19> computed',
    ],
    ['They will meet in talks Monday aimed at a truce.', 'Monday = 2024-08-26 <2024-08-26> computed'],
    ['The hearing was adjourned to Thursday.', 'Thursday = 2024-08-22 <2024-08-22> computed'],
    ["The shops closed ahead of Friday's protests.", 'Friday = 2024-08-23 <2024-08-23> computed'],
    ['Leaders called for a rally on Friday.', 'Friday = 2024-08-23 <2024-08-23> computed'],
    ['Leaders called for calm on Friday.', 'Friday = 2024-08-16 <2024-08-16> computed'],
    ['She returns to court on Friday.', 'Friday = 2024-08-23 <2024-08-23> computed'],
    ['A strike began on Monday -- would it hurt?', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['The list will be announced on Friday.', 'Friday = 2024-08-23 <2024-08-23> computed'],
    [
      'Talks should follow on from the summons issued on Monday.',
      'Monday = 2024-08-19 <2024-08-19> computed',
    ],
    ['They will punish those behind the raids on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['He was to go into house arrest on Friday.', 'Friday = 2024-08-23 <2024-08-23> computed'],
    ['It agreed to the sale on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['He was to have been in court on Monday.', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['She seemed not to be worried on Friday.', 'Friday = 2024-08-16 <2024-08-16> computed'],
    [
      'They called for a force to be there by Friday at the latest.',
      'Friday = 2024-08-23 <2024-08-23> computed',
    ],
    [
      'The report came before a summit on Friday, when the two leaders will meet.',
      'Friday = 2024-08-23 <2024-08-23> computed',
    ],
    ["They will look for ways around Monday's ruling.", 'Monday = 2024-08-19 <2024-08-19> computed'],
    ["They will decide at Monday's meeting.", 'Monday = 2024-08-26 <2024-08-26> computed'],
    ['on Monday alongside the president', 'Monday = 2024-08-19 <2024-08-19> computed'],
    ['It began last Wednesday.', 'last Wednesday = 2024-08-14 <2024-08-14> computed'],
    ['He said that Sunday would be dry.', 'Sunday = 2024-08-25 <2024-08-25> computed'],
    ["They marched following Monday's raid.", 'Monday = 2024-08-19 <2024-08-19> computed'],
    // Written on a Wednesday, "Monday" and "Friday" would be enough for those of the running week.
    ['It began last Monday.', 'last Monday = 2024-08-12 <2024-08-12> computed'],
    ['It began this past Monday.', 'this past Monday = 2024-08-19 <2024-08-19> computed'],
    ['It began last Friday.', 'last Friday = 2024-08-16 <2024-08-16> computed'],
    ['It begins next Friday.', 'next Friday = 2024-08-30 <2024-08-30> computed'],
    ['It begins this coming Friday.', 'this coming Friday = 2024-08-23 <2024-08-23> computed'],
    ['It begins next Monday.', 'next Monday = 2024-08-26 <2024-08-26> computed'],
    ['He spoke of his release by this Friday.', 'this Friday = 2024-08-23 <2024-08-23> computed'],
    ['He left this Monday.', 'this Monday = 2024-08-19 <2024-08-19> computed'],
    ['It begins next Tuesday.', 'next Tuesday = 2024-08-27 <2024-08-27> computed'],
    ['Police raided it on Monday morning.', 'Monday morning = 2024-08-19TMO <2024-08-19> computed'],
  ]),
)('weekdays take the direction of the sentence: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['yesterday', 'yesterday = 2024-08-20 <2024-08-20> computed'],
    ['Today it rained.', 'Today = 2024-08-21 <2024-08-21> computed'],
    ['tomorrow', 'tomorrow = 2024-08-22 <2024-08-22> computed'],
    ['the day before yesterday', 'the day before yesterday = 2024-08-19 <2024-08-19> computed'],
    ['This is Radio Today.'],
    ['They are the doctors of tomorrow.'],
    ["The outcome of tomorrow's vote is open.", 'tomorrow = 2024-08-22 <2024-08-22> computed'],
    ['It was high noon for the mayor.'],
    ['They met at high noon.', 'noon = 2024-08-21T12:00 <2024-08-21T12:00:00> computed'],
    ["It suits today's youth."],
    ["today's vote", 'today = 2024-08-21 <2024-08-21> computed'],
    ['tonight', 'tonight = 2024-08-21TNI <2024-08-21> computed'],
    ['last night', 'last night = 2024-08-20TNI <2024-08-20> computed'],
    ['yesterday morning', 'yesterday morning = 2024-08-20TMO <2024-08-20> computed'],
  ]),
)('days around the publication date: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['turnover passed $4 billion last year', 'last year = 2023 <2023> computed'],
    ['this year', 'this year = 2024 <2024> computed'],
    ['last month', 'last month = 2024-07 <2024-07> computed'],
    ['next week', 'next week = 2024-W35 <[2024-08-26..2024-09-01]> computed'],
    ['two years ago', 'two years ago = 2022 <2022> computed'],
    ['ten days ago', 'ten days ago = 2024-08-11 <2024-08-11> computed'],
    ['a few years ago', 'a few years ago = PAST_REF unresolved'],
    ['on Thursday next week', 'Thursday next week = 2024-08-29 <2024-08-29> computed'],
    ['on Tuesday of last week', 'Tuesday of last week = 2024-08-13 <2024-08-13> computed'],
    ['last week on Wednesday', 'last week on Wednesday = 2024-08-14 <2024-08-14> computed'],
    [
      'They left on Monday and next week they return.',
      'Monday = 2024-08-19 <2024-08-19> computed',
      'next week = 2024-W35 <[2024-08-26..2024-09-01]> computed',
    ],
    [
      'They said he could be free by the weekend.',
      'the weekend = 2024-W34-WE <[2024-08-24..2024-08-25]> computed',
    ],
    ['the past weekend', 'the past weekend = 2024-W33-WE <[2024-08-17..2024-08-18]> computed'],
    ['the coming weekend', 'the coming weekend = 2024-W34-WE <[2024-08-24..2024-08-25]> computed'],
    [
      'Sales fell in 2019. They rose earlier in the year.',
      '2019 = 2019 <2019> stated',
      'earlier in the year = 2024 <2024> computed',
    ],
    ['He goes later in the week.', 'later in the week = 2024-W34 <[2024-08-19..2024-08-25]> computed'],
    ['He sang earlier in the day.'],
    ['early next year', 'early next year = 2025 <[2025-01~..2025-04~]> computed'],
  ]),
)('units around the publication date: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      'It began on 3 March 2020. Three days later it ended.',
      '3 March 2020 = 2020-03-03 <2020-03-03> stated',
      'Three days later = 2020-03-06 <2020-03-06> computed',
    ],
    [
      'It began in 1939 and ended six years later.',
      '1939 = 1939 <1939> stated',
      'six years later = 1945 <1945> computed',
    ],
    [
      'War broke out in November 1912; the following May it was over.',
      'November 1912 = 1912-11 <1912-11> stated',
      'the following May = 1913-05 <1913-05> computed',
    ],
    // No day to count from: kept, not guessed.
    ['It ended three days later.', 'three days later = XXXX-XX-XX unresolved'],
    [
      'It began in 2020. Three days later it ended.',
      '2020 = 2020 <2020> stated',
      'Three days later = 2020-XX-XX <2020> inferred',
    ],
    // When the fire was is not said.
    ['He left ten days before the fire.', 'ten days = P10D stated'],
  ]),
)('counted from the date named before: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['spring 2019', 'spring 2019 = 2019-SP <2019-21> stated'],
    ['the summer of 1969', 'the summer of 1969 = 1969-SU <1969-22> stated'],
    ['It closed last spring.', 'last spring = 2024-SP <2024-21> computed'],
    ['It closed last winter.', 'last winter = 2023-WI <2023-24> computed'],
    ['Q3 2021', 'Q3 2021 = 2021-Q3 <2021-35> stated'],
    ['the third quarter of 2021', 'the third quarter of 2021 = 2021-Q3 <2021-35> stated'],
    ['the last half of 2021', 'the last half of 2021 = 2021-H2 <2021-41> stated'],
    ['The last half was dull.'],
    ['in the first two quarters of 2021', 'the first two quarters of 2021 = 2021-H1 <2021-40> stated'],
    [
      'The shares lapse on 5 May 2020. Until then they pay.',
      '5 May 2020 = 2020-05-05 <2020-05-05> stated',
      'then = 2020-05-05 <../2020-05-05> computed',
    ],
    ['Then it rained.'],
    ['the third-quarter loss', 'third-quarter = 2024-Q3 <2024-35> inferred'],
    ['It rained earlier in the year.', 'earlier in the year = 2024 <2024> computed'],
    ['sales in the latest fiscal year', 'the latest fiscal year = 2023 <2023> computed'],
    [
      'It rained the week before last.',
      'the week before last = 2024-W32 <[2024-08-05..2024-08-11]> computed',
    ],
    [
      'He came on 5 May 2020. She had left the day before.',
      '5 May 2020 = 2020-05-05 <2020-05-05> stated',
      'the day before = 2020-05-04 <2020-05-04> computed',
    ],
    ['It closed half a century ago.', 'half a century ago = 1974 <1974> computed'],
    ['It closed a year and a half ago.', 'a year and a half ago = 2023-02 <2023-02> computed'],
    // "that" joins clauses.
    ['It said that last week a bridge fell.', 'last week = 2024-W33 <[2024-08-12..2024-08-18]> computed'],
    ['the first half of 2020', 'the first half of 2020 = 2020-H1 <2020-40> stated'],
    ['Christmas 1914', 'Christmas 1914 = 1914-12-25 <1914-12-25> computed'],
    ['He came last Thanksgiving.', 'last Thanksgiving = 2023-11-23 <2023-11-23> computed'],
    ['the fall of the Soviet Union'],
    ['Its fall in 1991 surprised many.', '1991 = 1991 <1991> stated'],
    ['They launched a spring offensive.', 'spring = 2024-SP <2024-21> inferred'],
    ['They stayed over the winter.', 'the winter = 2023-WI <2023-24> inferred'],
    ['the winter of 1941–42', 'the winter of 1941–42 = 1941-WI <1941-24> stated'],
    ['in winter 1914/15', 'winter 1914/15 = 1914-WI <1914-24> stated'],
    ['the winter of 216–215 BC', 'the winter of 216–215 BC = BC0216-WI <-0215-24> stated'],
    ['a spring coat, summer jobs and the winter wheat'],
    ['The spring of the watch broke, and he drank from the spring.'],
    ['hot springs on Spring Street, and Easter Island'],
    ['a second attempt and three-quarters of its food'],
  ]),
)('seasons, quarters and holidays: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['The leaders met on Monday.', 'Monday = XXXX-WXX-1 unresolved'],
    ['It passed $4 billion last year.', 'last year = XXXX unresolved'],
    ['The offensive began in September.', 'September = XXXX-09 unresolved'],
    ['It happened yesterday.', 'yesterday = XXXX-XX-XX unresolved'],
    [
      'since the 2022 invasion and the September offensive',
      '2022 = 2022 <2022> stated',
      'September = XXXX-09 unresolved',
    ],
  ]),
)('without a publication date nothing is guessed: $text', ({ text, found }) => {
  expect(shown(text, null)).toEqual(found);
});

test('on a Sunday, last and next weekday are the nearest', () => {
  expect(shown('It began last Friday.', '2024-08-25')).toEqual([
    'last Friday = 2024-08-23 <2024-08-23> computed',
  ]);
  expect(shown('It begins next Friday.', '2024-08-25')).toEqual([
    'next Friday = 2024-08-30 <2024-08-30> computed',
  ]);
});

test('a past-tense weekday never lies in the future, whatever the day of publication', () => {
  for (let d = 1; d <= 14; d++) {
    const published = `2024-08-${String(d).padStart(2, '0')}`;
    for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']) {
      const [found] = tagged(`The ministers met on ${name} in Bamako.`, published);
      const days = (Date.parse(published) - (found?.date?.earliest ?? Number.NaN)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7);
    }
  }
});

test('derivations say in words how a date was found', () => {
  expect(tagged('The leaders met on Monday.')[0]?.derivation).toEqual([
    {
      rule: 'weekday-past',
      text: 'The sentence looks back: “Monday” is the last one before the publication date, Wednesday 21 August 2024.',
    },
  ]);
  expect(tagged('since December 2022')[0]?.derivation.map((s) => s.rule)).toEqual(['stated', 'open-since']);
});

test('history continues from the last date named, news from its publication', () => {
  const history =
    'War was declared on 3 September 1939.\nParis fell on 14 June 1940.\nAthens fell on 27 April 1941.\nIn November 1942 the tide turned.\nIn February the army gave up.\nIn July the allies landed. By September it was out of the war.';
  expect(shown(history).slice(-3)).toEqual([
    'February = 1943-02 <1943-02> inferred',
    'July = 1943-07 <1943-07> inferred',
    'September = 1943-09 <1943-09> inferred',
  ]);
});

test.each([
  ['Farmers go to the polls on Sunday.', 'Sunday = 2024-08-25'],
  ['The museums, shut since spring, reopen on Tuesday.', 'Tuesday = 2024-08-27'],
  ['Both rivals debate for the last time on Monday.', 'Monday = 2024-08-26'],
  ['The deputies vote in Lyra on Monday.', 'Monday = 2024-08-26'],
  ['The deputies did not vote in Lyra on Monday.', 'Monday = 2024-08-19'],
  ['The crowd saw the debate in Lyra on Monday.', 'Monday = 2024-08-19'],
  ['The judge did not let it reopen on Tuesday, and it did not reopen on Monday.', 'Monday = 2024-08-19'],
])('a plural verb of a timetable looks ahead: %s', (text, found) => {
  expect(values(text).at(-1)).toBe(found);
});

test.each([
  ['The hearing was set for July 9 but was put off.', 'July 9 = 2024-07-09'],
  ['The hearing was set for September 9.', 'September 9 = 2024-09-09'],
  ['The hearing was set for January 9.', 'January 9 = 2025-01-09'],
  ['The hearing is set for July 9.', 'July 9 = 2025-07-09'],
  ['The mayor called the vote on July 9.', 'July 9 = 2024-07-09'],
  ['The mayor called a vote for September 9.', 'September 9 = 2024-09-09'],
])('what was once set for a day may be over: %s', (text, found) => {
  expect(values(text).at(-1)).toBe(found);
});
