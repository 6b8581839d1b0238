/**
 * Where the subject that ends before a verb begins. A wrong beginning makes a false claim ("the last troops in Mali left"
 * is not "Mali left"), so phrases, participles and relative clauses that hang on the subject stay with it, and where the
 * beginning cannot be told the answer is null.
 */
import { hedgeStart } from './hedges';
import { CLAUSAL, nominalVerb, REPORTING } from './lexicon/actions';
import { knownPlace } from './lexicon/places';
import {
  beforeTime,
  firstVerb,
  groupStart,
  HARD,
  isTimePreposition,
  NOMINAL,
  PHRASE,
  phraseStart,
  type Range,
  RELATIVE,
  verbLeft,
} from './phrases';
import { isGerund, isParticiple, isPastForm, isPluralNoun, type Word } from './words';

/** What hangs on one noun at most; a longer chain is a sentence that the tagger misread. */
const STEPS = 12;

/** The subject that ends before `end`, null where its beginning cannot be told. */
export function subjectPhrase(words: readonly Word[], end: number): Range | null {
  const from = leftEdge(words, end, false);
  return from === null ? null : { from, to: end };
}

/** Whether a clause can begin right behind word `i`: the sentence's edge, a mark, a conjunction. */
export function isEdge(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return (
    !word ||
    HARD.test(word.text) ||
    // "(Agency) - The last troops"
    (word.tag === 'PUNCT' && word.text !== '.') ||
    word.tag === 'SCONJ' ||
    word.tag === 'CCONJ' ||
    RELATIVE.test(word.text) ||
    /^(?:that|how|what|before|after|since|until|as|than|although|though|while|whereas|because|if|unless|once|but)$/i.test(
      word.text,
    )
  );
}

/**
 * First word of the phrase, null where it cannot be told. `joined`: the phrase is what stands left of an "and", and a verb
 * further left may be its own ("met in Chad |and Mali left").
 */
function leftEdge(words: readonly Word[], end: number, joined: boolean): number | null {
  let from = hedgeStart(words, phraseStart(words, end - 1));
  for (let steps = 0; steps < STEPS; steps++) {
    const next = further(words, from, joined);
    if (next === from) return from;
    if (next === null) return null;
    from = hedgeStart(words, next);
  }
  return null;
}

/** `from` where the phrase begins there, a word further left where it hangs on that, null where nobody can tell. */
function further(words: readonly Word[], from: number, joined: boolean): number | null {
  const left = from - 1;
  const link = words[left];
  if (!link || /^whose$/i.test(words[from]!.text)) return from;
  if (link.text === ',')
    return countryStart(words, from) ?? listStart(words, from) ?? placeStart(words, from) ?? from;
  if (/^but$/i.test(link.text)) return from;
  if (link.tag === 'CCONJ') return conjunct(words, from) ?? (disagrees(words, from) ? null : from);
  if (/^(?:both|either)$/i.test(link.text)) return left;
  if (link.tag === 'TIME') return isOpening(words, left) ? from : null;
  if (isEdge(words, left) && (link.tag !== 'ADP' || opensClause(words, left))) return from;
  if (link.tag === 'ADP' || link.tag === 'TO') return onPreposition(words, left, joined);
  if (link.tag === 'VERB' || link.tag === 'AUX') return onVerb(words, left, from, joined);
  if (link.tag === 'ADV' || link.tag === 'PART')
    return isOpening(words, left) || REPORTING.has(words[left - 1]?.lemma ?? '') ? from : null;
  if (NOMINAL.has(link.tag)) {
    // "two patrols |a day were attacked"
    if (/^(?:an?|per|each|every)$/i.test(words[from]!.text) && UNIT.test(words[from + 1]?.lemma ?? ''))
      return phraseStart(words, left);
    return isOpening(words, left) ? from : null;
  }
  return null;
}

