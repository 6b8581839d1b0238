/** Who a title says acts, and where the date's own clause begins: each rule by a sentence that needs it, beside one that looks alike and must not change. */
import { titles } from './titles-of';

describe('a phrase between commas is no other clause', () => {
  test.each([
    [
      'a name behind what it is has the verb itself',
      "In Orsk, Chad's envoy to the Norse Isles, Awa Keita, met on Tuesday with the king and will be speaking with the guild.",
      'Awa Keita met with the king',
    ],
    [
      'a participle between commas is said of its noun',
      'The union, founded in 1992, has sued the town.',
      'The union was founded',
    ],
    [
      'a town with its country inside an opening participle',
      'Ferry 44, sailing from Orsk, Chad to Oslo, plunged into the bay on 3 May 2020.',
      'Ferry 44 plunged into the bay',
    ],
    [
      'what is said of somebody in brackets and commas',
      'On Wednesday, the guild of sailors (GOS) announced Awa Keita, leader of the old party (OLP), won the vote on Sunday.',
      'Awa Keita won the vote',
    ],
    [
      'a date behind a relative clause belongs to the verb behind it',
      'Awa Keita, who runs a mill in Orsk, on 14 January described in a letter how the dam had broken.',
      'Awa Keita described in a letter how the dam had broken',
    ],
    [
      'a relative clause between dashes',
      'The Post’s Bo Lund - who sailed to the island on Saturday - said people had left.',
      'The Post’s Bo Lund sailed to the island',
    ],
    [
      'a hyphen typed for a dash',
      'The match-which was put off twice-will be played in Orsk on 22 May 2024.',
      'The match will be played in Orsk',
    ],
    [
      'a hyphen in a word',
      'The state-of-the-art mill was opened in May 2020.',
      'The state-of-the-art mill was opened',
    ],
    [
      'an amount that goes on with a relative clause',
      'The Lund Mill Co., which asked 42 million crowns (4 million dollars), or 3 crowns a sack, said it would prolong its tender, due to end on Thursday.',
      'The Lund Mill Co. said it would prolong its tender, due to end',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('the subject is all that acts', () => {
  test.each([
    [
      'a lorry carries both',
      'On Tuesday a lorry carrying tents and nurses left the port for Orsk.',
      'A lorry carrying tents and nurses left the port for Orsk',
    ],
    [
      'behind “but” another acts',
      'The driver ran off after the crash, but guards found the lorry on Tuesday.',
      'Guards found the lorry',
    ],
    [
      'not who marched',
      'Norse farmers marched through Orsk and asked for the return of Awa Keita, who was toppled by officers in 2006.',
      'Awa Keita was toppled by officers',
    ],
    [
      'not the hymn',
      'The choir sang a hymn by Bo Lund, who left the island in 1990.',
      'Bo Lund left the island',
    ],
    [
      'the owner of a plural',
      "The town approved the sailors' harbour plan in May 2020.",
      "The town approved the sailors' harbour plan",
    ],
    [
      'a name that looks like a verb',
      'The guard checked into the Betty Ford Centre on Thursday.',
      'The guard checked into the Betty Ford Centre',
    ],
    [
      'a phrase that opens a clause',
      'Night fell soon after the dam broke, leaving Orsk dark, but after daybreak on 13 January crowds of helpers came.',
      'Crowds of helpers came',
    ],
    ['both at once', 'Bo Lund, 32, died while mending a net on the quay on Saturday.', 'Bo Lund died'],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('what is no part of the sentence is no part of its title', () => {
  test.each([
    [
      'an update',
      '(Update 10:20 p.m. Orsk, 3:20 p.m. ET) Late on Wednesday, guards near the mill were moving to the port.',
      'Guards near the mill were moving to the port',
    ],
    [
      'a headline with its stamp',
      'Mill burns down updated: Sat Mar 02 2024 21:30:00 Army tanks and nurses reached Orsk on Saturday.',
      'Army tanks and nurses reached Orsk',
    ],
    [
      'a byline',
      'By the OPN Wire Staff Lund Party leader Awa Keita spoke in Orsk on Saturday.',
      'Lund Party leader Awa Keita spoke in Orsk',
    ],
    ['not what only begins like one', 'By Friday Awa Keita had left Orsk.', 'Awa Keita had left Orsk'],
    ['not what is no stamp', 'The page was last updated on 3 May 2020.', 'The page was last updated'],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toEqual([title]);
  });
});

describe('who speaks', () => {
  test.each([
    [
      'quoted in an agency’s marks',
      "``Today, I'm glad to say that we have our boats,'' said Bo Lund, head of the Orsk office.",
      'Bo Lund: I am glad to say that we have our boats',
    ],
    [
      'behind an abbreviation',
      '"We have no idea who came," the Rev. Bo Lund of the Orsk Church said on Saturday.',
      'The Rev. Bo Lund of the Orsk Church: We have no idea who came',
    ],
    [
      'what was asked for is not told as done',
      'Crowds thronged the street near the mill in Orsk on Wednesday, demanding that Awa be allowed to stay.',
      'Crowds thronged the street near the mill in Orsk',
    ],
    [
      'a charge is what one is arrested on',
      'Bo Lund was arrested on a theft charge on Tuesday by guards.',
      'Bo Lund was arrested on a theft charge by guards',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('an adverb without which the claim is another stays', () => {
  test.each([
    ['never', 'The guard never came to Orsk on Sunday.', 'The guard never came to Orsk'],
    ['allegedly', 'Bo Lund allegedly robbed the mill on Saturday.', 'Bo Lund allegedly robbed the mill'],
    [
      'of a “he” whom nobody can tell, beside a noun that begins the sentence',
      'Crowds came to the mill after he allegedly robbed the guards on Saturday.',
      'Allegedly robbed the guards',
    ],
    [
      'barely',
      'In 2005, Bo Lund barely won the race and all the signs were bad.',
      'Bo Lund barely won the race',
    ],
    ['almost', 'The mill almost burned down in October 1962.', 'The mill almost burned down'],
    ['not so “finally”', 'On 16 January the lifeboat finally docked at Orsk.', 'The lifeboat docked at Orsk'],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toEqual([title]);
  });
});

describe('the names, the article and the verb of a subject', () => {
  test.each([
    [
      'two gerunds are put in the past',
      'Awa Keita bought shares of the mill before giving up and selling her stake in May 2020.',
      'Awa Keita sold her stake',
    ],
    [
      'names say more than what they are of',
      'The two men, Bo Lund and Awa Keita, were named on Thursday in a letter.',
      'Bo Lund and Awa Keita were named in a letter',
    ],
    [
      'a vote has its article',
      'Friday’s vote was the first since the war.',
      'The vote was the first since the war',
    ],
    [
      'where it was said makes room for what was',
      'The secretary of the old guild of northern sailors said in a long letter to the council of the town on Tuesday that the guild helps both sides.',
      'The secretary of the old guild of northern sailors said that the guild helps both sides',
    ],
    [
      'one of a kind in what somebody reports',
      'A false address listed in the papers of the guild for a Norse baker will cost the northern sailors’ union half a million crowns, the town said on Friday.',
      'A false address will cost the northern sailors’ union half a million crowns',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('four digits before an entry', () => {
  const entry = (clock: string) => `${clock} The guard of the mill left the harbour of Orsk on Friday.`;

  test('are the clock’s where they fall', () => {
    const page = ['2358', '2346', '2259', '2214', '2130'].map(entry).join('\n');
    expect(new Set(titles(page))).toEqual(new Set(['The guard of the mill left the harbour of Orsk']));
  });

  test('are years where they rise', () => {
    const chronology = ['1912', '1934', '1945', '2004', '2012'].map(
      (year) => `${year} Orsk rebuilt the mill.`,
    );
    expect(titles(chronology.join('\n'))).toHaveLength(5);
  });
});

describe('where a subject leaves no room for what it did', () => {
  test.each([
    [
      'one of a kind is told without what tells which',
      'A fisherman who had hidden from the guards of the northern harbour for more than three whole weeks was found on Monday by children.',
      'A fisherman was found by children',
    ],
    [
      'not so who is meant by “the”',
      'The fisherman who had hidden from the guards of the northern harbour for three weeks was found on Monday by a group of children from the town.',
      'The fisherman who had hidden from the guards of the northern harbour for three weeks was found',
    ],
    [
      'not so “no”',
      'No fishermen from the islands beyond the northern strait and the old whaling stations of the bay came to Orsk on Monday.',
      'No fishermen from the islands beyond the northern strait and the old whaling stations of the bay came to Orsk',
    ],
    [
      'a name without what its bearer is',
      'Harbour board spokesman Awa Keita said on Thursday “boats close to the mill or to the old tower of the northern guards” sank early.',
      'Awa Keita said boats close to the mill or to the old tower of the northern guards sank',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('a firm that the text goes on about is named', () => {
  test.each([
    [
      'the company’s',
      'Lund Mills Inc. said it sold two ships. The company’s shares fell 5% yesterday.',
      'Lund Mills’ shares fell 5%',
    ],
    [
      'what firms report without an owner',
      'Lund Mills Inc. said it sold two ships. Net income rose 5% in 2020.',
      "Lund Mills' net income rose 5%",
    ],
    [
      'sales of something are not the firm’s',
      'Lund Mills Inc. said it sold two ships. Sales of boats in Chad rose 5% in 2020.',
      'Sales of boats in Chad rose 5%',
    ],
    [
      'by its seat',
      'Lund Mills Inc. said it sold two ships. The Salem, Ore., company had net income of $1.1 million in May 2023.',
      'Lund Mills had net income of $1.1 million',
    ],
    [
      'not a guild of a company',
      'Lund Mills Inc. said it sold two ships. The Salem guild of a company closed two mines in May 2020.',
      'The Salem guild of a company closed two mines',
    ],
    [
      'the first sentence’s, where others are only talked of',
      'Lund Mills Inc. said it sold two ships. Bo Lis, an analyst, said that Keita Bank and Orsk Bank would pay. The company closed two mines in May 2020.',
      'Lund Mills closed two mines',
    ],
    [
      'not where another has acted since',
      'Lund Mills Inc. said it sold two ships. Keita Bank will pay for two of them. The mayor praised Keita Bank and Lund Mills at a dinner. The company closed two mines in May 2020.',
      'The company closed two mines',
    ],
    [
      'two firms leave it open',
      'Lund Mills Inc. sued Keita Ferries Corp. over two ships. The company’s shares fell 5% yesterday.',
      'The company’s shares fell 5%',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('where a date is of what somebody published, what that says is told', () => {
  test.each([
    [
      'an opening phrase',
      'In a letter released late on Friday, the guild of sailors asked for two new boats.',
      'The guild of sailors asked for two new boats',
    ],
    [
      'under what was signed',
      'Under an accord signed yesterday, the town and the guild would become owners of the mill.',
      'The town and the guild would become owners of the mill',
    ],
    [
      'its subject',
      'A Norse poll published on Sunday showed the mayor of Orsk ahead.',
      'A Norse poll published on Sunday showed the mayor of Orsk ahead',
    ],
    [
      'its source',
      'Chad has become the largest maker of boats, according to Norse figures released on Monday.',
      'Chad has become the largest maker of boats',
    ],
    [
      'not what is only asked',
      'Nobody could say if the arrest announced today had to do with the strike.',
      'Arrest announced',
    ],
    [
      'a happening of itself',
      'The guild called off the strike planned for Friday.',
      'Strike planned for Friday',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});
