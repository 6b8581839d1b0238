/** One line a rule: the sentence, and the dated clauses that it must give. */
import { readArticle } from '@/lib/core/pipeline';

function read(text: string, publishedOn: string | null = '2024-03-13') {
  return readArticle({ id: 'x', title: null, text, publishedOn, language: 'en', publisher: null, url: null })
    .mentions;
}
const titles = (text: string) => read(text).map(({ date, title }) => `${date?.edtf ?? null} ${title}`);

test.each([
  [
    'two events of one sentence',
    "It was her first visit since Norway's 2015 blockade of Orsk and Chad's 2019 raid on the island.",
    ["2015 Norway's blockade of Orsk", "2019 Chad's raid on the island"],
  ],
  [
    'two dates of one participle',
    'The plan rests on the fishing accords signed in 2009 and 2014 by the two kings.',
    ['2009 Fishing accords signed by the two kings', '2014 Fishing accords signed by the two kings'],
  ],
  [
    'an object before its verb',
    'Norway, the last country Keita visited in 2016, buys oil.',
    ['2016 Keita visited Norway'],
  ],
  [
    'a gerund without a subject',
    'Both Chad and Mali were colonies before becoming independent in 1960.',
    ['1960 Chad and Mali became independent'],
  ],
  [
    'a happening after “following”',
    "Prices rose sharply following Chad's naval campaign in June 2019, which closed the strait.",
    ["2019-06 Chad's naval campaign"],
  ],
  [
    'a clause after “when”',
    'Trade has stagnated since June 2019, when Chad launched a naval campaign against smugglers.',
    ['2019-06 Chad launched a naval campaign against smugglers'],
  ],
  [
    'a clause before “when”',
    'Awa Keita travelled to Oslo in 2018, when she toured the port.',
    ['2018 Awa Keita travelled to Oslo'],
  ],
  [
    'a dateline, which says when it was written',
    'PORT ELSE, Chad, March 12 (Lantern) — Norway closed the pier on Monday.',
    ['2024-03-11 Norway closed the pier'],
  ],
  [
    'a dateline with a hyphen and a year',
    'ORSK, 12 March 2024 - Norway closed the pier on Monday.',
    ['2024-03-11 Norway closed the pier'],
  ],
  [
    'a date between dashes, which is none',
    'On 12 March 2024 - a Tuesday - Norway closed the pier.',
    ['2024-03-12 Norway closed the pier'],
  ],
  [
    'a subject left of the date',
    'The two ports last year exceeded the $3 billion mark.',
    ['2023 The two ports exceeded the $3 billion mark'],
  ],
  [
    'an apposition with participles',
    'Chad regained the strait, a passage used mostly by smugglers and widely seen as lost, during a naval operation in June 2019.',
    ['2019-06 Chad regained the strait'],
  ],
  [
    'an opening gerund',
    'Addressing the press on Tuesday, Prime Minister Awa Keita promised new ferries.',
    ['2024-03-12 Prime Minister Awa Keita promised new ferries'],
  ],
  [
    'a noun with a possessive date',
    "Tuesday's talks between Chad and Mali ended without a deal.",
    ['2024-03-12 Talks between Chad and Mali'],
  ],
  [
    'a second clause with its own date',
    'On 7 May 1939 sappers blew up the bridge, and in June 1940 the flood took the rest.',
    ['1939-05-07 Sappers blew up the bridge', '1940-06 The flood took the rest'],
  ],
  [
    'verbs that share a subject',
    'The company opened a mine in 2001 and closed it in 2008.',
    ['2001 The company opened a mine', '2008 The company closed it'],
  ],
  [
    'a participle between commas',
    'The union, founded in 1992, has 400 members.',
    ['1992 The union was founded'],
  ],
  [
    'an age between commas',
    'Awa Keita, 52, admitted the theft in May 2019.',
    ['2019-05 Awa Keita admitted the theft'],
  ],
  [
    'an age before a relative clause',
    'The guide was Awa Keita, 52, who was moved to Oslo in 2019.',
    ['2019 Awa Keita was moved to Oslo'],
  ],
  [
    'a verb that says it with its noun',
    'Voters in Mali go to the polls on Friday.',
    ['2024-03-15 Voters in Mali go to the polls'],
  ],
  [
    'the end of a stretch that is reported on',
    'Sales in the three months ended 31 December 2023 were flat.',
    ['2023-12-31 Sales in the three months ended were flat'],
  ],
  [
    'an insertion without a verb',
    'The Stars, champions in 1994 and 1995, never met Oslo.',
    ['1994 Stars, champions', '1995 Stars, champions'],
  ],
  [
    'a record with its own clause',
    'It was the worst storm since June 2019, when a ferry sank off Orsk.',
    ['2019-06 A ferry sank off Orsk'],
  ],
  ['a limit', 'The port must open no later than 3 May 2024.', ['[..2024-05-03] The port must open']],
  ['a passive', 'Awa Keita was elected president in 2019.', ['2019 Awa Keita was elected president']],
  ['a pronoun', 'Awa Keita leads the party. She was elected in 2019.', ['2019 Awa Keita was elected']],
  [
    'an attribution at the end',
    'The ferry sank near Orsk, its owner said on Tuesday.',
    ['2024-03-12 The ferry sank near Orsk'],
  ],
  [
    'a quotation',
    '“The ferry was old,” Awa Keita said on Tuesday.',
    ['2024-03-12 Awa Keita: the ferry was old'],
  ],
])('%s', (_, text, expected) => {
  expect(titles(text).map((title) => title.toLowerCase())).toEqual(
    expected.map((title) => title.toLowerCase()),
  );
});

