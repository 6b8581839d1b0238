/**
 * Headings and datelines set in capitals ("AUGUST 12, 2022", "PARIS, AUG. 12 (AP)", "0630Z 12 AUG 2022", "THE LAST WEEK OF MAY"). The parsers know
 * names by their capital and words by its absence, so such a sentence is read in a spelling of its own, letter for letter as long.
 */

const MONTHS =
  'JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?';
const WEEKDAYS = '(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY';

/** Whether a sentence may be in need of it. */
const ANY = new RegExp(
  `(?<![A-Za-z])(?:${MONTHS}|${WEEKDAYS}|YESTERDAY|TODAY|TOMORROW|TONIGHT|(?:YEAR|MONTH|WEEK|WEEKEND|DAY|HOUR|DECADE)S?|CENTURY|SPRING|SUMMER|AUTUMN|WINTER|CHRISTMAS|EASTER|CIRCA)(?![A-Za-z])|\\d0S(?![A-Za-z])`,
);

/** The quicker question, asked of every sentence. */
const THREE = /[A-Z]{3}/;

/** In a sentence of mixed letters: a month beside its day, a day of the week. */
const AMONG_OTHERS = new RegExp(
  `(?<![A-Za-z])(?:(?:${MONTHS})(?=\\.?,?\\s?\\d)|(?<=\\d(?:TH|ST|ND|RD)?[\\s-]?)(?:${MONTHS})|${WEEKDAYS})(?![A-Za-z])`,
  'g',
);

/** Words that the parsers want without a capital. */
const SMALL = new Set(
  `THE OF IN ON AT TO FROM AND OR BY FOR SINCE UNTIL TILL BETWEEN THROUGH DURING BEFORE AFTER LAST NEXT THIS THAT PAST AGO LATER EARLIER EARLY LATE
  MID END BEGINNING START MIDDLE FIRST SECOND THIRD FOURTH YEAR YEARS MONTH MONTHS WEEK WEEKS WEEKEND DAY DAYS HOUR HOURS MINUTES DECADE DECADES
  CENTURY QUARTER HALF SPRING SUMMER AUTUMN WINTER MORNING AFTERNOON EVENING NIGHT NOON MIDNIGHT LOCAL TIME YESTERDAY TODAY TOMORROW TONIGHT
  EVERY EACH FISCAL CIRCA ABOUT AROUND TH ST ND RD ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN FOLLOWING PREVIOUS SAME`.split(
    /\s+/,
  ),
);
const SHORT_MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$/;

const titled = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();

/** A sentence as the parsers read it, as long as it was; the same string where nothing in it is in capitals. */
export function uncapitalised(sentence: string): string {
  if (!THREE.test(sentence) || !ANY.test(sentence)) return sentence;
  const small = sentence.match(/[a-z]/g)?.length ?? 0;
  const large = sentence.match(/[A-Z]/g)?.length ?? 0;
  if (small * 4 > large) return sentence.replace(AMONG_OTHERS, titled);
  return sentence.replace(/(?<![A-Za-z])[A-Z]{2,}(?![a-z])|(?<=\d)(?:TH|ST|ND|RD|S)(?![A-Za-z])/g, (word) =>
    SMALL.has(word) || word === 'S'
      ? word.toLowerCase()
      : word.length > 3 || SHORT_MONTH.test(word)
        ? titled(word)
        : word,
  );
}
