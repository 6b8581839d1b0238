/**
 * Chrono answers with a full date, filled up from a reference day. Which of its parts the words name, and which count from that day, shows when
 * the same sentence is read on two different days: what moves with the day is relative.
 */
import { type Chrono, type ParsedComponents, type ParsedResult, ParsingContext } from 'chrono-node';
import { type Civil, dayNumber, weekdayOf } from '../calendar';
import { Found } from '../found';
import { type DayPart, type Phrase, said, type Unit } from '../phrase';

/**
 * Noon where the process runs: some of chrono's parsers ask the reference for its local day, whatever zone it is given in ("三年前" at UTC+14
 * was a day off).
 */
function noon({ y, m, d }: Civil) {
  const instant = new Date(y, m - 1, d, 12);
  return { instant, timezone: -instant.getTimezoneOffset() };
}

interface Day extends Civil {
  readonly number: number;
  readonly reference: ReturnType<typeof noon>;
}

function dayOf(y: number, m: number, d: number): Day {
  return { y, m, d, number: dayNumber(y, m, d), reference: noon({ y, m, d }) };
}

/** A Wednesday and a Thursday that share no day, month, year or decade. Nothing reads the clock. */
export const ONE = dayOf(2001, 3, 14);
const OTHER = dayOf(2014, 10, 23);
/** Monday to Sunday. */
const WEEK = [12, 13, 14, 15, 16, 17, 18].map((d) => dayOf(2001, 3, d));

/** What the first end of a range leaves out, the second says. */
export function yearOfStart(from: Phrase, to: Phrase): Pick<Phrase, 'year'> {
  if (from.year !== undefined || to.year === undefined) return {};
  return { year: (from.month ?? 0) > (to.month ?? 12) ? to.year - 1 : to.year };
}

/**
 * What chrono finds in a sentence, as what the words say.
 * @param lengths words that make "3 days" a length where chrono counts from today, begins with `^`
 */
export function readOnTwoDays(sentence: string, chrono: Chrono, lengths?: RegExp): Found[] {
  const results = chrono.parse(sentence, ONE.reference);
  if (results.length === 0) return [];
  const others = chrono.parse(sentence, OTHER.reference);
  const context = new ParsingContext(sentence, ONE.reference);
  const onDay = new Map<Day, ParsedResult[]>();
  const readOn: ReadOn = (day) => {
    const read = onDay.get(day) ?? chrono.parse(sentence, day.reference);
    onDay.set(day, read);
    return read;
  };
  return results.flatMap((result) => {
    const twin = others.find(({ index, text }) => index === result.index && text === result.text);
    if (!twin) return [];
    const hours = result.start.isCertain('hour')
      ? HOURS.exec(sentence.slice(result.index + result.text.length).slice(0, 12))
      : null;
    const text = result.text + (hours?.[0] ?? '');
    const from = phraseOf(text, result.start, twin.start, () => probed(result, readOn));
    if (!from) return [];
    const lead = from.relation ? lengths?.exec(text) : LEAD.exec(text);
    const open = lead?.[0].length ?? text.length - text.trimStart().length;
    const span = { start: result.index + open, end: result.index + text.replace(/[\s,;]+$/u, '').length };
    if (lead && from.relation) return lengthOf(from, context, span);
    const to = result.end && twin.end ? phraseOf(text, result.end, twin.end, () => null) : null;
    const plain = from.clock === undefined && !from.relation && to && !to.relation;
    return [plain ? rangeOf(context, span, from, to) : new Found(context, span.start, span.end, said(from))];
  });
}

