/**
 * What makes of four digits a number and no year: the words before it ("Flight 1549", "Rule 2019", "Windows 2000", "a population of 1990"), and the
 * things that are counted after it.
 */
import { Ending } from '../found';
import { latin } from './latin';

/** Nouns that a number names. Some only in capitals or small letters: "the Office 2019", but "in office 2019". */
export const NUMBERED =
  '[Ff]light|[Rr]oom|[Rr]oute|[Rr]esolution|[Ss]ection|[Cc]hapter|[Aa]rticle|[Pp]aragraph|[Pp]ages?|[Ll]ines|[Vv]erses?|[Vv]ersion|[Mm]odel|[Vv]ol|[Vv]olume|[Ff]ig|[Rr]ules?|[Rr]egulation|[Ff]orm|[Cc]ode|[Dd]ocket|[Cc]ase|[Ee]xtension|[Ss]uite|[Cc]hannel|Title|Bill|H\\.\\s?R|HR|RFC|ISO|IEC|IEEE|DIN|ISBN|[Bb]ox|[Hh]ighway|[Ee]xits?|Hill|Pier|[Gg]ate|[Ff]ilm|[Nn]ovel|[Mm]ovie|[Aa]lbum|[Ss]ong|[Mm]usical|Boeing|Airbus|BMW|Fiat|Lada|Moskvitch|Peugeot|Winchester|Mauser|Mosin|Agenda|Vision|Horizon|(?<!\\p{Lu}\\p{Ll}{1,20}\\s)(?:Office|Exchange)|Microsoft\\s\\p{Lu}\\p{Ll}+|Windows(?:\\sServer)?|SQL\\sServer|Visual\\sStudio|Excel|PowerPoint|Outlook|SharePoint|Photoshop|Acrobat|AutoCAD';

/** Before a number: an amount, a code, a place in a list. */
export const AMOUNT_BEFORE = new Ending(
  latin(
    new RegExp(
      `(?:[$€£¥#@&+*=<>§]\\s?|\\d[.,:/]|(?<!\\b(?:mid|late|early|post|pre|end))(?<=[\\p{L}\\d_])-|\\b(?:US|C|A|HK|NT)\\$|\\b(?:${NUMBERED}|[Nn]os?|[Nn]umber|pp?|ll?|v|pop|Rs|EUR|USD|GBP|CHF|JPY|RUB|ext|[Tt]otal(?:ing|ed)?|than|nearly|almost|some|least|exactly|roughly|approximately|only|(?:population|total|height|distance|length|depth|altitude|elevation|average|maximum|minimum|majority|crowd|force|strength|sum|cost|price|capacity|weight|area|range|speed|garrison|army)\\s+of|toll\\s+of|(?:rose|rise|risen|rises|fell|fall|fallen|falls|climbed|grew|dropped|slipped|jumped|stood|stands|closed|increased|decreased)\\s+(?:to|at|past|above|below))\\.?\\s+)$`,
      'u',
    ),
  ),
);

const THINGS =
  'percent|per cent|people|persons|men|women|children|troops|soldiers|officers|workers|employees|jobs|dollars|cents|euros|pounds|yen|francs|marks|shares|points|tons?|tonnes?|kilometers|kilometres|km|miles?|meters?|metres?|m|feet|foot|ft|inches|acres|hectares|square|cubic|barrels|gallons|liters|litres|kilos?|kilograms?|kg|lbs?|degrees|watts?|volts?|hours?|hrs?|GMT|UTC|EST|EDT|PST|EUR|USD|GBP|CHF|RUB|local time|minutes?|seconds?|days?|weeks?|months?|years?|times|votes|seats|members|students|homes|houses|units|vehicles|cars|aircraft|planes|tanks|ships|prisoners|casualties|dead|wounded|refugees|residents|inhabitants|copies|words|pages|million|billion|trillion|thousand|hundred|dozen|others|more|of (?:the|its|their|them|his|her)\\b';

/** After it: units and things that are counted. */
export const COUNTED = latin(
  new RegExp(
    `^(?:[\\s-]+(?:or so |odd )?(?:${THINGS})|-(?:strong|person|man|member|seat|bed|room|word|page|acre|horsepower))(?![\\p{L}])`,
    'u',
  ),
);

/** "killed 2000 enemy soldiers": a word or two between; a year may stand so too ("in 2003 British troops entered"). */
export const COUNTED_LATER =
  /^\s+(?:[\p{L}-]+\s+){1,2}(?:people|persons|men|women|children|troops|soldiers|officers|workers|employees|prisoners|casualties|refugees|inhabitants|homes|houses|vehicles|tanks|ships|votes|shares)\b/u;

/** "from 1500 to 2000 people": before the number that has the noun. */
const SECOND = /^(?:\s+(?:to|and|or)\s+|\s?[-–]\s?)\d[\d,]{2,6}/;

/** Whether things are counted after `end`, or after a second number there. */
export function isCounted(text: string, end: number): boolean {
  const words = text.slice(end, end + 60);
  if (COUNTED.test(words)) return true;
  const second = SECOND.exec(words);
  return second !== null && COUNTED.test(words.slice(second[0].length));
}
