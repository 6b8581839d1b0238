import type { Phrase, Said } from '../../phrase';
import { between, Found, pairRefiner } from '../../found';
import { clockIn } from '../words';

const COMMA = /^\s*,?\s+(?:the\s+)?$/;
const TIME_DATE = /^\.?\s*,?\s*(?:on|of|in|the)?\s*$/i;
const DATE_TIME = /^\s*,?\s+(?:at\s+)?(?:about\s+|around\s+)?$|^,$/i;
const PART_OF = /^\s+(?:of\s+)?$/i;
const OF_YEAR = /^,?\s+(?:of\s+|in\s+)?$/;
const IN_YEAR = /^,?\s+(?:of|in)\s+$/;
const OWN = /^(?:['’]s)?\s+$/;

const hasDay = (p: Phrase) => p.day !== undefined || p.weekday !== undefined || p.relation?.unit === 'day';
const isDayDate = (p: Phrase) => p.month !== undefined && p.day !== undefined;
const isTimeOnly = (p: Phrase) =>
  p.clock !== undefined && !hasDay(p) && p.month === undefined && p.year === undefined;
const lacksYear = (p: Phrase) =>
  p.year === undefined &&
  p.relation === undefined &&
  p.direction === undefined &&
  p.day === undefined &&
  (p.month ?? p.quarter ?? p.half ?? p.season) !== undefined;
const isYearlessDay = (p: Phrase) =>
  isDayDate(p) && p.year === undefined && p.relation === undefined && p.direction === undefined;
const isYear = ({ type: _type, year, early: _early, ...more }: Said) =>
  year !== undefined && Object.values(more).every((part) => part === undefined);
const yearOf = ({ year, early }: Phrase) => (early ? { year, early } : { year });
const isBareWeekday = (p: Phrase) =>
  p.weekday !== undefined && p.month === undefined && p.direction === undefined && p.relation === undefined;
const isWeek = (p: Phrase) => p.relation?.unit === 'week' && p.weekday === undefined;
const isYearRelation = (p: Phrase) => p.relation?.unit === 'year' && p.month === undefined;

/** "7:30 this evening", "noon on Monday": a day with its time. */
function timeOn(day: Said, { clock = '', zone, mod }: Phrase): Said {
  return {
    ...day,
    ...(zone ? { zone } : {}),
    ...(mod ? { mod } : {}),
    clock: clockIn(clock, day.part),
    type: 'TIME',
  };
}

/** What two neighbours say together, or null where each stands for itself. */
function joined(a: Said, gap: string, b: Said): Said | null {
  // "Monday, 19 August 2024": the date says it all.
  if (a.weekday !== undefined && a.month === undefined && isDayDate(b) && COMMA.test(gap)) {
    // It also tells the year where none is named: "Monday, Oct. 26".
    // Of "12/11/2019" it tells which number is the day.
    const day = b.year === undefined || b.otherwise ? { ...b, weekday: a.weekday } : b;
    if (a.clock !== undefined) return timeOn(day, a);
    return a.part ? { ...day, part: a.part, type: a.type } : day;
  }
  // "noon Monday", "9 a.m. on 3 March"
  if (isTimeOnly(a) && hasDay(b) && b.clock === undefined && TIME_DATE.test(gap)) return timeOn(b, a);
  // "Monday at 3 p.m.", "3 March 2020, 15:30"
  if (isTimeOnly(b) && hasDay(a) && a.clock === undefined && DATE_TIME.test(gap)) return timeOn(a, b);
  // "September last year", "the third quarter of this year", "the summer of that year", "on 3 May that year"
  if ((lacksYear(a) || isYearlessDay(a)) && isYearRelation(b) && PART_OF.test(gap))
    return { ...a, relation: b.relation };
  // "15 March, 44 BC", "the third day of May, in the year 1805"
  if (isYearlessDay(a) && isYear(b) && ((b.year ?? 0) < 1000 ? OF_YEAR : IN_YEAR).test(gap))
    return { ...a, ...yearOf(b) };
  // "Tuesday of last week", "on Thursday next week", "last week on Wednesday"
  if (isBareWeekday(a) && isWeek(b) && PART_OF.test(gap)) return { ...a, relation: b.relation };
  if (isWeek(a) && isBareWeekday(b) && /^,?\s+on\s+$/.test(gap)) return { ...b, relation: a.relation };
  // "last year's third quarter", "this year's summer"
  if (isYearRelation(a) && lacksYear(b) && OWN.test(gap)) return { ...b, relation: a.relation };
  // "in 1990's third quarter", "the third quarter of 1990"
  if (
    a.year !== undefined &&
    a.month === undefined &&
    a.quarter === undefined &&
    lacksYear(b) &&
    /^['’]s\s+$/.test(gap)
  ) {
    return { ...b, year: a.year };
  }
  if (
    lacksYear(a) &&
    b.year !== undefined &&
    b.month === undefined &&
    b.season === undefined &&
    /^\s+(?:of\s+|in\s+)?(?:the\s+year\s+)?$/.test(gap)
  ) {
    return { ...a, ...yearOf(b) };
  }
  return null;
}

/** Neighbours that name one time together become one expression. */
export const joins = pairRefiner((context, found) => {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const phrase =
      last && !last.range && !next.range
        ? joined(last.phrase, between(context.text, last, next), next.phrase)
        : null;
    if (last && phrase) out[out.length - 1] = new Found(context, last.index, next.endIndex, phrase);
    else out.push(next);
  }
  return out;
});
