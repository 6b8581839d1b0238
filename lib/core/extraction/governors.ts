/**
 * Which word of its sentence does a date belong to? More than a third of the words are nouns ("Russia's 2022 invasion"),
 * so nouns are tried before verbs, in the order that stands in `clauseOf`.
 */
import { OCCASIONS, POINTING, REPORTING, nominalVerb } from './lexicon/actions';
import { isGerund, isPastForm, type Word } from './words';
import {
  PHRASE,
  NOMINAL,
  HARD,
  isVerb,
  verbLeft,
  finiteLeft,
  groupStart,
  firstVerb,
  isFinite,
  nextVerb,
  phraseStart,
  reducedRelative,
  beforeTime,
  isSubjectWithVerb,
  type Range,
} from './phrases';
import { type Clause, verbClause, nounClause } from './clauses';
import { isComparison, isLabel } from './yardsticks';

/** Prepositions that set a happening apart from the clause it stands in: the date is the happening's own. */
const APART =
  /^(?:following|after|since|before|until|of|for|from|to|about|over|against|with|despite|into|like|including|between|than|under|behind|regarding|on|amid)$/i;

/** The clause that the time expression at word `t` belongs to, or null where nothing in the sentence can happen. */
export function clauseOf(words: readonly Word[], t: number): Clause | null {
  // "the first since 2009, when …" tells of 2009 for all that.
  const when = relativeWhen(words, t);
  if (when >= 0) return verbClause(words, when);
  if (isComparison(words, t) || isLabel(words, t)) return null;
  const result = resultOfPeriod(words, t);
  if (result >= 0) return verbClause(words, result);
  return (
    premodified(words, t) ??
    attached(words, t) ??
    inserted(words, t) ??
    verbAround(words, t) ??
    nounNear(words, t)
  );
}

/**
 * Verb of "strained since September 2023, when Azerbaijan waged …", or -1. What happened "in 2018, when he toured the
 * fields" is what the clause before says, unless that only describes ("was at its lowest in 2020, when …").
 */
function relativeWhen(words: readonly Word[], t: number): number {
  const at = words[t + 1]?.text === ',' ? t + 2 : t + 1;
  if (!/^when$/i.test(words[at]?.text ?? '')) return -1;
  const since =
    /^(?:since|until)$/i.test(words[t - 1]?.text ?? '') || /^(?:since|until)\b/i.test(words[t]!.text);
  const main = verbLeft(words, beforeTime(words, t));
  return since || main < 0 || words[main]!.tag === 'AUX' ? nextVerb(words, at + 1) : -1;
}

/** Verb of what is reported for a stretch ("Profit in the three months ended 31 March was …"), or -1: its end is no happening. */
function resultOfPeriod(words: readonly Word[], t: number): number {
  const end = beforeTime(words, t);
  // "in |the quarter| ended 31 March"
  if (words[t + 1]?.lemma === 'end' && words.slice(t + 2, t + 4).some(({ tag }) => tag === 'TIME')) {
    const behind = nextVerb(words, t + 3);
    return behind >= 0 ? behind : verbLeft(words, t - 1);
  }
  if (words[end]?.lemma === 'end' && words[end - 1]?.tag === 'TIME') {
    const behind = nextVerb(words, t + 1);
    return behind >= 0 ? behind : verbLeft(words, end - 2);
  }
  if (
    words[end]?.lemma !== 'end' ||
    !/^(?:month|quarter|year|week|period|half)s?$/.test(words[end - 1]?.lemma ?? '')
  )
    return -1;
  const behind = nextVerb(words, t + 1);
  return behind >= 0 ? behind : verbLeft(words, end - 1);
}

