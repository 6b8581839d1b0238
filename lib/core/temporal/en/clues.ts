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
  /** "the 25th" */
  ordinal: 262_144,
  /** "in 793" */
  early: 524_288,
} as const;

/** Order matters where one stretch could be two: "1990s" before four digits. All begin with a digit: other places are not looked at. */
const NUMBERS: readonly (readonly [pattern: string, clues: number])[] = [
  ["\\d{1,3}0['’]?s\\b", CLUE.decade],
  ['\\d{1,4}\\s?(?:BC|B\\.C|AD\\b|A\\.D|CE\\b|C\\.E)', CLUE.era | CLUE.year],
  ['\\d[/.-]\\d{1,2}[/.-]\\d', CLUE.numeric],
  ['9/11', CLUE.holiday],
  ['\\d:\\d\\d|\\d\\s?[AaPp]\\.?[Mm]\\b', CLUE.clock],
  ['\\d{4}', CLUE.year],
  ['\\d(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\d', CLUE.month],
  ['[1-4]Q|[12]H\\d', CLUE.quarter],
  ['[1-9]\\d\\d(?<=[\\s(–-]\\d{3})(?=[\\s,;:?!)–—-]|\\.(?!\\d)|$)', CLUE.early],
  ['\\d(?:st|nd|rd|th)\\b(?<=[Tt]he\\s\\d{1,2}[a-z]{2})', CLUE.ordinal],
];

/**
 * Beginnings of words, of a capital too where a small letter is given; the third is asked where the beginning ends. Plain letters and no
 * patterns, as these are looked up as a tree: patterns are tried one by one.
 */
