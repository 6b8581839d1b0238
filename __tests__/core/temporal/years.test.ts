import { rows, shown } from './table';

test.each(
  rows([
    ['The country became independent in 1991.', '1991 = 1991 <1991> stated'],
    ["Since Ruritania's 2022 invasion of Borduria", '2022 = 2022 <2022> stated'],
    [
      'treaties signed in 2020 and 2022 in two capitals',
      '2020 = 2020 <2020> stated',
      '2022 = 2022 <2022> stated',
    ],
    ['In 2019 people voted.', '2019 = 2019 <2019> stated'],
    ['the 2018 visit', '2018 = 2018 <2018> stated'],
    ['the last country that he visited in 2018', '2018 = 2018 <2018> stated'],
    ['He was last in Bamako in 2018.', '2018 = 2018 <2018> stated'],
    ['A 1996 law named for the senator', '1996 = 1996 <1996> stated'],
    [
      'the treaty (1918) and the year 1945',
      '1918 = 1918 <1918> stated',
      'the year 1945 = 1945 <1945> stated',
    ],
    ['the 2020 fiscal year', 'the 2020 fiscal year = 2020 <2020> stated'],
    [
      'FY2020, FY 2021 and FY22',
      'FY2020 = 2020 <2020> stated',
      'FY 2021 = 2021 <2021> stated',
      'FY22 = 2022 <2022> stated',
    ],
    ['FY2019-20', 'FY2019-20 = 2019/2020 <2019/2020> stated'],
    ['in fiscal 1989', 'fiscal 1989 = 1989 <1989> stated'],
    ['in nineteen ninety-four', 'nineteen ninety-four = 1994 <1994> stated'],
    ['the year two thousand', 'the year two thousand = 2000 <2000> stated'],
  ]),
)('bare years in context: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['$120 million and 15 million tons of cargo'],
    ['It cost $2000, or 2019 euros, or 2000 dollars.'],
    ['killed 2,000 people and 1990 people, sold 1900 tickets'],
    ['730094bfc0188003b1815fcbcad793ce'],
    ['version 2012.1, v2019 and ISBN 978-1-4028-9462-6'],
    ['call +44 20 7946 0018 or 555-2019'],
    ['live at 1600 Pennsylvania Avenue, Room 2010'],
    ['Boeing 1707, Flight 1549, Resolution 1973'],
    ['2000 points, 1945 votes, 2010 miles'],
    ['found in 2010 people, and in 1500 women'],
    ['about 1900 tickets were left'],
  ]),
)('digits that are no year: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['Caesar was killed in 44 BC.', '44 BC = BC0044 <-0043> stated'],
    ['in 10,000 B.C.', '10,000 B.C. = BC10000 <-9999> stated'],
    ['The city fell in AD 410.', 'AD 410 = 0410 <0410> stated'],
    ['in the year of our Lord 1492', 'the year of our Lord 1492 = 1492 <1492> stated'],
    ['Rome fell in the year 476.', 'the year 476 = 0476 <0476> stated'],
    ['Anno Domini 1066', 'Anno Domini 1066 = 1066 <1066> stated'],
    ['the year 20 miners died'],
    ['in the 470s BC', 'the 470s BC = BC047 <[-0478..-0469]> stated'],
    ['the late 470s BC', 'the late 470s BC = BC047 <[-0471~..-0469~]> stated'],
    ['the spring of 480 BC', 'the spring of 480 BC = BC0480-SP <-0479-21> stated'],
    ['in late autumn of 481 BC', 'late autumn of 481 BC = BC0481-FA <[-0480-11~..-0480-11~]> stated'],
    ['a stalemate in 496 and 495 BC', '496 = BC0496 <-0495> stated', '495 BC = BC0495 <-0494> stated'],
    ['an army of 300 and 480 BC', '480 BC = BC0480 <-0479> stated'],
    ['the wars of 499–449 BC', '499–449 BC = BC0499/BC0449 <-0498/-0448> stated'],
  ]),
)('eras: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['the 1990s', 'the 1990s = 199 <199X> stated'],
    ['in the early 1990s', 'the early 1990s = 199 <[1990~..1993~]> stated'],
    ["the '60s", "the '60s = 196 <196X> stated"],
    ['the nineties', 'the nineties = 199 <199X> stated'],
    ['the 19th century', 'the 19th century = 18 <18XX> stated'],
    ['the late nineteenth century', 'the late nineteenth century = 18 <[1867~..1899~]> stated'],
    ['the first half of the 16th century', 'the first half of the 16th century = 15 <[1500..1549]> stated'],
    ['in the second half of the 1930s', 'the second half of the 1930s = 193 <[1935..1939]> stated'],
    ['in the mid-90s, the 80s', 'the mid-90s = 199 <[1994~..1996~]> stated', 'the 80s = 198 <198X> stated'],
    [
      'in the late 19th and early 20th centuries',
      'the late 19th = 18 <[1867~..1899~]> stated',
      'early 20th centuries = 19 <[1900~..1932~]> stated',
    ],
    ['from the 16th to the 18th century', 'the 16th to the 18th century = 15/17 <15XX/17XX> stated'],
    ['the first half of the 19th century', 'the first half of the 19th century = 18 <[1800..1849]> stated'],
    [
      'the last quarter of the 18th century',
      'the last quarter of the 18th century = 17 <[1775..1799]> stated',
    ],
    ['the latter half of the 1990s', 'the latter half of the 1990s = 199 <[1995..1999]> stated'],
    ['the first decade of the 21st century', 'the first decade of the 21st century = 200 <200X> stated'],
    ['the turn of the 20th century', 'the turn of the 20th century = 1900 <1900~> stated'],
    ['the early fifth century BC', 'the early fifth century BC = BC04 <[-0499~..-0467~]> stated'],
    ['the 3rd millennium BC', 'the 3rd millennium BC = BC2 <[-2999..-2000]> stated'],
    ['the second millennium', 'the second millennium = 1 <[1000..1999]> stated'],
    ['in the early 70s', 'the early 70s = 197 <[1970~..1973~]> stated'],
    ['the 1980s and 90s', 'the 1980s = 198 <198X> stated', '90s = 199 <199X> stated'],
    ['the first half of the match, the turn of the screw'],
    ['a man in his thirties'],
    ['a man in his mid-40s, temperatures in the 70s'],
    ['a 19th-century-old custom'],
  ]),
)('decades and centuries: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['circa 1900', 'circa 1900 = 1900 <1900~> stated'],
    [
      'c.1450, ca 1460 and fl. 1470',
      'c.1450 = 1450 <1450~> stated',
      'ca 1460 = 1460 <1460~> stated',
      '1470 = 1470 <1470> stated',
    ],
    ['about 1900 the river moved', 'about 1900 = 1900 <1900~> stated'],
    ['in early 2020', 'early 2020 = 2020 <[2020-01~..2020-04~]> stated'],
    ['by end-2020', 'end-2020 = 2020 <[2020-09~..2020-12~]> stated'],
    ['in mid-2021', 'mid-2021 = 2021 <[2021-05~..2021-08~]> stated'],
    ['at the end of 2020', 'the end of 2020 = 2020 <[2020-09~..2020-12~]> stated'],
    [
      'in the first days of May 2023',
      'the first days of May 2023 = 2023-05 <[2023-05-01~..2023-05-10~]> stated',
    ],
    ['the last weeks of 2023', 'the last weeks of 2023 = 2023 <[2023-09~..2023-12~]> stated'],
    ['in the first days of the war', 'the first days = PXD stated'],
    ['late September 2023', 'late September 2023 = 2023-09 <[2023-09-21~..2023-09-30~]> stated'],
  ]),
)('softened and narrowed: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    ['He has ruled since 2018.', '2018 = 2018 <2018/..> stated'],
    ['since December 2022', 'December 2022 = 2022-12 <2022-12/..> stated'],
    ['The road is closed until May 2025.', 'May 2025 = 2025-05 <../2025-05> stated'],
    ['shut since late 2023', 'late 2023 = 2023 <2023-09~/..> stated'],
    ['until early 2020', 'early 2020 = 2020 <../2020-04~> stated'],
    ['before mid-2019', 'mid-2019 = 2019 <[..2019-05~]> stated'],
    ['after late 2019', 'late 2019 = 2019 <[2019-09~..]> stated'],
    ['since circa 1900', 'circa 1900 = 1900 <1900~/..> stated'],
    ['before 1990', '1990 = 1990 <[..1989]> stated'],
    ['after March 2020', 'March 2020 = 2020-03 <[2020-03..]> stated'],
    ['shut from 2019 onwards', '2019 = 2019 <2019/..> stated'],
    ['from May 2019 on', 'May 2019 = 2019-05 <2019-05/..> stated'],
    ['the regent (1948–present)', '1948 = 1948 <1948/..> stated'],
    ['from 1948 to date', '1948 = 1948 <1948/..> stated'],
    ['shut since at least 1948', '1948 = 1948 <1948/..> stated'],
    ['It stayed shut through May 2025.', 'May 2025 = 2025-05 <../2025-05> stated'],
    ['no later than 15 May 2020', '15 May 2020 = 2020-05-15 <[..2020-05-15]> stated'],
    ['on or before 31 December 2020', '31 December 2020 = 2020-12-31 <[..2020-12-31]> stated'],
    ['not before 2025', '2025 = 2025 <[2025..]> stated'],
    ['pre-2014 borders', '2014 = 2014 <[..2013]> stated'],
    ['the post-1945 order', '1945 = 1945 <[1945..]> stated'],
    // Each tells of the year itself.
    ['from 2019 on the coast', '2019 = 2019 <2019> stated'],
    ['It did not open until 2023.', '2023 = 2023 <2023> stated'],
    ['halfway through 2019', '2019 = 2019 <2019> stated'],
    ['his first visit since 2018', '2018 = 2018 <2018> stated'],
    ['strained since September 2023, when it began', 'September 2023 = 2023-09 <2023-09> stated'],
    ["since Ruritania's 2022 invasion", '2022 = 2022 <2022> stated'],
  ]),
)('open ends: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      'H1 2020, 1H20 and 2020H1',
      'H1 2020 = 2020-H1 <2020-40> stated',
      '1H20 = 2020-H1 <2020-40> stated',
      '2020H1 = 2020-H1 <2020-40> stated',
    ],
    [
      'Q1/2020, 1Q20 and 2020-Q1',
      'Q1/2020 = 2020-Q1 <2020-33> stated',
      '1Q20 = 2020-Q1 <2020-33> stated',
      '2020-Q1 = 2020-Q1 <2020-33> stated',
    ],
    ["in Q1 '20", "Q1 '20 = 2020-Q1 <2020-33> stated"],
    ['the second half of last year', 'the second half of last year = 2023-H2 <2023-41> computed'],
    ['the winter of 1941–42', 'the winter of 1941–42 = 1941-WI <1941-24> stated'],
    ['in winter 1941/42', 'winter 1941/42 = 1941-WI <1941-24> stated'],
    ['the second half of the match, an H1 visa, 5Q20, form 10Q'],
  ]),
)('quarters, halves and winters: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});

test.each(
  rows([
    [
      'The abbey was founded in the 8th century. Its first head, chosen in 793, ruled until 814. In 830 it burned.',
      'the 8th century = 07 <07XX> stated',
      '793 = 0793 <0793> stated',
      '814 = 0814 <../0814> stated',
      '830 = 0830 <0830> stated',
    ],
    [
      'In AD 410 the wall stood; by 416 it was gone.',
      'AD 410 = 0410 <0410> stated',
      '416 = 0416 <0416> stated',
    ],
    [
      'They had left the league in 431. The siege began in 418 BC, and by 416 half of them were dead.',
      '431 = BC0431 <-0430> stated',
      '418 BC = BC0418 <-0417> stated',
      '416 = BC0416 <-0415> stated',
    ],
    [
      'On 21 March 867 two kings fell. In the spring of 869 a third did.',
      '21 March 867 = 0867-03-21 <0867-03-21> stated',
      'the spring of 869 = 0869-SP <0869-21> stated',
    ],
    // Nothing early is named.
    ['He was number 12 in 793, ahead of 814.'],
    ['The post was carried by 300 and in 250, and it went on.'],
    // Counted, though the time is early.
    ['In 44 BC he came with 300 men, held in 800 villages by 250 guards.', '44 BC = BC0044 <-0043> stated'],
    ['In 44 BC the price rose by 150 percent, to $300.', '44 BC = BC0044 <-0043> stated'],
  ]),
)('years of three digits where the text is about so early a time: $text', ({ text, found }) => {
  expect(shown(text)).toEqual(found);
});
