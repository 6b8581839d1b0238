import { rows, shown, tagged } from './table';

test.each(
  rows([
    ['The ferry left at 3 p.m.', '3 p.m. = 2024-08-21T15:00 <2024-08-21T15:00:00> computed'],
    [
      'It left at 2.30pm on 3 March 2020.',
      '2.30pm on 3 March 2020 = 2020-03-03T14:30 <2020-03-03T14:30:00> stated',
    ],
    [
      'It rang at 08:46:40 on 3 March 2020.',
      '08:46:40 on 3 March 2020 = 2020-03-03T08:46:40 <2020-03-03T08:46:40> stated',
    ],
    [
      'He called at 10:15 on Monday night.',
      '10:15 on Monday night = 2024-08-19T22:15 <2024-08-19T22:15:00> computed',
    ],
    [
      'They meet at 7:30 this evening.',
      '7:30 this evening = 2024-08-21T19:30 <2024-08-21T19:30:00> computed',
    ],
    [
      'at 3 a.m. on Tuesday, March 3, 2020',
      '3 a.m. on Tuesday, March 3, 2020 = 2020-03-03T03:00 <2020-03-03T03:00:00> stated',
    ],
    ['It rained at 2.46 and $2.30 amid gloom.'],
    ['Docket No. 2:19-cv-01990 and a 4:3 win'],
  ]),
)('clock times: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      'Guards slept at three in the morning.',
      'three in the morning = 2024-08-21T03:00 <2024-08-21T03:00:00> computed',
    ],
    [
      "It was nine o'clock at night.",
      "nine o'clock at night = 2024-08-21T21:00 <2024-08-21T21:00:00> computed",
    ],
    ['It struck at half past three.', 'half past three = 2024-08-21T03:30 <2024-08-21T03:30:00> computed'],
    [
      'It struck at a quarter to one on Monday.',
      'a quarter to one on Monday = 2024-08-19T12:45 <2024-08-19T12:45:00> computed',
    ],
    ['He was one in the morning crowd.'],
  ]),
)('spoken times: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['Shelling began at 1400 hours.', '1400 hours = 2024-08-21T14:00 <2024-08-21T14:00:00> computed'],
    [
      'Radio silence from 0630Z on 12 August 2022',
      '0630Z on 12 August 2022 = 2022-08-12T06:30 <2022-08-12T06:30:00Z> stated',
    ],
    ['At 0600 GMT the ship turned.', '0600 GMT = 2024-08-21T06:00 <2024-08-21T06:00:00Z> computed'],
    ['He logged 1400 hours in the air.', '1400 hours = PT1400H stated'],
    ['after 2000 hours of training', '2000 hours = PT2000H stated'],
  ]),
)('four-digit times: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      'It ended at 06:00 GMT on 12 August 2022.',
      '06:00 GMT on 12 August 2022 = 2022-08-12T06:00 <2022-08-12T06:00:00Z> stated',
    ],
    ['It sank on June 4, 2011 local time (UTC−03:00).', 'June 4, 2011 = 2011-06-04 <2011-06-04> stated'],
    [
      'at 15:00 (UTC+3) on 3 March 2020',
      '15:00 (UTC+3) on 3 March 2020 = 2020-03-03T15:00 <2020-03-03T15:00:00> stated',
    ],
    [
      'at 11 p.m. EST on 3 March 2020',
      '11 p.m. EST on 3 March 2020 = 2020-03-03T23:00 <2020-03-03T23:00:00> stated',
    ],
    [
      'at noon local time on Monday',
      'noon local time on Monday = 2024-08-19T12:00 <2024-08-19T12:00:00> computed',
    ],
    ['2022-08-12T14:03:22.5Z', '2022-08-12T14:03:22.5Z = 2022-08-12T14:03:22 <2022-08-12T14:03:22Z> stated'],
    [
      '2022-08-12 23:03:22+03:00',
      '2022-08-12 23:03:22+03:00 = 2022-08-12T23:03:22 <2022-08-12T23:03:22> stated',
    ],
    [
      '[12/Aug/2022:14:03:22 +0000] "GET /2019/01/02"',
      '12/Aug/2022:14:03:22 +0000 = 2022-08-12T14:03:22 <2022-08-12T14:03:22Z> stated',
    ],
    [
      'Fri Aug 12 14:03:22 2022 up',
      'Fri Aug 12 14:03:22 2022 = 2022-08-12T14:03:22 <2022-08-12T14:03:22> stated',
    ],
    // One moment said twice.
    [
      'It landed at 10:35 a.m. (0735 GMT) on 3 March 2020.',
      '10:35 a.m. = 2020-03-03T10:35 <2020-03-03T10:35:00> computed',
      '3 March 2020 = 2020-03-03 <2020-03-03> stated',
    ],
  ]),
)('zones: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      'between 3 and 5 p.m. on Monday',
      '3 and 5 p.m. on Monday = 2024-08-19T15:00/2024-08-19T17:00 <2024-08-19T15:00:00/2024-08-19T17:00:00> computed',
    ],
    [
      'from 11 to 2 p.m.',
      '11 to 2 p.m. = 2024-08-21T11:00/2024-08-21T14:00 <2024-08-21T11:00:00/2024-08-21T14:00:00> computed',
    ],
    [
      'It ran 14:00-16:30.',
      '14:00-16:30 = 2024-08-21T14:00/2024-08-21T16:30 <2024-08-21T14:00:00/2024-08-21T16:30:00> computed',
    ],
    ['They won 4 and 5 p.m. trains ran.', '5 p.m. = 2024-08-21T17:00 <2024-08-21T17:00:00> computed'],
  ]),
)('stretches of a day: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test('a zone other than UTC leaves the day that the text names', () => {
  const [late] = tagged('at 11 p.m. EST on 3 March 2020');
  expect(late?.date).toMatchObject({ earliest: Date.UTC(2020, 2, 3, 23), precision: 'time' });
  expect(late?.derivation.map(({ text }) => text)).toContain('The time is kept as the text gives it: EST.');
});

