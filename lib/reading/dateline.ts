import { believable, readDay } from './day';

/** So many lines from the top may be headline, byline and the like. */
const TOP = 12;
/** A dateline is no longer. */
const LONGEST = 120;

/**
 * The day in the dateline of a text: "PORT ELSE, 3 May 2024 (Agency) — The board …", the place in capitals.
 * @returns `YYYY-MM-DD`; null where it says none with its year, or more than one
 */
export function datelineDay(text: string, today: string): string | null {
  const days = new Set<string>();
  for (const line of text.split('\n', TOP)) {
    const said = dateline(line);
    const day = said === undefined ? null : readDay(said);
    if (day !== null && believable(day, today)) days.add(day);
  }
  const [day, another] = days;
  return day === undefined || another !== undefined ? null : day;
}

/** What stands before the dash of a line that begins with a place in capitals. */
function dateline(line: string): string | undefined {
  if (!/^\s*\p{Lu}{2}/u.test(line)) return undefined;
  const start = line.slice(0, LONGEST);
  const end = /\s(?:—|–|--|-)\s|—/u.exec(start)?.index;
  return end === undefined ? undefined : start.slice(0, end);
}
