import type { CalendarDate, DerivationStep, Sentence, TimeExpression, TimexPart } from '../model';
import { addMonths, type Civil, civil, dayNumber, readDay } from './calendar';
import { dayWords } from './describe';
import { orderNumericDates } from './common/date-order';
import { parseEdtf } from './edtf';
import { settleEarlyYears } from './early';
import type { Found } from './found';
import type { Language } from './language';
import { languageOf } from './languages';
import type { Phrase } from './phrase';
import { dayPoint, firstDay, type Point, pointEdtf, pointValue, withinYear } from './point';
import { place, type Placed, pointWords, type Setting } from './resolve';
import { type Following, Story } from './story';
import { AHEAD, SentenceVoice } from './voice';

export interface TagOptions {
  /** `YYYY-MM-DD`, or null where nobody knows. */
  readonly publishedOn: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Where the text was published, which tells how it writes "12/11/2019". */
  readonly url?: string | null;
  readonly publisher?: string | null;
}

interface Located {
  readonly found: Found;
  readonly sentence: Sentence;
  /** Number of the sentence in the text. */
  readonly order: number;
}

/** Finds the time expressions of a text and resolves each as far as the text and its publication date allow. Offsets are into `text`. */
export function tagTimes(
  text: string,
  sentences: readonly Sentence[],
  options: TagOptions,
): TimeExpression[] {
  const language = languageOf(options.language);
  const read: Located[] = [];
  for (const [order, sentence] of sentences.entries()) {
    for (const found of language.find(sentence.text)) read.push({ found, sentence, order });
  }
  const all = settleEarlyYears(orderNumericDates(read, options));
  const habits = new Set(all.flatMap(({ found, order }) => (found.phrase.type === 'SET' ? [order] : [])));
  const published = options.publishedOn === null ? null : readDay(options.publishedOn);
  const narrative = isNarrative(all, published);
  const reported = all.some(({ found, order }) => order < LEAD && countsFromWriting(found.phrase));
  const located = narrative ? all : all.filter(({ found }) => !found.phrase.history);
  const expressions: TimeExpression[] = [];
  const story = new Story(published && published.y * 12 + published.m);
  let focus: Point | null = null;
  let quarter: Point | null = null;
  let period: Point | null = null;
  // Where the focus was named: sentences by their order, paragraphs by their number.
  let named = { sentence: -2, paragraph: -1 };
  let running = false;
  // "until June 1965. In the elections of that month": what led out of the story is pointed at at once.
  let outside: { readonly point: Point; readonly order: number } | null = null;
  for (const [i, { found, sentence, order }] of located.entries()) {
    if (sentence.paragraph !== named.paragraph) running = false;
    const heading = narrative && isHeading(sentences, order);
    if (heading && located[i - 1]?.order !== order) story.enter();
    const setting: Setting = {
      published,
      focus:
        narrative && countsOn(found.phrase) && named.sentence !== order
          ? story.main()
          : pointsAt(found.phrase) && outside && order - outside.order <= 1
            ? outside.point
            : focus,
      story,
      paragraph: sentence.paragraph,
      following: narrative ? dateAfter(located, i, language) : null,
      quarter,
      period,
      narrative,
      voice: new SentenceVoice(language, sentence.text, found.index, found.endIndex),
      running,
      near: order - named.sentence <= 1,
      reported,
      habitual: habits.has(order),
      opens: found.index === 0 && sentences[order - 1]?.paragraph !== sentence.paragraph,
    };
    const { expression, point, from } = express(
      found,
      sentence,
      withDayAfter(setting, located[i], located[i + 1]),
    );
    expressions.push(expression);
    // "lasted until 1918" looks far ahead, "two years ago" out of the story, "up from $4 million a year ago" aside; what follows goes on from before.
    const aside =
      found.phrase.comparison ||
      found.phrase.yearsBack ||
      (narrative &&
        published !== null &&
        found.phrase.weekday === undefined &&
        countsFromWriting(found.phrase));
    if (point && leadsOut(found.phrase, setting)) outside = { point, order };
    else if (point) outside = null;
    if (point && !aside && !leadsOut(found.phrase, setting)) {
      focus = point;
      const remark = looksBack(found.phrase)
        ? 'back'
        : narrative
          ? language.remarkAround(sentence.text, found.index, found.endIndex)
          : null;
      // "Exit of the Americans: 1973–1975" opens with 1973.
      const opening = heading && from ? from : point;
      const stated = found.phrase.year !== undefined;
      // "Spring offensives" as a heading tells no year.
      if (stated || !heading) story.name(opening, sentence.paragraph, remark, heading && !found.range);
      named = { sentence: order, paragraph: sentence.paragraph };
      if (goesOn(found.phrase)) running = true;
      else if (countsFromWriting(found.phrase)) running = false;
    }
    // "a year ago" would else count back from itself; "a fourth-quarter charge will follow" is not reported on.
    if (found.phrase.anaphor !== undefined) {
      if (found.phrase.yearsBack === 0) period = quarter ?? period;
    } else if (point?.quarter !== undefined && !found.phrase.comparison) {
      if (!isAhead(point, setting)) quarter = period = point;
    } else if (isReportPeriod(found) && published) period = { year: quarter?.year ?? published.y };
  }
  return expressions;
}

