/**
 * What kind of thing a dated clause tells: that something happened, was measured or said, is planned, may happen, or did
 * not. The order of the questions matters: "could not be reached next week" is asked for its doubt before its date.
 */
import type { CalendarDate, MentionKind } from '../model';
import type { Clause } from './clauses';
import { actionFamily, MEASURING, nominalVerb, OCCASIONS, REPORTING } from './lexicon/actions';
import { nextVerb, NOMINAL, phraseStart } from './phrases';
import { liesAhead } from './plain';
import type { Word } from './words';

/** Kind of the clause; `publishedOn` as `YYYY-MM-DD`. */
export function kindOf(
  words: readonly Word[],
  clause: Clause,
  date: CalendarDate | null,
  publishedOn: string | null,
): MentionKind {
  const verb = verbOf(words, clause);
  const group = verb < 0 ? [] : words.slice(groupFrom(words, clause, verb), verb + 1);
  const ahead = liesAhead({ date }, publishedOn);
  if (isHypothetical(words, clause, group, verb, ahead)) return 'hypothetical';
  const foretold = ahead || foretells(group) || isReportedFuture(words, clause, group);
  if (!foretold && isNegated(words, clause, group, verb)) return 'negated';
  if (foretold || isPlanned(words, clause, verb)) return 'plan';
  if (clause.kind !== 'verb' || clause.head !== verb) return 'event';
  if (isFigure(words, clause)) return 'figure';
  return isStatement(words, clause) ? 'statement' : 'event';
}

/** Index of the clause's verb: its head, or the verb whose subject the head is ("Tuesday's vote |was cancelled"); -1 for bare nouns. */
function verbOf(words: readonly Word[], { kind, head, body }: Clause): number {
  if (kind === 'noun') return -1;
  return head >= body.from ? head : nextVerb(words, body.from);
}

/** The verb group with what a date or an adverb splits off: "will |this week be served". */
function groupFrom(words: readonly Word[], { body, head }: Clause, verb: number): number {
  let from = Math.min(body.from, verb);
  while (
    from > 0 &&
    from > head - 8 &&
    (['AUX', 'PART', 'ADV'].includes(words[from - 1]!.tag) ||
      (words[from - 1]!.tag === 'TIME' && words[from - 2]?.tag === 'AUX'))
  )
    from--;
  return from;
}

const DOUBT = /^(?:could|might|may)$/i;

/** Verbs after which what follows has only been held out: "threatened to strike". */
const HELD_OUT = /^(?:threaten|vow|consider|offer|propose)$/;

const CONDITION = /^(?:if|unless|lest|whether)$/i;

