import { timexTags } from '@/lib/core/temporal';
import { rows, shown, tagged } from './table';

test.each(
  rows([
    ['1914–18', '1914–18 = 1914/1918 <1914/1918> stated'],
    ['the 1989-90 season', '1989-90 = 1989/1990 <1989/1990> stated'],
    ['from mid-2019 to early 2021', 'mid-2019 to early 2021 = 2019/2021 <2019-05~/2021-04~> stated'],
    ['from 2020 to 2022', '2020 to 2022 = 2020/2022 <2020/2022> stated'],
    [
      "a change on Friday to May's figures",
      'Friday = 2024-08-16 <2024-08-16> computed',
      'May = 2024-05 <2024-05> inferred',
    ],
    ['between 1914 and 1918', '1914 and 1918 = 1914/1918 <1914/1918> stated'],
    [
      'between 3 and 5 March 2020',
      '3 and 5 March 2020 = 2020-03-03/2020-03-05 <2020-03-03/2020-03-05> stated',
    ],
    [
      'between 3 March and 5 April 2020',
      '3 March and 5 April 2020 = 2020-03-03/2020-04-05 <2020-03-03/2020-04-05> stated',
    ],
    [
      'from 27 September to 10 November 2020',
      '27 September to 10 November 2020 = 2020-09-27/2020-11-10 <2020-09-27/2020-11-10> stated',
    ],
    [
      'the night of 15 to 16 August 2022',
      '15 to 16 August 2022 = 2022-08-15/2022-08-16 <2022-08-15/2022-08-16> stated',
    ],
    [
      'the night of 15/16 August 2022',
      '15/16 August 2022 = 2022-08-15/2022-08-16 <2022-08-15/2022-08-16> stated',
    ],
    ['6-7 June 1944', '6-7 June 1944 = 1944-06-06/1944-06-07 <1944-06-06/1944-06-07> stated'],
    [
      'It ran March 3 - April 2, 2020.',
      'March 3 - April 2, 2020 = 2020-03-03/2020-04-02 <2020-03-03/2020-04-02> stated',
    ],
    ['Sept. 5-7, 2023', 'Sept. 5-7, 2023 = 2023-09-05/2023-09-07 <2023-09-05/2023-09-07> stated'],
    [
      'from December to February 2020',
      'December to February 2020 = 2019-12/2020-02 <2019-12/2020-02> stated',
    ],
    [
      'Free entry from 25 September to 10 January.',
      '25 September to 10 January = 2024-09-25/2025-01-10 <2024-09-25/2025-01-10> inferred',
    ],
    [
      'It hung there from 25 November to 10 January.',
      '25 November to 10 January = 2023-11-25/2024-01-10 <2023-11-25/2024-01-10> inferred',
    ],
    [
      'It ran from Monday to Wednesday.',
      'Monday to Wednesday = 2024-08-19/2024-08-21 <2024-08-19/2024-08-21> computed',
    ],
  ]),
)('ranges are one stretch of time: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      '6 and 7 June 1944',
      '6 = 1944-06-06 <1944-06-06> stated',
      '7 June 1944 = 1944-06-07 <1944-06-07> stated',
    ],
    [
      'June 6 and 7, 1944',
      'June 6 = 1944-06-06 <1944-06-06> stated',
      '7, 1944 = 1944-06-07 <1944-06-07> stated',
    ],
    [
      'on 3, 5, and 7 March 2020',
      '3 = 2020-03-03 <2020-03-03> stated',
      '5 = 2020-03-05 <2020-03-05> stated',
      '7 March 2020 = 2020-03-07 <2020-03-07> stated',
    ],
    [
      'in 2003, 2005, and 2007',
      '2003 = 2003 <2003> stated',
      '2005 = 2005 <2005> stated',
      '2007 = 2007 <2007> stated',
    ],
    ['in May/June 2020', 'May = 2020-05 <2020-05> stated', 'June 2020 = 2020-06 <2020-06> stated'],
    ['in March and April 2020', 'March = 2020-03 <2020-03> stated', 'April 2020 = 2020-04 <2020-04> stated'],
  ]),
)('lists are several dates: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      '19 or 20 September 2023',
      '19 or 20 September 2023 = 2023-09-19/2023-09-20 <[2023-09-19,2023-09-20]> stated',
    ],
    ['in 2003, 2004 or 2005', '2003 = 2003 <2003> stated', '2004 or 2005 = 2004/2005 <[2004,2005]> stated'],
    ['It fell in May or in June.', 'May or in June = 2024-05/2024-06 <[2024-05,2024-06]> inferred'],
    ['late 2019 or early 2020', 'late 2019 or early 2020 = 2019/2020 <[2019-09~..2020-04~]> stated'],
    ['in 2003 or on 4 May 2004', '2003 = 2003 <2003> stated', '4 May 2004 = 2004-05-04 <2004-05-04> stated'],
    ['in 2003 or so', '2003 = 2003 <2003> stated'],
  ]),
)('one of two dates: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(rows([['a 19-20 win, 20-5 in stock'], ['chapters 12 to 14']]))(
  'numbers that are no range: $text',
  ({ text, found }) => {
    expect(shown(text)).toEqual(found);
  },
);

test('TIMEX3 tags the two ends of a range', () => {
  expect(timexTags(tagged('It lasted from 2020 to 2022.'))).toEqual([
    { start: 15, end: 19, text: '2020', type: 'DATE', value: '2020', edtf: '2020' },
    { start: 23, end: 27, text: '2022', type: 'DATE', value: '2022', edtf: '2022' },
  ]);
});

test.each(
  rows([
    ['in the years 1955–1957', 'the years 1955–1957 = 1955/1957 <1955/1957> stated'],
    ['in the years 1618 to 1648', 'the years 1618 to 1648 = 1618/1648 <1618/1648> stated'],
    // Two years that follow each other, written as a month would be.
    ['It grew in 2007-08.', '2007-08 = 2007/2008 <2007/2008> stated'],
    ['the 2010-11 season', '2010-11 = 2010/2011 <2010/2011> stated'],
    ['dated 2020-05', '2020-05 = 2020-05 <2020-05> stated'],
  ]),
)('years by their last digits: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
