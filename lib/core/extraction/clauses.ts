/**
 * Which word of its sentence does a date belong to, and which words make that word's clause? Rules over tags: no library
 * for JavaScript has usable clauses. Positions are indexes into the sentence's words; ranges are end exclusive.
 */
import { INTRANSITIVE, nominalVerb, OCCASIONS, POINTING, REPORTING } from './lexicon/actions';
import { isGerund, isPastForm, type Tag, type Word } from './words';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Clause {
  /** Index of the governing word. */
  readonly head: number;
  readonly kind: 'verb' | 'noun';
  readonly subject: Range | null;
  /** Verb: from the first auxiliary to the end of the clause. Noun: its whole phrase. */
  readonly body: Range;
  /** The noun of an occasion that the date came with ("during a state visit on Monday"), or -1. */
  readonly occasion: number;
}

const PHRASE: ReadonlySet<Tag> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'POSS', 'PROPN', 'SYM', 'TIME', 'X']);
const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const HARD = /^(?:[;:()[\]"“”—–]|--|_|\.\.\.|…)$/;
const RELATIVE = /^(?:who|whom|whose|which|when|where|why)$/i;
const SUBORDINATE = /^(?:because|although|though|while|whereas|unless|if|until|once|so)$/i;
/** Open a clause only where a gerund or a clause follows; a noun may follow as well. */
const EITHER = /^(?:after|before|since|as|until|by|in|of|for|from|without|despite|upon|on|following)$/i;
/** Prepositions that set a happening apart from the clause it stands in: the date is the happening's own. */
const APART =
  /^(?:following|after|since|before|until|of|for|from|to|about|over|against|with|despite|into|like|including|between|than|under|behind|regarding|on|amid)$/i;

/** The clause that the time expression at word `t` belongs to, or null where nothing in the sentence can happen. */
export function clauseOf(words: readonly Word[], t: number): Clause | null {
  if (isComparison(words, t)) return null;
  const when = relativeWhen(words, t);
  if (when >= 0) return verbClause(words, when);
  return premodified(words, t) ?? attached(words, t) ?? verbAround(words, t) ?? nounNear(words, t);
}

/** "up 4 percent from 2022", "more than in 2019", "compared with last year": the date is a yardstick, nothing happened then. */
function isComparison(words: readonly Word[], t: number): boolean {
  const before = words
    .slice(Math.max(0, t - 5), t)
    .map((word) => word.text.toLowerCase())
    .join(' ');
  return (
    /(?:\bpercent|\bper cent|%|\bpoints?|\bup|\bdown) from (?:the |about )?$/.test(`${before} `) ||
    /\b(?:than in|than|compared (?:with|to)(?: in)?|versus|against) $/.test(`${before} `)
  );
}

/** Verb of "September 2023, when Azerbaijan waged …", or -1. */
function relativeWhen(words: readonly Word[], t: number): number {
  const at = words[t + 1]?.text === ',' ? t + 2 : t + 1;
  return /^when$/i.test(words[at]?.text ?? '') ? nextVerb(words, at + 1) : -1;
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
        (before.tag === 'PRON' && /^(?:his|her|its|their|our|my|your)$/i.test(before.text)) ||
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
      if (
        preposition &&
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

/** The verb of the date's own clause: to the left first, else to the right. */
function verbAround(words: readonly Word[], t: number): Clause | null {
  const before = beforeTime(words, t);
  const next = words[t + 1];
  // "the two countries last year exceeded", "Putin on Monday visited": the subject stands left of the date, the verb right.
  if (
    next &&
    words[before] &&
    NOMINAL.has(words[before]!.tag) &&
    (next.tag === 'AUX' || (next.tag === 'VERB' && !isGerund(next)))
  ) {
    const verb = nextVerb(words, t + 1);
    if (verb >= 0 && verb <= t + 4) return withOccasion(words, verbClause(words, verb));
  }
  // "…, and in the winter of 1944 the ice took the rest": a date that opens a clause belongs to it.
  const opens =
    words[before]?.tag === 'CCONJ' || words[before]?.text === ',' || words[before]?.tag === 'SCONJ';
  const behind = next?.text === ',' ? t + 2 : t + 1;
  if (opens && isSubjectWithVerb(words, behind)) {
    const verb = nextVerb(words, behind);
    if (verb >= 0) return withOccasion(words, verbClause(words, verb));
  }
  const left = verbLeft(words, before);
  // "Addressing the press on Monday, the minister announced": an opening gerund hangs on the clause behind it.
  const opening =
    left >= 0 && isGerund(words[left]!) && (left === 0 || HARD.test(words[left - 1]!.text))
      ? nextVerb(words, t + 1)
      : -1;
  if (opening >= 0) return withOccasion(words, verbClause(words, opening));
  if (left >= 0) return withOccasion(words, verbClause(words, left));
  const right = nextVerb(words, t + 1);
  if (right >= 0) return withOccasion(words, verbClause(words, right));
  for (let i = t - 1; i >= 0; i--) if (isVerb(words, i)) return withOccasion(words, verbClause(words, i));
  return null;
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

function isVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.tag === 'VERB')
    return !/^(?:following|including|regarding|according|concerning|given|based)$/i.test(word.text);
  if (word?.tag !== 'AUX') return false;
  // "were colonies", not "were still held"
  let k = i + 1;
  while (words[k] && ['ADV', 'PART', 'AUX', 'TIME'].includes(words[k]!.tag)) k++;
  return words[k]?.tag !== 'VERB' && !words.slice(i + 1, k).some((one) => one.tag === 'AUX');
}

/** Nearest verb from `i` to the left inside the clause, participles that modify a noun left out. */
function verbLeft(words: readonly Word[], i: number): number {
  let participle = -1;
  for (let k = i; k >= 0; k--) {
    if (HARD.test(words[k]!.text) && !/^[()]$/.test(words[k]!.text)) break;
    if (!isVerb(words, k)) continue;
    if (!isModifier(words, k)) return k;
    if (participle < 0) participle = k;
  }
  return participle;
}

/** Nearest verb that can carry a sentence: no gerund, infinitive or participle, unless there is no other. */
function finiteLeft(words: readonly Word[], i: number): number {
  const nearest = verbLeft(words, i);
  for (let k = nearest; k >= 0; k = verbLeft(words, k - 1)) {
    const first = groupStart(words, k);
    if (words[first]!.tag !== 'TO' && !(isGerund(words[k]!) && first === k) && !isModifier(words, k))
      return k;
    if (k === 0) break;
  }
  return nearest;
}

/** "a region |occupied by … and |deemed part of …": participles of a noun, alone or joined. */
function isModifier(words: readonly Word[], v: number): boolean {
  if (reducedRelative(words, v) >= 0) return true;
  if (!isPastForm(words[v]!)) return false;
  let k = v - 1;
  while (words[k]?.tag === 'ADV') k--;
  // "widely seen as lost"
  if (words[k]?.tag === 'ADP') return true;
  if (words[k]?.tag !== 'CCONJ') return false;
  for (let steps = 0; --k >= 0 && steps < 12; steps++) {
    if (words[k]!.text === ',' || HARD.test(words[k]!.text)) return false;
    if (isVerb(words, k)) return reducedRelative(words, k) >= 0;
  }
  return false;
}

function nextVerb(words: readonly Word[], i: number): number {
  for (let k = i; k < words.length; k++) {
    if (/^[;"“”]$/.test(words[k]!.text)) return -1;
    if (
      isVerb(words, k) &&
      !(
        isGerund(words[k]!) &&
        words[k - 1]?.tag !== 'AUX' &&
        k < words.length - 1 &&
        hasFinite(words, k + 1)
      ) &&
      reducedRelative(words, k) < 0
    )
      return k;
  }
  return -1;
}

function hasFinite(words: readonly Word[], i: number): boolean {
  for (let k = i; k < words.length; k++) if (isVerb(words, k) && !isGerund(words[k]!)) return true;
  return false;
}

/** Subject of the first verb that can carry the sentence, null where it has none. */
export function mainSubject(words: readonly Word[]): Range | null {
  const verb = nextVerb(words, 0);
  return verb >= 0 ? subjectBefore(words, groupStart(words, verb)) : null;
}

/** What an attribution at the end of a sentence reports ("…, its operator |said on Thursday"), null for other clauses. */
export function attributed(words: readonly Word[], clause: Clause): Range | null {
  const from = clause.subject?.from ?? clause.body.from;
  if (!REPORTING.has(words[clause.head]!.lemma) || words[from - 1] === undefined) return null;
  const content = words
    .slice(clause.head + 1, clause.body.to)
    .filter((word) => word.tag !== 'TIME' && word.tag !== 'PUNCT' && !isTimePreposition(word));
  if (content.length > 0 || !/^[,”"]$/.test(words[from - 1]!.text)) return null;
  let to = from;
  while (to > 0 && /^[,”"]$/.test(words[to - 1]!.text)) to--;
  return to >= 3 ? { from: 0, to } : null;
}

/** Clause of the verb at `v`. Infinitives take in the verb that they hang on ("plans to visit"). */
export function verbClause(words: readonly Word[], v: number): Clause {
  let first = groupStart(words, v);
  let head = v;
  if (words[first]?.tag === 'TO') {
    const over = verbLeft(words, first - 1);
    if (
      over >= 0 &&
      first - over <= 12 &&
      !words.slice(over, first).some((w) => w.text === ',' || HARD.test(w.text))
    ) {
      first = groupStart(words, over);
      // "travelled to Baku to meet" happened as travelling; "plans to visit" is a visit, planned.
      head = first < v && REPORTING.has(words[over]!.lemma) ? v : head;
    }
  }
  return {
    head,
    kind: 'verb',
    subject: subjectBefore(words, first),
    body: { from: first, to: clauseEnd(words, v) },
    occasion: -1,
  };
}

/** First word of the verb group: auxiliaries, "to", adverbs and dates between them. */
function groupStart(words: readonly Word[], v: number): number {
  let i = v;
  while (i > 0) {
    const before = words[i - 1]!;
    if (
      before.tag === 'AUX' ||
      before.tag === 'TO' ||
      before.tag === 'PART' ||
      /^(?:not|n['’]t|never)$/i.test(before.text)
    )
      i--;
    else if (
      before.tag === 'ADV' &&
      i > 1 &&
      ['AUX', 'TO', 'ADV', 'NOUN', 'PROPN', 'PRON'].includes(words[i - 2]!.tag)
    )
      i--;
    else break;
  }
  while (i < v && words[i]!.tag === 'ADV') i++;
  return i;
}

/** The noun phrase that does what the verb group at `first` says, without what stands between commas. */
function subjectBefore(words: readonly Word[], first: number): Range | null {
  let end = first;
  // "the two countries last year exceeded", "Putin on Monday visited", "X also visited"
  for (;;) {
    const word = words[end - 1];
    if (word?.tag === 'TIME') end = beforeTime(words, end - 1) + 1;
    else if (word?.tag === 'ADV') end--;
    else break;
  }
  const last = words[end - 1];
  if (!last) return null;
  if (last.text === ',') {
    // "The museum, opened in 1936, keeps …"
    if (isPastForm(words[first]!) && end === first && NOMINAL.has(words[end - 2]?.tag ?? 'X'))
      return nounGroup(words, end - 1);
    const open = openingComma(words, end - 1);
    if (open > 0) return nounGroup(words, open);
    // "Addressing the situation, Putin …" has its subject behind; an opening phrase alone has none.
    return null;
  }
  if (last.tag === 'CCONJ') {
    // "signed the accord and left Baku": the subject of the first verb.
    const over = verbLeft(words, end - 2);
    return over >= 0 ? subjectBefore(words, groupStart(words, over)) : null;
  }
  if (last.tag === 'ADP' || last.tag === 'SCONJ' || /^(?:before|after|while|since)$/i.test(last.text))
    return subjectOfMain(words, end - 1, first);
  if (RELATIVE.test(last.text) || /^that$/i.test(last.text)) return antecedent(words, end - 1);
  if (
    NOMINAL.has(last.tag) ||
    last.tag === 'SYM' ||
    last.tag === 'X' ||
    last.tag === 'DET' ||
    last.tag === 'POSS'
  )
    return nounGroup(words, end);
  return null;
}

/** "before turning independent": who turned is the subject of the clause that the gerund hangs on. */
function subjectOfMain(words: readonly Word[], conjunction: number, first: number): Range | null {
  if (!isGerund(words[first]!)) return null;
  const left = verbLeft(words, conjunction - 1);
  if (left >= 0) return subjectBefore(words, groupStart(words, left));
  const right = nextVerb(words, first + 1);
  const start = right >= 0 ? groupStart(words, right) : -1;
  // Only a plain noun phrase: a second gerund there would lead back here.
  return start > first && NOMINAL.has(words[start - 1]!.tag) ? nounGroup(words, start) : null;
}

/** The noun before "who", "which", "that". "when" and "where" have a subject of their own. */
function antecedent(words: readonly Word[], at: number): Range | null {
  const end = words[at - 1]?.text === ',' ? at - 1 : at;
  return end > 0 && NOMINAL.has(words[end - 1]!.tag) ? nounGroup(words, end) : null;
}

/** The comma that opens what the comma at `close` closes ("Putin, who …, visited"), or -1. */
function openingComma(words: readonly Word[], close: number): number {
  for (let i = close - 1; i > 0; i--) {
    const word = words[i]!;
    if (HARD.test(word.text)) return -1;
    if (word.text === ',' && NOMINAL.has(words[i - 1]!.tag)) return i;
  }
  return -1;
}

/**
 * The noun phrase that ends before `end`, with the phrases it stands in ("the leaders of Armenia", "Armenia and
 * Azerbaijan"), as far as no verb owns its left part ("visited Mali and Chad |met").
 */
function nounGroup(words: readonly Word[], end: number): Range {
  let from = phraseStart(words, end - 1);
  let kept = from;
  for (let steps = 0; steps < 8 && from > 1; steps++) {
    const link = words[from - 1]!;
    const before = words[from - 2]!;
    if (link.tag === 'ADP' && NOMINAL.has(before.tag) && !/^(?:before|after|since)$/i.test(link.text))
      from = phraseStart(words, from - 2);
    else if (link.tag === 'CCONJ' && before.text === ',' && from > 2 && NOMINAL.has(words[from - 3]!.tag))
      from = phraseStart(words, from - 3);
    else if ((link.tag === 'CCONJ' || link.text === ',') && NOMINAL.has(before.tag))
      from = phraseStart(words, from - 2);
    else break;
    const left = words[from - 1];
    // What an earlier verb or preposition owns is its object.
    if (
      !left ||
      left.tag === 'CCONJ' ||
      left.text === ',' ||
      left.tag === 'SCONJ' ||
      HARD.test(left.text) ||
      RELATIVE.test(left.text)
    )
      kept = link.text === ',' && !(left && /^(?:and|or)$/.test(left.text)) ? kept : from;
    else if (left.tag === 'ADP' && NOMINAL.has(words[from - 2]?.tag ?? 'X')) continue;
    else if (left.tag === 'ADP' && link.tag === 'ADP') kept = from;
  }
  if (from === 0 || (words[from - 1] && /^(?:both|either)$/i.test(words[from - 1]!.text))) kept = from;
  return { from: kept, to: end };
}

/** First word of the noun phrase whose last word is `i`, owners included ("Azerbaijan's military campaign"). */
export function phraseStart(words: readonly Word[], i: number): number {
  let from = i;
  while (from > 0) {
    const before = words[from - 1]!;
    const here = words[from]!;
    if (here.tag === 'DET' && before.tag !== 'DET') break;
    if (here.tag === 'PRON' && !/^(?:his|her|its|their|our|my|your)$/i.test(here.text)) break;
    if (
      before.tag === 'PRON'
        ? /^(?:his|her|its|their|our|my|your)$/i.test(before.text)
        : PHRASE.has(before.tag)
    ) {
      if (before.tag === 'TIME' && !isInsidePhrase(words, from - 1)) break;
      from--;
    } else if ((before.tag === 'ADV' && here.tag === 'ADJ') || /^(?:&|%|\$|€|£)$/.test(before.text)) from--;
    else if (
      before.tag === 'VERB' &&
      /(?:ed|ing)$/.test(before.text) &&
      from > 1 &&
      ['DET', 'POSS'].includes(words[from - 2]!.tag)
    )
      from--;
    else break;
  }
  return from;
}

/** A date inside a noun phrase ("its 2022 invasion"), not one that stands beside it ("on Monday Putin"). */
function isInsidePhrase(words: readonly Word[], t: number): boolean {
  const before = words[t - 1];
  return (
    (!!before &&
      (before.tag === 'POSS' ||
        before.tag === 'DET' ||
        before.tag === 'ADJ' ||
        /^(?:his|her|its|their|our|my)$/i.test(before.text))) ||
    words[t + 1]?.tag === 'POSS'
  );
}

/** Phrase of the noun at `head` with what hangs on it: "of Ukraine", "to reclaim the enclave", "reached by the leaders". */
function nounClause(words: readonly Word[], head: number, from: number): Clause {
  let to = head + 1;
  while (to < words.length) {
    const word = words[to]!;
    const next = words[to + 1];
    if (word.tag === 'TIME') to++;
    else if (
      (word.tag === 'ADP' || word.tag === 'TO') &&
      next &&
      !/^(?:after|before|since|until|as|during|amid|following|by)$/i.test(word.text)
    )
      to++;
    else if (/^(?:by|in|on)$/i.test(word.text) && next) to++;
    else if (PHRASE.has(word.tag) || /^(?:his|her|its|their)$/i.test(word.text)) to++;
    else if (word.tag === 'VERB' && (words[to - 1]?.tag === 'TO' || reducedRelative(words, to) >= 0)) to++;
    else if (word.tag === 'CCONJ' || word.text === ',') {
      const joined = joinedPhrase(words, to + 1);
      if (joined < 0) break;
      to = joined;
    } else break;
  }
  while (to > head + 1 && ['ADP', 'CCONJ', 'DET', 'TO', 'PUNCT'].includes(words[to - 1]!.tag)) to--;
  return { head, kind: 'noun', subject: null, body: { from, to }, occasion: -1 };
}

/** End of a phrase that "and" or a comma joins to the one before, -1 where another happening or a clause begins. */
function joinedPhrase(words: readonly Word[], i: number): number {
  let end = words[i]?.tag === 'CCONJ' ? i + 1 : i;
  const from = end;
  if (words[end]?.tag === 'TIME') {
    // "in 2020 and 2022 by the leaders"
    return end + 1;
  }
  while (words[end] && ['ADJ', 'NOUN', 'PROPN', 'DET', 'NUM', 'TIME', 'POSS'].includes(words[end]!.tag))
    end++;
  if (end === from) return -1;
  const phrase = words.slice(from, end);
  if (
    phrase.some(
      (word) =>
        word.tag === 'POSS' || word.tag === 'TIME' || (word.tag === 'NOUN' && nominalVerb(word.lemma)),
    )
  )
    return -1;
  // "talks between Chad and Mali ended" is one phrase, "met in Chad and Mali left" two clauses.
  const between =
    words.slice(Math.max(0, i - 8), i).findLast((word) => word.tag === 'ADP')?.lemma === 'between';
  if (['VERB', 'AUX', 'ADV'].includes(words[end]?.tag ?? 'X') && words[end] && !between) return -1;
  return end;
}

/** The noun that the participle at `v` modifies ("the accords |reached in 2020"), -1 where it is the clause's own verb. */
export function reducedRelative(words: readonly Word[], v: number): number {
  const word = words[v];
  if (!word || !isPastForm(word) || INTRANSITIVE.has(word.lemma)) return -1;
  const noun = v - 1;
  if (!words[noun] || words[noun]?.tag !== 'NOUN') return -1;
  const next = words[v + 1];
  if (next && !['ADP', 'TIME', 'ADV', 'TO', 'PUNCT'].includes(next.tag)) return -1;
  let start = phraseStart(words, noun);
  for (let steps = 0; steps < 4; steps++) {
    const link = words[start - 1];
    const before = words[start - 2];
    if (link?.tag !== 'ADP' || !before || !['NOUN', 'PROPN'].includes(before.tag)) break;
    start = phraseStart(words, start - 2);
  }
  const link = words[start - 1];
  if (link?.tag === 'VERB') return REPORTING.has(link.lemma) ? -1 : noun;
  if (link?.tag === 'ADP' && (words[start - 2]?.tag === 'VERB' || words[start - 2]?.tag === 'ADJ'))
    return noun;
  // "met on Monday as part of a trip aimed at …": inside a phrase, with the clause's verb before it.
  if (link?.tag === 'ADP' && hasVerbBefore(words, start - 1)) return noun;
  // "Nagorno-Karabakh, a region occupied by …": an apposition has no verb of its own.
  if (
    link?.text === ',' &&
    words[start]?.tag === 'DET' &&
    ['NOUN', 'PROPN'].includes(words[start - 2]?.tag ?? 'X') &&
    !isGerund(words[v]!)
  )
    return words[v + 1]?.tag === 'ADP' || words[v + 1]?.tag === 'ADV' ? noun : -1;
  // At the start of the clause: a participle only if a finite verb follows ("The accords reached in 2020 ended …").
  const end = Math.min(words.length, v + 14);
  for (let k = v + 1; k < end; k++) {
    const later = words[k]!;
    if (
      later.text === ',' ||
      HARD.test(later.text) ||
      RELATIVE.test(later.text) ||
      later.tag === 'CCONJ' ||
      later.tag === 'SCONJ' ||
      /^that$/.test(later.text)
    )
      break;
    if ((later.tag === 'VERB' && !isGerund(later) && words[k - 1]?.tag !== 'TO') || later.tag === 'AUX')
      return noun;
  }
  return -1;
}

function hasVerbBefore(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && words[k]!.text !== ',' && !HARD.test(words[k]!.text); k--)
    if (words[k]!.tag === 'VERB' || words[k]!.tag === 'AUX') return true;
  return false;
}

/** The verb whose subject the noun phrase is, -1 where it is none. */
function subjectOf(words: readonly Word[], noun: Clause): number {
  const before = words[noun.body.from - 1];
  if (
    before &&
    !HARD.test(before.text) &&
    before.text !== ',' &&
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

/** The word before a time expression and its preposition. */
function beforeTime(words: readonly Word[], t: number): number {
  let i = t - 1;
  while (
    i >= 0 &&
    (words[i]?.tag === 'DET' ||
      /^(?:about|around|just|only|early|late|mid|back|as|on|again)$/i.test(words[i]?.text ?? '')) &&
    words[i - 1]?.tag === 'ADP'
  )
    i--;
  // "in 2020 and 2022": the second year hangs on the preposition of the first.
  if (words[i]?.tag === 'CCONJ' || words[i]?.text === ',') {
    if (words[i - 1]?.tag === 'TIME') return beforeTime(words, i - 1);
  }
  if (words[i] && isTimePreposition(words[i]!)) return i - 1;
  return i;
}

export function isTimePreposition(word: Word): boolean {
  return /^(?:in|on|at|by|since|until|till|from|during|before|after|between|around|about|through|throughout|over|for|of|as|to|into|late|early|mid|circa)$/i.test(
    word.text,
  );
}

/** Where the clause of the verb at `v` ends. */
function clauseEnd(words: readonly Word[], v: number): number {
  const says = REPORTING.has(words[v]!.lemma);
  for (let i = v + 1; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (/^[.!?]+$/.test(word.text) && i > words.length - 3) return i;
    if (HARD.test(word.text)) return i;
    if (RELATIVE.test(word.text) || SUBORDINATE.test(word.text)) return trimComma(words, i);
    if (/^that$/i.test(word.text) && word.tag !== 'DET' && !says && NOMINAL.has(words[i - 1]!.tag))
      return trimComma(words, i);
    if (
      EITHER.test(word.text) &&
      next &&
      i > v + 1 &&
      (isSubjectWithVerb(words, i + 1) ||
        (isGerund(next) &&
          next.tag === 'VERB' &&
          /^(?:after|before|since|while|following)$/i.test(word.text)))
    )
      return trimComma(words, i);
    if (/^(?:following|amid|despite)$/i.test(word.text)) return trimComma(words, i);
    if (word.text === ',' && ((next && opensClause(words, i + 1)) || words[v - 1]?.text === ',')) return i;
    if (word.tag === 'CCONJ' && /^(?:each|it|he|she|they|both)$/i.test(next?.text ?? ''))
      return trimComma(words, i);
    if (word.tag === 'CCONJ' && next && (isVerbStart(words, i + 1) || isSubjectWithVerb(words, i + 1)))
      return trimComma(words, i);
  }
  return words.length;
}

function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.tag === 'CCONJ') return isVerbStart(words, i + 1) || isSubjectWithVerb(words, i + 1);
  if (word.tag === 'VERB' && (isGerund(word) || isPastForm(word))) return true;
  if (word.tag === 'SCONJ' || word.tag === 'ADV') return true;
  return (
    isSubjectWithVerb(words, i) ||
    /^(?:including|with|despite|according|as|the|a|an|one|but|amid)$/i.test(word.text)
  );
}

function isVerbStart(words: readonly Word[], i: number): boolean {
  let k = i;
  while (words[k]?.tag === 'ADV') k++;
  const tag = words[k]?.tag;
  return tag === 'AUX' || tag === 'VERB';
}

/** A noun phrase and then a finite verb: a clause of its own. */
function isSubjectWithVerb(words: readonly Word[], i: number): boolean {
  let k = i;
  while (words[k] && (PHRASE.has(words[k]!.tag) || words[k]!.tag === 'PRON') && k < i + 8) k++;
  if (k === i) return false;
  while (words[k]?.tag === 'ADV') k++;
  const word = words[k];
  return (
    !!word &&
    (word.tag === 'AUX' || (word.tag === 'VERB' && !isGerund(word) && reducedRelative(words, k) < 0))
  );
}

function trimComma(words: readonly Word[], i: number): number {
  return words[i - 1]?.text === ',' ? i - 1 : i;
}
