import { rows, shown, tagged } from './table';

/** What stands after the last "=" and before the resolution: value and EDTF. */
const values = (text: string, publishedOn = '2024-08-21') =>
  shown(text, publishedOn).map((line) => line.replace(/ <.*$| \w+$/, ''));

/** Enough dates to be read as a history. */
const OPENING = 'The dam was begun in 1921, stopped in 1926, taken up in 1931 and flooded in 1936.';

/** The dates of a text that follows after a history's opening paragraph. */
const told = (text: string, publishedOn?: string) => values(`${OPENING}\n${text}`, publishedOn).slice(4);

test.each(
  rows([
    // The next month in order, across the new year.
    [
      'The bridge fell in December 1941. In January the ferry ran again.',
      'December 1941 = 1941-12',
      'January = 1942-01',
    ],
    // Three months back are nearer than nine on.
    [
      'The bridge fell in September 1941. The ferry had stopped in June.',
      'September 1941 = 1941-09',
      'June = 1941-06',
    ],
    ['Work began in March 1950. By October it was done.', 'March 1950 = 1950-03', 'October = 1950-10'],
  ]),
)('a bare month takes the year in which it strains the order least: $text', ({ text, found }) => {
  expect(told(text)).toEqual(found);
});

test.each(
  rows([
    // Ahead of the story.
    [
      'The canal opened on 10 March 1975, and a lock was planned for 1976. Ships came on 11 March.',
      '10 March 1975 = 1975-03-10',
      '1976 = 1976',
      '11 March = 1975-03-11',
    ],
    [
      'The canal opened in July 1944. The strike lasted until the thaw of February 1945. By August it had spread.',
      'July 1944 = 1944-07',
      'February 1945 = 1945-02',
      'August = 1944-08',
    ],
    // Behind it.
    [
      'In May 1944 the wall held against crews who had come in late 1943. By June it gave way.',
      'May 1944 = 1944-05',
      'late 1943 = 1943',
      'June = 1944-06',
    ],
    [
      'In April 1942 the wall was as high as in the previous year. In May it gave way.',
      'April 1942 = 1942-04',
      'the previous year = 1941',
      'May = 1942-05',
    ],
    [
      'The council met in May 1906. This followed an election in December 1904. In June it met again.',
      'May 1906 = 1906-05',
      'December 1904 = 1904-12',
      'June = 1906-06',
    ],
    // In brackets, by comparison, as the year of a book, as a name.
    [
      'The mill closed in August 1964 (the owner died in 1990). In September it burned.',
      'August 1964 = 1964-08',
      '1990 = 1990',
      'September = 1964-09',
    ],
    [
      'The mill sold 300 sacks in August 1964, compared with 900 in 1960. In September it closed.',
      'August 1964 = 1964-08',
      '1960 = 1960',
      'September = 1964-09',
    ],
    [
      'The mill closed in August 1964. A report released in 2005 found no fault. In September it burned.',
      'August 1964 = 1964-08',
      '2005 = 2005',
      'September = 1964-09',
    ],
    [
      'The mill closed in August 1964. In his 1998 memoir the owner regretted it. In September it burned.',
      'August 1964 = 1964-08',
      '1998 = 1998',
      'September = 1964-09',
    ],
    [
      'The mill closed in August 1964, as it had after the 1951 flood. In September it burned.',
      'August 1964 = 1964-08',
      '1951 = 1951',
      'September = 1964-09',
    ],
    // A leap of years within a paragraph, and the way back.
    [
      'The king fled on 9 April 1903. In November 1908 a mob burned his picture in the same square. On 15 April the last town fell.',
      '9 April 1903 = 1903-04-09',
      'November 1908 = 1908-11',
      '15 April = 1903-04-15',
    ],
    // A plain telling goes on from where it is.
    [
      'The mill closed in August 1964. In 1966 it was sold. In September it burned.',
      'August 1964 = 1964-08',
      '1966 = 1966',
      'September = 1966-09',
    ],
  ]),
)('what is named in passing leaves the story where it was: $text', ({ text, found }) => {
  expect(told(text)).toEqual(found);
});

test('a year in a heading rules its section', () => {
  const text =
    'The bank failed on 3 November 1906.\n\n1908: Strikes\n\nOn 31 January the port closed. It had been full in December 1907.\n\nThe end\n\nOn 2 March the army came.';
  expect(told(text)).toEqual([
    '3 November 1906 = 1906-11-03',
    '1908 = 1908',
    '31 January = 1908-01-31',
    'December 1907 = 1907-12',
    '2 March = 1908-03-02',
  ]);
});

test('a heading of two years opens with the first', () => {
  expect(told('Drought: 1911–1914\n\nIn June the wells ran dry.')).toEqual([
    '1911–1914 = 1911/1914',
    'June = 1911-06',
  ]);
});

test('the date that follows with its year tells it too', () => {
  expect(
    told(
      'The bank failed in December 1907.\n\nAt the end of March it rained. On 31 March 1910 the dam broke.',
    ),
  ).toEqual(['December 1907 = 1907-12', 'the end of March = 1910-03', '31 March 1910 = 1910-03-31']);
});

