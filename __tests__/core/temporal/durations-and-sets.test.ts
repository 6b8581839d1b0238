import { rows, shown, tagged } from './table';

const DURATIONS = [
  ['over the past two years', 'the past two years = P2Y stated'],
  ['For a couple of days he stayed.', 'a couple of days = P2D stated'],
  ['For decades it was so.', 'decades = PXE stated'],
  ['ended three decades of rule', 'three decades = P3E stated'],
  ['a two-day visit', 'two-day = P2D stated'],
  ['more than 72 hours', 'more than 72 hours = PT72H stated'],
  ['about 5 1/2 hours', 'about 5 1/2 hours = PT5H30M stated'],
  ['for several months', 'several months = PXM stated'],
  ['It will stay for some time, for a while.', 'some time = PXX stated', 'a while = PXX stated'],
  ['over the next three quarters', 'the next three quarters = P9M stated'],
  ['in the early years of the firm', 'the early years = PXY stated'],
  ['over the next two years or so', 'the next two years or so = P2Y stated'],
  ['the 30-day wait for its two-year plan', '30-day = P30D stated', 'two-year = P2Y stated'],
  ['for two and a half years', 'two and a half years = P2Y6M stated'],
  ['a three-and-a-half-year wait', 'three-and-a-half-year = P3Y6M stated'],
  [
    'half a century, a decade and a half',
    'half a century = P50Y stated',
    'a decade and a half = P15Y stated',
  ],
  ['the month-long siege', 'month-long = P1M stated'],
  ['a 10-month-long siege', '10-month-long = P10M stated'],
  ['It took 30 seconds.', '30 seconds = PT30S stated'],
  ['in the weeks ahead', 'the weeks ahead = PXW stated'],
  ['A hundred and fifty years of rule ended.', 'A hundred and fifty years = P150Y stated'],
  ['two years and three months', 'two years and three months = P2Y3M stated'],
  ['It took an hour and 20 minutes.', 'an hour and 20 minutes = PT1H20M stated'],
  ['six years, three months and two days', 'six years, three months and two days = P6Y3M2D stated'],
  ['five days, two weeks', 'five days = P5D stated', 'two weeks = P2W stated'],
  ['within weeks or months', 'weeks or months = PXW stated'],
  ['for two bloody weeks', 'two bloody weeks = P2W stated'],
  ['in the four previous weeks', 'the four previous weeks = P4W stated'],
  ['during the first year of the siege', 'the first year = P1Y stated'],
  ['gave both sides and 20 workers a week to answer', 'a week = P1W stated'],
  ['It took two men a day.', 'a day = P1D stated'],
] as const;
const SETS = [
  ['annual cargo of 15 million tons per year', 'per year = P1Y stated'],
  ['Prices rose 5% annually.'],
  ['The river usually floods in April.', 'April = XXXX-04 stated'],
  [
    'Most sales are usually made in the second and fourth quarters.',
    'the second = XXXX-Q2 stated',
    'fourth quarters = XXXX-Q4 stated',
  ],
  ['They normally meet on Friday morning.', 'Friday morning = XXXX-WXX-5TMO stated'],
  ['every single day', 'every single day = P1D stated'],
  ['every other week', 'every other week = P2W stated'],
  ['open 24 hours a day, seven days a week', '24 hours a day = P1D stated', 'seven days a week = P1W stated'],
  ['They work weekends.', 'weekends = XXXX-WXX-WE stated'],
  ['They meet annually.', 'annually = P1Y stated'],
  [
    'The river floods each July and every spring.',
    'each July = XXXX-07 stated',
    'every spring = XXXX-SP stated',
  ],
  ['It pays every quarter.', 'every quarter = P1Q stated'],
  ['every Monday', 'every Monday = XXXX-WXX-1 stated'],
  ['on Mondays', 'Mondays = XXXX-WXX-1 stated'],
  ['daily flights', 'daily = P1D stated'],
  ['$500 million a year', 'a year = P1Y stated'],
  ['two patrols a day', 'a day = P1D stated'],
  ['three times a week', 'a week = P1W stated'],
  ['at $5 a year, twice per day', 'a year = P1Y stated', 'per day = P1D stated'],
  ['60 rubles a month or 20 euros an hour', 'a month = P1M stated', 'an hour = PT1H stated'],
] as const;

