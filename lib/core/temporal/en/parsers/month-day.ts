import { Ending, after, before, parser } from '../../found';
import { nominalKind } from '../nominal';
import { DIRECTION, directionOf } from './season';
import { DAY, MONTH, monthNumber, ordinalNumber, YEAR, yearNumber } from '../words';
import { latin } from '../latin';

const PATTERN = new RegExp(
  `(${MONTH})(?:,?\\s+(?:the\\s+)?(${DAY}|(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie)th|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))(?![\\p{L}-]))(?!\\s*(?:percent|per cent|million|billion|points|cents)))?(?:(?:\\s*,\\s*|\\s+|\\s+of\\s+|-)(${YEAR}))?`,
  'u',
);

/** Words before a capitalised "May", "April" or "March" that make it a name: "Mr. March", "Theresa May", "Prime Minister May". */
const TITLE =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Minister|President|Sen|Rep|Gov|Senator|Judge|Captain|General)\.?\s+)$/;
/** Modal "May" opening a question or a list, "You may". */
const DETERMINED = new Ending(
  /\b(?:in|of|on|by|since|until|till|from|to|through|during|for|before|after|between|and|or|last|next|this|that|late|early|mid|each|every|the|end|following|previous|past|coming|begin(?:ning|s)?|start(?:ing|s)?|as|around|about|over|earlier|is|was|than|a|an|’s|'s|\d)[ \-,]\s*$/i,
);

/**
 * "September", "Sept. 2023", "September 19", "September 19, 2023", "June the 6th, 1944". Refused: "April Smith", "Mr. March",
 * "Theresa May", "May I", "March on Washington".
 */
export const monthDay = parser(PATTERN, (text, start, match) => {
  const [whole, month = '', day, year] = match;
  const name = month.replace('.', '');
  if (!day && !year && !isMonthAlone(text, start, whole, name)) return null;
  if (
    day &&
    !year &&
    /^(?:May|March|Mar)$/.test(name) &&
    TITLE.test(text.slice(Math.max(0, start - 20), start))
  )
    return null;
  // "on 3 March the third ship sank"
  if (day && /^[a-z]/.test(day) && before(text, start, /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/))
    return null;
  // "Sept 11" keeps; "June 30%" was refused by the pattern.
  const given = { type: 'DATE' as const, month: monthNumber(name) };
  const end = start + whole.length;
  const dayNumber = day ? (/^\d/.test(day) ? Number.parseInt(day, 10) : ordinalNumber(day)) : undefined;
  const lead = day || year ? null : before(text, start, DIRECTION);
  const direction = lead && !/^(?:in\s+)?the\s+$/i.test(lead[0]) ? directionOf(lead[1] ?? '') : undefined;
  const nominal = year ? undefined : nominalKind(text, start, end);
  return {
    start: lead && direction ? start - lead[0].replace(/^in\s+/i, '').length : start,
    end,
    phrase: {
      ...given,
      ...(dayNumber ? { day: dayNumber } : {}),
      ...(year ? { year: yearNumber(year) } : {}),
      ...(nominal ? { nominal } : {}),
      ...(direction ? { direction } : {}),
    },
  };
});

const CAPITAL = latin(/^\s+\p{Lu}/u);
const AFTER_NAME = latin(/\p{Lu}\p{Ll}+\s+$/u);
const OWN_OR_NAME = latin(/^(?:['’]s\s|\s*[,–-]\s*\p{Lu})/u);
const WITH_MONTH = latin(
  new RegExp(
    `^(?:\\s?[/–-]\\s?|\\s+(?:and|or|to)\\s+)(?:${MONTH}),?\\s+(?:\\d{1,2},?\\s+)?\\d{4}(?!\\d)`,
    'u',
  ),
);

/** A month without day and year has to look like one where its name is also a word or a person. */
function isMonthAlone(text: string, start: number, whole: string, name: string): boolean {
  const end = start + whole.length;
  // "April Smith", "June Carter", "March Madness", "May Day": a capitalised word follows.
  const followed = after(text, end, CAPITAL);
  const preceded = before(text, start, DETERMINED);
  if (/^(?:May|March|April|June|August|Jan|Mar)$/.test(name)) {
    if (before(text, start, TITLE)) return false;
    // "May/June 2020", "May or June 2020"
    if (after(text, end, WITH_MONTH)) return true;
    // "Theresa May", "Frederic March"
    if (before(text, start, AFTER_NAME) && !preceded) return false;
    if (after(text, end, /^\s+\d/)) return name === 'May' ? preceded !== null : true;
    if (name === 'May') return preceded !== null || after(text, end, OWN_OR_NAME) !== null;
    if (name === 'March' && after(text, end, /^\s+(?:on|to|for|of|against|through)\b/)) {
      return preceded !== null && !/^(?:the|a|an)\b/i.test(preceded[0]);
    }
    if (followed && !preceded) return false;
    if (
      /^(?:Jan|April|June)$/.test(name) &&
      followed &&
      !/^(?:in|on|of|since|last|next|this|by)/.test(preceded?.[0] ?? '')
    )
      return false;
  }
  if (/^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/.test(name) && !preceded) return false;
  return !/^(?:Mar|Jan)$/.test(name) || preceded !== null;
}
