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

/** "PORT ELSE, 3 May 2024 (Agency) - |The board …": capitals before the date, a dash behind it. */
const DATELINE_PLACE = /^(?:\p{Lu}[\p{L}.'’-]*[\s,/]+){1,8}$/u;
const DATELINE_END = /^[\s,]*(?:\([^()]{1,60}\)\s*)?(?:—|–|--|-)\s/;

/** "(Updated 4:20 p.m. in Nairobi, 1:20 p.m. GMT) Troops …", "PORT ELSE, May 3 (Agency) — Troops …": when it was written. */
export function isStamp({ type, start, end }: TimeExpression, sentence: Sentence): boolean {
  const place = sentence.text.slice(0, Math.max(0, start - sentence.start));
  // "Monday, 3 May - the day of" begins with a capital, too; a place stands in capitals.
  if (
    place.length < 100 &&
    /^\p{Lu}{2}/u.test(place) &&
    DATELINE_PLACE.test(place) &&
    DATELINE_END.test(sentence.text.slice(end - sentence.start, end - sentence.start + 80))
  )
    return true;
  const comment = COMMENT.exec(sentence.text);
  if (comment && start < sentence.start + comment[0].length) return true;
  for (const { index, 0: text } of sentence.text.matchAll(STAMP))
    if (start >= sentence.start + index && start < sentence.start + index + text.length) return true;
  if (type !== 'TIME') return false;
  if (BEHIND_STAMP.test(sentence.text.slice(end - sentence.start))) return true;
  const bracket = /^[([](?:at\s+)?\d[^()[\]]{0,80}[)\]]/i.exec(sentence.text);
  return bracket !== null && start < sentence.start + bracket[0].length;
}

/** "(Updated 4:20 p.m. (1320 in London))": its bracket may hold another. */
const STAMP = /[([](?:updated?|posted|published|filed)\b(?:[^()[\]]|\([^()[\]]{0,40}\)){0,80}[)\]]/gi;

/** "At 9:05 am on 3 May 2019, Awa wrote: …": when a reader's comment was written. */
const COMMENT =
  /^(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?,? (?:on )?[^,:|]{3,30},? [^\s.,:;!?|][^.,:;!?|]{0,40} (?:wrote|writes|commented):/i;

/** "6:25 pm| | Reply", "3 May 2019 06:25 pm| at 6:25 pm | …": what stands behind the stamp of a comment. */
const BEHIND_STAMP = /^\s*(?:at \d{1,2}[:.]\d\d ?[ap]\.?m\.?\s*)?\|/i;

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
