/** The two phrases of a range as one time expression. */
import {
  type CalendarDate,
  type DerivationStep,
  RESOLUTIONS,
  type Sentence,
  type TimeExpression,
  type TimexPart,
} from '../../model';
import { civil, dayNumber } from '../calendar';
import { parseEdtf } from '../edtf';
import type { Found, FoundRange } from '../found';
import { dayPoint, firstDay, type Point, pointEdtf } from '../point';
import { pointWords } from '../resolve/parts';
import type { Setting } from '../resolve/setting';
import { AHEAD } from '../voice';
import { plainEdtf } from './ends';
import { type Expressed, expression, expressOne } from './one';

export function expressRange(
  found: Found,
  range: FoundRange,
  sentence: Sentence,
  setting: Setting,
): Expressed {
  let from = expressOne(range.from, sentence, setting);
  let to = expressOne(range.to, sentence, { ...setting, focus: from.point ?? setting.focus });
  // "from Monday to Wednesday" on a Tuesday: each alone would be the last one, so the first is a week (a year) older.
  if (from.point && to.point && isAfter(from.point, to.point)) {
    if (movable(range.from) && !isToCome(from.point, setting)) {
      from = expressOne(range.from, sentence, backed(setting, range.from));
      from = explained(from, `“${range.from.text}” is the last one before ${pointWords(to.point)}.`);
    } else if (movable(range.to)) {
      // "from today through Nov. 17"
      const day = civil(firstDay(from.point) ?? 0);
      to = expressOne(range.to, sentence, { ...setting, published: day, voice: AHEAD });
      to = explained(to, `“${range.to.text}” is the first one after ${pointWords(from.point)}.`);
    }
  }
  const { either } = range;
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
    expression: expression(
      found,
      sentence,
      from.expression.type === to.expression.type ? from.expression.type : 'DATE',
      `${from.expression.value}/${to.expression.value}`,
      date,
      date ? weaker(from.expression, to.expression) : 'unresolved',
      [
        ...steps.filter((s, i) => steps.findIndex((other) => other.text === s.text) === i),
        either
          ? { rule: 'either', text: `“${found.text}” is one of both.` }
          : { rule: 'range', text: `“${found.text}” lasts from the first date to the second.` },
      ],
      undefined,
      parts,
    ),
    point: to.point ?? from.point,
    from: from.point,
  };
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

function weaker(a: TimeExpression, b: TimeExpression): TimeExpression['resolution'] {
  return (
    RESOLUTIONS[Math.max(RESOLUTIONS.indexOf(a.resolution), RESOLUTIONS.indexOf(b.resolution))] ??
    'unresolved'
  );
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