test('what has been told lies before publication', () => {
  expect(told('The bank failed in November 2021. In March it opened again.', '2021-12-20')).toEqual([
    'November 2021 = 2021-11',
    'March = 2021-03',
  ]);
});

test('the derivation says what the year was taken from', () => {
  const steps = (text: string) =>
    tagged(`${OPENING}\n${text}`, '2024-08-21')
      .at(-1)
      ?.derivation.map((step) => `${step.rule}: ${step.text}`);
  expect(
    steps('The canal opened on 10 March 1975, and a lock was planned for 1976. Ships came on 11 March.'),
  ).toEqual([
    'year-from-earlier-stop: The text gives no year for “11 March”: the story goes on from Monday 10 March 1975; what was named since then was named in passing.',
  ]);
  expect(steps('1908: Strikes\n\nIn June the port closed.')).toEqual([
    'year-from-focus: The text gives no year for “June”: taken from the date named before it, 1908.',
  ]);
});

/** Told within six years of the publication: history by its dates, not by their age. */
const RECENT =
  'The league was founded on 3 May 2007. It met on 10 June 2007 and on 4 May 2008. Its head was chosen on 6 July 2008, left on 2 March 2009 and ' +
  'came back on 7 August 2009. The hall was sold in 2009.';

test('a history of recent years is one by the number of its whole dates', () => {
  expect(
    values(`${RECENT}\nIn September 2008 it had left the city. By December it was back.`, '2010-03-01').at(
      -1,
    ),
  ).toBe('December = 2008-12');
});

/** Only three dates with their year, none of them old. */
const SHORT =
  'The clerk was charged on 4 May 2021. She left the next day for Oslo and was held there two months later. A court sat in March 2022.';

test('a short history is one by counting on from its own dates', () => {
  const text = `${SHORT}\nOn 11 April it found her guilty. The second hearing ended on 9 June 2022 and the third that Thursday.`;
  expect(values(text, '2024-08-21').slice(2)).toEqual([
    'two months later = 2021-07',
    'March 2022 = 2022-03',
    '11 April = 2022-04-11',
    '9 June 2022 = 2022-06-09',
    'that Thursday = 2022-06-09',
  ]);
});

test('the same with words of the day of writing is news', () => {
  const text = `${SHORT} The mayor said on Monday and on Tuesday that he was sorry. The case of 9 June 2022 is over. She was freed on 11 April.`;
  expect(values(text, '2024-08-21').at(-1)).toBe('11 April = 2024-04-11');
});

test('a report with as many words of the day is news', () => {
  const report = RECENT.replace(
    'The hall was sold in 2009.',
    'The mayor said on Monday that the hall would be sold this week.',
  );
  expect(
    values(
      `${report} In September 2008 it had left the city. On Tuesday it was empty. It burned in December.`,
      '2010-03-01',
    ).at(-1),
  ).toBe('December = 2009-12');
});

test.each(
  rows([
    [
      'The law passed in 1861. It was repealed on July 25 of that year.',
      '1861 = 1861',
      'July 25 of that year = 1861-07-25',
    ],
    [
      'The town fell in March 1942. On the same day the bridge was cut.',
      'March 1942 = 1942-03',
      'the same day = 1942-03-XX',
    ],
    ['The mill burned in 1913. A week later the owner fled.', '1913 = 1913', 'A week later = 1913-WXX'],
    [
      'The mill burned in 1913. Two months later the owner fled.',
      '1913 = 1913',
      'Two months later = 1913-XX',
    ],
    // As likely in the next year.
    [
      'The mill burned in 1913. Nine months later the owner fled.',
      '1913 = 1913',
      'Nine months later = XXXX-XX',
    ],
    [
      'He died in 489 BC. In the following decade the fleet grew.',
      '489 BC = BC0489',
      'the following decade = BC047',
    ],
    [
      'He died in 1934. The next decade was worse. A decade later it was over.',
      '1934 = 1934',
      'The next decade = 194',
      'A decade later = 1944',
    ],
    [
      'The line held in March 1942. Before the summer offensive it broke.',
      'March 1942 = 1942-03',
      'summer = 1942-SU',
    ],
    [
      'Troops came in May 1975. That same spring the capital fell.',
      'May 1975 = 1975-05',
      'That same spring = 1975-SP',
    ],
    [
      'It was dry in 2008, most of all in the latter half of 2008.',
      '2008 = 2008',
      'the latter half of 2008 = 2008-H2',
    ],
    [
      'The town fell in June 1944. In the latter part of the year it was rebuilt.',
      'June 1944 = 1944-06',
      'the latter part of the year = 1944',
    ],
    [
      'He fled in 1905. The next spring he was back. Half a century later he died.',
      '1905 = 1905',
      'The next spring = 1906-SP',
      'Half a century later = 1956',
    ],
    [
      'The siege began in April 1893 and did not end until October. In February he left.',
      'April 1893 = 1893-04',
      'October = 1893-10',
      'February = 1894-02',
    ],
    [
      'The siege began in April 1943. The main summer offensive came in June 1942.',
      'April 1943 = 1943-04',
      'summer = 1942-SU',
      'June 1942 = 1942-06',
    ],
    [
      'The siege ended in May 1943. They spent the spring and early summer of 1942 in huts.',
      'May 1943 = 1943-05',
      'the spring = 1942-SP',
      'early summer of 1942 = 1942-SU',
    ],
    [
      'He was chosen in November 1904 by men who had worked there from 1890 until March 1902. In February he fell.',
      'November 1904 = 1904-11',
      '1890 = 1890',
      'March 1902 = 1902-03',
      'February = 1905-02',
    ],
  ]),
)('words that lean on the story: $text', ({ text, found }) => {
  expect(told(text)).toEqual(found);
});

