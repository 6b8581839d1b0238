import { rows, shown } from './table';

/** What stands after the last "=" and before the resolution: value and EDTF. */
const values = (text: string, publishedOn: string | null) =>
  shown(text, publishedOn).map((line) => line.replace(/ \w+$/, ''));

test.each(
  rows([
    [
      'In March 2012 soldiers took over. The following January, France launched an operation. Two years later, a pact was signed.',
      'March 2012 = 2012-03 <2012-03>',
      'The following January = 2013-01 <2013-01>',
      'Two years later = 2015 <2015>',
    ],
    [
      'Rebels rose in 2012. In March of that year soldiers took over. By the summer the north was lost. The following January, France launched an operation. Two years later, a pact was signed.',
      '2012 = 2012 <2012>',
      'March of that year = 2012-03 <2012-03>',
      'the summer = 2012-SU <2012-22>',
      'The following January = 2013-01 <2013-01>',
      'Two years later = 2015 <2015>',
    ],
    [
      'Rebels rose in 2012. The following January, France launched an operation.',
      '2012 = 2012 <2012>',
      'The following January = 2013-01 <2013-01>',
    ],
    [
      'Rebels rose in 2012. The previous May the crops had failed.',
      '2012 = 2012 <2012>',
      'The previous May = 2011-05 <2011-05>',
    ],
    [
      'It began on 6 May 2012. The following Tuesday it rained. The next day it stopped.',
      '6 May 2012 = 2012-05-06 <2012-05-06>',
      'The following Tuesday = 2012-05-08 <2012-05-08>',
      'The next day = 2012-05-09 <2012-05-09>',
    ],
  ]),
)('a story runs on from each date that it names: $text', ({ text, found }) => {
  expect(values(text, '2024-08-21')).toEqual(found);
  expect(values(text, null)).toEqual(found);
});

test('a story ends with its paragraph, and with a word of the day of writing', () => {
  const story = 'Rebels rose in 2012. In March of that year soldiers took over.';
  expect(values(`${story}\nThe offensive began in May.`, '2024-08-21').at(-1)).toBe(
    'May = 2024-05 <2024-05>',
  );
  expect(values(`${story} A vote was held last year. It was annulled in May.`, '2024-08-21').at(-1)).toBe(
    'May = 2024-05 <2024-05>',
  );
});

test('a full date that opens its sentence gives the sentence its year, one inside it does not', () => {
  expect(
    values('On 3 April 2011 divers found the wreck; the navy raised the hull in May.', '2024-08-21').at(-1),
  ).toBe('May = 2011-05 <2011-05>');
  expect(values('The mine, opened on 3 April 2011, was closed in May.', '2024-08-21').at(-1)).toBe(
    'May = 2024-05 <2024-05>',
  );
});

const HISTORY =
  'The club was founded in 1950. It won the cup in 1961 and in 1968, lost it in 1975 and moved away in 1980.';

test.each(
  rows([
    ['It lost $3 million last year.', 'last year = 2023 <2023>'],
    ['This year it hopes for more.', 'This year = 2024 <2024>'],
    ['The board meets next month.', 'next month = 2024-04 <2024-04>'],
    ['The coach left last month.', 'last month = 2024-02 <2024-02>'],
    ['The coach left yesterday.', 'yesterday = 2024-03-10 <2024-03-10>'],
    ['The coach came last September.', 'last September = 2023-09 <2023-09>'],
    ['The gate was rebuilt last summer.', 'last summer = 2023-SU <2023-22>'],
    ['The gate was rebuilt the previous year.', 'the previous year = 1979 <1979>'],
    ['The gate was rebuilt that summer.', 'that summer = 1980-SU <1980-22>'],
    ['The team is due to play on 1 May.', '1 May = 2024-05-01 <2024-05-01>'],
    ['The game has been set for 1 May.', '1 May = 2024-05-01 <2024-05-01>'],
    ['The team will play on 1 May.', '1 May = 2024-05-01 <2024-05-01>'],
    // What lay ahead in the story, and what a story tells.
    ['The team was due to play on 1 May.', '1 May = 1980-05-01 <1980-05-01>'],
    ['The team played on 1 May.', '1 May = 1980-05-01 <1980-05-01>'],
  ]),
)('after a story, words of the day of writing count from it: $text', ({ text, found }) => {
  expect(values(`${HISTORY}\n${text}`, '2024-03-11').slice(5)).toEqual(found);
});

