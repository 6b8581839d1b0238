import type { CalendarDate, TimeExpression } from '../model';
import { daysInMonth, readDay, yearString } from './calendar';
import { describeDate, MONTH_NAMES, WEEKDAY_NAMES, yearWords } from './describe';
import { parseEdtf } from './edtf';
import { findEnglish } from './en';
import type { Phrase } from './phrase';
import { tagTimes } from './tag';

/** What is wrong with a date that somebody typed, in plain words. */
export interface DateProblem {
  readonly problem: string;
}

const EXAMPLES =
  'Say it like “19 September 2023”, “late 2019”, “44 BC”, “from 2020 to 2022”, or in EDTF like “2020/2022”.';
const problem = (text: string): DateProblem => ({ problem: text });

/** Names as they are written, so that "september 2023" is understood: in running text "may" and "march" are words. */
const NAMES = [...MONTH_NAMES, ...WEEKDAY_NAMES]
  .flatMap((name) => [name, name.slice(0, 3)])
  .concat('Sept', 'Tues', 'Thurs');
const NAME = new RegExp(`(?<![\\p{L}])(?:${NAMES.join('|')})(?![\\p{L}])`, 'giu');
const ERA = /(?<=\d)\s*(b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?)(?![\p{L}])/giu;

function normalised(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b[ap]\.m|B\.C|A\.D)[.!]$/i, '')
    .replace(CIRCA, 'circa ')
    .replace(/\s+onwards?$/i, ' on')
    .replace(/^from (?=[^-–]*$)(?!.*\b(?:to|until|till|through)\b)/i, 'since ')
    .replace(/^(?:since )?(.*\S) on$/i, 'since $1')
    .replace(/^mid (?=\d)/i, 'mid-')
    .replace(NAME, (name) => (name[0] ?? '').toUpperCase() + name.slice(1).toLowerCase())
    .replace(ERA, (era) => ` ${era.replace(/[.\s]/g, '').toUpperCase()}`)
    .replace(/^(?=[qQhH][1-4]\b)[qh]/, (letter) => letter.toUpperCase());
}

/**
 * Reads a date field: plain English or EDTF. The whole of it must be understood, not a part.
 * @param today `YYYY-MM-DD`; "yesterday" is counted from it
 */
export function parseDateInput(text: string, today: string): CalendarDate | DateProblem {
  const input = normalised(text);
  if (input === '') return problem(`No date is given. ${EXAMPLES}`);
  const numeric = numericInput(input);
  if (numeric) return numeric;
  const edtf = parseEdtf(input.replace(/\s*([/,]|\.\.)\s*/g, '$1'));
  if (edtf) return edtf;
  const wrong = outOfRange(input) ?? impossibleDay(input);
  if (wrong) return wrong;
  return inWords(input, today);
}

/** "03/04/2020" may be two days; "13/04/2020" is one. */
function numericInput(input: string): CalendarDate | DateProblem | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(input);
  if (!match) return null;
  const [, first = '', separator, second = '', year = ''] = match;
  const [a, b, y] = [Number(first), Number(second), Number(year)];
  const read = (day: number, month: number) =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(y, month)
      ? parseEdtf(`${yearString(y)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
      : null;
  const dayFirst = read(a, b);
  // Dots are day first wherever they are used.
  const monthFirst = separator === '.' ? null : read(b, a);
  if (dayFirst && monthFirst && a !== b) {
    return problem(
      `“${input}” can be ${describeDate(dayFirst)} or ${describeDate(monthFirst)}: which? Write the month as a word.`,
    );
  }
  return dayFirst ?? monthFirst ?? problem(`“${input}” is no day of the calendar.`);
}

function outOfRange(input: string): DateProblem | null {
  const year = /(?<![\d.,])(?:y)?-?(\d{5,}|\d{2,},\d{3})(?!\d)/i.exec(input);
  return year && !/^10,?000 BC$/.test(input)
    ? problem(`The year ${year[1]} is outside what can be stored: 10,000 BC to 9999.`)
    : null;
}

/** "31 June 2023", "2023-02-30". */
function impossibleDay(input: string): DateProblem | null {
  const iso = /(?<!\d)(-?\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(input);
  if (iso && !readDay(iso[0])) return noSuchDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const isoMonth = /^(-?\d{4})-(\d{2})$/.exec(input);
  if (isoMonth && (Number(isoMonth[2]) === 0 || Number(isoMonth[2]) > 41)) {
    return problem(`There is no month ${isoMonth[2]}.`);
  }
  const names = MONTH_NAMES.map((name) => name.slice(0, 3)).join('|');
  const words =
    new RegExp(`(?<![\\d-])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${names})[a-z]*\\.?,? ?(\\d{4})?`, 'i').exec(
      input,
    ) ??
    new RegExp(`()(${names})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'i').exec(input);
  if (!words) return null;
  const dayFirst = words[1] !== '';
  const day = Number(dayFirst ? words[1] : words[3]);
  const month = MONTH_NAMES.findIndex((n) => n.slice(0, 3).toLowerCase() === words[2]?.toLowerCase()) + 1;
  const year = dayFirst ? words[3] : words[4];
  // Without a year 29 February may exist.
  return day < 1 || day > daysInMonth(year ? Number(year) : 2000, month)
    ? noSuchDay(year ? Number(year) : null, month, day)
    : null;
}