test.each(rows(DURATIONS))('lengths of time: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
test.each(rows(SETS))('how often: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
test.each(rows([['the 6-year-old boy'], ['a 40-year-old man']]))(
  'ages are neither: $text',
  ({ text, found }) => {
    expect(shown(text)).toEqual(found);
  },
);

test('what usually happens may have happened once', () => {
  expect(shown('The usually dry river flooded in April 2020.')).toEqual([
    'April 2020 = 2020-04 <2020-04> stated',
  ]);
});

test.each([...DURATIONS, ...SETS].map(([text]) => text))('%s has no place on the calendar', (text) => {
  for (const e of tagged(text)) {
    expect(e.date).toBeNull();
    expect(['DURATION', 'SET']).toContain(e.type);
  }
});

test.each(
  rows([
    ['about a quarter of the ships'],
    ['On days when it rains he sleeps.'],
    ['a second attempt, the twenty-second man'],
    ['three quarters of the crew'],
    ['The crew slept in cramped quarters.'],
    ['It is a matter of days.'],
    ['better working hours'],
    ['They left in the early hours.'],
    ['Each may go.'],
    ['the annual meeting'],
  ]),
)('neither a length nor how often: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['It is now closed.', 'now = PRESENT_REF unresolved'],
    ['Recently it rained.', 'Recently = PAST_REF unresolved'],
    ['in the near future', 'the near future = FUTURE_REF unresolved'],
    ['The line will soon open.', 'soon = FUTURE_REF unresolved'],
    ['They may soon ask for more.', 'soon = FUTURE_REF unresolved'],
    ['The line was soon broken.'],
    ['as soon as it rains, soon after the rain'],
    ['The bridge will one day fall.', 'one day = FUTURE_REF unresolved'],
    [
      'He left some time ago, in the recent past.',
      'some time ago = PAST_REF unresolved',
      'the recent past = PAST_REF unresolved',
    ],
    ['More recently it fell.', 'More recently = PAST_REF unresolved'],
    ['In those days he slept.', 'those days = PAST_REF unresolved'],
    ['He left the other day.', 'the other day = PAST_REF unresolved'],
    ['It pays off in future quarters.', 'future quarters = FUTURE_REF unresolved'],
    ['It will be sold at a later date.', 'a later date = FUTURE_REF unresolved'],
    ['It worked in past years.', 'past years = PAST_REF unresolved'],
    ['closed for the time being', 'the time being = PRESENT_REF unresolved'],
  ]),
)('vague references: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

const HISTORY = 'War came in 1701. A truce held in 1703. It broke in 1706. Peace followed in 1713.';

test.each(
  rows([
    ['The former regent fled.', 'former = PAST_REF unresolved'],
    ['They prepared for any future campaign.', 'future = FUTURE_REF unresolved'],
    ['During this period trade fell.', 'this period = PRESENT_REF unresolved'],
    ['At the same time the coast was raided.', 'the same time = PRESENT_REF unresolved'],
    // One of two, a turn, a clause.
    ['The former was a count, the latter a duke.'],
    ['This time the attack failed.'],
    ['By the time the fleet came, the town had burnt.'],
  ]),
)('vague references of history alone: $text', ({ text, found }) => {
  expect(shown(`${HISTORY}\n${text}`).slice(4)).toEqual(found);
  expect(shown(text)).toEqual([]);
});

test.each(
  rows([
    ['at 3 p.m. on Monday', '3 p.m. on Monday = 2024-08-19T15:00 <2024-08-19T15:00:00> computed'],
    ['noon on 3 March 2020', 'noon on 3 March 2020 = 2020-03-03T12:00 <2020-03-03T12:00:00> stated'],
    ['3 March 2020 at 15:30', '3 March 2020 at 15:30 = 2020-03-03T15:30 <2020-03-03T15:30:00> stated'],
    ['midday on 3 March 2020', 'midday on 3 March 2020 = 2020-03-03T12:00 <2020-03-03T12:00:00> stated'],
    // After a time of day is still that day, and no open stretch.
    [
      'Shelling began shortly after midday on 3 March 2020.',
      'midday on 3 March 2020 = 2020-03-03T12:00 <2020-03-03> stated',
    ],
    [
      'It was over before 5 p.m. on 3 March 2020.',
      '5 p.m. on 3 March 2020 = 2020-03-03T17:00 <2020-03-03> stated',
    ],
    ['24/7 support, at 2.46, 6 1/4, won 3:2'],
  ]),
)('times of day: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
