/**
 * The pieces that clauses are made of: where a phrase begins, which word is a verb, which participle belongs to a noun.
 * Positions are indexes into the sentence's words; ranges are end exclusive.
 */
import { INTRANSITIVE, REPORTING } from './lexicon/actions';
import { isGerund, isParticiple, type Tag, type Word } from './words';

export interface Range {
  readonly from: number;
  readonly to: number;
}

export const PHRASE: ReadonlySet<Tag> = new Set([
  'ADJ',
  'DET',
  'NOUN',
  'NUM',
  'POSS',
  'PROPN',
  'SYM',
  'TIME',
  'X',
]);

export const NOMINAL: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

export const HARD = /^(?:[;:()[\]"“”—–]|--|_|\.\.\.|…)$/;

export const RELATIVE = /^(?:who|whom|whose|which|when|where|why)$/i;

export function isVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.tag === 'VERB')
    return !/^(?:following|including|regarding|according|concerning|given|based)$/i.test(word.text);
  if (word?.tag !== 'AUX') return false;
  // "were colonies", not "were still held"
  let k = i + 1;
  while (words[k] && ['ADV', 'PART', 'AUX', 'TIME'].includes(words[k]!.tag)) k++;
  return words[k]?.tag !== 'VERB' && !words.slice(i + 1, k).some((one) => one.tag === 'AUX');
}

/** Whether the word can carry a clause: an auxiliary or a verb that is no infinitive, gerund or participle of a noun. */
export function isFinite(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (words[i - 1]?.tag === 'TO') return false;
  if (word.tag === 'AUX') return word.lemma !== 'be' || !/^be(?:en|ing)?$/i.test(word.text);
  if (word.tag !== 'VERB' || isGerund(word)) return false;
  // "The museum, |opened in 1936, keeps …": behind its comma a participle carries nothing.
  const inserted = words[i - 1]?.text === ',' && isParticiple(word) && words[i + 1]?.tag === 'ADP';
  return !inserted && reducedRelative(words, i) < 0;
}

