import type { Phrase } from '../../phrase';
import { before, between, Found, pairRefiner } from '../../found';

const DASH = /^\s?[-–—]\s?$/;
const TO = /^\s+(?:up\s+)?(?:to|until|till|through)\s+(?:the\s+)?$/i;
/** "19 or 20 September 2023", "in 2003 or in 2004" */
const OR = /^\s+or\s+(?:(?:on|in)\s+)?(?:the\s+)?$/i;
const AND = /^\s+and\s+(?:the\s+)?$/i;

const onCalendar = (p: Phrase) => p.value === undefined && p.anaphor === undefined;
const rank = (p: Phrase) =>
  p.day !== undefined || p.weekday !== undefined || p.clock !== undefined || p.relation?.unit === 'day'
    ? 4
    : p.month !== undefined
      ? 3
      : (p.quarter ?? p.season ?? p.half) !== undefined
        ? 2
        : 1;

/** "from 2020 to 2022", "1914–18", "between 3 and 5 March 2020", "the night of 15 to 16 August 2022": one stretch of time. */
export const ranges = pairRefiner((context, found) => {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const either = last !== undefined && isEither(context.text, last, next);
    if (last && !last.range && !next.range && (either || isRange(context.text, last, next))) {
      out[out.length - 1] = new Found(context, last.index, next.endIndex, last.phrase, {
        from: withDay(context, last, next),
        to: next,
        ...(either ? { either } : {}),
      });
    } else out.push(next);
  }
  return out;
});

/** "between 3 and 5 p.m. on Monday": the day stands once, at the end. */
function withDay(context: ConstructorParameters<typeof Found>[0], a: Found, b: Found): Found {
  const { clock, month, day, weekday, relation } = a.phrase;
  const isBare = clock !== undefined && (month ?? day ?? weekday ?? relation) === undefined;
  return isBare && b.phrase.clock !== undefined
    ? new Found(context, a.index, a.endIndex, { ...b.phrase, clock })
    : a;
}

/** One of two days, months or years, of the same kind. */
function isEither(text: string, a: Found, b: Found): boolean {
  return (
    OR.test(text.slice(a.endIndex, b.index)) &&
    onCalendar(a.phrase) &&
    onCalendar(b.phrase) &&
    a.phrase.type === 'DATE' &&
    b.phrase.type === 'DATE' &&
    rank(a.phrase) === rank(b.phrase)
  );
}

function isRange(text: string, a: Found, b: Found): boolean {
  if (!onCalendar(a.phrase) || !onCalendar(b.phrase)) return false;
  const gap = between(text, a, b);
  const like = Math.abs(rank(a.phrase) - rank(b.phrase)) <= 1;
  // "the night of 15/16 August"
  if (gap === '/') return a.phrase.day !== undefined && b.phrase.day === a.phrase.day + 1;
  if (DASH.test(gap)) return like && rank(a.phrase) === rank(b.phrase);
  // "a change on Friday to May's figures"
  const apart =
    a.phrase.weekday !== undefined &&
    b.phrase.month !== undefined &&
    (b.phrase.day ?? b.phrase.weekday) === undefined;
  if (TO.test(gap)) return like && !apart;
  return AND.test(gap) && like && before(text, a.index, /\bbetween\s+(?:the\s+)?$/i) !== null;
}
