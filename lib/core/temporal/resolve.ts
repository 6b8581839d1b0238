import type { DerivationStep, Resolution } from '../model';
import { addMonths, type Civil, civil, dayNumber, daysInMonth, mondayOf, weekdayOf } from './calendar';
import { dayWords, MONTH_NAMES, WEEKDAY_NAMES, yearWords } from './describe';
import { holidayIn, onceDay } from './holidays';
import type { Phrase, Relation } from './phrase';
import { dayPoint, firstDay, monthSpan, type Point, SEASON_MONTHS, weekPoint } from './point';
import type { Following, Story } from './story';
import type { Voice } from './voice';
import { nthOfMonth, weekAround } from './weeks';

/** What a phrase is resolved against. */
export interface Setting {
  readonly published: Civil | null;
  /** The last date that the text named before this phrase. */
  readonly focus: Point | null;
  /** What the story has told so far. */
  readonly story: Story;
  readonly paragraph: number;
  /** The date after the words, in the same paragraph, that names its year. */
  readonly following: Following | null;
  /** The last quarter that it named, none of those to come. */
  readonly quarter: Point | null;
  /** What the results are told for that it compares: this quarter, or a year where months or a year were named since. */
  readonly period: Point | null;
  /** History rather than news: bare months and weekdays continue from the focus, not from the publication date. */
  readonly narrative: boolean;
  /** Looked at only where the words leave a direction open. */
  readonly voice: Voice;
  /** The story runs on from the focus in this paragraph ("that year", "the following May", "two years later"), in news too. */
  readonly running: boolean;
  /** The focus was named in this sentence or the one before it. */
  readonly near: boolean;
  /** The text opens with words that count from its day ("died on Tuesday"), as reports do. */
  readonly reported: boolean;
  /** The sentence tells how often something happens ("opens at 9 a.m. every day"). */
  readonly habitual: boolean;
  /** The words open a paragraph ("14:20 Results are in …"). */
  readonly opens: boolean;
}

export interface Placed {
  readonly point: Point;
  readonly resolution: Resolution;
  readonly steps: readonly DerivationStep[];
}

interface Anchor {
  readonly point: Point;
  readonly name: string;
}

const SEASON_NAMES = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' } as const;

const step = (rule: string, text: string): DerivationStep => ({ rule, text });

/** A point in words: "Monday 19 August 2024", "May 1940", "1944". */
export function pointWords(p: Point): string {
  if (p.decade !== undefined) return p.decade < 0 ? `the ${-p.decade}0s BC` : `the ${p.decade}0s`;
  if (p.century !== undefined) return `the century from ${p.century}00`;
  const year = yearWords(p.year ?? 0);
  if (p.week !== undefined) return `${p.weekend ? 'the weekend of ' : ''}week ${p.week} of ${year}`;
  if (p.days !== undefined && p.month !== undefined && p.day !== undefined)
    return `the ${p.days} days from ${dayWords(p.year ?? 0, p.month, p.day)}`;
  if (p.month !== undefined && p.day !== undefined) return dayWords(p.year ?? 0, p.month, p.day);
  if (p.month !== undefined) return `${MONTH_NAMES[p.month - 1]} ${year}`;
  if (p.quarter !== undefined) return `quarter ${p.quarter} of ${year}`;
  if (p.half !== undefined) return `half ${p.half} of ${year}`;
  if (p.season !== undefined) return `${SEASON_NAMES[p.season]} ${year}`;
  return year;
}

/** Whether a year, decade or century is named: then nothing has to be supplied. */
function isWhole(p: Phrase): boolean {
  return (p.year ?? p.decade ?? p.century ?? p.millennium) !== undefined && !p.relation;
}