test.each([
  ['a duration', 'Over the past two years the navy patrolled the lake.'],
  ['a short duration', 'For a couple of days the president will stay.'],
  ['a frequency', 'The committee meets every Tuesday.'],
  ['an amount', 'The port moves 15 million tons and earns $120 million.'],
  ['a yardstick', 'Exports were up 4 percent from 2019.'],
  ['a comparison', 'Glaciers in Chile shrink twice as fast as in the 1980s.'],
  ['an amount to compare', 'Lund Mills earned $5 million, up from $4 million a year earlier.'],
  ['an amount to compare, in words', 'The guild has nine boats, up from seven a year ago.'],
  ['a rise counted from', 'Ten guards came, a rise from a year earlier.'],
  ['the year of a make', 'The boy was hit by a red 2013 Lund Comet.'],
  ['when a comment was written', 'At 9:05 am on 3 May 2019, Awa wrote: the port was closed by the town.'],
  ['the stamp of a comment', 'May 3, 2019 08:41 pm at 8:41 pm | The town will stand by its port.'],
  ['when a page was set', 'Page last updated at 07:39 GMT, Monday, 3 May 2010 The town closed the port.'],
  ['when a post was written', 'Bo Lund | 10:35 UK time, Monday, 3 May 2010 The town closed the port.'],
  ['a stamp behind its headline', 'Port closed updated: Mon May 03 2010 10:24:00 The town closed the port.'],
  ['a dateline on a line of its own', 'ORSK, March 12 (Agency) --'],
  ['a stamp with two zones', '(Updated 4:20 p.m. (1320 in London)) The town closed the port.'],
  ['a record', 'It was the worst storm since 1987.'],
  ['a year in a name', 'The class of 1998 has a website.'],
  ['a season of every year', 'In winter the road to Orsk is closed.'],
  ['now', 'The two sides now agree.'],
  ['an offset in hours', 'The museum opens an hour earlier. Half an hour later the guests had left.'],
  [
    'a headline that counts from its article',
    'A year later: what changed in Orsk\n\nThe harbour is open again.',
  ],
  ['a date alone', 'Tuesday, 12 March 2024'],
])('%s dates nothing', (_, text) => {
  expect(titles(text)).toEqual([]);
});

test.each([
  ['a loss beside an amount', 'Lund Mills earned $5 million, compared with a loss of $4 million last year.'],
  ['a place to leave', 'Troops left from 3 villages last year.'],
  ['a year of a prize', 'Awa Keita won the 1996 Lund Prize.'],
  ['a letter', 'On 3 May 2019 Awa wrote a letter.'],
])('%s is dated', (_, text) => {
  expect(titles(text)).toHaveLength(1);
});

test.each([
  ['a figure', 'Trade surpassed $4 billion last year.', 'figure'],
  ['a statement', 'Awa Keita said on Tuesday that the port was safe.', 'statement'],
  ['a plan', 'Awa Keita will open the port in 2031.', 'plan'],
  ['a plan that was made', 'Awa Keita plans to visit Oslo on Friday.', 'plan'],
  ['something that happened', 'Awa Keita opened the port in 2019.', 'event'],
])('%s', (_, text, kind) => {
  expect(read(text).map((mention) => mention.kind)).toEqual([kind]);
});

test.each([
  ["Chad's 2019 invasion of Mali shocked the region.", 'invade'],
  ['An earthquake struck Orsk in May 2019.', 'earthquake'],
  ['The army struck Orsk in May 2019.', 'strike'],
  ['Guards opened fire on the crowd in May 2019.', 'shoot'],
  ['Guards fired at the crowd in May 2019.', 'shoot'],
  ['The club fired its coach in May 2019.', 'fire'],
  ['Awa Keita won the prize in May 2019.', 'award'],
  ['Awa Keita won in May 2019.', 'win'],
  ['Chad held talks with Mali on Tuesday.', 'meet'],
  ['Chad waged a campaign against smugglers in June 2019.', 'attack'],
  // What is said on a visit is told of the visit.
  ['Awa Keita reaffirmed her support for the treaty during a state visit to Oslo on Tuesday.', 'visit'],
  ['Speaking on Tuesday alongside President Mikko Salo, Awa Keita admitted the delays.', 'meet'],
])('what happened in %j', (text, action) => {
  expect(read(text).map((mention) => mention.action)).toEqual([action]);
});

test('names are typed where the text or the gazetteer tells, and demonyms are their countries', () => {
  const [mention] = read(
    'Malian President Awa Keita met Norwegian officials of the Fisheries Board in Oslo on Tuesday.',
  );
  expect(mention?.participants).toEqual([
    { name: 'Mali', kind: 'place', latitude: 17, longitude: -4 },
    { name: 'Awa Keita', kind: 'person' },
    { name: 'Norway', kind: 'place', latitude: 62, longitude: 10 },
    { name: 'Fisheries Board', kind: 'organisation' },
  ]);
  expect(mention?.places).toEqual([{ name: 'Oslo', kind: 'place', latitude: 59.91, longitude: 10.75 }]);
});

test('the headline, the lead and the rest are told apart', () => {
  const text =
    'Port opens in 2024\n\nThe port opened on Monday. It cost $4 million. Cranes are blue. It was begun in 2019.';
  expect(read(text).map(({ time, prominence }) => [time.text, prominence])).toEqual([
    ['2024', 0],
    ['Monday', 1],
    ['2019', 2],
  ]);
});

test('a stub of dates alone is its own title', () => {
  expect(read(' 2020 and 2022, said ').map(({ title }) => title)).toEqual([
    '2020 and 2022, said',
    '2020 and 2022, said',
  ]);
});

test('a date that cannot be placed is kept', () => {
  expect(read('The ferry sank on Monday.', null)).toMatchObject([
    { date: null, resolution: 'unresolved', title: 'The ferry sank' },
  ]);
});
