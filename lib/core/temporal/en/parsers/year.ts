import { Ending, after, before, parser } from '../../found';
import { AMOUNT_BEFORE, COUNTED_LATER, isCounted } from '../numbered';
import { latin } from '../latin';

/** Four digits that no larger number, hash, version, price or code contains. */
const PATTERN = /([12]\d{3})(?![\d\p{L}_%]|[.,:/]\d|-\d{2,}\b(?!\s*(?:\p{Ll}|[.,;)])))/u;

const PREPOSITION = new Ending(
  /(?:\b(?:in|since|of|by|until|till|during|from|to|through|before|after|between|and|or|the|for|year|years|early|late|mid|circa|ca?\.?|fl\.?|b\.|d\.|r\.|born|died|founded|Lord|about|around|fiscal|spring|summer|autumn|fall|winter|back|throughout|end|beginning|late-|early-|mid-|that|both|than in|again in|through)|['’]s?|\b(?:a|an|his|her|its|their|our|my)|[(–—,;:-])\s*$/i,
);

/** "since at least 1948", "no later than 2025": of a year. */
const LIMIT = /\b(?:since|until|from|by|in|before)\s+at\s+least\s+$|\b(?:later|earlier)\s+than\s+$/i;

/** "fiscal 2020", "the year 1805" */
const LEAD = new Ending(
  /\b(?:the\s+)?(?:fiscal|calendar)\s+(?:year\s+)?$|\bthe\s+years?\s+(?:of\s+our\s+Lord\s+)?$/i,
);

/** "pp. 1914–1918": before its end. */
const PAGES = /(?:\b(?:pp?|lines?|pages?|verses)\.?\s|§\s?)\d{1,4}\s?[-–]\s?$/;

/** "In 2019 people voted": after "in" a year of our time counts nobody. */
const PEOPLE = /^\s+(?:people|men|women|children|workers|students|residents|members|more|others)\b/;

/** Nouns of a street: "1600 Pennsylvania Avenue". */
const ADDRESS = latin(
  /^\s+(?:\p{Lu}[\p{L}.]*\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Court|Square|Place)\b/u,
);

const FILE_OR_PLAN = latin(/^(?:\.\p{Ll}{2,4}(?!\p{L})|\s+Agenda\b)/u);
const ROUGHLY = new Ending(/\b(?:about|around)\s+$/i);
const PLURAL = latin(/^\s+\p{Ll}\p{L}*s\b/u);
/** Not "process". */
const PLURAL_ALONE = latin(/^\s+\p{Ll}\p{L}*[^s\W]s\b/u);
const FISCAL = latin(/^\s+(?:fiscal|financial|academic|school|tax)\s+year(?![\p{L}-])/u);

/**
 * A bare year in context: "in 1991", "Russia's 2022 invasion", "accords reached in 2020 and 2022", "the 2018 visit", "(1918)".
 * Refused: "$2000", "1,990 people", "1990 people", "730094bfc0188003…", "version 2012", "0044 20 1946 0018", "1600 Pennsylvania Avenue".
 */
export const year = parser(PATTERN, (text, start, match) => {
  const n = Number(match[1]);
  const end = start + 4;
  if (
    n > 2199 ||
    (before(text, start, AMOUNT_BEFORE) && !before(text, start, LIMIT)) ||
    before(text, start, PAGES) ||
    (isCounted(text, end) && !isYearOfPeople(text, start, n)) ||
    after(text, end, ADDRESS)
  )
    return null;
  const placed = before(text, start, PREPOSITION) !== null;
  if (!placed && (n < 1700 || n > 2100 || after(text, end, COUNTED_LATER))) return null;
  // "2019.pdf", "the 2030 Agenda"
  if (after(text, end, FILE_OR_PLAN)) return null;
  // "in 1400 villages", "the 1200 houses"
  if (n < 1700 && after(text, end, PLURAL)) return null;
  // "sold 1900 tickets"
  if (!placed && after(text, end, PLURAL_ALONE)) return null;
  // "about 1900 tickets"
  if (before(text, start, ROUGHLY) && after(text, end, PLURAL)) return null;
  // Digits around it: a phone number, a table of figures.
  if (/\d[\s-]{1,2}$/.test(text.slice(Math.max(0, start - 3), start)) && !placed) return null;
  if (after(text, end, /^\s\d{3,}/) && !placed) return null;
  // "the 2020 fiscal year"
  const fiscal = after(text, end, FISCAL);
  if (fiscal) {
    const the = before(text, start, /\bthe\s+$/i);
    return {
      start: start - (the?.[0].length ?? 0),
      end: end + fiscal[0].length,
      phrase: { type: 'DATE', year: n },
    };
  }
  const lead = before(text, start, LEAD);
  return { start: lead ? start - lead[0].length : start, end, phrase: { type: 'DATE', year: n } };
});

function isYearOfPeople(text: string, start: number, n: number): boolean {
  return (
    n >= 1900 &&
    n <= 2099 &&
    before(text, start, /(?:^|[.,;]\s)[Ii]n\s+$/) !== null &&
    after(text, start + 4, PEOPLE) !== null
  );
}