/** Words that lead to a date and are no part of it. */
const LEAD =
  /^(?:am|an|um|im|den|le|la|les|à|el|las?|il|l['’]|alle|dalle|om|op|på|kl|в|во|на|с|у|о|об|в|في|pada)\s+(?=\S)/iu;
/** "à 15 heures": the word that makes the number an hour, where chrono leaves it. */
const HOURS = /^\s?(?:heures?|h|Uhr|uur|часов|часа|час|година|години|годин|giờ|ore)(?!\p{L})/iu;

interface Extent {
  readonly start: number;
  readonly end: number;
}

const LETTERS: Readonly<Partial<Record<Unit, string>>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  hour: 'H',
  minute: 'M',
};

function lengthOf({ relation }: Phrase, context: ParsingContext, { start, end }: Extent): Found[] {
  const letter = relation && LETTERS[relation.unit];
  if (!letter || !relation?.offset) return [];
  const time = relation.unit === 'hour' || relation.unit === 'minute' ? 'T' : '';
  return [
    new Found(
      context,
      start,
      end,
      said({ type: 'DURATION', value: `P${time}${Math.abs(relation.offset)}${letter}` }),
    ),
  ];
}

/** "3. bis 5. März 2020", which chrono reads as one. */
function rangeOf(context: ParsingContext, { start, end }: Extent, from: Phrase, to: Phrase): Found {
  const first = said({ ...from, ...yearOfStart(from, to) });
  const text = context.text.slice(start, end);
  // The gap between the ends: a dash, or the word after the day.
  const gap =
    /(?<=\S)\s*[-–—~〜]\s*(?=\S)|(?<=\d(?:\.|º|er|日)?)\s+\p{L}{1,5}\s+(?=\p{L}{0,5}\s?\d)|から|至|到/u.exec(
      text,
    );
  const [split, next] = gap ? [start + gap.index, start + gap.index + gap[0].length] : [end, start];
  return new Found(context, start, end, first, {
    from: new Found(context, start, split, first),
    to: new Found(context, next, end, said(to)),
  });
}

const PARTS: readonly (readonly [string, DayPart])[] = [
  ['morning', 'MO'],
  ['noon', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['tonight', 'NI'],
  ['midnight', 'NI'],
  ['night', 'NI'],
];

/** An abbreviation alone ("So", "mar", "sex", "ср") is oftener a word; a bare number no time ("um 3 Prozent", "von 9 bis 17", "de 3 a") and "3:10" a score, "kello 15.30" is one. */
const SHORT = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}[.,;]?$/u;
const SHOWS_TIME =
  /(?<!\d)(?:[01]\d|2[0-3])\s?[:：]\s?[0-5]\d|\p{L}\s\d{1,2}[:：][0-5]\d|(?<!\d)\d{1,2}\s?(?:h(?!\p{L})|h[0-5]\d|uhr|heure|uur|час|годин|giờ|時|点|點|时|[ap]\.?m(?!\p{L})|مساء|صباح)|^\p{L}{3,}\s\d{1,2}\.\d\d$/iu;

/** The results of one sentence as read on a day. */
type ReadOn = (day: Day) => readonly ParsedResult[];
type Probe = () => { readonly ahead: Offset; readonly behind: Offset } | null;
interface Offset {
  readonly days: number;
  readonly weeks: number;
}

/** What the words of one end of a result say. */
function phraseOf(text: string, one: ParsedComponents, other: ParsedComponents, probe: Probe): Phrase | null {
  const tags = one.tags();
  if (tags.has('casualReference/now')) return { type: 'DATE', value: 'PRESENT_REF' };
  const part = PARTS.find(([name]) => tags.has(`casualReference/${name}`))?.[1];
  const type = part ? 'TIME' : 'DATE';
  const time = part ? { part } : {};
  if (tags.has('result/relativeDateAndTime')) return sinceNow(one);
  const weekday = one.isCertain('weekday') ? one.get('weekday') || 7 : undefined;
  const moves = (['year', 'month', 'day'] as const).some(
    (key) => one.isCertain(key) && one.get(key) !== other.get(key),
  );
  if (moves) {
    const relation = relationOf(one, other);
    if (relation) return { type, relation: { ...relation, anchor: 'publication' }, ...time, ...clockOf(one) };
    return weekday === undefined ? null : weekdayPhrase(weekday, probe(), { type, ...time });
  }
  if (one.isCertain('month') || one.isCertain('year')) {
    const year = one.isCertain('year') ? (one.get('year') ?? 0) : undefined;
    const day = one.isCertain('day') ? (one.get('day') ?? undefined) : undefined;
    if (year === undefined && day === undefined && SHORT.test(text)) return null;
    return {
      type,
      // Chrono has no year 0: −44 is 44 BC.
      ...(year === undefined ? {} : { year: year < 0 ? year + 1 : year }),
      ...(one.isCertain('month') ? { month: one.get('month') ?? 1 } : {}),
      ...(day === undefined ? {} : { day }),
      ...(weekday === undefined ? {} : { weekday }),
      ...time,
      ...clockOf(one),
    };
  }
  if (weekday !== undefined)
    return SHORT.test(text) ? null : weekdayPhrase(weekday, probe(), { type, ...time, ...clockOf(one) });
  if (one.isCertain('day')) return null;
  return one.isCertain('hour') && SHOWS_TIME.test(text) ? { type: 'TIME', ...clockOf(one) } : null;
}

function clockOf(at: ParsedComponents): Partial<Pick<Phrase, 'clock' | 'type'>> {
  if (!at.isCertain('hour')) return {};
  const two = (n: number | null) => String(n ?? 0).padStart(2, '0');
  return { type: 'TIME', clock: `${two(at.get('hour'))}:${two(at.get('minute'))}` };
}

const numberOf = (at: ParsedComponents) =>
  dayNumber(at.get('year') ?? 1, at.get('month') ?? 1, at.get('day') ?? 1);

/** "vor 3 Stunden", counted from noon. */
function sinceNow(one: ParsedComponents): Phrase {
  const minutes =
    (numberOf(one) - ONE.number) * 1440 + ((one.get('hour') ?? 12) - 12) * 60 + (one.get('minute') ?? 0);
  const [unit, offset] =
    minutes % 60 === 0 ? (['hour', minutes / 60] as const) : (['minute', minutes] as const);
  return { type: 'TIME', relation: { unit, offset, anchor: 'publication' } };
}

/** So many days, weeks, months or years from the day of reading: the same on both days. Null where it is not. */
function relationOf(
  one: ParsedComponents,
  other: ParsedComponents,
): { readonly unit: Unit; readonly offset: number } | null {
  const years = (at: ParsedComponents, from: Day) => (at.get('year') ?? 0) - from.y;
  const months = (at: ParsedComponents, from: Day) => years(at, from) * 12 + (at.get('month') ?? 0) - from.m;
  const same = (count: typeof years) => (count(one, ONE) === count(other, OTHER) ? count(one, ONE) : null);
  const [y, m] = [same(years), same(months)];
  if (!one.isCertain('month')) return y === null ? null : { unit: 'year', offset: y };
  const sameDay = one.get('day') === ONE.d && other.get('day') === OTHER.d;
  if (!one.isCertain('day') || (sameDay && m)) {
    if (m === null) return null;
    // Chinese "三年前" comes as a whole date.
    return one.isCertain('day') && m % 12 === 0
      ? { unit: 'year', offset: m / 12 }
      : { unit: 'month', offset: m };
  }
  const days = numberOf(one) - ONE.number;
  if (days !== numberOf(other) - OTHER.number) return null;
  // "letzte Woche" is a certain day in chrono, "vor 7 Tagen" has its weekday, too.
  const weeks = days !== 0 && days % 7 === 0 && !one.isCertain('weekday');
  return weeks ? { unit: 'week', offset: days / 7 } : { unit: 'day', offset: days };
}

/** "letzten Montag", "nächsten Montag", "上周一": told apart by reading them three days before and three days after a Monday. */
function weekdayPhrase(weekday: number, read: ReturnType<Probe>, rest: Phrase): Phrase {
  if (!read) return { ...rest, weekday };
  const { ahead, behind } = read;
  if (ahead.weeks === behind.weeks && ahead.weeks !== 0)
    return { ...rest, weekday, relation: { unit: 'week', offset: ahead.weeks, anchor: 'publication' } };
  if (ahead.days < 0) return { ...rest, weekday, direction: 'last', near: true };
  return behind.days > 0 ? { ...rest, weekday, direction: 'next', near: true } : { ...rest, weekday };
}

/** Where the same words lead three days before and three days after their weekday. */
function probed({ index, text, start }: ParsedResult, readOn: ReadOn): ReturnType<Probe> {
  const weekday = start.get('weekday') || 7;
  const from = (shift: number): Offset | null => {
    const day = WEEK[(weekday - 1 + shift + 7) % 7];
    const result = day && readOn(day).find((r) => r.index === index && r.text === text);
    if (!day || !result) return null;
    const days = numberOf(result.start) - day.number;
    return { days, weeks: Math.floor((days + weekdayOf(day.number) - 1) / 7) };
  };
  const [ahead, behind] = [from(-3), from(3)];
  return ahead && behind && { ahead, behind };
}