function noSuchDay(year: number | null, month: number, day: number): DateProblem {
  const name = MONTH_NAMES[month - 1];
  if (!name) return problem(`There is no month ${month}.`);
  const when = year === null ? name : `${name} ${yearWords(year)}`;
  return problem(`There is no ${day} ${name}: ${when} has ${daysInMonth(year ?? 2000, month)} days.`);
}

const LEAD =
  /^(?:on|in|at|during|within|from|between|since|until|till|up to|before|prior to|after|perhaps|possibly|probably|maybe|the|the year|some ?time in|both|either|in about|in around)?\s*(?:the )?$/i;
const TAIL = /^(?:\s*\(?\?\)?|\s+(?:onwards?|on))?$/i;
/** "c1900", "c.1900". */
const CIRCA = /^c\.?\s?(?=\d)/i;
const DOUBT = /^(?:perhaps|possibly|probably|maybe)\b|\?\)?$/i;

function inWords(input: string, today: string): CalendarDate | DateProblem {
  // "476": in running text three digits are no year, alone in a date field they are.
  const text = /^(?:circa |c\. |about |around |in )?\d{1,3}$/i.test(input) ? `${input} AD` : input;
  const found = findEnglish(text);
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return problem(`“${input}” is not understood as a date. ${EXAMPLES}`);
  const lead = text.slice(0, first.index).trim();
  const tail = text.slice(last.index + last.text.length);
  const gaps = found
    .slice(1)
    .map((f, i) => text.slice((found[i]?.index ?? 0) + (found[i]?.text.length ?? 0), f.index));
  if (!LEAD.test(lead) || !TAIL.test(tail))
    return onlyPart(
      input,
      found.map((f) => f.text),
    );
  const lacking = found.map((f) => f.phrase).find((p) => lacksYear(p));
  if (lacking) return problem(`“${input}” names no year. Say which, as in “${input} 2023”.`);
  const expressions = tagTimes(text, [{ start: 0, end: text.length, text, paragraph: 0 }], {
    publishedOn: today,
    language: 'en',
  });
  const dates = expressions.map((e) => e.date);
  if (expressions.some((e) => !e.date)) return unplaced(input, expressions);
  if (dates.length === 1)
    return finished(input, dates[0] ?? null, DOUBT.test(text), /\s+(?:onwards?|on)$/i.test(tail));
  const joint = /^(?:\s*,|\s*,?\s+(?:and|or))\s*(?:the\s+)?$/i;
  if (!gaps.every((gap) => joint.test(gap)))
    return onlyPart(
      input,
      found.map((f) => f.text),
    );
  const or = gaps.some((gap) => /\bor\b/i.test(gap));
  const members = dates.map((d) => d?.edtf ?? '');
  if (members.some((m) => /[[{/]/.test(m)))
    return problem(`“${input}” is too much for one date. ${EXAMPLES}`);
  return finished(input, parseEdtf(or ? `[${members.join(',')}]` : `{${members.join(',')}}`), false, false);
}

function lacksYear({
  year,
  decade,
  century,
  relation,
  direction,
  weekday,
  value,
  month,
  season,
  quarter,
  half,
}: Phrase): boolean {
  const named = (month ?? season ?? quarter ?? half) !== undefined;
  return (
    named &&
    (year ?? decade ?? century ?? weekday) === undefined &&
    !relation &&
    !direction &&
    value === undefined
  );
}

function finished(
  input: string,
  date: CalendarDate | null,
  doubtful: boolean,
  onwards: boolean,
): CalendarDate | DateProblem {
  let read = date;
  if (read && doubtful && read.shape === 'point')
    read = parseEdtf(`${read.edtf.replace(/~$/, '')}${read.approximate ? '%' : '?'}`);
  if (read && onwards && read.shape === 'point') read = parseEdtf(`${read.edtf}/..`);
  return read ?? problem(`“${input}” is not understood as a date. ${EXAMPLES}`);
}

function onlyPart(input: string, understood: readonly string[]): DateProblem {
  const parts = understood.map((part) => `“${part}”`).join(' and ');
  return problem(`Only ${parts} of “${input}” is understood. ${EXAMPLES}`);
}

function unplaced(input: string, expressions: readonly TimeExpression[]): DateProblem {
  const kind = expressions.find((e) => !e.date)?.type;
  if (kind === 'DURATION') return problem(`“${input}” is a length of time, not a date.`);
  if (kind === 'SET') return problem(`“${input}” says how often, not when.`);
  return problem(`“${input}” cannot be placed on the calendar. ${EXAMPLES}`);
}
