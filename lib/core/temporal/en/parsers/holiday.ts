import { after, before, parser } from '../../found';
import { onceDay } from '../../holidays';
import { HOLIDAYS } from '../holiday-names';
import { latin } from '../latin';

/** "new year's eve" → `New\sYear['’]s\sEve`: as names are written. */
function written(name: string): string {
  return name
    .replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\bAl-|\bUl-/, (word) => `[${word[0]}${word[0]?.toLowerCase()}]${word.slice(1)}`)
    .replace(/\bOf\b/, 'of')
    .replace('Aids', 'AIDS')
    .replace('Ve Day', 'VE Day')
    .replace('.', '\\.')
    .replace(/'/g, "['’]")
    .replace(/ /g, '\\s+');
}

const NAMES = Object.keys(HOLIDAYS).toSorted((a, b) => b.length - a.length);
const PATTERN = new RegExp(
  `\\b(${NAMES.map(written).join('|')}|9/11|Sept(?:ember|\\.)?\\s+11(?:th)?(?=\\s+(?:terror(?:ist)?\\s+)?(?:attack|hijack|terrorist|plot|conspir|commission|Commission)))(?:,?\\s+(?:of\\s+|in\\s+)?((?:20|1[0-9])\\d{2})(?!\\d))?(?![\\p{L}\\d/]|-\\d)`,
  'u',
);

/** "the 75th anniversary of D-Day": that day of another year. */
const ANNIVERSARY = /\b(?:the\s+)?(?:(\d{1,3})(?:st|nd|rd|th)\s+)?anniversary\s+of\s+(?:the\s+)?$/i;

/** Before "Independence Day" and "Victory Day": whose it is. Other countries have theirs on other days. */
const OWNERS: Readonly<Record<string, RegExp>> = {
  'independence day': /\b(?:U\.?S\.?|American?(?:['’]s)?)\s+$/,
  'victory day': /\b(?:Russian?(?:['’]s)?|Soviet|Moscow(?:['’]s)?)\s+$/,
};

const BEFORE_WORD = latin(/^\s+(?:\p{Lu}|\p{Ll}+s?\b)/u);
const OF_HOLIDAY = latin(
  /^\s+(?:\p{Lu}|tree|card|gift|present|party|week|weekend|holiday|season|dinner|shopping|sales)/u,
);

/** After it: a happening, a treaty, an island that is named after the day, in no year that we could tell. */
const NAMESAKE =
  /^\s+(?:Agreement|Accords?|Rising|Island|War|Offensive|Massacre|Bombing|Rebellion|Murders?|Plot|[Mm]assacre|tsunami|truce|uprising|agreement|accords?|war)\b/;

/**
 * "Thanksgiving Day", "Christmas 1914", "last Easter", "the 2004 Boxing Day tsunami", "on Ramadan", "D-Day", "9/11". Refused: "Easter Island",
 * "Christmas trees", "Memorial Day Massacre", "Independence Day" of who knows whom, "9/11 of the votes".
 */
export const holiday = parser(PATTERN, (text, start, match) => {
  const [whole, words = '', named] = match;
  const end = start + whole.length;
  const name = words.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
  if (name === '9/11') {
    const isFraction = before(text, start, /[\d.,/$€£-]$/) && !before(text, start, /\b(?:post|pre)-$/i);
    if (isFraction || after(text, end, /^(?:[\d%]|\s+of\b)/)) return null;
  }
  const id = name === '9/11' || name.startsWith('sept') ? '9-11' : HOLIDAYS[name];
  if (!id) return null;
  const once = onceDay(id);
  const anniversary = once && before(text, start, ANNIVERSARY);
  if (once && anniversary) {
    if (!anniversary[1]) return null;
    return {
      start: start - anniversary[0].length,
      end,
      phrase: { type: 'DATE', holiday: id, year: once.y + Number(anniversary[1]) },
    };
  }
  // "D-Day for the reform"
  if (id === 'd-day' && after(text, end, /^\s+(?:for|is|will|looms|nears)\b/)) return null;
  const own = named ? null : before(text, start, /(?<![\d.,$€£-])((?:20|1[0-9])\d{2})(?:['’]s)?\s+$/);
  const year = named ?? own?.[1];
  if (!year && !once) {
    if (after(text, end, NAMESAKE)) return null;
    if (after(text, end, BEFORE_WORD) && !/day|eve|night/.test(name)) {
      if (!before(text, start, /\b(?:on|at|by|until|since|before|after|during|last|next|this|of)\s+$/i))
        return null;
      if (after(text, end, OF_HOLIDAY)) return null;
    }
    const owner = OWNERS[name];
    if (owner && !before(text, start, owner)) return null;
    // The panic of 1869 was another Black Friday, "the black Friday" any.
    if (id === 'black-friday' && before(text, start, /\b(?:the|a)\s+$/i)) return null;
  } else if (id === 'black-friday' && Number(year) < 1960) return null;
  const lead = own ? null : before(text, start, /\b(last|next|this)\s+$/i);
  const direction = lead?.[1]?.toLowerCase();
  return {
    start: own ? start - own[0].length : lead ? start - lead[0].length : start,
    end,
    phrase: {
      type: 'DATE',
      holiday: id,
      ...(year ? { year: Number(year) } : {}),
      ...(direction === 'last' || direction === 'next' || direction === 'this' ? { direction } : {}),
    },
  };
});