test('a report of today with its background is no history', () => {
  const text = `${HISTORY}\nIt was sold on Tuesday. In January the bank had called in its loans.`;
  expect(values(text, '2024-03-11').slice(-2)).toEqual([
    'Tuesday = 2024-03-05 <2024-03-05>',
    'January = 2024-01 <2024-01>',
  ]);
});

test('a look back from the day of writing leaves the story where it was', () => {
  expect(
    values(`${HISTORY} Two years ago a book told of it. In May the ground was sold.`, '2024-03-11').at(-1),
  ).toBe('May = 1980-05 <1980-05>');
});

test('without a publication date a story counts from itself', () => {
  expect(values(`${HISTORY} It had no coach last year.`, null).at(-1)).toBe('last year = 1979 <1979>');
});

test('a plan in news lies after its publication', () => {
  expect(
    values('The captain was elected in 2022. The ship is due to sail on 1 May.', '2024-04-10').at(-1),
  ).toBe('1 May = 2024-05-01 <2024-05-01>');
});

test.each(
  rows([
    [
      'It took off on 3 May 2024. By the following noon it was over.',
      '3 May 2024 = 2024-05-03 <2024-05-03>',
      'the following noon = 2024-05-04T12:00 <2024-05-04T12:00:00>',
    ],
    [
      'The gates opened on Tuesday. At 22:10 a fire broke out.',
      'Tuesday = 2024-08-20 <2024-08-20>',
      '22:10 = 2024-08-20T22:10 <2024-08-20T22:10:00>',
    ],
    ['Police were called at 10:30 p.m.', '10:30 p.m. = 2024-08-21T22:30 <2024-08-21T22:30:00>'],
    [
      'It struck at 10:35 a.m. (0735 GMT) Friday.',
      '10:35 a.m. = 2024-08-16T10:35 <2024-08-16T10:35:00>',
      'Friday = 2024-08-16 <2024-08-16>',
    ],
    // The plan has a day of its own.
    [
      'The summit is planned for 4 May 2025. Police were called at 10:30 p.m. after a fight.',
      '4 May 2025 = 2025-05-04 <2025-05-04>',
      '10:30 p.m. = 2024-08-21T22:30 <2024-08-21T22:30:00>',
    ],
    [
      'The summit is planned for 4 May 2025. It begins at 10:30 a.m. in the hall.',
      '4 May 2025 = 2025-05-04 <2025-05-04>',
      '10:30 a.m. = 2025-05-04T10:30 <2025-05-04T10:30:00>',
    ],
    // Too far from the date to belong to its day: the day of the report.
    [
      'It struck on 3 May 2019.\nThe hall was empty.\nThe guards were gone.\nPolice were called at 22:30.',
      '3 May 2019 = 2019-05-03 <2019-05-03>',
      '22:30 = 2024-08-21T22:30 <2024-08-21T22:30:00>',
    ],
    // Every Sunday: no day.
    ['On Sundays it opens at 9:00.', 'Sundays = XXXX-WXX-7', '9:00 = XXXX-XX-XXT09:00'],
  ]),
)('times of day take their day from close by: $text', ({ text, found }) => {
  expect(values(text, '2024-08-21')).toEqual(found);
});

test.each(
  rows([
    ['The museum opens an hour earlier.', 'an hour = PT1H'],
    ['Trains will leave two hours later.', 'two hours = PT2H'],
    [
      'It burned on 3 May 2024. He had left two hours earlier.',
      '3 May 2024 = 2024-05-03 <2024-05-03>',
      'two hours earlier = 2024-05-03 <2024-05-03>',
    ],
  ]),
)('a comparison of hours is no date: $text', ({ text, found }) => {
  expect(values(text, '2024-08-21')).toEqual(found);
});
