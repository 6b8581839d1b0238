/**
 * The cheap scan: one pass over a sentence that tells which kinds of words about time it holds. A sentence without any never reaches chrono,
 * and one with some is shown only to the parsers that can use them.
 */

/** One bit for each kind of words. */
export const CLUE = {
  decade: 1,
  era: 2,
  numeric: 4,
  clock: 8,
  year: 16,
  month: 32,
  weekday: 64,
  deictic: 128,
  part: 256,
  unit: 512,
  season: 1024,
  quarter: 2048,
  frequency: 4096,
  reference: 8192,
  spelled: 16_384,
  holiday: 32_768,
  /** Stretches that are pointed at: "the quarter", "this period", "the weekend", "year-earlier". */
  stretch: 65_536,
  century: 131_072,
} as const;

type Group = readonly [pattern: string, clues: number];

/** Order matters where one stretch could be two: "1990s" before four digits, "today" before "day", "weekly" before "week". */
const NUMBERS: readonly Group[] = [
  ["\\d{1,3}0['’]?s\\b", CLUE.decade],
  ['\\d{1,4}\\s?(?:BC|B\\.C|AD\\b|A\\.D|CE\\b|C\\.E)', CLUE.era | CLUE.year],
  ['\\d[/.-]\\d{1,2}[/.-]\\d', CLUE.numeric],
  ['\\d:\\d\\d|\\d\\s?[AaPp]\\.?[Mm]\\b', CLUE.clock],
  ['\\d{4}', CLUE.year],
];
/** Tried at the beginnings of words alone, which is most of the speed. */
const WORDS: readonly Group[] = [
  [
    '(?:Shrove|Ash|Palm|Maundy|Holy|Good|Whit|Black|Cyber|Remembrance)\\s+[A-Z][a-z]+day',
    CLUE.holiday | CLUE.weekday,
  ],
  [
    "Christmas|Thanksgiving|Easter|Halloween|Pentecost|Mardi Gras|Juneteenth|Kristallnacht|Ramadan|Eid\\s|Ashura|Rosh\\s|Yom\\s|Hanukkah|Chanukah|Passover|New Year|No[vw]ruz|9/11|D-Day|V-?E Day|(?:Boxing|Ascension|Saints['’]|Souls['’]|Valentine['’]s|Patrick['’]s|Women['’]s|Earth|AIDS|Fawkes|Bonfire|Burns|Armistice|Remembrance|Bastille|Anzac|Australia|Canada|Labor|Memorial|Veterans['’]?|Independence|Victory|King|Jr\\.|Presidents['’]?|Columbus|Groundhog|Election)\\s+(?:Day|Night)",
    CLUE.holiday,
  ],
  ['Jan|Feb|Mar|Apr|May\\b|Ju[nl]|Aug|Sep|Oct|Nov|Dec', CLUE.month],
  ['(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|[nrsu]|\\.|,)', CLUE.weekday],
  ['[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight', CLUE.deictic],
  ['[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight', CLUE.part],
  ['(?:[Hh]alf|[Qq]uarter)\\s+(?:past|to)\\b', CLUE.clock | CLUE.unit | CLUE.quarter | CLUE.stretch],
  ['[Qq]uarter', CLUE.unit | CLUE.quarter | CLUE.stretch],
  ['[Pp]eriod|[Ww]eekend|[Yy]ear-|(?:full|entire)\\s+year', CLUE.unit | CLUE.stretch],
  ['[Cc]entur', CLUE.unit | CLUE.century],
  ['[Yy]ear(?=\\s+\\d)', CLUE.unit | CLUE.era],
  ['[Tt]h(?:es|os)e\\s+days|[Oo]ne\\s+day|[Tt]he\\s+other\\s+day', CLUE.unit | CLUE.reference],
  [
    '[Hh]ourly|[Dd]aily|[Nn]ightly|[Ww]eekly|[Bb]iweekly|[Ff]ortnightly|[Mm]onthly|(?:[Ss]emi)?[Aa]nnually|[Yy]early|(?:[Pp]er|[Ee]very|[Ee]ach)\\b',
    CLUE.frequency,
  ],
  [
    '[Ss]econds\\b|(?<=\\d-)second|[Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Ff]ortnight|[Mm]onth|[Yy]ear|[Dd]ecade|[Mm]illenni',
    CLUE.unit,
  ],
  ['[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all\\b|[Ww]inter', CLUE.season],
  ['Q[1-4]|[1-4]Q|H[12]|half\\b', CLUE.quarter],
  [
    '[Nn]ow\\b|[Cc]urrent|[Pp]resent|[Nn]owadays|[Rr]ecent|[Ll]ately|(?:[Tt]he|distant)\\s+past\\b|(?:[Tt]ime|[Ww]hile|[Mm]oments)\\s+ago\\b|[Ff]uture|[Ff]ormer\\b|[Ss]oon\\b|(?:[Tt]h(?:is|at|e)|same)\\s+time\\b|term\\b',
    CLUE.reference,
  ],
  ['[Nn]ineteen|[Ee]ighteen|[Ss]eventeen|[Ss]ixteen|[Tt]wo thousand', CLUE.spelled],
  ['(?:twen|thir|for|fif|six|seven|eigh|nine)ties\\b', CLUE.decade],
  ['AD\\s\\d|A\\.D\\.|Anno', CLUE.era],
  ["[Nn]oon\\b|[Mm]id(?:day|night)|[Oo]['’][Cc]lock", CLUE.clock],
  ['\\d{1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\d', CLUE.month],
];
/** Two patterns: together they take half as long again. */
const SCANS = [
  { pattern: new RegExp(grouped(NUMBERS), 'g'), clues: NUMBERS.map(([, clues]) => clues) },
  { pattern: new RegExp(`\\b(?:${grouped(WORDS)})`, 'g'), clues: WORDS.map(([, clues]) => clues) },
];

function grouped(groups: readonly Group[]): string {
  return groups.map(([pattern]) => `(${pattern})`).join('|');
}

/** The CLUE bits of everything found in a sentence; 0 for one that can name no time. */
export function cluesIn(sentence: string): number {
  let found = 0;
  for (const { pattern, clues } of SCANS) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      let group = 1;
      while (match[group] === undefined) group++;
      found |= clues[group - 1] ?? 0;
    }
  }
  return found;
}
