/** What is counted from another date: “last year”, “two days later”. */
import { addMonths, civil, mondayOf } from '../calendar';
import { dayWords } from '../describe';
import type { Phrase, Relation } from '../phrase';
import { dayPoint, firstDay, narrowed, type Point, pointOf, weekPoint } from '../point';
import { hasDay, pointWords, step } from './parts';
import type { Placed, Setting } from './setting';

export function related(phrase: Phrase, relation: Relation, setting: Setting): Placed | null {
  // "last year" is said on the day of writing; only where nobody knows that day can a story mean its own.
  const own = setting.narrative && !setting.published && relation.unit !== 'day' && setting.focus;
  const anchor = anchorOf(
    own ? 'focus' : isAhead(relation, setting) ? 'publication' : relation.anchor,
    setting,
  );
  if (!anchor || relation.offset === null) return null;
  const reached = isYetToCome(phrase, relation, setting) ? { ...relation, offset: -1 } : relation;
  const moved = withinWeek(move(anchor.point, reached), phrase.weekday);
  if (!moved) return null;
  return {
    point: narrowed(moved, phrase),
    resolution: moved.some && relation.offset !== 0 ? 'inferred' : 'computed',
    steps: [
      step(
        `relative-${relation.unit}`,
        `Counted from ${anchor.name}: ${moved.some ? `some ${moved.some} of ` : ''}${pointWords(moved)}.`,
      ),
    ],
  };
}

/** "It opened in 2003 and will close by the end of the year": what is planned for "the year" lies in the one of writing, not in one that is over. */
function isAhead({ anchor, offset }: Relation, { narrative, published, focus, voice }: Setting): boolean {
  if (anchor !== 'either' || offset !== 0 || narrative || !published || focus?.year === undefined)
    return false;
  return focus.year < published.y && voice.tense() === 'future' && voice.isPlanned();
}

/** "Sales fell in the second half of the year", in March: of the year before. */
function isYetToCome(
  { half, quarter }: Phrase,
  { unit, anchor, offset }: Relation,
  setting: Setting,
): boolean {
  const { published, focus, narrative, voice } = setting;
  if (anchor !== 'either' || unit !== 'year' || offset !== 0 || narrative || !published) return false;
  if (focus && focus.year !== published.y) return false;
  const first = half === undefined ? (quarter ?? 1) * 3 - 2 : half * 6 - 5;
  return first > published.m && voice.tense() === 'past';
}

interface Anchor {
  readonly point: Point;
  readonly name: string;
}

/** The date that the words count from, or null where there is none fine enough. */
function anchorOf(kind: Relation['anchor'], setting: Setting): Anchor | null {
  const { focus, published } = setting;
  const told = kind !== 'running' || setting.narrative || (setting.near && focus !== null && hasDay(focus));
  const chosen = kind === 'publication' || !told ? null : focus;
  if (chosen) return { point: chosen, name: `the date named before it, ${pointWords(chosen)}` };
  if (kind === 'focus' || !published) return null;
  return {
    point: dayPoint(published),
    name: `the publication date, ${dayWords(published.y, published.m, published.d)}`,
  };
}

/** "Monday of last week": that day of the week. */
function withinWeek(point: Point | null, wanted: number | undefined): Point | null {
  if (wanted === undefined || point?.year === undefined || point.week === undefined) return point;
  return dayPoint(civil(mondayOf(point.year, point.week) + wanted - 1));
}

/** `offset` units from a point, as fine as the unit; null where the point is coarser than the unit. */
function move(from: Point, { unit, offset }: Relation): Point | null {
  const n = offset ?? 0;
  const day = firstDay(from);
  if (from.year === undefined || day === null) return null;
  const exactDay = hasDay(from) || (from.week !== undefined && unit !== 'day') ? day : null;
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return hasDay(from) ? moveClock(from, day, unit, n) : null;
    case 'day':
      if (hasDay(from)) return dayPoint(civil(day + Math.round(n)));
      return someIn(from, 'day', n);
    case 'week':
    case 'fortnight':
    case 'weekend':
      return exactDay === null
        ? someIn(from, 'week', unit === 'fortnight' ? n * 2 : n)
        : weekPoint(exactDay + Math.round(n * (unit === 'fortnight' ? 14 : 7)), unit === 'weekend');
    case 'month': {
      if (from.month === undefined && from.week === undefined) return someIn(from, 'month', n);
      const { y, m } = civil(day);
      const to = addMonths(y, m, Math.round(n));
      return pointOf({ year: to.y, month: to.m });
    }
    case 'quarter': {
      if (from.month === undefined && from.quarter === undefined) return null;
      const { y, m } = civil(day);
      const index = y * 4 + Math.floor((m - 1) / 3) + Math.round(n);
      return pointOf({ year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 });
    }
    case 'year':
    case 'season':
    case 'half':
      if (!Number.isInteger(n)) return null;
      // "compared with a year earlier", said of a quarter, is that quarter of the year before.
      return from.quarter !== undefined && Math.abs(n) === 1
        ? pointOf({ year: from.year + n, quarter: from.quarter })
        : pointOf({ year: from.year + n });
    case 'decade':
      return pointOf({ decade: decadeOf(from.year) + n });
    case 'century':
      // "half a century later"
      return Number.isInteger(n)
        ? pointOf({ century: Math.floor(from.year / 100) + n })
        : pointOf({ year: from.year + Math.round(n * 100) });
    default:
      return pointOf({ year: from.year + Math.round(n * 1000) });
  }
}

/** "ten minutes later" after "at 6.30 a.m.": a time of day; after a day alone, that day. */
function moveClock(
  { clock, zone }: Point,
  day: number,
  unit: 'second' | 'minute' | 'hour',
  n: number,
): Point {
  const told = /^(\d\d):(\d\d)$/.exec(clock ?? '');
  const minutes = unit === 'hour' ? n * 60 : n;
  if (!told || unit === 'second' || !Number.isInteger(minutes)) return dayPoint(civil(day));
  const at = Number(told[1]) * 60 + Number(told[2]) + minutes;
  const rest = ((at % 1440) + 1440) % 1440;
  const two = (k: number) => String(k).padStart(2, '0');
  return {
    ...dayPoint(civil(day + Math.floor(at / 1440))),
    clock: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
    ...(zone ? { zone } : {}),
  };
}

/** So few days, weeks or months that they most likely end within the year or month that they are counted from. */
const FEW = { day: 30, week: 4, month: 3 } as const;

/** "the same day" after "in June 479 BC", "a week later" after "in 1913": no finer than what it is counted from. */
function someIn(
  { year, month, quarter, season, half, mod }: Point,
  some: 'day' | 'week' | 'month',
  n: number,
): Point | null {
  if (year === undefined || (quarter ?? season ?? half ?? mod) !== undefined) return null;
  if (month === undefined) return Math.abs(n) <= FEW[some] ? pointOf({ year, some }) : null;
  return some === 'day' && Math.abs(n) <= 3 ? pointOf({ year, month, some }) : null;
}

/** 1985 is in 198, 490 BC in −49. */
function decadeOf(year: number): number {
  return year > 0 ? Math.floor(year / 10) : -Math.floor((1 - year) / 10);
}