/** "the word used in papers |and magazines was": a plural does not go with "was". */
function disagrees(words: readonly Word[], from: number): boolean {
  let end = from;
  while (
    words[end] &&
    (PHRASE.has(words[end]!.tag) || words[end]!.tag === 'ADV' || isTimePreposition(words[end]!))
  )
    end++;
  const verb = words[end];
  // "Lund |and Keita make": one alone "makes".
  if (words[end - 1]?.tag === 'PROPN')
    return (
      !!verb &&
      (/^(?:are|were|have)$/i.test(verb.text) ||
        (verb.tag === 'VERB' && verb.text === verb.lemma && !isPastForm(verb)))
    );
  const noun = words.slice(from, end).findLast(({ tag }) => tag === 'NOUN');
  return !!noun && isPluralNoun(noun) && /^(?:is|was|has)$/i.test(verb?.text ?? '');
}

/** "imposed |after troops invaded Mali": a verb stands before; not so in "the days after the raid were". */
function opensClause(words: readonly Word[], i: number): boolean {
  if (/^(?:although|though|while|whereas|because|if|unless|once|but)$/i.test(words[i]!.text)) return true;
  if (!/^(?:before|after|since|until|as|than)$/i.test(words[i]!.text)) return false;
  if (i === 0 || words[i - 1]!.tag === 'TIME') return true;
  // "Last Friday, |as guards in Chad and Mali, two towns, slept"
  if (words.slice(0, i).every(({ tag }) => tag === 'TIME' || tag === 'PUNCT' || tag === 'ADP')) return true;
  for (let k = words[i - 1]!.text === ',' ? i - 2 : i - 1; k >= 0 && !isMark(words[k]!); k--)
    if (words[k]!.tag === 'VERB' || words[k]!.tag === 'AUX') return true;
  return false;
}

function isMark({ text }: Word): boolean {
  return text === ',' || HARD.test(text);
}

/**
 * The noun that "who" or "which" at `end` tells more of. Behind "the capital of Chad" it may mean either: null.
 */
export function antecedentPhrase(words: readonly Word[], end: number, pronoun: string): Range | null {
  const found = subjectPhrase(words, end);
  // "a team prosecuting |the raids which …": not the prosecuting.
  const whole = found && words[found.from]!.tag === 'VERB' ? null : found;
  let from = phraseStart(words, end - 1);
  const nearest = from;
  // "a film by Awa Keita |that opens on Friday": a name needs no telling apart.
  if (
    /^(?:that|which)$/i.test(pronoun) &&
    words[end]?.text !== ',' &&
    words[end - 1]!.tag === 'PROPN' &&
    words.slice(from, end).every(({ tag }) => tag === 'PROPN')
  )
    return null;
  // "a film of officers |that was shown": not the officers.
  const noun = words[end - 1]!.text === ',' ? words[end - 2]! : words[end - 1]!;
  const verb = words.slice(end, end + 3).find(({ tag }) => tag === 'AUX')?.text ?? '';
  if (
    isPluralNoun(noun)
      ? /^(?:is|was|has)$/i.test(verb)
      : noun.tag === 'NOUN' && noun.lemma === noun.text && /^(?:are|were|have)$/i.test(verb)
  )
    return null;
  // "the return of Bo Lund, |who was jailed": no return was.
  const happening = /^who$/i.test(pronoun) && !!nominalVerb(words[from - 2]?.lemma ?? '');
  // "Keita was an associate of Bo Lund|, who was killed": the associate is Keita.
  const outer = words[from - 1]?.lemma === 'of' ? phraseStart(words, from - 2) : from;
  if (
    outer < from &&
    /^who$/i.test(pronoun) &&
    words[end]?.text === ',' &&
    /^an?$/i.test(words[outer]!.text) &&
    words[outer - 1]?.lemma === 'be' &&
    words.slice(from, end).every(({ tag }) => tag === 'PROPN')
  )
    return { from, to: end };
  if (!happening)
    while (words[from - 1]?.lemma === 'of' && NOMINAL.has(words[from - 2]?.tag ?? 'X'))
      from = phraseStart(words, from - 2);
  // "one in ten of the villagers who left" are not those who left.
  if (words[end]?.text !== ',' && (whole?.from ?? from) < hedgeStart(words, nearest)) return null;
  // "the latest in a feud |that erupted": only "of" leaves it open which noun is meant.
  const clear = from === nearest || /^who(?:m|se)?$/i.test(pronoun);
  // "Bo Lund, a guard |who left": who left is Bo Lund.
  const named = /^who$/i.test(pronoun) ? apposedName(words, from) : null;
  if (named) return named;
  const near = { from: hedgeStart(words, from), to: end };
  // "silence on the arrest, |which took place in May", "a hymn by Bo Lund, |who left in May"
  const inner =
    words[near.from - 1]?.tag === 'ADP' && (!/^who/i.test(pronoun) || words[end - 1]!.tag === 'PROPN');
  return whole && !inner ? whole : clear ? near : null;
}

