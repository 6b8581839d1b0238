import { describeDate, parseEdtf } from '@/lib/core/temporal';

test.each([
  ['2023-09', 'September 2023'],
  ['2018', '2018'],
  ['2024-08-19', '19 August 2024'],
  ['2024-08-19T09:30:00', '19 August 2024, 09:30'],
  ['1900~', 'about 1900'],
  ['1900?', 'perhaps 1900'],
  ['1900%', 'perhaps about 1900'],
  ['2022-12/..', 'since December 2022'],
  ['../2024-05', 'until May 2024'],
  ['-0043', '44 BC'],
  ['-0043-03-15', '15 March 44 BC'],
  ['0000', '1 BC'],
  ['0410', '410'],
  ['-0498/-0448', '499–449 BC'],
  ['{2020,2022}', '2020 and 2022'],
  ['{1944-06-06,1944-06-07}', '6 and 7 June 1944'],
  ['[2023-09-19,2023-09-20]', '19 or 20 September 2023'],
  ['[2023-09-21~..2023-09-30~]', 'late September 2023'],
  ['[2023-09-11~..2023-09-20~]', 'mid-September 2023'],
  ['[2020-01~..2020-04~]', 'early 2020'],
  ['[1990~..1993~]', 'early 1990s'],
  ['[1867~..1899~]', 'late 19th century'],
  ['[..1989]', '1989 or before'],
  ['[2020..2022]', 'between 2020 and 2022'],
  ['2020-09-27/2020-11-10', '27 September – 10 November 2020'],
  ['2020-03-03/2020-03-05', '3–5 March 2020'],
  ['2019-12/2020-02', 'December 2019 – February 2020'],
  ['2020/2022', '2020–2022'],
  ['199X', '1990s'],
  ['18XX', '19th century'],
  ['2019-21', 'spring 2019'],
  ['2021-35', 'third quarter of 2021'],
  ['2020-40', 'first half of 2020'],
  ['[2024-08-26..2024-09-01]', 'the week of 26 August 2024'],
])('%s is “%s”', (edtf, words) => {
  const date = parseEdtf(edtf);
  if (!date) throw new Error(`${edtf} is not read`);
  expect(describeDate(date)).toBe(words);
});
