/** An article that nobody published, with each kind of date, and numbers that are none. */
export const example = {
  publishedOn: '2024-03-15',
  text: `The harbour council of Port Ellis voted on Tuesday to reopen the northern ferry line. Last year it signed a contract of $48 million with the builder Orsa to repair the old pier. Work began in late September and ended on 2 February 2024, a week before schedule. The first ferry is due to sail on 1 May.

The line has been closed since December 2021. It had carried 1.2 million passengers in 2019. Traffic collapsed the next year, and Tamar Lines sold both ships in spring 2021. A storm on 14 November 2021 then broke the pier.

“We have waited long enough,” said mayor Ines Calder, who was elected in 2022. Turnover of the port has fallen by a third over the past two years. Similar plans were dropped in 2006 and 2013.`,
};