/** The name before the comma of "Bo Lund, |a guard", null where there is none or it may belong to something before. */
function apposedName(words: readonly Word[], from: number): Range | null {
  if (
    words[from - 1]?.text !== ',' ||
    words[from - 2]?.tag !== 'PROPN' ||
    !/^(?:an?|the)$/i.test(words[from]!.text)
  )
    return null;
  let start = from - 2;
  while (words[start - 1]?.tag === 'PROPN') start--;
  // "said state senator |Bo Lund, …"
  const link = words[phraseStart(words, from - 2) - 1];
  const alone =
    !link || link.tag === 'PUNCT' ? link?.text !== ',' : link.tag === 'VERB' && REPORTING.has(link.lemma);
  return alone ? { from: start, to: from - 1 } : null;
}

const UNIT = /^(?:second|minute|hour|day|night|week|month|quarter|year|time|head|person|piece|household)$/;

/** "|After talks in Oslo the leaders", "|Four days later the first": an opening phrase without its comma ends at `i`. */
function isOpening(words: readonly Word[], i: number): boolean {
  let at = i;
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    const word = words[at]!;
    if (word.tag === 'TIME') at = beforeTime(words, at);
    else if (word.tag === 'ADV' || word.tag === 'PART') at--;
    else if (NOMINAL.has(word.tag)) {
      const start = phraseStart(words, at);
      if (words[start - 1]?.tag !== 'ADP') return false;
      at = start - 2;
    } else return isEdge(words, at) || REPORTING.has(word.lemma);
    if (isEdge(words, at)) return true;
  }
  return isEdge(words, at);
}

/** The noun that the preposition at `p` hangs on, over participles and relative clauses. */
function onPreposition(words: readonly Word[], p: number, joined: boolean): number | null {
  let at = p - 1;
  while (words[at]?.tag === 'ADP') at--;
  if (words[at]?.tag === 'TIME') at = beforeTime(words, at);
  const word = words[at];
  if (!word || isEdge(words, at)) return null;
  if (NOMINAL.has(word.tag)) return phraseStart(words, at);
  // "another |of the lawyers", "most of the town"
  if (words[p]!.lemma === 'of' && (word.tag === 'DET' || word.tag === 'ADJ')) return phraseStart(words, at);
  if (word.tag === 'VERB' || word.tag === 'AUX') return joined ? null : modified(words, at);
  // "people close to the ministry"
  if ((word.tag === 'ADJ' || word.tag === 'ADV') && NOMINAL.has(words[at - 1]?.tag ?? 'X'))
    return phraseStart(words, at - 1);
  if (word.tag === 'ADV' && words[at - 1]?.tag === 'VERB' && !joined) return modified(words, at - 1);
  return null;
}

/** The noun that the verb at `v` tells more of: "a plan to relay", "talks held", "soldiers who fought". */
function modified(words: readonly Word[], v: number): number | null {
  if (words[v]!.lemma === 'say') return null;
  let at = groupStart(words, v) - 1;
  // "protests |on Monday and Tuesday calling for …"
  while (words[at]?.tag === 'ADV' || words[at]?.tag === 'TIME')
    at = words[at]!.tag === 'TIME' ? beforeTime(words, at) : at - 1;
  if (words[at]?.tag === 'CCONJ') {
    // "that closed the port |and led to riots"
    const first = verbLeft(words, at - 1);
    return first >= 0 && first < at && !words.slice(first, at).some(isMark) ? modified(words, first) : null;
  }
  if (words[at] && /^(?:who|whom|which|that|whose)$/i.test(words[at]!.text)) at--;
  else {
    const first = words[firstVerb(words, v)]!;
    // "No date has been set for |the vote": with an auxiliary it is the sentence's own verb.
    if (first.tag === 'AUX' || (first.tag !== 'TO' && !isParticiple(words[v]!) && !isGerund(words[v]!)))
      return null;
  }
  return NOMINAL.has(words[at]?.tag ?? 'X') ? phraseStart(words, at) : null;
}