const WORDS: readonly (readonly [beginnings: string, clues: number, where?: RegExp])[] = [
  ['Jan Feb Mar Apr Jun Jul Aug Sep Oct Nov Dec', CLUE.month],
  ['May', CLUE.month, /\b/y],
  ['Mon Tue Wed Thu Fri Sat Sun', CLUE.weekday, /day|[nrsu]|\.|,/y],
  ['today yesterday tomorrow tonight overnight', CLUE.deictic],
  ['morning afternoon evening night', CLUE.part],
  ["midday midnight o'clock o’clock O'Clock O’Clock", CLUE.clock],
  ['noon', CLUE.clock, /\b/y],
  ['half quarter', CLUE.clock, /\s+(?:past|to)\b/y],
  ['half', CLUE.quarter, /\b/y],
  ['Q1 Q2 Q3 Q4 H1 H2', CLUE.quarter],
  ['FY CY', CLUE.quarter, /\s?['’]?\d/y],
  ['quarter', CLUE.unit | CLUE.quarter | CLUE.stretch],
  ['period weekend', CLUE.unit | CLUE.stretch],
  ['year', CLUE.stretch, /-|(?<=(?:full|entire)\s+year)/y],
  ['year', CLUE.era, /\s+\d/y],
  ['centur millenni', CLUE.unit | CLUE.century],
  ['minute hour day week fortnight month year decade', CLUE.unit],
  ['second', CLUE.unit, /s\b|(?<=\d-second)/y],
  ['hourly daily nightly weekly biweekly fortnightly monthly annually semiannually yearly', CLUE.frequency],
  ['per every each', CLUE.frequency, /\b/y],
  ['spring summer autumn winter', CLUE.season],
  ['fall', CLUE.season, /\b/y],
  ['current present nowadays recent lately future', CLUE.reference],
  ['now former soon term', CLUE.reference, /\b/y],
  ['past', CLUE.reference, /(?<=\b(?:the|distant)\s+past)\b/iy],
  ['time', CLUE.reference, /(?<=\b(?:this|that|the|same|some)\s+time)\b|\s+ago\b/iy],
  ['later', CLUE.reference, /\s+(?:date|time)\b/y],
  ['then', CLUE.reference, /(?<=\b(?:until|till)\s+then)\b/iy],
  ['while moments', CLUE.reference, /\s+ago\b|(?<=\b[Aa]\s+while)\b/y],
  ['day', CLUE.reference, /(?<=\b(?:these|those|one|the\s+other)\s+day)/iy],
  ['nineteen eighteen seventeen sixteen', CLUE.spelled],
  ['two', CLUE.spelled, /\sthousand/y],
  ['twenties thirties forties fifties sixties seventies eighties nineties', CLUE.decade],
  ['A.D. Anno', CLUE.era],
  ['AD', CLUE.era, /\s\d/y],
  [
    'Christmas Thanksgiving Easter Halloween Pentecost Mardi Juneteenth Kristallnacht Ramadan Ashura Hanukkah Chanukah Passover Nowruz Novruz D-Day',
    CLUE.holiday,
  ],
  ['Eid Rosh Yom', CLUE.holiday, /\s/y],
  ['New', CLUE.holiday, /\sYear/y],
  ['VE V-E May', CLUE.holiday, /\s+Day/y],
  ['Apr', CLUE.holiday, /il\s+Fool/y],
  ['Jul', CLUE.holiday, /y\s+Fourth/y],
  ['Fourth', CLUE.holiday, /\s+of\s+July/y],
  ['Sep', CLUE.holiday, /t(?:ember|\.)?\s+11/y],
  [
    'Boxing Ascension Saints Souls Valentine Patrick Women Earth AIDS Fawkes Bonfire Burns Armistice Remembrance Bastille Anzac Australia Canada Labor Memorial Veterans Independence Victory King Jr Presidents Columbus Groundhog Election',
    CLUE.holiday,
    /['’.s]{0,2}\s+(?:Day|Night)/y,
  ],
  [
    'Shrove Ash Palm Maundy Holy Good Whit Black Cyber Remembrance',
    CLUE.holiday | CLUE.weekday,
    /\s+[A-Z][a-z]+day/y,
  ],
];

interface Clue {
  readonly clues: number;
  readonly where: RegExp | undefined;
}

const CLUES_OF = new Map<string, Clue[]>();
for (const [beginnings, clues, where] of WORDS) {
  for (const word of beginnings.split(' ')) {
    const capital = word[0]?.toUpperCase() + word.slice(1);
    for (const spelling of new Set([word, capital])) {
      CLUES_OF.set(spelling, [...(CLUES_OF.get(spelling) ?? []), { clues, where }]);
    }
  }
}

const DIGIT = /\d/g;
/** Asked where a digit stands: a search for all of them at once would try each at every character. */
const NUMBER = new RegExp(NUMBERS.map(([pattern]) => `(${pattern})`).join('|'), 'y');

/** "weekly" before "week". */
const WORD = new RegExp(
  `\\b(?:${[...CLUES_OF.keys()].toSorted().toReversed().join('|').replaceAll('.', '\\.')})`,
  'g',
);

/** The clues of one sentence: where they begin, in order, with the bits of each. */
export class Clues {
  /** The bits of all of them. */
  all = 0;
  readonly places: number[] = [];
  readonly bits: number[] = [];

  add(place: number, bits: number): void {
    this.all |= bits;
    let at = this.places.length;
    this.places.push(place);
    this.bits.push(bits);
    // Numbers are looked for first: a word goes before those that follow it.
    for (; at > 0 && this.places[at - 1]! > place; at--) {
      this.places[at] = this.places[at - 1]!;
      this.bits[at] = this.bits[at - 1]!;
    }
    this.places[at] = place;
    this.bits[at] = bits;
  }
}

/** @returns null for a sentence that can name no time */
export function cluesIn(sentence: string): Clues | null {
  let clues: Clues | null = null;
  DIGIT.lastIndex = 0;
  while (DIGIT.test(sentence)) {
    const place = DIGIT.lastIndex - 1;
    NUMBER.lastIndex = place;
    const match = NUMBER.exec(sentence);
    if (!match) continue;
    let group = 1;
    while (match[group] === undefined) group++;
    clues ??= new Clues();
    clues.add(place, NUMBERS[group - 1]?.[1] ?? 0);
    DIGIT.lastIndex = NUMBER.lastIndex;
  }
  WORD.lastIndex = 0;
  for (let match = WORD.exec(sentence); match; match = WORD.exec(sentence)) {
    let bits = 0;
    for (const { clues: kinds, where } of CLUES_OF.get(match[0]) ?? []) {
      if (where) where.lastIndex = WORD.lastIndex;
      if (!where || where.test(sentence)) bits |= kinds;
    }
    if (bits === 0) continue;
    clues ??= new Clues();
    clues.add(match.index, bits);
  }
  return clues;
}