const OBITUARY = `The engineer, who built the first ferries, died on Tuesday.
She was born on 4 May 1922, joined the yard in 1951 and led it from 1967. On 3 June 1958 her first ship was launched.`;

test('a report that tells a life keeps its own day', () => {
  expect(
    values(`${OBITUARY}\nFriends met on Monday. The funeral will be held on Saturday.`, '2009-06-12').slice(
      -2,
    ),
  ).toEqual(['Monday = 2009-06-08', 'Saturday = 2009-06-13']);
  const years = Array.from({ length: 14 }, (_, i) => `It won in ${1950 + 2 * i}.`).join(' ');
  expect(told(`${years} On 5 May 1980 she left. Her train went on Tuesday.`).at(-1)).toBe(
    'Tuesday = 1980-05-06',
  );
});

test('a story that has come near the day of writing may look beyond it', () => {
  const late = `${OBITUARY}\nShe gave away her papers in April 2009.`;
  expect(values(`${late} A show of them opens in September.`, '2009-06-12').at(-1)).toBe(
    'September = 2009-09',
  );
  expect(values(`${late} She had sorted them in September.`, '2009-06-12').at(-1)).toBe(
    'September = 2008-09',
  );
});

test('a year of a timeline belongs to its line', () => {
  const lines =
    '1967: The law is passed.\n1973: In June the court rules on it.\n1989: A commission is set up in March.\n2005: It reports.';
  expect(values(lines, '2006-11-20')).toEqual([
    '1967 = 1967',
    '1973 = 1973',
    'June = 1973-06',
    '1989 = 1989',
    'March = 1989-03',
    '2005 = 2005',
  ]);
});

test.each(
  rows([
    // What leads out of the story can be pointed at at once.
    [
      'The canal opened in May 1964. A council ran it until June 1965. In the vote of that month it lost.',
      'May 1964 = 1964-05',
      'June 1965 = 1965-06',
      'that month = 1965-06',
    ],
    [
      'The canal opened in May 1964. A council ran it until June 1965. Ships came that year. The lock broke in August.',
      'May 1964 = 1964-05',
      'June 1965 = 1965-06',
      'that year = 1965',
      'August = 1965-08',
    ],
    [
      'The canal opened in May 1964. Four years after that, on 17 June, a lock broke.',
      'May 1964 = 1964-05',
      'Four years after that = 1968',
      '17 June = 1968-06-17',
    ],
    // No day on which anything happened.
    [
      'The canal closed in May 1964.\nToday its lock is a museum.',
      'May 1964 = 1964-05',
      'Today = PRESENT_REF',
    ],
    ['The canal closed in May 1964. The lock was sold today.', 'May 1964 = 1964-05', 'today = 2024-08-21'],
  ]),
)('pointing in a story: $text', ({ text, found }) => {
  expect(told(text)).toEqual(found);
});

test('in news “today” is the day', () => {
  expect(values('Its lock is a museum today.')).toEqual(['today = 2024-08-21']);
});

test('a short history of long ago opens with its year and counts on from it', () => {
  expect(
    values(
      'The strike at the Ostfeld mill began on 4 March 1872. On Friday the owner closed the gates. The next day police came. In May the mill opened again. That autumn it burned, and the following year it was sold. The hands won their hour three years later, and a law followed in 1877. The owner died the same year.',
    ),
  ).toEqual([
    '4 March 1872 = 1872-03-04',
    'Friday = 1872-03-08',
    'The next day = 1872-03-09',
    'May = 1872-05',
    'That autumn = 1872-FA',
    'the following year = 1873',
    'three years later = 1876',
    '1877 = 1877',
    'the same year = 1877',
  ]);
});

test('a report with a background of long ago stays a report', () => {
  expect(
    values(
      'The mill, built in 1872 and rebuilt three years later, will open again on Friday. It closed in May, after the floods of 1931.',
    ),
  ).toEqual([
    '1872 = 1872',
    'three years later = 1875',
    'Friday = 2024-08-23',
    'May = 2024-05',
    '1931 = 1931',
  ]);
  expect(
    values(
      'A fire broke out at the mill on Monday. It was built in 1872, closed two years later and opened again the following year. Work resumes in October.',
    ),
  ).toEqual([
    'Monday = 2024-08-19',
    '1872 = 1872',
    'two years later = 1874',
    'the following year = 1875',
    'October = 2024-10',
  ]);
});