/** The phrase follows a verb at once: "said |the port", "a plan to relay |the track", "Opening |the port took years". */
function onVerb(words: readonly Word[], v: number, from: number, joined: boolean): number | null {
  const verb = words[v]!;
  // "poets including |Lund"
  if (/^including$/i.test(verb.text) && NOMINAL.has(words[v - 1]?.tag ?? 'X'))
    return phraseStart(words, v - 1);
  const start = groupStart(words, v);
  const before = words[start - 1];
  const relative = before && /^(?:who|which|that)$/i.test(before.text);
  if (words[start]!.tag === 'TO' || relative || (isGerund(verb) && NOMINAL.has(before?.tag ?? 'X')))
    // "a lorry carrying tents |and nurses left": no verb before, so both are carried.
    return joined && (!isGerund(verb) || relative || hasVerbBefore(words, start)) ? null : modified(words, v);
  if ((REPORTING.has(verb.lemma) || CLAUSAL.has(verb.lemma)) && start > 0) return from;
  // "On 7 May |retreating sappers blew up" as well
  if (isGerund(verb) && start === v && (isEdge(words, v - 1) || isOpening(words, v - 1))) return v;
  return null;
}

function hasVerbBefore(words: readonly Word[], i: number): boolean {
  return words.slice(0, i).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

/** "A judge in Orsk, |Chad found": a town's country acts only where nobody stands before the town; null where it is none. */
function countryStart(words: readonly Word[], from: number): number | null {
  const town = from - 2;
  if (words[from]!.tag !== 'PROPN' || words[town]?.tag !== 'PROPN') return null;
  const start = phraseStart(words, town);
  const who = words[start - 2];
  let end = from;
  while (words[end]?.tag === 'PROPN') end++;
  const country = words
    .slice(from, end)
    .map(({ text }) => text)
    .join(' ');
  const next = words[end]?.text === ',' ? end + 1 : end;
  const acts = /^(?:VERB|AUX|ADV|TIME)$/.test(words[next]?.tag ?? 'X');
  return acts &&
    knownPlace(country) !== null &&
    /^(?:in|at|near|from|of)$/i.test(words[start - 1]?.text ?? '') &&
    who?.tag === 'NOUN'
    ? phraseStart(words, start - 2)
    : null;
}

/** "the Orsk, Chad, |firm": a town with its state or country before a noun; null where it is none. */
function placeStart(words: readonly Word[], from: number): number | null {
  if (words[from]!.tag !== 'NOUN' || words[from - 2]?.tag !== 'PROPN' || words[from - 3]?.text !== ',')
    return null;
  const start = words[from - 4]?.tag === 'PROPN' ? phraseStart(words, from - 4) : -1;
  return start >= 0 && words[start]!.tag === 'DET' ? start : null;
}

/** First word of the list of which the phrase at `from` is the last or a middle member, null where it is no list. */
function listStart(words: readonly Word[], from: number): number | null {
  const joins = words.slice(from, from + 14).findIndex(({ tag }) => tag === 'CCONJ');
  if (
    joins < 0 ||
    words.slice(from, from + joins).some(({ tag, text }) => !IN_LIST.has(tag) && !OWNED.test(text))
  )
    return null;
  const at = from - 2;
  if (!['NOUN', 'PROPN'].includes(words[at]?.tag ?? 'X')) return null;
  return leftEdge(words, at + 1, true);
}

const IN_LIST = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'POSS', 'PUNCT']);

const OWNED = /^(?:his|her|its|their)$/i;

/** First word of "A and |B" where both act; null where "and" joins clauses. */
function conjunct(words: readonly Word[], from: number): number | null {
  const at = words[from - 2]?.text === ',' ? from - 3 : from - 2;
  if (!NOMINAL.has(words[at]?.tag ?? 'X')) return null;
  // "fighting between the army |and rebels"
  const between = words[phraseStart(words, at) - 1]?.lemma === 'between';
  return leftEdge(words, at + 1, !between);
}
