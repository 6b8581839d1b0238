/** Which time expressions can date what their sentence tells, and which date that is. */
import type { CalendarDate, DerivationStep, Sentence, TimeExpression } from '../model';
import { parseEdtf } from '../temporal';
import type { Clause } from './clauses';
import { isPastForm, type Word } from './words';

/**
 * Whether an expression can say when something happened. Durations and frequencies never do; "now" and "recently" name
 * no place on the calendar.
 */
export function canDate(expression: TimeExpression): boolean {
  return (
    (expression.type === 'DATE' || expression.type === 'TIME') &&
    !/_REF$/.test(expression.value) &&
    !OFFSET_IN_HOURS.test(expression.text)
  );
}

/** "half an hour earlier", "opens two hours later": counted from something that no date names. */
const OFFSET_IN_HOURS = /\b(?:hours?|minutes?|seconds?|moments?)\s+(?:earlier|later|before|after|on)\b/i;

/** A headline like "A year later" counts from what only the article tells. */
export const OFFSET = /\b(?:earlier|later|before|after|on)$/i;

/** "In winter the road is closed": a season without its year, said of how things are. */
export function isHabit(
  { text }: TimeExpression,
  words: readonly Word[],
  { kind, head, body }: Clause,
): boolean {
  if (!/^(?:winter|summer|spring|autumn|fall)$/i.test(text) || kind === 'noun') return false;
  const verb = words[head]!;
  const first = words[body.from]!;
  return verb.tag === 'AUX'
    ? /^(?:is|are)$/i.test(verb.text)
    : first.tag === 'AUX'
      ? /^(?:is|are)$/i.test(first.text)
      : !isPastForm(verb);
}

/** "Six months earlier, in May 2020": of a date and what it is counted as, the date is told. */
export function isApposed(times: readonly TimeExpression[], k: number, { text, start }: Sentence): boolean {
  const one = times[k]!;
  if (one.resolution === 'stated' || !COUNTED.test(one.text)) return false;
  return [times[k - 1], times[k + 1]].some((other) => {
    if (other?.resolution !== 'stated') return false;
    const [first, second] = other.start < one.start ? [other, one] : [one, other];
    return /^\s*[,(–—-]\s*(?:in|on|at)?\s*$/.test(text.slice(first.end - start, second.start - start));
  });
}

const COUNTED = /\b(?:earlier|later|before|after|ago)$/i;

/** "The vote was postponed until Tuesday": it is held then, not up to then. */
export function movedTo(
  time: TimeExpression,
  words: readonly Word[],
  clause: Clause,
): { date: CalendarDate | null; derivation: readonly DerivationStep[] } | null {
  const end = time.date?.edtf.match(/^\.\.\/([^/[\]{}]+)$/)?.[1];
  const date = end && MOVING.test(words[clause.head]!.lemma) ? parseEdtf(end) : null;
  if (!date) return null;
  const text = `what is put off “until” a day is to take place then → ${end}`;
  return { date, derivation: [...time.derivation, { rule: 'put-off', text }] };
}

const MOVING = /^(?:postpone|delay|adjourn|defer|reschedule)$/;

/** "strained since September 2023, when X waged …": the stretch is open, but X happened where it begins. */
export function atRelativeClause(
  time: TimeExpression,
  words: readonly Word[],
  t: number,
): { date: CalendarDate | null; derivation: readonly DerivationStep[] } {
  const at = words[t + 1]?.text === ',' ? t + 2 : t + 1;
  const start = time.date?.edtf.match(/^([^/[\]{}]+)\/\.\.$/)?.[1];
  const date = start && /^when$/i.test(words[at]?.text ?? '') ? parseEdtf(start) : null;
  if (!date) return { date: time.date, derivation: time.derivation };
  return {
    date,
    derivation: [
      ...time.derivation,
      { rule: 'when-clause', text: `“when” tells of the beginning → ${start}` },
    ],
  };
}