/** "for the nine months", "the year ended March 31": a stretch that results are told for, longer than a quarter. */
function isReportPeriod({ phrase: { value }, text }: Found): boolean {
  return /^P(?:(?:6|9|12)M|1Y)$/.test(value ?? '') && /^(?:the|first)\b.*\b(?:months|year)$/i.test(text);
}

/** Whether a quarter has yet to begin at publication, or the sentence tells what will be in it. */
function isAhead({ year, quarter }: Point, { published, voice }: Setting): boolean {
  if (published && (year ?? 0) * 12 + (quarter ?? 0) * 3 - 2 > published.y * 12 + published.m) return true;
  return voice.tense() === 'future';
}

/**
 * History or news? News counts from its publication date ("on Monday", "last year"); history names dates with their year, most of them years
 * before it, some of them whole ("10 May 2007") though it be written in the year that it tells of. Judged by the text: at least four dates with
 * their year that lie more than two years back, or at least eight that lie in years before or are whole; outnumbering the words that count from the
 * day of writing four to one, where a bare weekday counts three times: a report of today with its background is no history. A shorter history
 * counts on from its own dates ("the next day", "two months later", "the following spring"): three with their year are enough then.
 */
function isNarrative(located: readonly Located[], published: Civil | null): boolean {
  let dated = 0;
  let old = 0;
  let told = 0;
  let chained = 0;
  let counting = 0;
  for (const { found } of located) {
    const { year, month, relation, weekday } = found.phrase;
    if (goesOn(found.phrase) || relation?.anchor === 'either') {
      chained++;
      continue;
    }
    if (year !== undefined && !relation) {
      dated++;
      if (!published) continue;
      if (year < published.y - 2) old++;
      if (year < published.y || (year === published.y && month !== undefined)) told++;
    } else if (weekday !== undefined) counting += 3;
    else if (relation?.anchor === 'publication') counting++;
  }
  const shown = told + chained;
  if (published && dated >= 3 && chained >= 2 && told > dated * 0.6 && shown >= 5 && shown > counting * 2.5)
    return true;
  if (dated < 4) return false;
  if (!published) return dated > counting * 3;
  return (old > dated / 2 && old > counting * 4) || (told >= 8 && told > dated * 0.6 && told > counting * 4);
}

/** Sentences in which a report says what is new. */
const LEAD = 3;