function isHypothetical(
  words: readonly Word[],
  clause: Clause,
  group: readonly Word[],
  verb: number,
  ahead: boolean,
): boolean {
  const first = clause.subject?.from ?? clause.body.from;
  if (clause.kind === 'noun')
    return (
      isAskedFor(words, clause) ||
      premodifiedBy(words, clause, /^(?:possible|potential|threatened|would-be|hypothetical)$/i)
    );
  if (CONDITION.test(words[first - 1]?.text ?? '')) return true;
  // "Will the king resign on Friday?" asks.
  if (words.at(-1)?.text === '?' && !REPORTING.has(words[verb]?.lemma ?? '')) return true;
  const conditional = words.some(({ text }) => /^(?:if|unless)$/i.test(text));
  for (const [i, { text, lemma, tag }] of group.entries()) {
    const next = group[i + 1];
    if (DOUBT.test(text) && tag === 'AUX' && !/^(?:not|n['’]t)$/i.test(next?.text ?? '')) return true;
    // "would have signed", "I would never protest"; "would win the prize later" only looks ahead from then.
    if (
      /^(?:would|['’]d)$/i.test(text) &&
      (conditional || next?.lemma === 'have' || isSpeaker(words, clause))
    )
      return true;
    if ((ahead ? HELD_OUT : /^threaten$/).test(lemma) && next?.tag === 'TO') return true;
  }
  return conditional && (ahead || foretells(group));
}

/** "called for |a strike in May": nobody says that it came. */
function isAskedFor(words: readonly Word[], { body }: Clause): boolean {
  return (
    /^for$/i.test(words[body.from - 1]?.text ?? '') &&
    /^(?:call|ask|appeal|press|push|campaign|hope|demand)$/.test(words[body.from - 2]?.lemma ?? '')
  );
}

function isSpeaker(words: readonly Word[], { subject }: Clause): boolean {
  return !!subject && /^(?:i|we|you)$/i.test(words[subject.to - 1]!.text);
}

const LIMIT = /^(?:only|just|merely|least|until|till|fewer|less|more|longer|later|sooner|even)$/i;

/** "did not attend", "no talks were held", "Tuesday's vote was cancelled"; not so "was not rebuilt until 1950". */
function isNegated(words: readonly Word[], clause: Clause, group: readonly Word[], verb: number): boolean {
  const { subject, body, head } = clause;
  if (premodifiedBy(words, clause, /^(?:cancell?ed|aborted|postponed|abandoned|scrapped)$/i)) return true;
  if (clause.kind === 'noun')
    return /^no$/i.test(words[body.from]!.text) && !LIMIT.test(words[body.from + 1]?.text ?? '');
  const rest = words.slice(verb + 1, body.to);
  if (rest.some(({ text }) => /^(?:until|till)\b/i.test(text))) return false;
  const calledOff =
    /^(?:cancel|postpone|scrap|abandon)$/.test(words[verb]!.lemma) ||
    (words[verb]!.lemma === 'call' && words[verb + 1]?.text === 'off');
  if (head !== verb && calledOff) return true;
  for (const [i, { text, lemma }] of group.entries()) {
    const next = group[i + 1];
    if (/^(?:not|n['’]t|never|cannot)$/i.test(text) && !LIMIT.test(next?.text ?? words[verb + 1]?.text ?? ''))
      return true;
    if (/^(?:fail|decline|refuse)$/.test(lemma) && next?.tag === 'TO' && !REPORTING.has(words[verb]!.lemma))
      return true;
  }
  if (subject && denies(words, subject.from)) return true;
  // "held no talks"
  return /^no$/i.test(words[verb + 1]?.text ?? '') && denies(words, verb + 1);
}

/** "no", "none", "nobody", "neither side"; "no fewer than 40" counts. */
function denies(words: readonly Word[], i: number): boolean {
  return (
    /^(?:no|none|nobody|nothing|neither|no-one)$/i.test(words[i]!.text) &&
    !LIMIT.test(words[i + 1]?.text ?? '')
  );
}

const FUTURE = /^(?:will|shall|wo|['’]ll|won['’]t|going)$/i;
const PLANNED = /^(?:plan|schedule|expect|intend|due|set|slate|aim|prepare|agree|poise|promise|pledge)$/;

/** "will open", "plans to visit", "is due to meet", "are to hold". */
function foretells(group: readonly Word[]): boolean {
  return group.some(({ text, lemma, tag }, i) => {
    const next = group[i + 1];
    if (/^going$/i.test(text)) return next?.tag === 'TO';
    return (
      FUTURE.test(text) || (next?.tag === 'TO' && (PLANNED.test(lemma) || (tag === 'AUX' && lemma === 'be')))
    );
  });
}

/** "said the talks |would resume": a plan; "he |would win the prize in 1998" is history. */
function isReportedFuture(
  words: readonly Word[],
  { subject, body }: Clause,
  group: readonly Word[],
): boolean {
  const first = subject?.from ?? body.from;
  return (
    group.some(({ text }) => /^(?:would|['’]d)$/i.test(text)) &&
    words.slice(0, first).some(({ tag, lemma }) => tag === 'VERB' && REPORTING.has(lemma))
  );
}

/** "The vote is scheduled for May", "the visit planned for Monday", "an upcoming summit". */
function isPlanned(words: readonly Word[], clause: Clause, verb: number): boolean {
  const ARRANGED = /^(?:planned|scheduled|due|slated|expected|set)$/i;
  if (premodifiedBy(words, clause, /^(?:planned|scheduled|upcoming|forthcoming|proposed|looming)$/i))
    return true;
  const after = words[clause.kind === 'noun' ? clause.head + 1 : verb];
  const at = clause.kind === 'noun' ? clause.head + 1 : verb;
  if (clause.kind === 'verb' && words[verb]!.tag === 'AUX')
    return /^(?:due)$/i.test(words[verb + 1]?.text ?? '') && words[verb + 2]?.tag !== 'TO';
  return (
    ARRANGED.test(after?.text ?? '') &&
    (clause.kind === 'noun' || words[at - 1]?.tag === 'AUX') &&
    (/^set$/i.test(after!.text) ? /^for$/i : /^(?:for|on|in|at)$/i).test(words[at + 1]?.text ?? '')
  );
}

/** Whether an adjective before the clause's noun says so: "the cancelled summit". */
function premodifiedBy(words: readonly Word[], { kind, head }: Clause, adjective: RegExp): boolean {
  if (kind !== 'noun' && words[head]!.tag !== 'NOUN') return false;
  return words.slice(phraseStart(words, head), head).some(({ text }) => adjective.test(text));
}

/** What is told at an occasion that the date came with belongs to the occasion ("reaffirmed … during the visit on Monday"). */
function isStatement(words: readonly Word[], { head, body, occasion }: Clause): boolean {
  if (occasion >= 0 && OCCASIONS.has(words[occasion]!.lemma) && !isInside(words, head, occasion))
    return false;
  // "urged both sides |to meet on Monday"
  const asked = words[head - 1]?.tag === 'TO' && body.from < head;
  const asking = asked ? words.findIndex(({ tag }, i) => i >= body.from && i < head && tag === 'VERB') : -1;
  const at = asking < 0 ? head : asking;
  const { lemma } = words[at]!;
  // "called for talks", unlike "called a strike"
  if (lemma === 'call') return /^(?:for|on|upon)$/i.test(words[at + 1]?.text ?? '');
  if (!REPORTING.has(lemma)) return false;
  // "declared independence", "declared a state of emergency", "was admitted to hospital": done, not said.
  if (lemma === 'declare') return !/^(?:DET|NOUN|ADJ)$/.test(words[at + 1]?.tag ?? 'X');
  return !(lemma === 'admit' && words[at - 1]?.lemma === 'be');
}

/** Whether word `i` stands in what the verb at `head` reports ("said that |the talks had failed"). */
function isInside(words: readonly Word[], head: number, i: number): boolean {
  return (
    i > head &&
    words
      .slice(head + 1, i)
      .some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || /^(?:that|["“])$/i.test(text))
  );
}

const UNIT =
  /^(?:[%$€£¥]|percent|per cent|percentage|million|billion|trillion|m|bn|dollars?|cents?|euros?|pounds?|yen|rubles?|barrels?|tons?|tonnes?|points?)$/i;

/** What is counted: "net income was $4 million" gives a figure as "rose to $4 million" does. */
const COUNTED =
  /^(?:sale|revenue|turnover|profit|loss|earning|income|net|output|export|import|trade|inflation|rate|deficit|surplus|debt|unemployment|population|price|share|yield|growth|spending|volume|production|gdp|economy|result)s?$/;

/** Whether a clause gives an amount: "turnover surpassed $4 billion". */
export function isFigure(words: readonly Word[], { kind, head, body, subject }: Clause): boolean {
  if (kind !== 'verb') return false;
  const { lemma } = words[head]!;
  const end = Math.min(words.length, body.to + 1);
  const amount = amountIn(words, head + 1, end);
  if (amount < 0) return false;
  // "came to more than $4 billion", "stood at 3 percent"
  if (
    /^(?:come|add|work|run|stand|amount)$/.test(lemma) &&
    /^(?:to|at|up)$/.test(words[head + 1]?.text ?? '')
  )
    return true;
  if (MEASURING.has(lemma) || actionFamily(lemma) === 'rise') return true;
  const counted = (from: number, to: number) =>
    words.slice(from, to).some((word) => COUNTED.test(word.lemma));
  if (lemma === 'be') return !!subject && counted(subject.from, subject.to);
  return /^(?:have|report|record|show)$/.test(lemma) && counted(head + 1, amount);
}

/** Index of an amount that stands for itself; "a $4 million settlement" and "sold it for $4 million" tell of something else. */
function amountIn(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { text, tag } = words[i]!;
    const counts =
      UNIT.test(text) ||
      /^[$€£¥]?\d{1,3}(?:,\d{3})+$/.test(text) ||
      /^[$€£¥]\d/.test(text) ||
      /\d%$/.test(text);
    if (!counts) continue;
    let end = i;
    while (words[end + 1] && (words[end + 1]!.tag === 'NUM' || UNIT.test(words[end + 1]!.text))) end++;
    const next = words[end + 1];
    const happening = next?.tag === 'NOUN' ? nominalVerb(next.lemma) : null;
    // "posted a 54% drop in profit", "a $4 million loss" are figures still.
    if (next && happening && !COUNTED.test(next.lemma) && !/^(?:rise|sink)$/.test(actionFamily(happening)))
      return -1;
    let start = i;
    while (start > from && (words[start - 1]!.tag === 'NUM' || UNIT.test(words[start - 1]!.text))) start--;
    return /^for$/i.test(words[start - 1]?.text ?? '') && NOMINAL.has(tag === 'SYM' ? 'NUM' : tag) ? -1 : i;
  }
  return -1;
}
