import { after, before, parser } from '../../found';

/**
 * Holidays by name, with the rule in `holidays.ts`. Only names that mean one day wherever English is written, and those of the United States
 * that English-language news uses without explanation.
 */
const NAMES: Readonly<Record<string, string>> = {
  'christmas day': 'christmas',
  'christmas eve': 'christmas-eve',
  christmas: 'christmas',
  'boxing day': 'boxing-day',
  "new year's day": 'new-year',
  "new year's eve": 'new-year-eve',
  'thanksgiving day': 'thanksgiving',
  thanksgiving: 'thanksgiving',
  'good friday': 'good-friday',
  'easter sunday': 'easter',
  'easter monday': 'easter-monday',
  easter: 'easter',
  halloween: 'halloween',
  "valentine's day": 'valentine',
  'labor day': 'labor-day',
  'memorial day': 'memorial-day',
  'veterans day': 'veterans-day',
  'independence day': 'independence-day',
  'martin luther king day': 'mlk-day',
};
const PATTERN =
  /\b((?:Christmas|Boxing|Thanksgiving|New\sYear['’]s|Labor|Memorial|Veterans|Valentine['’]s|Martin\sLuther\sKing|Independence)\s(?:Day|Eve)|Christmas|Thanksgiving|Good\sFriday|Easter\s(?:Sunday|Monday)|Easter|Halloween)(?:,?\s+(?:of\s+)?((?:19|20|1[0-8])\d{2}))?(?![\p{L}\d-])/u;

/** "Thanksgiving Day", "Christmas 1914", "last Easter". Refused: "Easter Island", "Christmas trees", "Memorial Day Massacre". */
export const holiday = parser(PATTERN, (text, start, match) => {
  const [whole, name = '', year] = match;
  const end = start + whole.length;
  const id = NAMES[name.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')];
  if (!id) return null;
  if (
    !year &&
    after(text, end, /^\s+(?:\p{Lu}|\p{Ll}+s?\b)/u) &&
    !/Day|Eve|Friday|Sunday|Monday/.test(name)
  ) {
    if (!before(text, start, /\b(?:on|at|by|until|since|before|after|last|next|this)\s+$/i)) return null;
    if (
      after(
        text,
        end,
        /^\s+(?:\p{Lu}|tree|card|gift|present|party|week|weekend|holiday|season|dinner|shopping|sales)/u,
      )
    )
      return null;
  }
  // Other countries have theirs on other days.
  if (id === 'independence-day' && !year && !before(text, start, /\b(?:U\.?S\.?|American)\s+$/)) return null;
  const lead = before(text, start, /\b(last|next|this)\s+$/i);
  const direction = lead?.[1]?.toLowerCase();
  return {
    start: lead ? start - lead[0].length : start,
    end,
    phrase: {
      type: 'DATE',
      holiday: id,
      ...(year ? { year: Number(year) } : {}),
      ...(direction === 'last' || direction === 'next' || direction === 'this' ? { direction } : {}),
    },
  };
});
