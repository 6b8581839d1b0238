/** A clause with what it needs and without what it does not: each rule by a sentence that needs it, beside one that looks alike and must not change. */
import { titles } from './titles-of';

describe('a date that says what its words need stays', () => {
  test.each([
    [
      'of record',
      'The dividend will be paid on 3 May 2024 to holders of record on 10 April 2024.',
      'The dividend will be paid to holders of record on 10 April 2024',
    ],
    [
      'a record of something',
      'The clerk of the guild made a record of the talks on 10 May 2023.',
      'The clerk of the guild made a record of the talks',
    ],
    ['since when it stands', 'The mill of Orsk dates back to 1935.', 'The mill of Orsk dates back to 1935'],
    ['who came back', 'Awa Keita came back to Orsk in 1935.', 'Awa Keita came back to Orsk'],
    [
      'as soon as',
      'The ship would be ready to leave as soon as Tuesday, Keita said.',
      'The ship would be ready to leave as soon as Tuesday',
    ],
    ['as early as', 'The ship could leave Orsk as early as Tuesday.', 'The ship could leave Orsk'],
    [
      'laws of two years',
      'The council repealed the 1991 and 2002 harbour acts on Friday.',
      'The council repealed the 1991 and 2002 harbour acts',
    ],
    ['two years', 'The council met in 2021 and 2022 in Orsk.', 'The council met in Orsk'],
    [
      'when it was',
      'The strike was at 6am so most sailors were asleep, Keita said.',
      'The strike was at 6am',
    ],
    [
      'a stop of the word’s own',
      'She was hurt in the 1998 mill fire in Salem, Ore., and left for Chad.',
      'Mill fire in Salem, Ore.',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('a clause is told with what makes it true', () => {
  test.each([
    [
      'only supposed',
      'If bread goes to $9 a loaf next month, the town will face ruin.',
      'If bread goes to $9 a loaf, the town will face ruin',
    ],
    [
      'a condition behind it',
      'The town will buy bread next month if it goes to $9 a loaf.',
      'The town will buy bread if it goes to $9 a loaf',
    ],
    [
      'who said what was found',
      'Lund Corp. said that last week a customer found two flaws in its pumps.',
      'Lund Corp. said that a customer found two flaws in its pumps',
    ],
    [
      'a name with “and” that has not come to its verb',
      'Lawyers filed a letter on Monday saying the Harbour and Ferry Board had erred.',
      'Lawyers filed a letter saying the Harbour and Ferry Board had erred',
    ],
    [
      'a second clause',
      'On Monday the mayor began speaking and the guards left.',
      'The mayor began speaking',
    ],
    [
      'whom the name behind “of” stands for',
      'Poisoned in 2015, Keita was an associate of Bo Lund, who was killed in 2016.',
      'Bo Lund was killed',
    ],
    [
      'who is meant by the noun',
      'An associate of Bo Lund, who was killed in 2016, led the guild.',
      'An associate of Bo Lund was killed',
    ],
    [
      '“it” that said it, nobody knows',
      'It said that throughout Tuesday guards have been handing out tents.',
      'Guards have been handing out tents',
    ],
    [
      '“it” that nobody is',
      'It was reported on Tuesday that guards had handed out tents.',
      'It was reported that guards had handed out tents',
    ],
    [
      'a list of whom it featured',
      'The band, which featured Awa Keita, her cousin Bo Lund and Ewa Lis, broke up in 1997.',
      'The band broke up',
    ],
    [
      'a list of those who act',
      'Bo Lund, Awa Keita and Ewa Lis closed the harbour on Monday.',
      'Bo Lund, Awa Keita and Ewa Lis closed the harbour',
    ],
    [
      'two offices of one man',
      'Bo Lund, envoy and former mayor of Orsk, closed the harbour on Monday.',
      'Bo Lund closed the harbour',
    ],
    [
      'others beside him',
      'Bo Lund, mayors and guards from Orsk, and Ewa Lis closed the harbour on Monday.',
      'Bo Lund, mayors and guards from Orsk, and Ewa Lis closed the harbour',
    ],
    [
      'what began tells less than what it did',
      'In a raid that started on Monday, more than 20 fishermen and their families have been flown out of Orsk.',
      'More than 20 fishermen and their families have been flown out of Orsk',
    ],
    [
      'a year that the sentence goes on about',
      'The ferry of Orsk opened in 1928, the same year that the first farmers came.',
      'The ferry of Orsk opened',
    ],
    [
      'plans that somebody has',
      'Keita, chairman of the joint guilds, plans to visit Chad and Mali this weekend.',
      'Keita plans to visit Chad and Mali',
    ],
    [
      'plans that are things',
      'Bread, plans to rebuild the mill and two songs were praised on Monday.',
      'Plans to rebuild the mill and two songs were praised',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('where there is no room, what opens goes before what happened', () => {
  test.each([
    [
      'of what was said',
      'The guild of sailors in Orsk said on Friday that in answer to the old threat to all fishermen in the harbours of the islands it had sent three boats.',
      'The guild of sailors in Orsk said that it had sent three boats',
    ],
    [
      'not where there is room',
      'The guild said on Friday that in answer to the threat it had sent boats.',
      'The guild said that in answer to the threat it had sent boats',
    ],
    [
      'of a quotation',
      '"For all of its empty talk about the Norse Isles and the people there, the town of Orsk and all of its allies should let the guilds meet," Bo Lund said Friday.',
      'Bo Lund: the town of Orsk and all of its allies should let the guilds meet',
    ],
    [
      'not of a short one',
      '"For all of its talk, the town of Orsk should let the guilds meet," Bo Lund said Friday.',
      'Bo Lund: For all of its talk, the town of Orsk should let the guilds meet',
    ],
    [
      'what comes “as well as” it',
      'The Norse Ministry of Ships and Harbours in Orsk published a list on 26 October 2020 allowing up to three new ships as well as boats, nets and other things that fishermen use in the north.',
      'The Norse Ministry of Ships and Harbours in Orsk published a list allowing up to three new ships',
    ],
    [
      'what is done “as well”',
      'The guild sold its ship as well on Monday.',
      'The guild sold its ship as well',
    ],
    [
      'what two people are',
      'Guild leaders and former presidential candidates Awa Hossein Keitason and Kristoffer Anders Lundqvist requested boats on Monday.',
      'Awa Hossein Keitason and Kristoffer Anders Lundqvist requested boats',
    ],
    [
      'which one of a kind',
      'Tens of thousands of people along the coast of the Norse Isles are waiting this week for a large northern storm expected to sweep through the harbours and the towns beyond.',
      'Tens of thousands of people along the coast of the Norse Isles are waiting for a large northern storm',
    ],
    [
      'not by whom',
      'The guild of Orsk on Friday called the letters sent on Thursday by Mayor Bo Lund and Governor Awa Keita "wholly unacceptable."',
      'The guild of Orsk called the letters sent by Mayor Bo Lund and Governor Awa Keita wholly unacceptable',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});
