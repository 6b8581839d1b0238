import { uncapitalised } from '@/lib/core/temporal/en/capitals';
import { splitSentences } from '@/lib/core/extraction/sentences';
import { rows, shown } from './table';

test.each(
  rows([
    ['AUGUST 12, 2022', 'AUGUST 12, 2022 = 2022-08-12 <2022-08-12> stated'],
    ['BAMAKO, AUG. 12 (AP) - Rain fell.', 'AUG. 12 = 2024-08-12 <2024-08-12> inferred'],
    [
      'UPDATED FRIDAY, 3 MAY 2024 AT 10:00 AM',
      'FRIDAY, 3 MAY 2024 AT 10:00 AM = 2024-05-03T10:00 <2024-05-03T10:00:00> stated',
    ],
    ['THE 6TH OF JUNE, 1944', 'THE 6TH OF JUNE, 1944 = 1944-06-06 <1944-06-06> stated'],
    ['CHRISTMAS 2014', 'CHRISTMAS 2014 = 2014-12-25 <2014-12-25> computed'],
    ['BREAD RIOTS OF THE LATE 1840S', 'THE LATE 1840S = 184 <[1847~..1849~]> stated'],
    ['FLOODS LAST WEEK', 'LAST WEEK = 2024-W33 <[2024-08-12..2024-08-18]> computed'],
    ['SUN RISES OVER BORDURIA IN MAY', 'MAY = 2024-05 <2024-05> inferred'],
    ['CAESAR DIED IN 44 BC', '44 BC = BC0044 <-0043> stated'],
    ['MAY WE HELP YOU'],
    ['MARCH ON THE CAPITAL'],
    ['THE MARCH OF TIME'],
    ['MAYOR APRIL SMITH WINS'],
    ['The NATO staff said MAY and SUN were code names.'],
    ['DEC PROFITS FALL'],
  ]),
)('headings and datelines in capitals: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['Position at 0630Z 12 AUG 2022', '0630Z 12 AUG 2022 = 2022-08-12T06:30 <2022-08-12T06:30:00Z> stated'],
    ['121400Z AUG 22', '121400Z AUG 22 = 2022-08-12T14:00 <2022-08-12T14:00:00Z> stated'],
    ['Sent 12AUG22.', '12AUG22 = 2022-08-12 <2022-08-12> stated'],
    ['Sent 12-Aug-98.', '12-Aug-98 = 1998-08-12 <1998-08-12> stated'],
    ['On 12 Aug 22 people came.', '12 Aug = 2024-08-12 <2024-08-12> inferred'],
    ['part 12AUG22B'],
  ]),
)('dates as armies write them: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test('the spelling that is read is as long as the sentence', () => {
  for (const text of ['ÜBER MAY 12, İSTANBUL 6TH MAY', 'THE 1990S ẞ', 'Today MONDAY'])
    expect(uncapitalised(text)).toHaveLength(text.length);
});

test('a month cut short in capitals ends no sentence', () => {
  expect(splitSentences('BAMAKO, AUG. 12 (AP) - Rain fell.')).toHaveLength(1);
});
