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
} as const;

/**
 * Groups in the order of CLUE's bits. Order matters where one stretch could be two: "1990s" before four digits, "today" before "day". Words are
 * tried at their beginnings alone, which is most of the speed.
 */
const NUMBERS = [
  "(\\d{1,3}0['’]?s\\b)",
  '(\\d{1,4}\\s?(?:BC|B\\.C|AD\\b|A\\.D|CE\\b|C\\.E))',
  '(\\d[/.-]\\d{1,2}[/.-]\\d)',
  '(\\d:\\d\\d|\\d\\s?[AaPp]\\.?[Mm]\\b)',
  '(\\d{4})',
];
const WORDS = [
  '(Jan|Feb|Mar|Apr|May\\b|Ju[nl]|Aug|Sep|Oct|Nov|Dec)',
  '((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|[nrsu]|\\.|,))',
  '([Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight)',
  '([Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight)',
  '([Mm]inute|[Hh]our|[Dd]ay|[Ww]eek|[Ff]ortnight|[Mm]onth|[Qq]uarter|[Yy]ear|[Dd]ecade|[Cc]entur|[Mm]illenni|[Pp]eriod)',
  '([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all\\b|[Ww]inter)',
  '(Q[1-4]\\b|[1-4]Q\\b|H[12]\\b|half\\b)',
  '([Hh]ourly|[Dd]aily|[Nn]ightly|[Ww]eekly|[Bb]iweekly|[Mm]onthly|[Aa]nnually|[Yy]early)',
  '([Nn]ow\\b|[Cc]urrent|[Pp]resent|[Nn]owadays|[Rr]ecent|[Ll]ately|the past\\b|[Ff]uture|[Ff]ormer\\b|[Ss]oon\\b|(?:[Tt]h(?:is|at|e)|same) time\\b|term\\b)',
  '([Nn]ineteen|[Ee]ighteen|[Ss]eventeen|[Ss]ixteen|[Tt]wo thousand)',
  '(Christmas|Thanksgiving|Easter|Halloween|Good Friday|New Year|Boxing Day|(?:Labor|Memorial|Veterans|Independence|King) Day|Valentine)',
  // The words of groups that begin with a number: decade, era, clock.
  '((?:twen|thir|for|fif|six|seven|eigh|nine)ties\\b)',
  '(AD\\s\\d|A\\.D\\.|Anno)',
  "([Nn]oon\\b|[Mm]id(?:day|night)|o['’]clock)",
  '(\\d{1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\d)',
];
const CLUES = new RegExp(`${NUMBERS.join('|')}|\\b(?:${WORDS.join('|')})`, 'g');

/** Bit of each group. */
const BITS: readonly number[] = [
  ...[...NUMBERS, ...WORDS.slice(0, -4)].map((_, i) => 1 << i),
  CLUE.decade,
  CLUE.era,
  CLUE.clock,
  CLUE.month,
];

/** The CLUE bits of everything found in a sentence; 0 for one that can name no time. */
export function cluesIn(sentence: string): number {
  let clues = 0;
  CLUES.lastIndex = 0;
  for (let match = CLUES.exec(sentence); match; match = CLUES.exec(sentence)) {
    let bit = 1;
    while (match[bit] === undefined) bit++;
    clues |= BITS[bit - 1] ?? 0;
  }
  return clues;
}