/** "Russia's 2022 invasion of Ukraine", "Monday's talks", "the September offensive". */
function premodified(words: readonly Word[], t: number): Clause | null {
  let at = t + 1;
  const possessive = words[at]?.tag === 'POSS' || /['’]s$/.test(words[t]?.text ?? '');
  if (words[at]?.tag === 'POSS') at++;
  const before = words[t - 1];
  const inPhrase =
    possessive ||
    (before &&
      (before.tag === 'POSS' ||
        (before.tag === 'DET' && !/^(?:this|that|all)$/i.test(before.text)) ||
        (before.tag === 'PRON' && /^(?:his|her|its|their|our|my|your|whose)$/i.test(before.text)) ||
        before.tag === 'ADJ'));
  let end = at;
  while (words[end] && ['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM'].includes(words[end]!.tag)) end++;
  let head = end - 1;
  while (head >= at && !['NOUN', 'PROPN'].includes(words[head]!.tag)) head--;
  if (head < at) return null;
  const eventful = words.slice(at, end).some((word) => nominalVerb(word.lemma));
  // "In 2022 inflation rose": without an article or owner before the date only a happening can take it.
  if (
    !inPhrase &&
    !(
      eventful &&
      before &&
      (before.tag === 'ADP' || before.tag === 'CCONJ') &&
      nominalVerb(words[head]!.lemma)
    )
  )
    return null;
  if (!possessive && !inPhrase) return null;
  const noun = nounClause(words, head, phraseStart(words, t));
  // "The 1991 coup ousted President Traoré": the verb tells more than the noun alone.
  const verb = subjectOf(words, noun);
  return verb >= 0 && !hasName(words, noun.body) ? { ...verbClause(words, verb), head } : noun;
}

/** A date after a noun or participle: "the accords reached in 2020", "the campaign in September 2023". */
function attached(words: readonly Word[], t: number): Clause | null {
  let x = beforeTime(words, t);
  while (x >= 0 && words[x]?.tag === 'ADV') x--;
  const word = words[x];
  if (!word) return null;
  if (word.tag === 'VERB' && isPastForm(word)) {
    const noun = reducedRelative(words, x);
    if (noun >= 0) return { ...nounClause(words, noun, phraseStart(words, noun)), head: noun };
    return null;
  }
  if (!['NOUN', 'PROPN'].includes(word.tag)) return null;
  return occasionChain(words, x);
}

/** "Voters go to the polls", "the case came to trial": the verb says it with its noun. */
const HEADING = /^(?:go|come|head|return|bring|take|put|send|march)$/;

/** Walks "…a reception after the talks with his counterpart" leftwards for the happening that the date belongs to. */
function occasionChain(words: readonly Word[], x: number): Clause | null {
  let at = x;
  for (let steps = 0; steps < 5; steps++) {
    const start = phraseStart(words, at);
    const link = words[start - 1];
    const lemma = words[at]!.lemma;
    if (nominalVerb(lemma)) {
      if (!link || start === 0 || HARD.test(link.text)) {
        const noun = nounClause(words, at, start);
        const verb = subjectOf(words, noun);
        return verb >= 0 ? { ...verbClause(words, verb), head: hasName(words, noun.body) ? verb : at } : noun;
      }
      const preposition = linkOf(words, start - 1);
      const leading =
        (preposition === 'to' && HEADING.test(words[start - 2]?.lemma ?? '')) ||
        // "was arrested on a charge of theft"
        (preposition === 'on' && lemma === 'charge');
      if (
        preposition &&
        !leading &&
        !(OCCASIONS.has(lemma) && /^(?:on|to|amid)$/i.test(preposition)) &&
        APART.test(preposition)
      ) {
        // "reached a deal for talks on Monday" keeps the verb: only "following", "after", "since" … part with a bare noun.
        return nounClause(words, at, start);
      }
      const verb = preposition ? finiteLeft(words, start - 1) : verbLeft(words, start - 1);
      // "months of bad blood followed Bolivia's operation in October 2018": the date is the operation's.
      if (
        !preposition &&
        verb >= 0 &&
        (POINTING.has(words[verb]!.lemma) || REPORTING.has(words[verb]!.lemma))
      )
        return nounClause(words, at, start);
      return verb >= 0 ? { ...verbClause(words, verb), occasion: preposition ? at : -1 } : null;
    }
    if (!link || link.tag !== 'ADP') return null;
    let next = start - 2;
    while (next >= 0 && words[next]?.tag === 'ADV') next--;
    if (!words[next] || !['NOUN', 'PROPN'].includes(words[next]!.tag)) return null;
    at = next;
  }
  return null;
}

/** The preposition at `i`, in lower case; wink tags "following" as a verb. */
function linkOf(words: readonly Word[], i: number): string | null {
  const word = words[i];
  if (!word) return null;
  return word.tag === 'ADP' || word.tag === 'SCONJ' || word.tag === 'TO' || /^following$/i.test(word.text)
    ? word.text.toLowerCase()
    : null;
}

/** "The Stars|, champions in 1994 and 1995, have not lost": what stands between commas without a verb has its date for itself. */
function inserted(words: readonly Word[], t: number): Clause | null {
  let close = t + 1;
  while (words[close] && /^(?:and|or)$/i.test(words[close]!.text) && words[close + 1]?.tag === 'TIME')
    close += 2;
  if (
    words[close]?.text !== ',' ||
    !words.slice(close + 1, close + 5).some(({ tag }) => tag === 'AUX' || tag === 'VERB')
  )
    return null;
  let open = beforeTime(words, t);
  while (open > 0 && (PHRASE.has(words[open]!.tag) || words[open]!.tag === 'ADP')) open--;
  const phrase = words.slice(open + 1, beforeTime(words, t) + 1);
  const head = phrase.findLastIndex(({ tag }) => tag === 'NOUN');
  // "Awa Keita, on a visit to Oslo on Monday, said …": what is said there is told.
  if (phrase.some(({ lemma }) => nominalVerb(lemma))) return null;
  if (words[open]?.text !== ',' || head < 0 || !NOMINAL.has(words[open - 1]?.tag ?? 'X')) return null;
  return {
    head: open + 1 + head,
    kind: 'noun',
    subject: null,
    body: { from: phraseStart(words, open - 1), to: close },
    occasion: -1,
  };
}

/** The verb of the date's own clause: to the left first, else to the right. */
function verbAround(words: readonly Word[], t: number): Clause | null {
  const before = beforeTime(words, t);
  const next = words[t + 1];
  // "the two countries last year exceeded", "Putin on Monday visited": the subject stands left of the date, the verb right.
  if (
    next &&
    NOMINAL.has(words[before]?.tag ?? 'X') &&
    (next.tag === 'AUX' || (next.tag === 'VERB' && !isGerund(next)))
  ) {
    const verb = nextVerb(words, t + 1);
    if (verb >= 0 && verb <= t + 4) return withOccasion(words, verbClause(words, verb));
  }
  // "…, and in the winter of 1944 the ice took the rest": a date that opens a clause belongs to it.
  const opener = openerStart(words, before);
  const opens =
    words[opener]?.tag === 'CCONJ' || words[opener]?.text === ',' || words[opener]?.tag === 'SCONJ';
  const behind = next?.text === ',' ? t + 2 : t + 1;
  if (opens && isSubjectWithVerb(words, behind)) {
    const verb = mainVerb(words, behind);
    if (verb >= 0) return withOccasion(words, verbClause(words, verb));
  }
  // "Lund, who runs a mill, |in May 2020 described how …": the comma closes what stands inside.
  if (words[before]?.text === ',' && next && isFinite(words, t + 1) && hasRelative(words, before)) {
    const verb = nextVerb(words, t + 1);
    if (verb >= 0) return withOccasion(words, verbClause(words, verb));
  }
  const left = verbLeft(words, before);
  // "Addressing the press on Monday, the minister announced": an opening gerund hangs on the clause behind it.
  const opening =
    left >= 0 && isGerund(words[left]!) && (left === 0 || HARD.test(words[left - 1]!.text))
      ? nextVerb(words, t + 1)
      : -1;
  if (opening >= 0) return withOccasion(words, verbClause(words, opening));
  // "died |while climbing on Monday": both at once
  if (left > 1 && isGerund(words[left]!) && /^while$/i.test(words[left - 1]!.text)) {
    const main = finiteLeft(words, left - 1);
    if (main >= 0) return withOccasion(words, verbClause(words, main));
  }
  if (left >= 0) return withOccasion(words, verbClause(words, left));
  const right = mainVerb(words, t + 1);
  if (right >= 0) return withOccasion(words, verbClause(words, right));
  for (let i = t - 1; i >= 0; i--) if (isVerb(words, i)) return withOccasion(words, verbClause(words, i));
  return null;
}

/** "…, but |after daybreak on 3 May crowds came": the word before the phrase that the date ends, `i` where it stands alone. */
function openerStart(words: readonly Word[], i: number): number {
  if (!NOMINAL.has(words[i]?.tag ?? 'X')) return i;
  const start = phraseStart(words, i);
  const link = words[start - 2];
  return words[start - 1]?.tag === 'ADP' && link?.tag === 'CCONJ' && words[start - 3]?.text === ','
    ? start - 2
    : i;
}

/** Whether the comma before the one at `close` opens a relative clause or a participle. */
function hasRelative(words: readonly Word[], close: number): boolean {
  const open = words.findLastIndex(({ text }, i) => i < close && text === ',');
  const first = words[open + 1];
  return open > 0 && !!first && (/^(?:who|which)$/i.test(first.text) || isGerund(first));
}

/** "On Monday |the fleet that sailed in May, led by the king, returned": the verb that the opening date belongs to. */
function mainVerb(words: readonly Word[], from: number): number {
  const first = nextVerb(words, from);
  for (let v = first; v >= 0; v = nextVerb(words, v + 1)) {
    const start = groupStart(words, v);
    const link = words[start - 1];
    const inside =
      !isFinite(words, firstVerb(words, v)) ||
      (link && /^(?:who|which|that)$/i.test(link.text) && NOMINAL.has(words[start - 2]?.tag ?? 'X'));
    if (!inside) return v;
  }
  return first;
}

/** No verb: headlines, captions, lists ("Elections, 3 May 2021"). */
function nounNear(words: readonly Word[], t: number): Clause | null {
  for (let i = beforeTime(words, t); i >= 0; i--)
    if (['NOUN', 'PROPN'].includes(words[i]!.tag)) return nounClause(words, i, phraseStart(words, i));
  for (let i = t + 1; i < words.length; i++)
    if (['NOUN', 'PROPN'].includes(words[i]!.tag)) {
      let head = i;
      while (words[head + 1] && ['NOUN', 'PROPN'].includes(words[head + 1]!.tag)) head++;
      return nounClause(words, head, i);
    }
  return null;
}

/** Statements have an occasion in a phrase of their own: "Speaking after talks with …", "alongside President …". */
function withOccasion(words: readonly Word[], clause: Clause): Clause {
  if (clause.occasion >= 0 || !REPORTING.has(words[clause.head]!.lemma)) return clause;
  return { ...clause, occasion: findOccasion(words) };
}

/** The noun of the occasion at which a sentence says that something was said, or of the company it was said in; else -1. */
export function findOccasion(words: readonly Word[]): number {
  for (let i = 0; i < words.length; i++) {
    if (!/^(?:during|after|at|following|before|alongside|beside|in|on|with)$/i.test(words[i]!.text)) continue;
    for (
      let k = i + 1;
      k < Math.min(words.length, i + 7) &&
      (PHRASE.has(words[k]!.tag) || /^(?:his|her|its|their)$/i.test(words[k]!.text));
      k++
    )
      if (OCCASIONS.has(words[k]!.lemma) && words[k]!.tag !== 'VERB') return k;
    if (
      /^(?:alongside|beside)$/i.test(words[i]!.text) &&
      words.slice(i + 1, i + 5).some((word) => word.tag === 'PROPN')
    )
      return i;
  }
  return -1;
}

/** The verb whose subject the noun phrase is, -1 where it is none. */
function subjectOf(words: readonly Word[], noun: Clause): number {
  const before = words[noun.body.from - 1];
  if (
    before &&
    !HARD.test(before.text) &&
    !/^(?:,|whose)$/.test(before.text) &&
    before.tag !== 'CCONJ' &&
    before.tag !== 'SCONJ'
  )
    return -1;
  for (let i = noun.body.to; i < Math.min(words.length, noun.body.to + 4); i++) {
    if (isVerb(words, i)) return i;
    if (!['AUX', 'ADV', 'PART'].includes(words[i]!.tag)) return -1;
  }
  return -1;
}

function hasName(words: readonly Word[], range: Range): boolean {
  return words.slice(range.from, range.to).some((word) => word.tag === 'PROPN');
}