/** @returns null where text and publication date together do not place it */
export function place(phrase: Phrase, setting: Setting): Placed | null {
  if ((phrase.nth ?? phrase.weekOf ?? phrase.shift) !== undefined) return countedFrom(phrase, setting);
  if (phrase.holiday !== undefined) return onHoliday(phrase, phrase.holiday, setting);
  if (phrase.anaphor === 'quarter') return pointedQuarter(phrase, setting);
  if (phrase.anaphor === 'period') return pointedPeriod(phrase, setting);
  if (isWhole(phrase)) {
    if (
      phrase.month !== undefined &&
      phrase.day !== undefined &&
      phrase.day > daysInMonth(phrase.year ?? 0, phrase.month)
    ) {
      return null;
    }
    return {
      point: ownParts(phrase),
      resolution: 'stated',
      steps: [step('stated', 'The text gives the date whole.')],
    };
  }
  if (phrase.anaphor === 'weekend') return weekend(setting);
  if (phrase.comparison && setting.period) {
    const back = -(phrase.relation?.offset ?? -1);
    return pointedPeriod({ type: 'DATE', anaphor: 'period', yearsBack: back }, setting);
  }
  if (phrase.relation) return related(phrase, phrase.relation, setting);
  if (phrase.month !== undefined) return monthOf(phrase, setting);
  if (phrase.weekday !== undefined) return weekday(phrase, setting);
  if (phrase.day !== undefined) return dayOfMonth(phrase, phrase.day, setting);
  if (phrase.season !== undefined) return division(phrase, setting, SEASON_MONTHS[phrase.season], 3);
  if (phrase.quarter !== undefined) return division(phrase, setting, phrase.quarter * 3 - 2, 3);
  if (phrase.half !== undefined) return division(phrase, setting, phrase.half * 6 - 5, 6);
  if (phrase.clock !== undefined || phrase.part !== undefined) return timeOfDay(phrase, setting);
  return null;
}

/** What is counted within a month or from a day: "the first Monday of May", "the week of 15 August", "two days before Christmas". */
function countedFrom({ nth, weekOf, shift, ...rest }: Phrase, setting: Setting): Placed | null {
  const placed = place(rest, setting);
  if (!placed) return null;
  const from = placed.point;
  const day = firstDay(from);
  const point = nth
    ? nthOfMonth(from, nth)
    : weekOf
      ? weekAround(from, weekOf)
      : shift !== undefined && hasDay(from) && day !== null
        ? dayPoint(civil(day + shift))
        : null;
  if (!point) return null;
  return {
    point,
    resolution: placed.resolution === 'stated' ? 'computed' : placed.resolution,
    steps: [...placed.steps, step('counted', `Counted from ${pointWords(from)}: ${pointWords(point)}.`)],
  };
}

/** The parts that the words name. Written out, as it runs for every expression. */
function ownParts(p: Phrase): Point {
  const point: { -readonly [K in keyof Point]: Point[K] } = {};
  if (p.year !== undefined) point.year = p.year;
  if (p.decade !== undefined) point.decade = p.decade;
  if (p.millennium !== undefined) point.millennium = p.millennium;
  if (p.portion !== undefined) point.portion = p.portion;
  if (p.century !== undefined) point.century = p.century;
  if (p.half !== undefined) point.half = p.half;
  if (p.week !== undefined) point.week = p.week;
  if (p.quarter !== undefined) point.quarter = p.quarter;
  if (p.season !== undefined) point.season = p.season;
  if (p.month !== undefined) point.month = p.month;
  if (p.day !== undefined) point.day = p.day;
  if (p.part !== undefined) point.part = p.part;
  if (p.clock !== undefined) point.clock = p.clock;
  if (p.zone !== undefined) point.zone = p.zone;
  if (p.mod !== undefined) point.mod = p.mod;
  return point;
}

const hasDay = (p: Point) => p.month !== undefined && p.day !== undefined;

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

