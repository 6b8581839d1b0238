import type { Direction } from '../../phrase';
import { after, before, parser } from '../../found';
import { seasonCode } from '../words';

const PATTERN =
  /([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:(?:time)?(?:\s+of|,|\s+in)?\s+((?:19|20|1[0-8])\d{2})(?![\d-]))?(?![\p{L}\d])/u;

/** Directions that words before a named time give; longest first. */
export const DIRECTION =
  /\b(?:(?:in\s+)?(the|this|last|next|that|the same|the following|the next|the previous|the past|this past|this coming|the coming|following|previous|the last)\s+)$/i;

export function directionOf(word: string): Direction | undefined {
  const w = word
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/^this\s+(?=past|coming)/, '');
  if (w === 'last' || w === 'past') return 'last';
  if (w === 'next' || w === 'coming') return 'next';
  if (w === 'this') return 'this';
  if (w === 'that' || w === 'same') return 'same';
  if (w === 'following') return 'following';
  if (w === 'previous') return 'previous';
  return undefined;
}

/**
 * "spring 2019", "the summer of 1969", "last fall", "this summer". Refused: "the fall of the Soviet Union", "prices fall", "Spring Street",
 * "hot springs", "Summer Olympics".
 */
export const season = parser(PATTERN, (text, start, match) => {
  const [whole, word = '', year] = match;
  const code = seasonCode(word);
  if (!code) return null;
  const lead = before(text, start, DIRECTION);
  const direction = lead ? directionOf(lead[1] ?? '') : undefined;
  // "its fall in 1991", "Mosul’s fall in 2014": a city or a state falls; an autumn belongs to nobody.
  if (word === 'fall' && before(text, start, /(?:\b(?:its|his|her|their|our|my)|['’]s)\s+$/i)) return null;
  const capital = /^\p{Lu}/u.test(word);
  const sentenceStart = start === 0;
  if (capital && !sentenceStart && !year) return null;
  if (!year) {
    if (
      after(
        text,
        start + whole.length,
        /^\s+of\b(?!\s+(?:nineteen|eighteen|last|this|that|next|the\s+(?:following|previous|same|next)))/,
      )
    )
      return null;
    if (
      !direction &&
      !before(text, start, /\b(?:in|during|since|until|by|early|late|mid|each|every|of)(?:\s+the)?[\s-]+$/i)
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
      ...(year ? { year: Number(year) } : {}),
      ...(direction ? { direction } : {}),
    },
  };
});
