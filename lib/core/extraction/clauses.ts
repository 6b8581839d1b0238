/**
 * The clause of a word: its subject, its verb and what follows, or a noun's whole phrase. Rules over tags: no library for
 * JavaScript has usable clauses.
 */
import { clauseEnd } from './clause-ends';
import { REPORTING, nominalVerb } from './lexicon/actions';
import { knownPlace } from './lexicon/places';
import { isPersonal } from './name-words';
import {
  PHRASE,
  NOMINAL,
  HARD,
  RELATIVE,
  verbLeft,
  nextVerb,
  groupStart,
  isFinite,
  reducedRelative,
  beforeTime,
  firstVerb,
  phraseStart,
  isTimePreposition,
  type Range,
} from './phrases';
import { antecedentPhrase, subjectPhrase } from './subjects';
import { isGerund, isPastForm, isPluralNoun, type Word } from './words';

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
  // "…”, X said", "…,” X said"
  const closed = words.slice(Math.max(0, from - 2), from).some(({ text }) => /^[”"]$/.test(text));
  // "The mayor said: …" reports what follows.
  const behind = words[clause.body.to]?.text ?? '';
  if (behind === ':' || (/^["“]$/.test(behind) && words[clause.body.to - 1]?.text === ',')) return null;
  // "…, the mayor told the Orsk Post", "…, the mayor said at a meeting"
  const heard =
    words[clause.head]!.lemma === 'tell' && content.every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag));
  const where =
    words
      .slice(clause.head + 1, clause.body.to)
      .some(({ text }) => /^(?:at|in|on|during|after|to)$/i.test(text)) &&
    content.every(({ tag }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|POSS|NUM)$/.test(tag)) &&
    words.slice(0, from).some((_, i) => isFinite(words, i));
  if (!closed && ((content.length > 0 && !heard && !where) || words[from - 1]!.text !== ',')) return null;
  let to = from;
  while (to > 0 && /^[,”"]$/.test(words[to - 1]!.text)) to--;
  return to >= 3 ? { from: 0, to } : null;
}

/** Clause of the verb at `v`. Infinitives take in the verb that they hang on ("plans to visit"). */
export function verbClause(words: readonly Word[], v: number): Clause {
  let first = groupStart(words, v);
  let head = v;
  if (words[firstVerb(words, v)]?.tag === 'TO') {
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
  const subject = subjectBefore(words, first);
  const link =
    subject &&
    /^that$/i.test(words[subject.from - 1]?.text ?? '') &&
    NOMINAL.has(words[beforeThat(words, subject.from - 2)]?.tag ?? 'X')
      ? subject.from
      : first;
  return {
    head,
    kind: 'verb',
    subject,
    body: { from: first, to: relativeEnd(words, link, v, clauseEnd(words, v)) },
    occasion: -1,
  };
}

/** "the announcement |on Friday |that he will leave": a date may stand between. */
function beforeThat(words: readonly Word[], i: number): number {
  return words[i]?.tag === 'TIME' ? beforeTime(words, i) : i;
}

/** "The villagers who left in 1986 |have returned": without a comma the next finite verb ends a relative clause. */
function relativeEnd(words: readonly Word[], first: number, v: number, end: number): number {
  if (!/^(?:who|which|that)$/i.test(words[first - 1]?.text ?? '')) return end;
  // "The season, which lasts until May, |accounts for …"
  const comma = words[first - 2]?.text === ',' ? words.findIndex(({ text }, i) => i > v && text === ',') : -1;
  if (
    comma > 0 &&
    comma < end &&
    /^(?:VERB|AUX)$/.test(words[comma + 1]?.tag ?? 'X') &&
    !isGerund(words[comma + 1]!)
  )
    return comma;
  // "In a raid that began on Monday, |more than 20 guards and their families fled"
  const opening = words[0]!.tag === 'ADP' && NOMINAL.has(words[first - 2]?.tag ?? 'X');
  if (opening && phraseStart(words, first - 2) === 1) {
    const close = words.findIndex(({ text }, i) => i > v && text === ',');
    if (close > 0 && close < end) return close;
  }
  for (let i = v + 1; i < end; i++) if (words[i]!.tag === 'AUX' && words[i - 1]?.tag !== 'CCONJ') return i;
  return end;
}

/** The noun phrase that does what the verb group at `first` says, without what stands between commas. */
function subjectBefore(words: readonly Word[], first: number): Range | null {
  let end = first;
  // "the two countries last year exceeded", "Putin on Monday visited", "X also visited"
  for (;;) {
    const word = words[end - 1];
    if (word?.tag === 'TIME') end = beforeTime(words, end - 1) + 1;
    else if (word?.tag === 'ADV') end--;
    else {
      // "the union (WHU) stated", "the powers – Chad, Mali and Niger – are"
      const open = word ? openingMark(words, end - 1) : -1;
      if (open <= 0) break;
      end = open;
    }
  }
  const last = words[end - 1];
  if (!last) return null;
  if (last.text === ',') {
    const named = beforeAge(words, end);
    if (named < end) return subjectPhrase(words, named);
    // "Mali, which …, has since turned", "The coup, the second in a year, prompted"
    const open = openingComma(words, end - 1);
    const inserted =
      open > 0 && (INSERTED.test(words[open + 1]!.text) || isBareApposition(words, open, end - 1))
        ? outermost(words, subjectPhrase(words, open))
        : null;
    // "In May, a week after the raid, a bomb in Orsk, Chad, killed": no week killed.
    if (inserted) return MEASURE.test(words[inserted.from + 1]?.lemma ?? '') ? null : inserted;
    // "The museum, opened in 1936, keeps …"
    if (
      isPastForm(words[first]!) &&
      words.slice(end, first).every(({ tag }) => tag === 'ADV') &&
      NOMINAL.has(words[end - 2]?.tag ?? 'X')
    ) {
      // "a girl from Orsk, Chad, |hurt in May": not the country
      const town = open > 0 && isTown(words, open, end - 1) ? open : end - 1;
      return subjectPhrase(words, town);
    }
    if (open > 0) return outermost(words, subjectPhrase(words, open));
    // "Addressing the situation, Putin …" has its subject behind; an opening phrase alone has none.
    return null;
  }
  if (last.tag === 'CCONJ') {
    // "signed the accord and left Baku": the subject of the first verb.
    const over = verbLeft(words, end - 2);
    return over >= 0 ? subjectBefore(words, groupStart(words, over)) : null;
  }
  // "months before |he entered"
  // …, unlike "Lund and |he"; "…, and |he left" is a clause of its own.
  const joint = words[end - 2]?.tag === 'CCONJ' && words[end - 3]?.text !== ',';
  if (/^(?:he|she|they|we|i)$/i.test(last.text) && !joint) return { from: end - 1, to: end };
  if (/^that$/i.test(last.text) && NOMINAL.has(words[end - 2]?.tag ?? 'X')) return antecedent(words, end - 1);
  const related = relatedSubject(words, end);
  if (related) return related;
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
    return subjectPhrase(words, end);
  return null;
}

const MEASURE = /^(?:minute|hour|day|night|week|month|year|decade)$/;

/** "The man who left |is", "the dam that was built up |will": the subject whose relative clause ends in its verb, null for others. */
function relatedSubject(words: readonly Word[], end: number): Range | null {
  const v = words[end - 1]!.tag === 'ADP' ? end - 2 : end - 1;
  if (words[v]?.tag !== 'VERB') return null;
  const link = groupStart(words, v) - 1;
  if (link < 1 || !/^(?:who|which|that)$/i.test(words[link]!.text) || !NOMINAL.has(words[link - 1]!.tag))
    return null;
  const noun = subjectPhrase(words, link);
  return noun && { from: noun.from, to: end };
}

/** "Awa Keita, an ally of the mayor, Bo Lund|, who …, resigned": of phrases side by side the first is the subject. */
function outermost(words: readonly Word[], range: Range | null): Range | null {
  for (let found = range; found; ) {
    if (words[found.from - 1]?.text !== ',' || !NOMINAL.has(words[found.from - 2]?.tag ?? 'X')) return found;
    const before = subjectPhrase(words, found.from - 1);
    const link = before && words[before.from - 1];
    if (!before || (link && link.tag !== 'CCONJ' && !/^[,;:.—–“"]$/.test(link.text))) return found;
    found = before;
  }
  return null;
}

/** The bracket or dash that opens what the one at `close` closes, or -1. */
function openingMark(words: readonly Word[], close: number): number {
  const { text } = words[close]!;
  const opener = text === ')' ? '(' : /^(?:[–—-]|--)$/.test(text) ? text : null;
  if (!opener) return -1;
  for (let i = close - 1; i > 0; i--) {
    if (words[i]!.text === opener) return NOMINAL.has(words[i - 1]!.tag) ? i : -1;
    if (/^[;:"“”]$/.test(words[i]!.text)) return -1;
  }
  return -1;
}

/** "Chad's president, Awa Keita|," with the name, null where the commas hold no bare name. */
export function apposed(words: readonly Word[], close: number): Range | null {
  let open = close - 1;
  while (
    open > 0 &&
    (words[open]!.tag === 'PROPN' || /^(?:de|of|van|von|bin|al|el)$/i.test(words[open]!.text))
  )
    open--;
  if (open === close - 1 || words[open]?.text !== ',' || words[open - 1]?.tag !== 'NOUN') return null;
  const described = subjectPhrase(words, open);
  if (!described || !['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ'].includes(words[described.from]!.tag))
    return null;
  // "In the town, Keita, elected in 2019, rules": an opening phrase.
  const link = words[described.from - 1];
  return link && link.tag !== 'PUNCT' && link.tag !== 'CCONJ' && link.tag !== 'SCONJ'
    ? null
    : { from: described.from, to: close };
}

/** "before turning independent": who turned is the subject of the clause that the gerund hangs on. */
function subjectOfMain(words: readonly Word[], conjunction: number, first: number): Range | null {
  // "sentenced him for taking bribes": not the court took them.
  if (!isGerund(words[first]!) || !CONTROLLED.test(words[conjunction]!.text)) return null;
  const left = verbLeft(words, conjunction - 1);
  if (left >= 0) return subjectBefore(words, groupStart(words, left));
  const right = nextVerb(words, first + 1);
  const start = right >= 0 ? groupStart(words, right) : -1;
  // Only a plain noun phrase: a second gerund there would lead back here.
  return start > first && NOMINAL.has(words[start - 1]!.tag) ? subjectPhrase(words, start) : null;
}

const CONTROLLED = /^(?:before|after|while|since|upon|on|by|without|when|in)$/i;

/** The noun before "who", "which", "that". "when" and "where" have a subject of their own. */
function antecedent(words: readonly Word[], at: number): Range | null {
  const comma = beforeAge(words, at);
  // "Bo Lund – |who left –" as well
  const end = comma < at ? comma : /^(?:,|[–—-]|--)$/.test(words[at - 1]?.text ?? '') ? at - 1 : at;
  return end > 0 && NOMINAL.has(words[end - 1]!.tag) ? antecedentPhrase(words, end, words[at]!.text) : null;
}

/** Index of the comma that opens "Awa Keita|, 52, admitted"; `end`, behind the second comma, where no age stands there. */
function beforeAge(words: readonly Word[], end: number): number {
  const isAge =
    words[end - 1]?.text === ',' &&
    /^\d{1,3}$/.test(words[end - 2]?.text ?? '') &&
    words[end - 3]?.text === ',';
  return isAge && NOMINAL.has(words[end - 4]?.tag ?? 'X') ? end - 3 : end;
}

/** "Bo Lund|, mayor of the old town|, left", "Bo Lund|, envoy and former mayor|, left": a noun without its article behind a name. */
function isBareApposition(words: readonly Word[], open: number, close: number): boolean {
  const inside = words.slice(open + 1, close);
  return (
    words[open - 1]!.tag === 'PROPN' &&
    inside[0]?.tag === 'NOUN' &&
    !isPluralNoun(inside[0]) &&
    !inside.some(({ tag }) => tag === 'AUX' || (tag === 'CCONJ' && !isPersonal(inside[0]!.lemma)))
  );
}

/** First words of what stands between commas inside a clause. */
const INSERTED =
  /^(?:who|whom|whose|which|where|when|a|an|the|one|once|then|now|including|along|together|like|unlike|as|with|despite|after|before|at|in|on|for|by|to|of|from|under|according|having|\p{L}+(?:ed|ing))$/iu;

/** "The band|, which featured Awa, her cousin and Bo Lund|, split up": the comma that opens a clause with a list, or -1. */
function relativeComma(words: readonly Word[], close: number): number {
  for (let i = close - 1; i > 0; i--) {
    if (HARD.test(words[i]!.text)) return -1;
    if (words[i]!.text !== ',' || !/^(?:who|which)$/i.test(words[i + 1]!.text)) continue;
    const verbs = words.slice(i + 2, close).filter((_, k) => isFinite(words, i + 2 + k)).length;
    return verbs === 1 && NOMINAL.has(words[i - 1]!.tag) ? i : -1;
  }
  return -1;
}

/** The comma that opens what the comma at `close` closes ("Putin, who …, visited"), or -1. */
function openingComma(words: readonly Word[], close: number): number {
  const relative = relativeComma(words, close);
  if (relative > 0) return relative;
  for (let i = close - 1; i > 0; i--) {
    const word = words[i]!;
    // "Bo Lund, head of the union (WHU), won"
    if (word.text === ')') i = words.findLastIndex(({ text }, k) => k < i && text === '(');
    else if (HARD.test(word.text)) return -1;
    if (word.text === ',' && NOMINAL.has(words[i - 1]!.tag) && !isTownComma(words, i, close)) return i;
  }
  return -1;
}

/** "from Orsk|, Chad|": between the two commas stands the country of what stands before. */
function isTown(words: readonly Word[], comma: number, close: number): boolean {
  let town = comma - 1;
  if (words[town]!.tag !== 'PROPN' || !words.slice(comma + 1, close).every(({ tag }) => tag === 'PROPN'))
    return false;
  while (words[town - 1]?.tag === 'PROPN') town--;
  return words[town - 1]?.tag === 'ADP';
}

/** "Lund, of Orsk|, Chad, was seen": the comma inside the name of a place, with another before it. */
function isTownComma(words: readonly Word[], comma: number, close: number): boolean {
  let end = comma + 1;
  while (words[end]?.tag === 'PROPN') end++;
  // "flying from Orsk|, Chad to Oslo"
  const whole = end === close || (words[end]?.tag === 'ADP' && knownPlace(words[comma + 1]!.text) !== null);
  if (words[comma - 1]!.tag !== 'PROPN' || end === comma + 1 || !whole) return false;
  let town = comma - 1;
  while (words[town - 1]?.tag === 'PROPN') town--;
  return words[town - 1]?.tag === 'ADP' && words.slice(0, town).some(({ text }) => text === ',');
}

/** Phrase of the noun at `head` with what hangs on it: "of Ukraine", "to reclaim the enclave", "reached by the leaders". */
export function nounClause(words: readonly Word[], head: number, from: number): Clause {
  let to = head + 1;
  while (to < words.length) {
    const word = words[to]!;
    const next = words[to + 1];
    if (word.tag === 'TIME') to++;
    // "missed the match |due to an injury"
    else if (/^due$/i.test(word.text) && /^to$/i.test(next?.text ?? '')) break;
    // "called the law |a gift", "told them in May |his plan"
    else if (
      (word.tag === 'DET' || /^(?:his|her|its|their)$/i.test(word.text)) &&
      ['NOUN', 'PROPN', 'TIME'].includes(words[to - 1]?.tag ?? 'X')
    )
      break;
    else if (
      (word.tag === 'ADP' || word.tag === 'TO') &&
      next &&
      // "a raid |in which two men died"
      !RELATIVE.test(next.text) &&
      !/^(?:after|before|since|until|as|during|amid|following|by)$/i.test(word.text)
    )
      to++;
    else if (/^(?:by|in|on)$/i.test(word.text) && next && !RELATIVE.test(next.text)) to++;
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
