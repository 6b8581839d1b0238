/** Where a title ends and what it keeps: each rule by a sentence that needs it, beside one that looks alike and must not change. */
import { titles } from './titles-of';

describe('no title ends before what its last word calls for', () => {
  test.each([
    [
      'what is over',
      'On Saturday the council of the island declared the search over.',
      'The council of the island declared the search over',
    ],
    [
      'a date that is all that is said',
      'The letter is dated 28 January 2024 and names the mayor.',
      'The letter is dated 28 January 2024',
    ],
    [
      'a date beside what is said',
      'The storm that had built up was over on 3 May 2020.',
      'The storm that had built up was over',
    ],
    [
      'the second of a year',
      "The rise was the guild's second this year.",
      "The rise was the guild's second this year",
    ],
    [
      'a third is no place in a row',
      'Sales of boats shrank by a third this year.',
      'Sales of boats shrank by a third',
    ],
    [
      'one more',
      'On Friday the guild had three guards on the old northern bridge of Orsk, and one more on the way to the mill in the hills.',
      'The guild had three guards on the old northern bridge of Orsk',
    ],
    [
      'a place for each',
      'Today the town sent two of its oldest boats to the guild of sailors in Orsk and three boats to the guild of fishermen in Chad.',
      'The town sent two of its oldest boats to the guild of sailors',
    ],
    [
      'quoted as saying',
      'The rumour began on Sunday with a letter quoting the whole guild of old northern sailors as saying the dam was lost.',
      'The rumour began with a letter quoting the whole guild of old northern sailors as saying the dam was lost',
    ],
    [
      'what somebody told a paper',
      'Awa Keita told the Orsk Post on Sunday: "The old mill is closed."',
      'Awa Keita told the Orsk Post: The old mill is closed',
    ],
    ['to break even', 'The mill is expected to break even in 2025.', 'The mill is expected to break even'],
    [
      'a quarter and its last day are one date',
      'Sales rose in the quarter ended 30 June 2023 to 40 million crowns.',
      'Sales rose to 40 million crowns',
    ],
    [
      'bonds with a date of their own',
      'The Lund Mill Co. plans to redeem on 16 November its 40 million crowns of old convertible subordinated harbour bonds due 1 March 2041.',
      'The Lund Mill Co. plans to redeem its 40 million crowns of old convertible subordinated harbour bonds',
    ],
    ['a group of figures', 'Bo Lund fell about 2, 000 feet on Saturday.', 'Bo Lund fell about 2, 000 feet'],
    [
      'a claim opens with no “but”',
      'But the port is safe, a spokesman for the guild said on Monday.',
      'The port is safe',
    ],
    [
      'a little too long is better than cut short',
      'The union of the northern islands made a plea on Tuesday for the neighbouring states to come to its rescue.',
      'The union of the northern islands made a plea for the neighbouring states to come to its rescue',
    ],
    [
      'where it can be cut',
      'The union of the northern islands opened a new school for sailors in Orsk on Tuesday after years of disputes over money.',
      'The union of the northern islands opened a new school for sailors in Orsk',
    ],
    [
      'a rise in something',
      'The northern council said on Monday that it was worried about a sharp and quite unexpected rise in thefts of boats from the old harbour.',
      'The northern council said that it was worried about a sharp and quite unexpected rise in thefts of boats',
    ],
    [
      'a list',
      'The mayor of the old northern town has invited the envoys of Mali, the Norse Isles and Chad to a dinner in May 2024.',
      'The mayor of the old northern town has invited the envoys of Mali, the Norse Isles and Chad to a dinner',
    ],
    [
      'a condition',
      'The mayor of the old northern town said on Tuesday he would refuse to meet the envoys unless the king leaves the island.',
      'The mayor of the old northern town said he would refuse to meet the envoys unless the king leaves the island',
    ],
    [
      'no condition',
      'The guards said they did not plan to leave on Thursday even if the strike continued.',
      'The guards said they did not plan to leave',
    ],
    [
      'quoted words inside a phrase',
      'The mayor urged the town on Friday to "leave the harbour at once".',
      'The mayor urged the town to leave the harbour at once',
    ],
    [
      'a participle before a quotation',
      'The paper published a story on Thursday headlined, "After Orsk".',
      'The paper published a story',
    ],
    [
      'an object of two verbs',
      'The mayor of Orsk vowed on Friday to hunt down and bring to court the thieves.',
      'The mayor of Orsk vowed to hunt down and bring to court the thieves',
    ],
    [
      'dashes inside what is said',
      'Officials confirmed reports on Friday that a fourth ship – the Lund – could sail soon.',
      'Officials confirmed reports that a fourth ship – the Lund – could sail soon',
    ],
    ['a year alone', 'Sales shrank by a third this year alone.', 'Sales shrank by a third'],
    [
      'which begins a clause',
      'The raids followed a protest on Friday night in which men with knives hurt two guards.',
      'The raids followed a protest',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('a date stays where its words would miss it', () => {
  test.each([
    ['behind “with”', 'Orsk tied the match with 10:03 to play.', 'Orsk tied the match with 10:03 to play'],
    [
      'behind “ended”',
      'Profit fell in the six months ended June 30 to a tenth.',
      'Profit fell in the six months ended June 30 to a tenth',
    ],
    [
      'the year of another happening',
      'The king on Friday celebrated the 1979 coup.',
      'The king celebrated the 1979 coup',
    ],
    [
      'the year of the object',
      'Awa Keita remembers the 1956 rising as a child.',
      'Awa Keita remembers the 1956 rising as a child',
    ],
    [
      'of a participle',
      'Officials agreed to free other rebels detained on Friday.',
      'Officials agreed to free other rebels detained on Friday',
    ],
    ['not of a verb', 'Officials freed other rebels on Friday.', 'Officials freed other rebels'],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('who acts is the whole subject and nobody else', () => {
  test.each([
    [
      'two names behind a noun',
      'Norse 2012 presidential contenders Bo Lund and Awa Keita make speeches on Friday.',
      'Norse presidential contenders Bo Lund and Awa Keita make speeches',
    ],
    [
      'a town and its country',
      'On Monday, a judge in Bamako, Mali found the firm guilty of theft.',
      'A judge in Bamako, Mali found the firm guilty of theft',
    ],
    ['a country', 'In Bamako, Mali found new friends in 2019.', 'Mali found new friends'],
    [
      'a description without its article',
      'In Oslo, Bo Lund, leader of the formerly banned party, returned this week from exile.',
      'Bo Lund returned from exile',
    ],
    [
      'who is described and then did it',
      'Bo Lund, a guard who led a raid last year, was jailed.',
      'Bo Lund led a raid',
    ],
    [
      'descriptions inside descriptions',
      'Hosp, the only Norse maker of ether, a drug used as part of the cure, announced last month that it would close.',
      'Hosp announced that it would close',
    ],
    ['from where', 'Lund, of Orsk, Chad, was last seen on 25 April 2009.', 'Lund was last seen'],
    [
      'including',
      'Leading poets including Bo Lund and singer Awa Keita are taking part tonight in a contest.',
      'Leading poets including Bo Lund and singer Awa Keita are taking part in a contest',
    ],
    [
      'what they hold did not act',
      'Hundreds of children holding candles gathered on Saturday outside the school.',
      'Hundreds of children holding candles gathered outside the school',
    ],
    [
      'an adverb inside',
      'Another highly placed source said the mayor met Bo Lund last week.',
      'Another highly placed source said the mayor met Bo Lund',
    ],
    [
      'the company',
      'Lund Corporation opened a port. The company closed two mines in May 2020.',
      'Lund Corporation closed two mines',
    ],
    [
      'one of two companies',
      'Lund Corporation sued Keita Corporation. The company closed two mines in May 2020.',
      'The company closed two mines',
    ],
    [
      'what a day is',
      "Friday is Awa Keita's final shift as mayor of Orsk.",
      "Awa Keita's final shift as mayor of Orsk",
    ],
    [
      'whose loss',
      'Valley Savings said it will book a third-quarter loss of $7 million.',
      'Valley Savings said it will book a loss of $7 million',
    ],
    [
      'who said it, nobody knows',
      'He added that the last ferries will leave in May 2024.',
      'The last ferries will leave',
    ],
    ['which ones, nobody knows', 'The town sought these papers in May 2021.', 'The town sought the papers'],
    ['also', 'Guards also closed the harbour in May 2021.', 'Guards closed the harbour'],
    [
      'but also',
      'They closed not only the harbour but also the school in May 2021.',
      'Closed not only the harbour but also the school',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});
