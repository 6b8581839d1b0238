import type { Direction } from '../../phrase';
import { Ending, after, before, parser } from '../../found';
import { BC, seasonCode } from '../words';

const PATTERN = new RegExp(
  `([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:(?:time)?(?:\\s+of|,|\\s+in)?\\s+(?:(\\d{1,4})(?:\\s?[-–—/]\\s?(\\d{1,4}))?\\s?${BC}|((?:19|20|1[0-8])\\d{2})(?:\\s?[-–—/]\\s?(\\d{4}|\\d{2})|(?!-))))?(?![\\p{L}\\d])`,
  'u',
);

/** Before "the winter" and "winter" where they are a time: "over the winter", "passed the winter", "joined them in Spring". */
const WHEN = new Ending(
  /\b(?:(?:in|during|since|until|by|through(?:out)?)(?:\s+the)?|(?:over|for|into|after|before|till|passed|passing|spent|spending)\s+the)\s+$/i,
);

/** After a season that tells when something was done: "their main summer offensive", "an inconclusive fall campaign". */
const CAMPAIGN =
  /^\s+(?:counter-?)?(?:offensives?|campaigns?|attacks?|assaults?|fighting|battles?|operations?|uprising|retreat|advance|elections?|floods?|harvest|drought)\b/;

/** Directions that words before a named time give. "said that Sunday" and "following Monday’s raid" give none. */
export const DIRECTION = new Ending(
  /\b(?:(?:in\s+)?((?:the )?(?:last|next|previous)|the (?:same|following|past|coming)|this (?:past|coming)|that same|the|this|(?<!\b(?:said|says?|saying|told|thinks?|thought|believes?|believed|knows?|knew|means?|meant|suggests?|suggested|discovered|announced|confirmed|reported|reports|warned|added|insisted|claimed|agreed|noted|hopes?|hoped|likely|unlikely|possible|clear|so)\s)that)\s+)$/i,
);

export function directionOf(word: string): Direction | undefined {
  const w = word
    .toLowerCase()
    .replace(/^the\s+next$/, 'following')
    .replace(/^the\s+/, '')
    .replace(/^this\s+(?=past|coming)/, '');
  if (w === 'last' || w === 'past') return 'last';
  if (w === 'next' || w === 'coming') return 'next';
  if (w === 'this') return 'this';
  if (w === 'that' || w === 'same' || w === 'that same') return 'same';
  if (w === 'following') return 'following';
  if (w === 'previous') return 'previous';
  return undefined;
}

/**
 * "spring 2019", "the summer of 1969", "last fall", "this summer". Refused: "the fall of the Soviet Union", "prices fall", "Spring Street",
 * "hot springs", "Summer Olympics".
 */
export const season = parser(PATTERN, (text, start, match) => {
  const [whole, word = '', bc, bcEnd, ad, adEnd] = match;
  // "the winter of 1941–42", "winter 216–215 BC": it is named after the year in which it begins.
  if (bcEnd && Number(bcEnd) !== Number(bc) - 1) return null;
  if (adEnd && Number(adEnd) % 100 !== (Number(ad) + 1) % 100) return null;
  const year = bc ? 1 - Number(bc) : ad ? Number(ad) : undefined;
  const code = seasonCode(word);
  if (!code) return null;
  const lead = before(text, start, DIRECTION);
  const direction = lead ? directionOf(lead[1] ?? '') : undefined;
  // "its fall in 1991", "Mosul’s fall in 2014": a city or a state falls; an autumn belongs to nobody.
  if (word === 'fall' && before(text, start, /(?:\b(?:its|his|her|their|our|my)|['’]s)\s+$/i)) return null;
  const capital = /^[A-Z]/.test(word);
  const sentenceStart = start === 0;
  const bare = year === undefined;
  if (capital && !sentenceStart && bare && !before(text, start, WHEN)) return null;
  if (bare) {
    if (
      after(
        text,
        start + whole.length,
        // "the spring of 415": see early-year.ts
        /^\s+of\b(?!\s+(?:[1-9]\d\d(?![\d,])|nineteen|eighteen|last|this|that|next|the\s+(?:following|previous|same|next)))/,
      )
    )
      return null;
    if (!direction && after(text, start + word.length, CAMPAIGN))
      return { end: start + word.length, phrase: { type: 'DATE', season: code, nominal: 'happening' } };
    if (
      !direction &&
      !before(text, start, /\b(?:early|late|mid|each|every|of)(?:\s+the)?[\s-]+$/i) &&
      !before(text, start, WHEN)
    )
      return null;
    if (
      word.toLowerCase() === 'fall' &&
      !direction &&
      !before(text, start, /\b(?:in|during|by|since|until)\s+the\s+$/i)
    )
      return null;
  }
  const keepsThe = lead && /\S/.test(lead[0]) ? (lead[0].match(/^in\s+/i)?.[0].length ?? 0) : 0;
  return {
    start: lead ? start - lead[0].length + keepsThe : start,
    end: start + whole.length,
    phrase: {
      type: 'DATE',
      season: code,
      ...(year === undefined ? {} : { year }),
      ...(direction ? { direction } : {}),
    },
  };
});