/** A short line of its own without a full stop. */
function isHeading(sentences: readonly Sentence[], order: number): boolean {
  const { text, paragraph } = sentences[order] ?? { text: '', paragraph: 0 };
  return (
    text.length <= 100 &&
    !/[.?!:;,"”’)\]]\s*$/.test(text) &&
    sentences[order - 1]?.paragraph !== paragraph &&
    sentences[order + 1]?.paragraph !== paragraph
  );
}

/** How many expressions ahead a date may stand that tells the year of a bare month. */
const WINDOW = 6;

/** The next date of the paragraph that names its year and month, for a month or season that lacks one; none that is named in passing. */
function dateAfter(located: readonly Located[], i: number, language: Language): Following | null {
  const here = located[i];
  if (!here || here.found.phrase.year !== undefined) return null;
  if ((here.found.phrase.month ?? here.found.phrase.season) === undefined) return null;
  for (const { found, sentence, order } of located.slice(i + 1, i + 1 + WINDOW)) {
    const { year, month } = found.phrase;
    if (sentence.paragraph !== here.sentence.paragraph || order > here.order + 2) return null;
    if (year === undefined) continue;
    if (month === undefined || language.remarkAround(sentence.text, found.index, found.endIndex)) return null;
    return { year, month, near: order === here.order };
  }
  return null;
}

/** "lasted until 1918", "before 1940" look out of the story; "did not sing again until October" tells of that month. */
function leadsOut({ open }: Phrase, { narrative, voice }: Setting): boolean {
  return open === 'before' || (open === 'until' && !(narrative && voice.remark() === null));
}

/** "the previous year", "two decades earlier": the story does not stay there. */
function looksBack({ relation, direction }: Phrase): boolean {
  return direction === 'previous' || (relation?.offset ?? 0) < 0;
}

/** "that month", "the same year" */
function pointsAt({ relation }: Phrase): boolean {
  return relation?.anchor === 'focus' && relation.offset === 0;
}

/** "the following year", "two days later": counted from what the story tells, not from what it mentions in passing. */
function countsOn({ relation, direction }: Phrase): boolean {
  return (
    (relation !== undefined && relation.anchor !== 'publication' && relation.offset !== 0) ||
    direction === 'following' ||
    direction === 'previous'
  );
}

/** "10:35 a.m. (0735 GMT) Friday": a clock time takes its day from the date that stands close after it. */
function withDayAfter(setting: Setting, here: Located | undefined, next: Located | undefined): Setting {
  if (!here || !next || here.order !== next.order || next.found.index - here.found.endIndex > 30)
    return setting;
  const { phrase } = here.found;
  const isBare = phrase.clock !== undefined && !phrase.relation && phrase.month === undefined;
  const { phrase: date, range } = next.found;
  if (!isBare || phrase.weekday !== undefined || range || (date.day ?? date.weekday) === undefined)
    return setting;
  const { point } = expressOne(next.found, next.sentence, setting);
  return point ? { ...setting, focus: point, near: true } : setting;
}

/** "that year", "the following May", "two years later": the story of the focus runs on. */
function goesOn({ relation, direction }: Phrase): boolean {
  return (
    relation?.anchor === 'focus' ||
    direction === 'following' ||
    direction === 'previous' ||
    direction === 'same'
  );
}

function countsFromWriting({ relation, direction, weekday }: Phrase): boolean {
  return (
    relation?.anchor === 'publication' ||
    weekday !== undefined ||
    direction === 'last' ||
    direction === 'this' ||
    direction === 'next'
  );
}

interface Expressed {
  readonly expression: TimeExpression;
  /** What becomes the date in focus: not a decade or a century. */
  readonly point: Point | null;
  /** Where it lies. */
  readonly at?: Point;
  /** The beginning of a range. */
  readonly from?: Point | null;
}

function express(found: Found, sentence: Sentence, setting: Setting): Expressed {
  if (found.range) {
    const start = sentence.start + found.index;
    const span = { start, end: start + found.text.length, text: found.text };
    let from = expressOne(found.range.from, sentence, setting);
    let to = expressOne(found.range.to, sentence, { ...setting, focus: from.point ?? setting.focus });
    // "from Monday to Wednesday" on a Tuesday: each alone would be the last one, so the first is a week (a year) older.
    if (from.point && to.point && isAfter(from.point, to.point)) {
      if (movable(found.range.from) && !isToCome(from.point, setting)) {
        from = expressOne(found.range.from, sentence, backed(setting, found.range.from));
        from = explained(from, `“${found.range.from.text}” is the last one before ${pointWords(to.point)}.`);
      } else if (movable(found.range.to)) {
        // "from today through Nov. 17"
        const day = civil(firstDay(from.point) ?? 0);
        to = expressOne(found.range.to, sentence, { ...setting, published: day, voice: AHEAD });
        to = explained(to, `“${found.range.to.text}” is the first one after ${pointWords(from.point)}.`);
      }
    }
    const { either } = found.range;
    const date = either ? eitherDate(from.at, to.at) : rangeDate(from.at, to.at);
    const steps: readonly DerivationStep[] = [...from.expression.derivation, ...to.expression.derivation];
    const parts: TimexPart[] = [from, to].map(({ expression: e }) => ({
      start: e.start,
      end: e.end,
      text: e.text,
      type: e.type,
      value: e.value,
      edtf: e.date?.edtf ?? null,
    }));
    return {
      expression: {
        ...span,
        type: from.expression.type === to.expression.type ? from.expression.type : 'DATE',
        value: `${from.expression.value}/${to.expression.value}`,
        date,
        resolution: date ? weaker(from.expression, to.expression) : 'unresolved',
        derivation: [
          ...steps.filter((s, i) => steps.findIndex((other) => other.text === s.text) === i),
          either
            ? { rule: 'either', text: `“${found.text}” is one of both.` }
            : { rule: 'range', text: `“${found.text}” lasts from the first date to the second.` },
        ],
        parts,
      },
      point: to.point ?? from.point,
      from: from.point,
    };
  }
  return expressOne(found, sentence, setting);
}

/** A month or weekday whose year or week is left open. */
function movable({ phrase }: Found): boolean {
  return phrase.year === undefined && !phrase.relation && (phrase.month ?? phrase.weekday) !== undefined;
}

function explained(one: Expressed, text: string): Expressed {
  return { ...one, expression: { ...one.expression, derivation: [{ rule: 'range-end', text }] } };
}

/** After publication: of a range's ends the one that seems to lie before it is wrong. */
function isToCome(point: Point, { published }: Setting): boolean {
  return published !== null && isAfter(point, dayPoint(published));
}

function isAfter(from: Point | null, to: Point | null): boolean {
  const [a, b] = [from && firstDay(from), to && firstDay(to)];
  return a !== null && b !== null && a > b;
}

/** As if published a week earlier where the phrase is a weekday, a year earlier where it is a month. */
function backed(setting: Setting, { phrase }: Found): Setting {
  const { published } = setting;
  if (!published || phrase.year !== undefined) return setting;
  const day = dayNumber(published.y, published.m, published.d);
  return { ...setting, published: civil(day - (phrase.weekday === undefined ? 365 : 7)) };
}

const STRENGTH = ['stated', 'computed', 'inferred', 'unresolved'] as const;
function weaker(a: TimeExpression, b: TimeExpression): TimeExpression['resolution'] {
  return STRENGTH[Math.max(STRENGTH.indexOf(a.resolution), STRENGTH.indexOf(b.resolution))] ?? 'unresolved';
}

/** "19 or 20 September 2023": one of both; of what has bounds alone, one day between the outer two. */
function eitherDate(a: Point | undefined, b: Point | undefined): CalendarDate | null {
  if (!a || !b) return null;
  const both = [pointEdtf(a), pointEdtf(b)];
  if (both.every((edtf) => !edtf.startsWith('['))) return parseEdtf(`[${both.join(',')}]`);
  return parseEdtf(`[${plainEdtf(a, 'begin')}..${plainEdtf(b, 'end')}]`);
}

function rangeDate(from: Point | undefined, to: Point | undefined): CalendarDate | null {
  if (!from || !to) return null;
  const [a, b] = [plainEdtf(from, 'begin'), plainEdtf(to, 'end')];
  return a && b ? parseEdtf(`${a}/${b}`) : null;
}

/**
 * EDTF that may stand at an end of an interval. Sets may not: of "late 2023", which is `[2023-09~..2023-12~]`, and of a week the side that faces
 * the interval stays: `2023-09~` where it begins, `2023-12~` where it ends.
 */
function plainEdtf(point: Point, side: 'begin' | 'end'): string | null {
  const edtf = pointEdtf(point);
  const within = /^\[([^.,]+)\.\.([^.,]+)\]$/.exec(edtf);
  if (within) return (side === 'begin' ? within[1] : within[2]) ?? null;
  return /^[[{]/.test(edtf) ? null : edtf;
}

/** Objects are written out: this runs for every expression, and spreads cost a third of it. */
function expressOne({ phrase, index, text }: Found, sentence: Sentence, setting: Setting): Expressed {
  const start = sentence.start + index;
  const end = start + text.length;
  const { type, value: ready } = phrase;
  if (ready !== undefined) {
    const { resolution, derivation } = noPlace(phrase);
    return {
      expression: { start, end, text, type, value: ready, date: null, resolution, derivation },
      point: null,
    };
  }
  if (isTodaysWorld(phrase, text, setting)) {
    const derivation = [{ rule: 'vague', text: 'In a history told later, “today” is no day.' }];
    return {
      expression: {
        start,
        end,
        text,
        type,
        value: 'PRESENT_REF',
        date: null,
        resolution: 'unresolved',
        derivation,
      },
      point: null,
    };
  }
  const placed = place(phrase, setting);
  if (!placed) {
    const derivation = [{ rule: 'unresolved', text: whyUnresolved(text, setting) }];
    const value = unknownValue(phrase);
    return {
      expression: withGiven(
        { start, end, text, type, value, date: null, resolution: 'unresolved', derivation },
        phrase,
      ),
      point: null,
    };
  }
  const date = parseEdtf(openEdtf(phrase, placed.point));
  const value = pointValue(placed.point);
  // Which number is the day was our reading.
  const reading = placed.resolution === 'stated' && phrase.settled?.assumed ? 'inferred' : placed.resolution;
  const resolution = date ? reading : 'unresolved';
  const derivation = derived(placed.steps, phrase);
  // "ten minutes later"
  const kind = type === 'DATE' && placed.point.clock !== undefined ? 'TIME' : type;
  const expression: TimeExpression = { start, end, text, type: kind, value, date, resolution, derivation };
  return {
    expression: placed.resolution === 'stated' ? expression : withGiven(expression, phrase),
    point: isFocus(placed) ? placed.point : null,
    at: placed.point,
  };
}

/** "Today her papers are in Lagos", at the end of a history: the present, not the day on which that was published. */
function isTodaysWorld({ relation, part }: Phrase, text: string, { narrative, voice }: Setting): boolean {
  return (
    narrative &&
    relation?.unit === 'day' &&
    relation.offset === 0 &&
    part === undefined &&
    /^today$/i.test(text) &&
    voice.tense() !== 'past'
  );
}

function withGiven(expression: TimeExpression, phrase: Phrase): TimeExpression {
  const given = givenParts(phrase);
  return given ? { ...expression, given } : expression;
}

function derived(steps: readonly DerivationStep[], phrase: Phrase): readonly DerivationStep[] {
  return phrase.mod || phrase.open || phrase.otherwise || phrase.settled || phrase.zone
    ? [...steps, ...modSteps(phrase)]
    : steps;
}

/** Decades and centuries are too wide to count from. */
function isFocus({ point }: Placed): boolean {
  return firstDay(point) !== null;
}

function openEdtf(phrase: Phrase, point: Point): string {
  const { open, otherwise } = phrase;
  if (otherwise) {
    return `[${[pointEdtf(point), pointEdtf({ ...point, ...otherwise })].toSorted().join(',')}]`;
  }
  if (!open) return pointEdtf(point);
  // "shortly after midday on Tuesday": some time that day, not a stretch from then on.
  if (point.clock !== undefined && (open === 'before' || open === 'after')) {
    const { clock: _clock, ...day } = point;
    return pointEdtf(day);
  }
  const edtf =
    open === 'before'
      ? plainEdtf(earlier(point), 'begin')
      : plainEdtf(point, open === 'until' || open === 'by' ? 'end' : 'begin');
  if (!edtf) return pointEdtf(point);
  if (open === 'since') return `${edtf}/..`;
  if (open === 'until') return `../${edtf}`;
  return open === 'before' || open === 'by' ? `[..${edtf}]` : `[${edtf}..]`;
}

/** "before 1990" ends with 1989, "before 3 March" with 2 March. */
function earlier(point: Point): Point {
  const { year, month, day } = point;
  if (point.week !== undefined) return dayPoint(civil((firstDay(point) ?? 0) - 1));
  if (year === undefined || point.mod) return point;
  if (month !== undefined && day !== undefined) {
    const { y, m, d } = civil(dayNumber(year, month, day) - 1);
    return { year: y, month: m, day: d };
  }
  if (month !== undefined) {
    const to = addMonths(year, month, -1);
    return { year: to.y, month: to.m };
  }
  return withinYear(point) === '' ? { year: year - 1 } : point;
}

function noPlace(phrase: Phrase): Pick<TimeExpression, 'resolution' | 'derivation'> {
  if (phrase.type === 'DURATION') {
    return {
      resolution: 'stated',
      derivation: [{ rule: 'duration', text: 'A length of time, not a date.' }],
    };
  }
  if (phrase.type === 'SET') {
    return { resolution: 'stated', derivation: [{ rule: 'set', text: 'How often, not when.' }] };
  }
  return {
    resolution: 'unresolved',
    derivation: [{ rule: 'vague', text: 'The words name no place on the calendar.' }],
  };
}

function modSteps({ mod, open, otherwise, settled, clock, zone }: Phrase): DerivationStep[] {
  const steps: DerivationStep[] = [];
  if (zone !== undefined) {
    const text = zone === 'Z' ? 'The time is UTC.' : `The time is kept as the text gives it: ${zone}.`;
    steps.push({ rule: 'zone', text });
  }
  if (otherwise) {
    steps.push({ rule: 'day-or-month', text: 'Day and month can be either way round: it is one of both.' });
  }
  if (settled) {
    const order = settled.order === 'day-first' ? 'Day' : 'Month';
    steps.push({
      rule: `${settled.order}${settled.assumed ? '-assumed' : ''}`,
      text: `${order} first, ${settled.why}.`,
    });
  }
  if (mod === 'about') steps.push({ rule: 'approximate', text: 'The text says that this is approximate.' });
  else if (mod)
    steps.push({
      rule: `third-${mod}`,
      text: `“${mod}” is read as the ${THIRDS[mod]} third, approximately.`,
    });
  if (open) {
    const text =
      clock !== undefined && (open === 'before' || open === 'after')
        ? `“${open}” a time of day: the day is kept.`
        : `“${open}” leaves one end open.`;
    steps.push({ rule: `open-${open}`, text });
  }
  return steps;
}
const THIRDS = { early: 'first', mid: 'middle', late: 'last' } as const;

function givenParts({ month, day, weekday, season, year }: Phrase): TimeExpression['given'] | null {
  if (year !== undefined) return null;
  if ((month ?? weekday ?? season) === undefined) return null;
  return {
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(season === undefined ? {} : { season }),
  };
}

function whyUnresolved(words: string, { published }: Setting): string {
  return published
    ? `“${words}” cannot be placed: neither the text nor the publication date, ${dayWords(published.y, published.m, published.d)}, decides it.`
    : `“${words}” cannot be placed: the article has no publication date to count from.`;
}

/** TIMEX3 value with unknown parts. */
function unknownValue(phrase: Phrase): string {
  if (phrase.year !== undefined) return pointValue({ year: phrase.year });
  if (phrase.weekday !== undefined)
    return `XXXX-WXX-${phrase.weekday}${withinYear({ type: 'DATE', part: phrase.part, clock: phrase.clock })}`;
  if (phrase.day !== undefined && phrase.month === undefined)
    return `XXXX-XX-${String(phrase.day).padStart(2, '0')}`;
  const within = withinYear(phrase);
  if (within.startsWith('-')) return `XXXX${within}`;
  switch (phrase.relation?.unit) {
    case 'day':
    case 'hour':
    case 'minute':
    case 'second':
      return `XXXX-XX-XX${within}`;
    case 'week':
    case 'fortnight':
      return 'XXXX-WXX';
    case 'weekend':
      return 'XXXX-WXX-WE';
    case 'month':
      return 'XXXX-XX';
    case 'quarter':
      return 'XXXX-QX';
    case 'decade':
      return 'XXX';
    case 'century':
      return 'XX';
    case undefined:
      return `XXXX-XX-XX${within}`;
    default:
      return 'XXXX';
  }
}
