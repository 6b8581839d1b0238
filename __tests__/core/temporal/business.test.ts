import { rows, shown } from './table';

/** Reports of results name a quarter, or several months, and compare with it from then on. Published on Wednesday 21 August 2024. */
const SECOND = 'Net profit rose in the second quarter.';

test.each(
  rows([
    ['Sales were $5 million, up from $4 million a year ago.', 'a year ago = 2023-Q2 <2023-34> computed'],
    ['Sales were $5.2 million against $4.1 a year earlier.', 'a year earlier = 2023-Q2 <2023-34> computed'],
    ['Costs were higher than a year ago.', 'a year ago = 2023-Q2 <2023-34> computed'],
    ['It lost $1 million in the year-ago period.', 'the year-ago period = 2023-Q2 <2023-34> computed'],
    ['It compares with a year-earlier loss.', 'year-earlier = 2023-Q2 <2023-34> computed'],
    ["Sales for last year's quarter were lower.", "last year's quarter = 2023-Q2 <2023-34> computed"],
    ['For the quarter a year ago it had none.', 'the quarter a year ago = 2023-Q2 <2023-34> computed'],
    ['The latest period was the best.', 'The latest period = 2024-Q2 <2024-34> computed'],
    ['It lost more in the 2022 period.', 'the 2022 period = 2022-Q2 <2022-34> computed'],
    ['It lost more in the 2022 first quarter.', 'the 2022 first quarter = 2022-Q1 <2022-33> stated'],
    ['It lost $1 million in the prior-year period.', 'the prior-year period = 2023-Q2 <2023-34> computed'],
    [
      'It lost $1 million in the same quarter last year.',
      'the same quarter last year = 2023-Q2 <2023-34> computed',
    ],
    [
      'It lost more in the comparable 2022 quarter.',
      'the comparable 2022 quarter = 2022-Q2 <2022-34> computed',
    ],
    ['It lost more in the same period of 2022.', 'the same period of 2022 = 2022-Q2 <2022-34> computed'],
    [
      'It will close in the third and fourth quarters.',
      'the third = 2024-Q3 <2024-35> inferred',
      'fourth quarters = 2024-Q4 <2024-36> inferred',
    ],
    ['It will close by year-end 2025.', 'year-end 2025 = 2025 <[2025-09~..2025-12~]> stated'],
    ['The crew’s quarters burnt.'],
    // Nine months are compared with nine months, for which the calendar has no name: their year.
    [
      'For the nine months, it earned $9 million, compared with $8 million a year ago.',
      'the nine months = P9M stated',
      'a year ago = 2023 <2023> computed',
    ],
    [
      'In the first six months it lost $3 million. The loss was $1 million in the year-earlier period.',
      'the first six months = P6M stated',
      'the year-earlier period = 2023 <2023> computed',
    ],
    // Results are told when a quarter has ended.
    [
      'It expects to report a loss for the second quarter.',
      'the second quarter = 2024-Q2 <2024-34> inferred',
    ],
    ['The charge will be taken in the first quarter.', 'the first quarter = 2025-Q1 <2025-33> inferred'],
    // What is to come is not what is compared.
    [
      'It will take a charge in the fourth quarter. Sales were $5 million, up from $4 million a year ago.',
      'the fourth quarter = 2024-Q4 <2024-36> inferred',
      'a year ago = 2023-Q2 <2023-34> computed',
    ],
    // A comparison does not lead the story away.
    [
      'Sales were $5 million, up from $4 million a year ago. It opened a mill earlier in the year.',
      'a year ago = 2023-Q2 <2023-34> computed',
      'earlier in the year = 2024 <2024> computed',
    ],
    // No comparison: a time.
    ['The firm moved to the coast a year ago.', 'a year ago = 2023 <2023> computed'],
  ]),
)('compared with the second quarter: $text', ({ text, found }) => {
  expect(shown(`${SECOND}\n${text}`).slice(1)).toEqual(found);
});

test('without a quarter named before it, a year ago is a year', () => {
  expect(shown('Sales were $5 million, up from $4 million a year ago.')).toEqual([
    'a year ago = 2023 <2023> computed',
  ]);
});

test.each([
  [
    'The mill closed in October 2003. It will hire again by the end of the year.',
    'the end of the year = 2024',
  ],
  [
    'The mill closed in October 2003. It had dismissed its hands by the end of the year.',
    'the end of the year = 2003',
  ],
  ['The mill opens in 2027 and will be full by the end of the year.', 'the end of the year = 2027'],
])('what is planned for the year lies in that of writing: %s', (text, found) => {
  expect(shown(text).at(-1)).toMatch(found);
});

test('what is expected of a half lies ahead, early in the year too', () => {
  const half = (text: string) => shown(text, '2024-03-12').at(-1);
  expect(half('It expects demand to recover in the second half of the year.')).toMatch('= 2024-H2');
  expect(
    half('The mill closed in October. It expects demand to recover in the second half of the year.'),
  ).toMatch('= 2024-H2');
  expect(half('Demand fell sharply in the second half of the year.')).toMatch('= 2023-H2');
  expect(half('The owner spoke on Monday. Sales fell in the second half of the year.')).toMatch('= 2023-H2');
  expect(half('Demand fell sharply in the first half of the year.')).toMatch('= 2024-H1');
  expect(half('It expects a recovery in the second half.')).toMatch('= 2024-H2');
  expect(half('Demand fell in the second half.')).toMatch('= 2023-H2');
});