/** Nearest verb from `i` to the left inside the clause, participles that modify a noun left out. */
export function verbLeft(words: readonly Word[], i: number): number {
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
export function finiteLeft(words: readonly Word[], i: number): number {
  const nearest = verbLeft(words, i);
  for (let k = nearest; k >= 0; k = verbLeft(words, k - 1)) {
    const first = firstVerb(words, k);
    if (words[first]!.tag !== 'TO' && !(isGerund(words[k]!) && first === k) && !isModifier(words, k))
      return k;
    if (k === 0) break;
  }
  return nearest;
}

/** "a region |occupied by … and |deemed part of …": participles of a noun, alone or joined. */
function isModifier(words: readonly Word[], v: number): boolean {
  if (words[v]!.tag === 'AUX') return false;
  if (reducedRelative(words, v) >= 0) return true;
  if (!isParticiple(words[v]!)) return false;
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

export function nextVerb(words: readonly Word[], i: number): number {
  for (let k = i; k < words.length; k++) {
    if (/^[;"“”]$/.test(words[k]!.text)) {
      // 'on |"Morning News", the mayor said'
      const close = words.slice(k + 1, k + 7).findIndex(({ text }) => /^["”]$/.test(text));
      if (close < 1 || words.slice(k + 1, k + 1 + close).some(({ tag }) => tag === 'VERB' || tag === 'AUX'))
        return -1;
      k += close + 1;
      continue;
    }
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

/** First word of the verb group: auxiliaries, "to", adverbs and dates between them. */
export function groupStart(words: readonly Word[], v: number): number {
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
    // "will |this week |be served"
    else if (before.tag === 'TIME' && words[i - 2]?.tag === 'AUX' && words[i]!.tag !== 'TO') i--;
    else if (
      before.tag === 'ADV' &&
      i > 1 &&
      ['AUX', 'TO', 'ADV', 'NOUN', 'PROPN', 'PRON'].includes(words[i - 2]!.tag)
    )
      i--;
    else break;
  }
  while (i < v && words[i]!.tag === 'ADV' && !TELLING_ADVERB.test(words[i]!.text)) i++;
  return i;
}

/** The first verb of the group, behind the adverbs that `groupStart` keeps. */
export function firstVerb(words: readonly Word[], v: number): number {
  let i = groupStart(words, v);
  while (i < v && words[i]!.tag === 'ADV') i++;
  return i;
}

/** Without them the verb would claim something else: "|never came", "|allegedly shot". */
const TELLING_ADVERB =
  /^(?:never|allegedly|reportedly|apparently|purportedly|supposedly|probably|possibly|presumably|perhaps|nearly|almost|barely|hardly|scarcely|rarely|seldom|narrowly|unsuccessfully|falsely|mistakenly|wrongly|not)$/i;

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
      (['DET', 'POSS'].includes(words[from - 2]!.tag) ||
        (words[from - 2]!.tag === 'ADV' && words[from - 3]?.tag === 'DET'))
    )
      from--;
    // "a highly |placed source", "the only |Norse maker"
    else if (before.tag === 'ADV' && words[from - 2]?.tag === 'DET' && /^(?:VERB|NOUN|PROPN)$/.test(here.tag))
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

/** The noun that the participle at `v` modifies ("the accords |reached in 2020"), -1 where it is the clause's own verb. */
export function reducedRelative(words: readonly Word[], v: number): number {
  const word = words[v];
  if (!word || !isParticiple(word) || INTRANSITIVE.has(word.lemma)) return -1;
  if (word.lemma === 'say' && words[v + 1]?.tag !== 'TO') return -1;
  // "after the mayor admitted |on Friday |she had lied": who is told to have said something said it.
  if (REPORTING.has(word.lemma) && reports(words, v + 1)) return -1;
  const noun = v - 1;
  if (endsRelative(words, v)) return -1;
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
  // "Children holding candles |gathered": a gerund of the subject before, and no other verb.
  const holding =
    link?.tag === 'VERB' &&
    isGerund(link) &&
    words[start - 2]?.tag === 'NOUN' &&
    !hasVerbBefore(words, start - 1);
  if (link?.tag === 'VERB' && !holding) return REPORTING.has(link.lemma) ? -1 : noun;
  // "bailed him, with |a hearing set for May"
  if (/^with$/i.test(link?.text ?? '')) return noun;
  if (link?.tag === 'ADP' && (words[start - 2]?.tag === 'VERB' || words[start - 2]?.tag === 'ADJ'))
    return noun;
  // "met on Monday as part of a trip aimed at …": inside a phrase, with the clause's verb before it.
  if (link?.tag === 'ADP' && hasVerbBefore(words, start - 1)) return noun;
  // "Nagorno-Karabakh, a region occupied by …": an apposition has no verb of its own.
  if (
    link?.text === ',' &&
    words[start]?.tag === 'DET' &&
    ['NOUN', 'PROPN'].includes(words[start - 2]?.tag ?? 'X') &&
    // "Despite protests, the dam opened in …"
    !opensSentence(words, phraseStart(words, start - 2)) &&
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

/** Whether a clause follows that is said, a date left out. */
function reports(words: readonly Word[], i: number): boolean {
  let at = i;
  if (words[at]?.tag === 'ADP' && words[at + 1]?.tag === 'TIME') at++;
  if (words[at]?.tag === 'TIME') at++;
  return /^(?:that|he|she|it|they|there|we|i)$/i.test(words[at]?.text ?? '');
}

/** "|Despite protests": a phrase with its preposition at the beginning. */
function opensSentence(words: readonly Word[], from: number): boolean {
  const link = words[from - 1];
  return (link?.tag === 'ADP' || link?.tag === 'SCONJ') && (from === 1 || words[from - 2]?.tag === 'PUNCT');
}

/** "The strike that led to riots |ended": behind a relative clause with its verb, the last verb is the main one. */
function endsRelative(words: readonly Word[], v: number): boolean {
  for (let k = v + 1; k < words.length && words[k]!.text !== ',' && !HARD.test(words[k]!.text); k++)
    if (
      (words[k]!.tag === 'VERB' && !isGerund(words[k]!) && words[k - 1]?.tag !== 'TO') ||
      words[k]!.tag === 'AUX'
    )
      return false;
  let verbs = 0;
  for (let k = v - 1; k > 0 && words[k]!.text !== ',' && !HARD.test(words[k]!.text); k--) {
    if (words[k]!.tag === 'VERB') verbs++;
    if (!/^(?:who|which|that)$/i.test(words[k]!.text) || !NOMINAL.has(words[k - 1]!.tag)) continue;
    // Only where the relative clause hangs on the sentence's first noun phrase: no verb before it.
    return verbs > 0 && !words.slice(0, k).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  }
  return false;
}

function hasVerbBefore(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && words[k]!.text !== ',' && !HARD.test(words[k]!.text); k--)
    if (words[k]!.tag === 'VERB' || words[k]!.tag === 'AUX') return true;
  return false;
}

/** The word before a time expression and its preposition. */
export function beforeTime(words: readonly Word[], t: number): number {
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

export function isVerbStart(words: readonly Word[], i: number): boolean {
  let k = i;
  while (words[k]?.tag === 'ADV') k++;
  const tag = words[k]?.tag;
  return tag === 'AUX' || tag === 'VERB';
}

/** A noun phrase, with what hangs on it, and then a finite verb: a clause of its own. */
export function isSubjectWithVerb(words: readonly Word[], i: number): boolean {
  let k = i;
  while (
    words[k] &&
    k < i + 14 &&
    // "banks and |firms it suspected": no subject
    !(k > i && /^(?:he|she|it|they|we|i)$/i.test(words[k]!.text)) &&
    (PHRASE.has(words[k]!.tag) ||
      words[k]!.tag === 'PRON' ||
      (k > i && words[k]!.tag === 'ADP') ||
      (words[k]!.tag === 'ADV' && k === i))
  )
    k++;
  if (k === i) return false;
  while (words[k]?.tag === 'ADV') k++;
  const word = words[k];
  return (
    !!word &&
    (word.tag === 'AUX' ||
      (word.tag === 'VERB' &&
        !isGerund(word) &&
        words[k - 1]?.tag !== 'ADP' &&
        reducedRelative(words, k) < 0))
  );
}

/** "food|, blankets|, tents and water": the commas of a list. */
export function isInList(words: readonly Word[], comma: number): boolean {
  for (let i = comma + 1; i < Math.min(words.length, comma + 9); i++) {
    const { tag, text } = words[i]!;
    if (tag === 'CCONJ')
      return i > comma + 1 && PHRASE.has(words[i + 1]?.tag ?? 'X') && !isSubjectWithVerb(words, i + 1);
    if (text !== ',' && !PHRASE.has(tag)) return false;
  }
  return false;
}