/** "the quarter", "the year-ago period": the last one named, or the last one that ended before publication. */
function pointedQuarter(phrase: Phrase, setting: Setting): Placed | null {
  const { published, quarter } = setting;
  let base = quarter;
  // "the latest quarter" has ended, whatever quarter was named last.
  if ((!base?.quarter || phrase.direction === 'last') && published) {
    const index = published.y * 4 + Math.floor((published.m - 1) / 3) - 1;
    base = { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
  }
  if (base?.year === undefined || base.quarter === undefined) return null;
  const point: Point = {
    year: phrase.year ?? base.year - (phrase.yearsBack ?? 0),
    quarter: phrase.quarter ?? base.quarter,
  };
  const from =
    base === quarter
      ? `the quarter named before it, ${pointWords(base)}`
      : 'the last quarter that had ended at publication';
  return {
    point,
    resolution: base === quarter ? 'computed' : 'inferred',
    steps: [step('same-quarter', `Counted from ${from}: ${pointWords(point)}.`)],
  };
}

/** "the year-ago period", "the 1988 period", "$3 million a year ago": as long as what is compared with it. */
function pointedPeriod(phrase: Phrase, setting: Setting): Placed | null {
  const { period } = setting;
  if (!period || period.quarter !== undefined || phrase.yearsBack === 0)
    return pointedQuarter(phrase, setting);
  const point: Point = { year: phrase.year ?? (period.year ?? 0) - (phrase.yearsBack ?? 0) };
  return {
    point,
    resolution: 'computed',
    steps: [
      step(
        'same-period',
        `Counted from the stretch named before it, in ${pointWords(period)}: ${pointWords(point)}.`,
      ),
    ],
  };
}

/** "the weekend": the last one in a sentence that looks back, else the coming one. */
function weekend(setting: Setting): Placed | null {
  const { published } = setting;
  if (!published) return null;
  const today = dayNumber(published.y, published.m, published.d);
  const inIt = weekdayOf(today) > 5;
  const ahead = setting.voice.tense() === 'future';
  const day = ahead || inIt ? today : today - 7;
  const point = weekPoint(day, true);
  return {
    point,
    resolution: 'computed',
    steps: [
      step(
        'weekend',
        `The weekend ${ahead ? 'after' : 'up to'} the publication date, ${dayWords(published.y, published.m, published.d)}.`,
      ),
    ],
  };
}

function related(phrase: Phrase, relation: Relation, setting: Setting): Placed | null {
  // "last year" is said on the day of writing; only where nobody knows that day can a story mean its own.
  const own = setting.narrative && !setting.published && relation.unit !== 'day' && setting.focus;
  const anchor = anchorOf(own ? 'focus' : relation.anchor, setting);
  if (!anchor || relation.offset === null) return null;
  const moved = withinWeek(move(anchor.point, relation), phrase.weekday);
  if (!moved) return null;
  return {
    point: { ...moved, ...ownParts(phrase) },
    resolution: moved.some && relation.offset !== 0 ? 'inferred' : 'computed',
    steps: [
      step(
        `relative-${relation.unit}`,
        `Counted from ${anchor.name}: ${moved.some ? `some ${moved.some} of ` : ''}${pointWords(moved)}.`,
      ),
    ],
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
      return { year: to.y, month: to.m };
    }
    case 'quarter': {
      if (from.month === undefined && from.quarter === undefined) return null;
      const { y, m } = civil(day);
      const index = y * 4 + Math.floor((m - 1) / 3) + Math.round(n);
      return { year: Math.floor(index / 4), quarter: (((index % 4) + 4) % 4) + 1 };
    }
    case 'year':
    case 'season':
    case 'half':
      if (!Number.isInteger(n)) return null;
      // "compared with a year earlier", said of a quarter, is that quarter of the year before.
      return from.quarter !== undefined && Math.abs(n) === 1
        ? { year: from.year + n, quarter: from.quarter }
        : { year: from.year + n };
    case 'decade':
      return { decade: decadeOf(from.year) + n };
    case 'century':
      // "half a century later"
      return Number.isInteger(n)
        ? { century: Math.floor(from.year / 100) + n }
        : { year: from.year + Math.round(n * 100) };
    default:
      return { year: from.year + Math.round(n * 1000) };
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
  if (month === undefined) return Math.abs(n) <= FEW[some] ? { year, some } : null;
  return some === 'day' && Math.abs(n) <= 3 ? { year, month, some } : null;
}

/** 1985 is in 198, 490 BC in −49. */
function decadeOf(year: number): number {
  return year > 0 ? Math.floor(year / 10) : -Math.floor((1 - year) / 10);
}

/** A holiday by name: its year as for a month and day. */
function onHoliday(phrase: Phrase, name: string, setting: Setting): Placed | null {
  const { holiday: _name, ...rest } = phrase;
  const once = onceDay(name);
  if (once) {
    const year = phrase.year ?? once.y;
    const text = `A named day of history: ${dayWords(once.y, once.m, once.d)}${year === once.y ? '' : `; in ${yearWords(year)} its anniversary`}.`;
    return {
      point: { year, month: once.m, day: once.d, ...timeParts(phrase) },
      resolution: 'computed',
      steps: [step('named-day', text)],
    };
  }
  const near = holidayIn(name, setting.published?.y ?? setting.focus?.year ?? 2000);
  if (!near) return null;
  const placed =
    phrase.year !== undefined
      ? { point: { year: phrase.year }, resolution: 'stated' as const, steps: [] }
      : monthOf({ ...rest, month: near.m, day: near.d }, setting);
  const year = placed?.point.year;
  const exact = year === undefined ? null : holidayIn(name, year);
  if (!placed || !exact || year === undefined) return null;
  const { m, d, days, about } = exact;
  const text = `A holiday: in ${yearWords(year)} it ${days ? 'began' : 'fell'} on ${dayWords(year, m, d)}${about ? ', give or take a day' : ''}.`;
  return {
    point: {
      year,
      month: m,
      day: d,
      ...(about ? { mod: 'about' as const } : {}),
      ...timeParts(phrase),
      ...(days ? { days } : {}),
    },
    resolution: placed.resolution === 'stated' ? 'computed' : placed.resolution,
    steps: [...placed.steps, step('holiday', text)],
  };
}

/** A month, with or without its day, whose year has to be supplied. */
function monthOf(phrase: Phrase, setting: Setting): Placed | null {
  const m = phrase.month ?? 1;
  const words = phrase.day === undefined ? (MONTH_NAMES[m - 1] ?? '') : `${phrase.day} ${MONTH_NAMES[m - 1]}`;
  const { direction } = phrase;
  if (setting.focus?.year !== undefined && continues(phrase, setting)) {
    if (!direction) return inStory(phrase, m, words, setting);
    const from = setting.focus;
    let year = from.year ?? 0;
    if (direction === 'following' || direction === 'next')
      year = Math.floor((year * 12 + monthSpan(from).last - m) / 12) + 1;
    if (direction === 'previous' || direction === 'last')
      year = Math.ceil((year * 12 + monthSpan(from).first - m) / 12) - 1;
    return supplied(phrase, year, [
      step(
        'year-from-focus',
        `The text gives no year for “${words}”: taken from the date named before it, ${pointWords(from)}.`,
      ),
    ]);
  }
  const { published } = setting;
  if (!published) return null;
  const told = dayWords(published.y, published.m, published.d);
  if (phrase.weekday !== undefined && phrase.day !== undefined) {
    const { weekday: wanted, day } = phrase;
    const year = [0, -1, 1, -2, 2]
      .map((k) => published.y + k)
      .find((y) => weekdayOf(dayNumber(y, m, day)) === wanted);
    if (year !== undefined) {
      const text = `The text gives no year for “${words}”: the nearest to the publication date, ${told}, in which it is a ${WEEKDAY_NAMES[wanted - 1]}.`;
      return supplied(phrase, year, [step('year-by-weekday', text)]);
    }
  }
  const diff =
    phrase.day === undefined ? m - published.m : (m - published.m) * 32 + (phrase.day - published.d);
  const past = [
    step(
      'year-past',
      `The text gives no year for “${words}” and looks back: the last one up to the publication date, ${told}.`,
    ),
  ];
  const future = [
    step(
      'year-future',
      `The text gives no year for “${words}” and looks ahead: the next one after the publication date, ${told}.`,
    ),
  ];
  if (direction === 'last') {
    const text = `“last ${words}” is the last one before the publication date, ${told}.`;
    return supplied(phrase, diff < 0 ? published.y : published.y - 1, [step('month-last', text)]);
  }
  if (direction === 'next') {
    const text = `“next ${words}” is the first one after the publication date, ${told}.`;
    return supplied(phrase, diff > 0 ? published.y : published.y + 1, [step('month-next', text)]);
  }
  if (direction === 'this') {
    return supplied(phrase, published.y, [
      step('year-this', `“this” means the year of the publication date, ${told}.`),
    ]);
  }
  const back = diff <= 0 ? published.y : published.y - 1;
  const ahead = diff >= 0 ? published.y : published.y + 1;
  if (phrase.nominal === 'happening') return supplied(phrase, back, past);
  const tense = setting.voice.tense();
  // "was to be freed in August", written in October: what was once to come lies behind sooner than ten months ahead.
  const outlook = setting.voice.outlook();
  const occasion = phrase.nominal === 'occasion' || outlook === 'occasion';
  const once = tense === 'future' && !setting.voice.isPlanned();
  const behind = once ? 4 : occasion && tense !== 'future' ? 6 : 2;
  const reach = occasion ? 6 : tense === 'past' && !phrase.nominal && !outlook ? 1 : 2;
  const near = nearYear(diff, phrase.day === undefined ? 1 : 32, behind, reach, published.y);
  const wanted = tense === 'future' ? ahead : back;
  // An article of 10 September that was amended on the 11th.
  const late = phrase.day !== undefined && diff > 0 && diff <= 2;
  // "in April", said of a time ten months away, would mislead: only a verb beside it can mean that.
  if (
    near === null ||
    near === wanted ||
    (tense !== 'unknown' && !late && setting.voice.isGoverned(phrase.nominal !== undefined))
  )
    return supplied(phrase, wanted, tense === 'future' ? future : past);
  return supplied(phrase, near, [
    step(
      'year-nearest',
      `The text gives no year for “${words}”: the one nearest to the publication date, ${told}.`,
    ),
  ]);
}

/**
 * The year in which a month or day lies at most `ahead` months after publication or `behind` months before it, or null. `diff` is how far it
 * stands after that in the calendar, `month` the length of a month in the same unit.
 */
function nearYear(diff: number, month: number, behind: number, ahead: number, year: number): number | null {
  // Some days more than the months: "20 January" in the middle of November.
  const last = (ahead + 0.3) * month;
  if (diff <= last && diff >= -behind * month) return year;
  if (diff >= (12 - behind) * month) return year - 1;
  return diff <= last - 12 * month ? year + 1 : null;
}

/** A month or season without its year in a story: see story.ts. */
function inStory(phrase: Phrase, month: number, words: string, setting: Setting): Placed | null {
  const { story, paragraph, following } = setting;
  const { voice } = setting;
  const bare = { month, day: phrase.day ?? null, remark: voice.remark(), past: voice.tense() === 'past' };
  const found = story.yearOf(bare, paragraph, following);
  if (!found) return null;
  const from = pointWords(found.from);
  const text = {
    stop: `taken from the date named before it, ${from}`,
    'earlier-stop': `the story goes on from ${from}; what was named since then was named in passing`,
    heading: `taken from the heading of the section, ${from}`,
    following: `taken from the date named after it, ${from}`,
  }[found.by];
  return supplied(phrase, found.year, [
    step(
      `year-from-${found.by === 'stop' ? 'focus' : found.by}`,
      `The text gives no year for “${words}”: ${text}.`,
    ),
  ]);
}

/** Whether a month, season or weekday without its year goes on from the date in focus instead of the publication date. */
function continues({ direction, nominal, day }: Phrase, setting: Setting): boolean {
  if (direction === 'following' || direction === 'previous' || direction === 'same') return true;
  if (setting.published) {
    // "last September", "this summer": said on the day of writing.
    if (direction) return false;
    if (setting.voice.isPlanned()) return false;
  }
  return (
    setting.narrative ||
    (setting.running && !(nominal && day === undefined) && setting.voice.tense() !== 'future')
  );
}

function supplied(phrase: Phrase, year: number, steps: readonly DerivationStep[]): Placed | null {
  const { month: m, day } = phrase;
  if (m !== undefined && day !== undefined && day > daysInMonth(year, m)) return null;
  // "last September" says which one, "September" leaves it to a rule.
  const resolution = phrase.direction ? 'computed' : 'inferred';
  return { point: { ...ownParts(phrase), year }, resolution, steps };
}

/** "on the 25th": the first one from the date just named, else the nearest to the publication that the tense allows. */
function dayOfMonth(phrase: Phrase, wanted: number, setting: Setting): Placed | null {
  const { focus, published, narrative, near } = setting;
  const today = published && dayNumber(published.y, published.m, published.d);
  const told = focus?.month !== undefined && (narrative || near) ? firstDay(focus) : null;
  const ahead = !narrative && today !== null && setting.voice.tense() === 'future';
  // A plan is not counted from what is over, what has happened not from a plan; "was held until the 14th" goes on from months ago.
  const counted =
    told !== null &&
    (narrative ||
      today === null ||
      told === today ||
      told > today === ahead ||
      (told < today - 31 && !setting.voice.isPlanned()));
  const from = counted ? told : today;
  if (from === null) return null;
  const forward = counted || ahead;
  const { y, m, d } = civil(from);
  const sameMonth = forward ? wanted >= d : wanted <= d;
  for (let k = sameMonth ? 0 : 1; k <= 2; k++) {
    const to = addMonths(y, m, forward ? k : -k);
    if (wanted > daysInMonth(to.y, to.m)) continue;
    const text = `The text gives no month for “the ${wanted}”: it is counted from ${counted ? 'the date named before it' : 'the publication date'}, ${dayWords(y, m, d)}.`;
    return {
      point: { year: to.y, month: to.m, day: wanted, ...timeParts(phrase) },
      resolution: 'inferred',
      steps: [step('month-supplied', text)],
    };
  }
  return null;
}

function weekday(phrase: Phrase, setting: Setting): Placed | null {
  const wanted = phrase.weekday ?? 1;
  const name = WEEKDAY_NAMES[wanted - 1] ?? '';
  const { direction } = phrase;
  const { focus, published } = setting;
  // "He died on Tuesday", before or after a life told in years: the day of the report.
  const ofReport = setting.reported && !setting.near && !direction;
  if (focus && hasDay(focus) && !ofReport && continues(phrase, { ...setting, running: false })) {
    const from = firstDay(focus) ?? 0;
    const ahead = (wanted - weekdayOf(from) + 7) % 7;
    const day =
      direction === 'previous' || direction === 'last'
        ? from + ahead - 7
        : direction === 'following' && ahead === 0
          ? from + 7
          : from + ahead;
    return {
      point: { ...dayPoint(civil(day)), ...timeParts(phrase) },
      resolution: 'computed',
      steps: [
        step('weekday-focus', `“${name}” is counted from the date named before it, ${pointWords(focus)}.`),
      ],
    };
  }
  if (!published) return null;
  const from = dayNumber(published.y, published.m, published.d);
  const ahead = (wanted - weekdayOf(from) + 7) % 7;
  const back = (7 - ahead) % 7;
  const told = `the publication date, ${dayWords(published.y, published.m, published.d)}`;
  let day: number;
  let rule: string;
  if (direction === 'last') {
    // Of a day of the running week, which "on Tuesday" would name; those who write on the weekend look back on it as the last.
    const today = weekdayOf(from);
    const running = !phrase.near && today <= 5 && wanted < today;
    [day, rule] = [from - (back || 7) - (running ? 7 : 0), 'weekday-last'];
  } else if (direction === 'next') {
    const running = !phrase.near && wanted > weekdayOf(from);
    [day, rule] = [from + (ahead || 7) + (running ? 7 : 0), 'weekday-next'];
  } else if (direction === 'this') {
    const over = setting.voice.tense() === 'past' && setting.voice.isGoverned(phrase.nominal !== undefined);
    [day, rule] = [over ? from - back : from + ahead, 'weekday-this'];
  } else if (phrase.nominal !== 'happening' && setting.voice.tense() === 'future')
    [day, rule] = [from + ahead, 'weekday-future'];
  else [day, rule] = [from - back, 'weekday-past'];
  const text =
    Math.abs(day - from) > 7
      ? `“${direction} ${name}” is that of the week ${day > from ? 'after' : 'before'} that of ${told}.`
      : day > from
        ? `The sentence looks ahead: “${name}” is the next one after ${told}.`
        : day === from
          ? `“${name}” is the day of ${told}.`
          : `The sentence looks back: “${name}” is the last one before ${told}.`;
  return {
    point: { ...dayPoint(civil(day)), ...timeParts(phrase) },
    resolution: 'computed',
    steps: [step(rule, text)],
  };
}

function timeParts(phrase: Phrase): Point {
  return {
    ...(phrase.part ? { part: phrase.part } : {}),
    ...(phrase.clock ? { clock: phrase.clock } : {}),
    ...(phrase.zone ? { zone: phrase.zone } : {}),
    ...(phrase.mod ? { mod: phrase.mod } : {}),
  };
}

function phraseWords({ season, quarter, half }: Phrase): string {
  if (season !== undefined) return SEASON_NAMES[season];
  return quarter === undefined ? `half ${half}` : `quarter ${quarter}`;
}

/** A season, quarter or half without its year. `start` is its first month, `length` its months. */
function division(phrase: Phrase, setting: Setting, start: number, length: number): Placed | null {
  const { direction } = phrase;
  const { focus, published } = setting;
  if (focus?.year !== undefined && continues(phrase, setting)) {
    if (!direction) return inStory(phrase, start, phraseWords(phrase), setting);
    const from = focus.year * 12 + (focus.month ?? start);
    const first = focus.year * 12 + start;
    const year =
      direction === 'following' || direction === 'next'
        ? focus.year + (first > from ? 0 : 1)
        : direction === 'previous' || direction === 'last'
          ? focus.year - (first < from ? 0 : 1)
          : focus.year;
    return supplied(phrase, year, [
      step('year-from-focus', `Its year is taken from the date named before it, ${pointWords(focus)}.`),
    ]);
  }
  if (!published) return null;
  const now = published.y * 12 + published.m;
  const first = published.y * 12 + start;
  const told = `the publication date, ${dayWords(published.y, published.m, published.d)}`;
  let year = published.y;
  if (direction === 'last') year = first + length <= now ? published.y : published.y - 1;
  else if (direction === 'next') year = first > now ? published.y : published.y + 1;
  else if (direction === 'this') year = published.m <= 2 && start === 12 ? published.y - 1 : published.y;
  else if (setting.voice.tense() === 'future') year = nextDivision(phrase, published.y, now - first - length);
  // Results of the fourth quarter are told in January.
  else if (setting.voice.tense() === 'past')
    year = first <= now || (first - now <= 2 && phrase.season === undefined) ? published.y : published.y - 1;
  else if (first - now > 6) year = published.y - 1;
  return {
    point: { ...ownParts(phrase), year },
    resolution: direction ? 'computed' : 'inferred',
    steps: [
      step(
        direction ? `division-${direction}` : 'year-supplied',
        `Its year is counted from ${told}: ${year}.`,
      ),
    ],
  };
}

/**
 * The year of a season, quarter or half that a sentence looks ahead to; `since` months have passed since its end in this year. Results are told
 * when a quarter has ended: "expects to report a third-quarter loss" in October.
 */
function nextDivision(phrase: Phrase, thisYear: number, since: number): number {
  if (phrase.season !== undefined) return since < 5 ? thisYear : thisYear + 1;
  if (since + 12 <= 2) return thisYear - 1;
  return since <= 2 ? thisYear : thisYear + 1;
}

function timeOfDay(phrase: Phrase, setting: Setting): Placed | null {
  const { focus, published } = setting;
  if (setting.habitual) return null;
  // "The summit is planned for 4 May. Police were called at 10 p.m.": not on that day.
  const ahead =
    focus && published && (firstDay(focus) ?? 0) > dayNumber(published.y, published.m, published.d);
  // The time of an entry in a report that goes on through the day.
  const stamped = setting.opens && !setting.narrative && published !== null;
  // "The vote was held on Saturday. Its winner will speak at five o'clock": not on Saturday.
  const over =
    !setting.narrative &&
    focus &&
    published &&
    (firstDay(focus) ?? 0) < dayNumber(published.y, published.m, published.d) &&
    setting.voice.isPlanned();
  if (
    focus &&
    hasDay(focus) &&
    setting.near &&
    !(ahead && setting.voice.tense() === 'past') &&
    !over &&
    !stamped
  ) {
    const { year, month: m, day } = focus;
    return {
      point: { year, month: m, day, ...timeParts(phrase) },
      resolution: 'computed',
      steps: [step('time-of-focus', `The day is the one named before it, ${pointWords(focus)}.`)],
    };
  }
  if (!published || setting.narrative) return null;
  return {
    point: { ...dayPoint(published), ...timeParts(phrase) },
    resolution: 'computed',
    steps: [
      step(
        'time-of-publication',
        `The day is the publication date, ${dayWords(published.y, published.m, published.d)}.`,
      ),
    ],
  };
}
