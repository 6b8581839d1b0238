import type { NewsPair } from './pair';

/** One event by all but its date, or one that only one of the two says happened: never one silently, and people are asked. */
export const DISAGREEMENT: readonly NewsPair[] = [
  {
    name: 'a day apart',
    a: 'The ferry Marisol sank off Galicia on 4 May 2019.',
    b: 'The ferry Marisol sank off Galicia on 5 May 2019.',
    because: '4 May 2019 and 5 May 2019 cannot both be true',
  },
  {
    name: 'a day apart, passive and active',
    a: 'The Tarn Bridge in Lusaka was destroyed by a flood on 12 February 2020.',
    b: 'A flood destroyed the Tarn Bridge in Lusaka on 13 February 2020.',
    because: 'both say “destroyed”',
  },
  {
    name: 'a day apart, a noun and its verb',
    a: 'The murder of the journalist Hana Sato in Osaka on 5 March 2013 shocked Japan.',
    b: 'The journalist Hana Sato was murdered in Osaka on 6 March 2013.',
    because: '“murder” and “murdered”',
  },
  {
    name: 'two weekdays',
    a: 'Prime Minister Ola Brandt of Norway resigned on Monday.',
    b: "Norway's prime minister, Ola Brandt, resigned on Tuesday.",
    because: '11 March 2024 and 12 March 2024 cannot both be true',
  },
  {
    name: 'a weekday and another day',
    a: 'The court in Nairobi jailed the banker Amos Odera on Monday.',
    b: 'The banker Amos Odera was jailed by the court in Nairobi on 12 March 2024.',
    because: 'cannot both be true',
  },
  {
    name: 'another year by one digit',
    a: 'The Kalu Dam in Kenya burst on 12 April 1998.',
    b: 'The Kalu Dam in Kenya burst on 12 April 1997.',
    because: '12 April 1998 and 12 April 1997 cannot both be true',
  },
  {
    name: 'another month',
    a: 'The Kalu Dam in Kenya burst on 12 April 1998.',
    b: 'The Kalu Dam in Kenya burst on 12 May 1998.',
    because: 'cannot both be true',
  },
  {
    name: 'two months',
    a: 'The Tarn Bridge in Lusaka was opened in May 1932.',
    b: 'The Tarn Bridge in Lusaka was opened in June 1932.',
    because: 'May 1932 and June 1932 cannot both be true',
  },
  {
    name: 'two years of a founding',
    a: 'Halden Lines was founded in Bergen by Olav Halden in 1871.',
    b: 'Olav Halden founded Halden Lines in Bergen in 1872.',
    because: '1871 and 1872 cannot both be true',
  },
  {
    name: 'two years of a death',
    a: 'The painter Ilse Brandt died in Bergen in 1931.',
    b: 'The painter Ilse Brandt died in Bergen in 1932.',
    because: 'both say “died”',
  },
  {
    name: 'two days of a birth',
    a: 'The painter Ilse Brandt was born in Bergen on 3 May 1871.',
    b: 'The painter Ilse Brandt was born in Bergen on 5 May 1871.',
    because: 'both say “born”',
  },
  {
    name: 'one earthquake by its magnitude',
    a: 'An earthquake of magnitude 6.8 struck off Sulawesi on 2 October 2012.',
    b: 'An earthquake of magnitude 6.8 struck off Sulawesi on 3 October 2012.',
    because: 'both give 6.8',
  },
  {
    name: 'one match by its score',
    a: 'Ghana beat Senegal 2–1 in the African final in Tunis on 8 February 2020.',
    b: 'Ghana beat Senegal 2–1 in the African final in Tunis on 9 February 2020.',
    because: 'both name Africa, Ghana, Senegal, Tunis',
  },
  {
    name: 'one crash by its dead',
    a: 'A plane of Kestrel Air crashed near Quito on 17 January 2014, killing 88 people.',
    b: 'A plane of Kestrel Air crashed near Quito on 18 January 2014, killing 88 people.',
    because: 'both give 88',
  },
  {
    name: 'one arrest',
    a: 'Police in Madrid arrested the singer Leo Duarte on 30 July 2016.',
    b: 'The singer Leo Duarte was arrested by police in Madrid on 31 July 2016.',
    because: 'both say “arrested”',
  },
  {
    name: 'one law',
    a: "Sweden's parliament passed a law to ban plastic bags on 6 June 2018.",
    b: "Sweden's parliament passed the law to ban plastic bags on 7 June 2018.",
    because: 'both say “ban”',
  },
  {
    name: 'one election',
    a: 'Marta Rojas won the presidential election in Chile on 19 December 2021.',
    b: 'Marta Rojas won the presidential election in Chile on 20 December 2021.',
    because: 'both name Chile, Marta Rojas',
  },
  {
    name: 'one purchase',
    a: 'Halden Lines bought its rival Orvik for $2 billion on 20 February 2024.',
    b: 'Halden Lines bought its rival Orvik for $2 billion on 22 February 2024.',
    because: 'both give $2b',
  },
  {
    name: 'one award',
    a: 'The film Salt Road by Ines Prado won the Golden Heron in Lisbon on 21 May 2023.',
    b: 'The film Salt Road by Ines Prado won the Golden Heron in Lisbon on 22 May 2023.',
    because: 'cannot both be true',
  },
  {
    name: 'planned for one day, done on another',
    a: { text: 'Kenya and Uganda will sign the water treaty in Kampala on 10 March 2024.', on: '2024-03-01' },
    b: 'Kenya and Uganda signed the water treaty in Kampala on 12 March 2024.',
    because: '10 March 2024 and 12 March 2024 cannot both be true',
  },
  {
    name: 'a copy with another day',
    a: 'Dockers in Takoradi, the second port of Ghana, walked out on 19 September 2023 over pay that had not risen for six years.',
    b: 'Dockers in Takoradi, the second port of Ghana, walked out on 21 September 2023 over pay that had not risen for six years.',
    because: '19 September 2023 and 21 September 2023 cannot both be true',
  },
  {
    name: 'signed and not signed',
    a: 'Kenya and Uganda signed the water treaty in Kampala on 10 March 2024.',
    b: 'The water treaty between Kenya and Uganda was not signed in Kampala on 10 March 2024.',
    because: 'one says that it did not happen',
  },
  {
    name: 'resigned and did not resign',
    a: "Norway's prime minister, Ola Brandt, resigned on 11 March 2024.",
    b: 'Prime Minister Ola Brandt of Norway did not resign on 11 March 2024.',
    because: 'one says that it did not happen',
  },
  {
    name: 'a visit made and not made',
    a: 'President Awa Keita visited Oslo on 3 May 2022.',
    b: 'President Awa Keita never visited Oslo in May 2022.',
    because: 'one says that it did not happen',
  },
];
