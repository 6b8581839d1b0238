/** One phrase as a time expression. */
import type { Sentence, TimeExpression } from '../../model';
import { parseEdtf } from '../edtf';
import type { Found } from '../found';
import type { Phrase } from '../phrase';
import { firstDay, type Point, pointValue } from '../point';
import { place } from '../resolve';
import type { Placed, Setting } from '../resolve/setting';
import { openEdtf } from './ends';
import { derived, noPlace, whyUnresolved } from './steps';
import { givenParts, unknownValue } from './unknown';

export interface Expressed {
  readonly expression: TimeExpression;
  /** What becomes the date in focus: not a decade or a century. */
  readonly point: Point | null;
  /** Where it lies. */
  readonly at?: Point;
  /** The beginning of a range. */
  readonly from?: Point | null;
}

export function expressOne(found: Found, sentence: Sentence, setting: Setting): Expressed {
  const { phrase, text } = found;
  const { type, value: ready } = phrase;
  if (ready !== undefined) {
    const { resolution, derivation } = noPlace(phrase);
    return {
      expression: expression(found, sentence, type, ready, null, resolution, derivation),
      point: null,
    };
  }
  if (isTodaysWorld(phrase, text, setting)) {
    const derivation = [{ rule: 'vague', text: 'In a history told later, “today” is no day.' }];
    return {
      expression: expression(found, sentence, type, 'PRESENT_REF', null, 'unresolved', derivation),
      point: null,
    };
  }
  const placed = place(phrase, setting);
  const given = placed?.resolution === 'stated' ? undefined : givenParts(phrase);
  if (!placed) {
    const derivation = [{ rule: 'unresolved', text: whyUnresolved(text, setting) }];
    const value = unknownValue(phrase);
    return {
      expression: expression(found, sentence, type, value, null, 'unresolved', derivation, given),
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
  return {
    expression: expression(found, sentence, kind, value, date, resolution, derivation, given),
    point: isFocus(placed) ? placed.point : null,
    at: placed.point,
  };
}

/** Made in one place, so that all have one shape. */
export function expression(
  { index, text }: Found,
  sentence: Sentence,
  type: TimeExpression['type'],
  value: string,
  date: TimeExpression['date'],
  resolution: TimeExpression['resolution'],
  derivation: TimeExpression['derivation'],
  given?: TimeExpression['given'],
  parts?: TimeExpression['parts'],
): TimeExpression {
  const start = sentence.start + index;
  const end = start + text.length;
  return { start, end, text, type, value, date, resolution, derivation, given, parts };
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

/** Decades and centuries are too wide to count from. */
function isFocus({ point }: Placed): boolean {
  return firstDay(point) !== null;
}
