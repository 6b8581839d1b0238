import type { Said } from '../../phrase';
import { between, Found, pairRefiner } from '../../found';

const JOIN =
  /^\s*(?:,|\/|-|–|—|to|and|or|through|until|till)\s*(?:the\s+)?(?:,?\s*(?:and|or)\s+)?(?:(?:early|mid|late)(?:\s+|-))?$/i;

/** "June 6 and 7, 1944", "between 3 March and 5 March 2020", "in March and April 2020", "May/June 2020": the year stands once, at the end. */
export const sharedYear = pairRefiner((context, found) => {
  const out = [...found];
  for (let i = out.length - 2; i >= 0; i--) {
    const a = out[i];
    const b = out[i + 1];
    if (!a || !b || a.range || b.range || !JOIN.test(between(context.text, a, b))) continue;
    const phrase = withYear(a.phrase, b.phrase);
    if (phrase) out[i] = new Found(context, a.index, a.endIndex, phrase);
  }
  return out;
});

function withYear(a: Said, b: Said): Said | null {
  if (a.year !== undefined || a.relation || a.direction || b.year === undefined) return null;
  if (
    (a.month === undefined || b.month === undefined) &&
    (a.quarter === undefined || b.quarter === undefined) &&
    (a.season === undefined || b.season === undefined)
  )
    return null;
  // "December and January 2020" crosses the new year.
  const crosses = a.month !== undefined && b.month !== undefined && a.month > b.month;
  return { ...a, year: crosses ? b.year - 1 : b.year };
}