test.each(
  rows([
    [
      'It began on the morning of 31 January 1965.',
      'the morning of 31 January 1965 = 1965-01-31TMO <1965-01-31> stated',
    ],
    [
      'He fled early in the evening of May 13, 1958.',
      'early in the evening of May 13, 1958 = 1958-05-13TEV <1958-05-13> stated',
    ],
    [
      'In the early morning hours of 29 June 1975 they left.',
      'the early morning hours of 29 June 1975 = 1975-06-29TMO <1975-06-29> stated',
    ],
    [
      'In the early hours of 22 June 1941 they left.',
      'the early hours of 22 June 1941 = 1941-06-22TMO <1941-06-22> stated',
    ],
    [
      'On the night of 3 March 1912 the third plane fell.',
      'the night of 3 March 1912 = 1912-03-03TNI <1912-03-03> stated',
    ],
    ['the morning of the vote on 31 January 1965', '31 January 1965 = 1965-01-31 <1965-01-31> stated'],
    ['on the afternoon of Sunday', 'Sunday = 2024-08-18 <2024-08-18> computed'],
  ]),
)('a part of the day of a date: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      'The boat left at 6.30 a.m. on 3 May and sank ten minutes later.',
      '6.30 a.m. on 3 May = 2024-05-03T06:30 <2024-05-03T06:30:00> inferred',
      'ten minutes later = 2024-05-03T06:40 <2024-05-03T06:40:00> computed',
    ],
    [
      'The mine blew up at 10.44pm on Friday. Two men walked out two hours later.',
      '10.44pm on Friday = 2024-08-16T22:44 <2024-08-16T22:44:00> computed',
      'two hours later = 2024-08-17T00:44 <2024-08-17T00:44:00> computed',
    ],
    // No time of day to count from.
    [
      'The mine blew up on Friday. Two men walked out two hours later.',
      'Friday = 2024-08-16 <2024-08-16> computed',
      'two hours later = 2024-08-16 <2024-08-16> computed',
    ],
    // The day of a plan is not that of what is over.
    [
      'The vote was held on Saturday. Its winner will speak at 17:00.',
      'Saturday = 2024-08-17 <2024-08-17> computed',
      '17:00 = 2024-08-21T17:00 <2024-08-21T17:00:00> computed',
    ],
    [
      'The vote was held on Saturday. Its winner spoke at 17:00.',
      'Saturday = 2024-08-17 <2024-08-17> computed',
      '17:00 = 2024-08-17T17:00 <2024-08-17T17:00:00> computed',
    ],
  ]),
)('times of day counted from another: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test('the time that opens an entry is of the day of publication', () => {
  expect(shown('The vote was held on Saturday.\n14:20 Results are in.\nShops shut at 15:00.')).toEqual([
    'Saturday = 2024-08-17 <2024-08-17> computed',
    '14:20 = 2024-08-21T14:20 <2024-08-21T14:20:00> computed',
    '15:00 = 2024-08-21T15:00 <2024-08-21T15:00:00> computed',
  ]);
});
