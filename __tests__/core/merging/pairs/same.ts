import type { NewsPair } from './pair';

/** One event told twice. */
export const SAME: readonly NewsPair[] = [
  // In other words.
  {
    name: 'a noun and its verb',
    a: "Bolivia's invasion of Paraguay on 4 May 1994 emptied the villages of the border.",
    b: 'Bolivian troops invaded Paraguay on 4 May 1994.',
    because: '“invasion” and “invaded”',
  },
  {
    name: 'passive and active',
    a: 'The Tarn Bridge in Lusaka was destroyed by a flood on 12 February 2020.',
    b: 'A flood destroyed the Tarn Bridge in Lusaka on 12 February 2020.',
    because: 'both dated 12 February 2020',
  },
  {
    name: 'two words for a strike',
    a: 'Dockers in Antwerp went on strike over pay on 14 November 2022.',
    b: "Antwerp's dockers walked out over pay on 14 November 2022.",
    because: 'words in common: dockers',
  },
  {
    name: 'two words for an arrest',
    a: 'Police in Madrid arrested the singer Leo Duarte on 30 July 2016.',
    b: 'The singer Leo Duarte was detained in Madrid on 30 July 2016.',
    because: '“arrested” and “detained”',
  },
  {
    name: 'two words for a coup',
    a: 'The army of Guinea overthrew President Sekou Barry on 5 September 2008.',
    b: 'A coup in Guinea ousted Sekou Barry on 5 September 2008.',
    because: 'both name Guinea, Sekou Barry',
  },
  {
    name: 'a killing and a murder',
    a: 'The journalist Hana Sato was shot dead in Osaka on 5 March 2013.',
    b: 'The murder of the journalist Hana Sato in Osaka on 5 March 2013 shocked Japan.',
    because: 'journalist',
  },
  {
    name: 'a crash told by the plane and by the dead',
    a: 'A plane of Kestrel Air crashed near Quito on 17 January 2014, killing 88 people.',
    b: 'All 88 people aboard a flight of Kestrel Air died when it crashed near Quito on 17 January 2014.',
    because: 'both give 88',
  },
  {
    name: 'a law and a ban',
    a: "Sweden's parliament passed a law to ban plastic bags on 6 June 2018.",
    b: 'The Swedish parliament banned plastic bags on 6 June 2018.',
    because: 'words in common: bags',
  },
  {
    name: 'a wedding and a marriage',
    a: 'Prince Erik of Denmark married the rower Ana Duarte on 12 August 2017.',
    b: 'The wedding of Prince Erik and the rower Ana Duarte took place in Denmark on 12 August 2017.',
    because: '“married” and “wedding”',
  },
  {
    name: 'a leak and a spill',
    a: 'Oil leaked from the tanker Marisol off Galicia on 13 November 2002.',
    b: 'An oil spill from the tanker Marisol fouled the coast of Galicia on 13 November 2002.',
    because: 'words in common: oil',
  },
  {
    name: 'a firm that fails',
    a: 'The retailer Brightmoor collapsed on 9 January 2019 with debts of £200 million.',
    b: 'The retailer Brightmoor filed for bankruptcy on 9 January 2019, owing £200 million.',
    because: 'both give £200m',
  },
  {
    name: 'a declaration and declared',
    a: 'Zarvia declared independence from Morland in August 1991.',
    b: "Zarvia's declaration of independence from Morland in August 1991 surprised everybody.",
    because: 'both dated August 1991',
  },
  {
    name: 'a discovery and found',
    a: 'The Lasko Observatory in Chile discovered a new moon of Neptune on 3 September 2021.',
    b: 'On 3 September 2021 the Lasko Observatory found a new moon of Neptune.',
    because: '“discovered” and “found”',
  },
  {
    name: 'a march and a protest',
    a: 'Thousands of farmers marched through Warsaw on 20 February 2024 against imports of grain.',
    b: 'Farmers protested in Warsaw on 20 February 2024 against cheap grain.',
    because: '“marched” and “protested”',
  },
  {
    name: 'an award won and received',
    a: 'The film Salt Road by Ines Prado won the Golden Heron in Lisbon on 21 May 2023.',
    b: 'Ines Prado received the Golden Heron for the film Salt Road in Lisbon on 21 May 2023.',
    because: 'Golden Heron',
  },
  {
    name: 'a final by both its sides',
    a: 'Ghana beat Senegal 2–1 in the African final in Tunis on 8 February 2020.',
    b: 'Senegal lost the African final 2–1 to Ghana in Tunis on 8 February 2020.',
    because: 'both give 2–1',
  },
  {
    name: 'a visit and a meeting on it',
    a: 'President Tomas Lindo met Chancellor Greta Holm in Berlin on Tuesday.',
    b: 'On Tuesday President Tomas Lindo visited Berlin, where he and Chancellor Greta Holm spoke about gas.',
    because: '“met” and “visited”',
  },
  {
    name: 'an election and who won it',
    a: 'Chilean voters elected Marta Rojas president on 19 December 2021.',
    b: 'Marta Rojas won the presidential election in Chile on 19 December 2021.',
    because: 'both name Chile, Marta Rojas',
  },
  {
    name: 'a purchase and bought',
    a: 'Halden Lines bought its rival Orvik for $2 billion on 20 February 2024.',
    b: "Halden Lines' purchase of Orvik was completed on 20 February 2024 at a price of $2 billion.",
    because: 'both give $2b',
  },
  {
    name: 'a siege lifted',
    a: 'Rebels lifted the siege of Fort Duma on 2 March 2003.',
    b: 'The siege of Fort Duma was lifted by rebels on 2 March 2003.',
    because: 'words in common',
  },
  // Names.
  {
    name: 'a full name and a family name',
    a: 'President Awa Keita flew to Oslo on 3 May 2022 for a visit to the king.',
    b: 'On 3 May 2022 President Keita visited Oslo.',
    because: 'both name Awa Keita, Oslo',
  },
  {
    name: 'two spellings of a city',
    a: 'The mayor of Kiev opened a new bridge on 5 June 2019.',
    b: 'A new bridge was opened by the mayor of Kyiv on 5 June 2019.',
    because: 'both name Kyiv',
  },
  {
    name: 'a people and its country',
    a: 'Portuguese police raided the offices of Brightmoor on 11 April 2017.',
    b: 'Police in Portugal raided the offices of Brightmoor on 11 April 2017.',
    because: 'both name Brightmoor, Portugal',
  },
  {
    name: 'a city with its state and without',
    a: 'A fire destroyed the library of Springfield, Illinois, on 9 June 2015.',
    b: 'The library in Springfield was destroyed by fire on 9 June 2015.',
    because: 'both name Springfield',
  },
  {
    name: 'an abbreviation that the article explains',
    a: 'The West African Monetary Union (WAMU) admitted Liberia on 4 July 2012.',
    b: 'Liberia was admitted to the West African Monetary Union on 4 July 2012.',
    because: 'Liberia',
  },
  // Dates of several precisions.
  {
    name: 'a day and its month',
    a: 'In June 2017 Iceland and Greenland signed an accord on fisheries in Nuuk.',
    b: 'Greenland and Iceland signed the accord on fisheries in Nuuk on 8 June 2017.',
    because: '8 June 2017 can both be true',
  },
  {
    name: 'a day and its year',
    a: 'The parliament of Peru impeached President Rosa Vidal in 2016.',
    b: 'President Rosa Vidal was impeached by the parliament of Peru on 22 November 2016.',
    because: '2016 and 22 November 2016 can both be true',
  },
  {
    name: 'a month and its year',
    a: 'In 1998 the Kalu Dam in Kenya burst and drowned ninety people.',
    b: 'The Kalu Dam in Kenya burst in April 1998.',
    because: '1998 and April 1998 can both be true',
  },
  {
    name: 'a month and its season',
    a: 'In the spring of 1998 the Kalu Dam in Kenya burst.',
    b: 'The Kalu Dam in Kenya burst in April 1998.',
    because: 'April 1998 can both be true',
  },
  {
    name: 'early in a month',
    a: 'In early October 2018 a cyclone struck Tonga and flattened the port.',
    b: 'A cyclone struck Tonga on 4 October 2018.',
    because: 'both say “cyclone”',
  },
  {
    name: 'a hedged day and the day after',
    a: 'The volcano Katuma erupted around 14 March 2011, witnesses said.',
    b: 'The volcano Katuma erupted on 15 March 2011.',
    because: 'about 14 March 2011 and 15 March 2011 can both be true',
  },
  {
    name: 'a hedged year and the year before',
    a: 'Around 1872 the shipowner Olav Halden founded the Orvik yard in Bergen.',
    b: 'The Orvik yard in Bergen was founded in 1871 by the shipowner Olav Halden.',
    because: 'can both be true',
  },
  {
    name: 'a time of day and the day',
    a: 'At 4:30 p.m. on 6 May 2020 a tanker exploded in the port of Aden.',
    b: "A tanker exploded in Aden's port on 6 May 2020.",
    because: 'both say “exploded”',
  },
  {
    name: 'the days that it lasted and its first',
    a: 'From 3 to 7 June 2019 doctors in Harare were on strike.',
    b: 'Doctors in Harare went on strike on 3 June 2019.',
    because: 'can both be true',
  },
  // Dates counted from publication.
  {
    name: 'a weekday and a day',
    a: 'Prime Minister Ola Brandt of Norway resigned on Monday.',
    b: "Norway's prime minister, Ola Brandt, resigned on 11 March 2024.",
    because: 'both dated 11 March 2024',
  },
  {
    name: 'today in one paper, yesterday in the next',
    a: {
      text: 'A court in Nairobi sentenced the banker Amos Odera to nine years in prison today.',
      on: '2024-03-12',
    },
    b: 'The banker Amos Odera was sentenced to nine years by a court in Nairobi yesterday.',
    because: 'both dated 12 March 2024',
  },
  {
    name: 'last month and a day',
    a: 'Halden Lines bought its rival Orvik last month for $2 billion.',
    b: 'Halden Lines bought Orvik on 20 February 2024, paying $2 billion.',
    because: 'February 2024 and 20 February 2024 can both be true',
  },
  {
    name: 'last year and a day',
    a: 'Last year Kestrel Air merged with Southern Wings.',
    b: 'Kestrel Air and Southern Wings merged on 1 July 2023.',
    because: '2023 and 1 July 2023 can both be true',
  },
  {
    name: 'last weekend and a day',
    a: 'Thousands marched in Dhaka last weekend against a tax on fuel.',
    b: 'A march against the fuel tax brought thousands to the streets of Dhaka on 9 March 2024.',
    because: '“marched” and “march”',
  },
  {
    name: 'two articles that nobody knows the day of',
    a: {
      text: 'The ferry Marisol sank off Galicia on Monday and 12 sailors drowned. Divers of the coast guard searched the wreck of the ferry. The owner of the Marisol, Halden Lines, blamed the storm.',
      on: null,
    },
    b: {
      text: 'Twelve sailors drowned on Monday when the ferry Marisol sank off Galicia in a storm. Halden Lines, the owner, promised help. The coast guard of Galicia sent divers to the wreck.',
      on: null,
    },
    because: 'the two articles are about the same',
  },
  {
    name: 'a month without a year and with it',
    a: {
      text: "The villages of Kordol have stood empty since Sudan's April offensive in Kordol.",
      on: null,
    },
    b: 'Sudan launched an offensive in Kordol in April 2021.',
    because: 'both say “offensive”',
  },
  // Numbers.
  {
    name: 'a number in words and in figures',
    a: 'Twelve miners died when a shaft collapsed in Potosi on 9 August 2015.',
    b: 'The collapse of a shaft in Potosi killed 12 miners on 9 August 2015.',
    because: 'both give 12',
  },
  {
    name: 'an amount in two spellings',
    a: 'Finland agreed on 2 April 2019 to lend Estonia $3.5 billion.',
    b: 'On 2 April 2019 Estonia was lent 3.5 billion dollars by Finland.',
    because: 'both give $3.5b',
  },
  {
    name: 'a toll that rises',
    a: 'A flood killed 40 people in Accra on 3 June 2015.',
    b: 'A flood killed 52 people in Accra on 3 June 2015, officials now say.',
    because: 'both say “flood”',
  },
  {
    name: 'an earthquake and its magnitude',
    a: 'An earthquake of magnitude 6.8 struck off Sulawesi on 2 October 2012.',
    b: 'The 6.8 quake off Sulawesi on 2 October 2012 was felt in Makassar.',
    because: 'both give 6.8',
  },
  // What was to come and came.
  {
    name: 'a plan that came true',
    a: { text: 'Kenya and Uganda will sign a water treaty in Kampala on 10 March 2024.', on: '2024-03-01' },
    b: 'Kenya and Uganda signed a water treaty in Kampala on 10 March 2024.',
    because: 'both dated 10 March 2024',
  },
  {
    name: 'a plan that came to nothing',
    a: {
      text: 'Ghana will play Senegal in the African final in Tunis on 8 February 2020.',
      on: '2020-02-01',
    },
    b: 'Ghana did not play Senegal in the African final in Tunis on 8 February 2020.',
    because: 'both dated 8 February 2020',
  },
  {
    name: 'two denials of one thing',
    a: 'Kenya and Uganda did not sign the water treaty in Kampala on 10 March 2024.',
    b: 'The water treaty between Kenya and Uganda was not signed in Kampala on 10 March 2024.',
    because: 'both dated 10 March 2024',
  },
  {
    name: 'what is said at a summit',
    a: 'Leaders of Kenya and Uganda held a summit in Kampala on 4 June 2021.',
    b: 'Speaking at the summit in Kampala on 4 June 2021, the president of Kenya promised a road to Uganda.',
    because: 'both name Kampala, Kenya, Uganda',
  },
];
