/** Where a clause ends: at the mark, link or verb with which the next one begins. */
import { REPORTING } from './lexicon/actions';
import {
  beforeTime,
  HARD,
  isFinite,
  isInList,
  isSubjectWithVerb,
  isVerbStart,
  NOMINAL,
  PHRASE,
  RELATIVE,
} from './phrases';
import { isGerund, isPastForm, type Word } from './words';

const SUBORDINATE = /^(?:because|although|though|while|whereas|unless|if|until|once|so)$/i;

/** Open a clause only where a gerund or a clause follows; a noun may follow as well. */
const EITHER = /^(?:after|before|since|as|until|for|following)$/i;

/** Where the clause of the verb at `v` ends. */
export function clauseEnd(words: readonly Word[], v: number): number {
  const says = REPORTING.has(words[v]!.lemma);
  let inside = false;
  for (let i = v + 1; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (/^[.!?]+$/.test(word.text) && i > words.length - 3) return i;
    if (HARD.test(word.text)) {
      // … and its closing mark
      if (opensInPhrase(words, i)) inside = true;
      // "reports that a fourth ship – the Lund – could sail"
      else if (/^(?:--|[—–])$/.test(word.text) && isUnsaid(words, v, i)) continue;
      else if (inside && /^["”]$/.test(word.text)) inside = false;
      else {
        const close = quotedPhrase(words, i);
        if (close < 0) return i;
        i = close;
      }
      continue;
    }
    // "not rebuilt until 1950" goes on
    // "said that a man |who had fled had been caught"
    if (isCleft(words, i) || (RELATIVE.test(word.text) && isUnsaid(words, v, i))) continue;
    // "warned that |while it held, the port was lost"
    if (/^that$/i.test(words[i - 1]!.text) && SUBORDINATE.test(word.text)) {
      const comma = words.findIndex(({ text }, k) => k > i && text === ',');
      if (comma > 0) i = comma;
      continue;
    }
    // "was asked in May |if he would stay"
    if (/^if$/i.test(word.text) && ASKING.test(words[v]!.lemma)) continue;
    if (
      RELATIVE.test(word.text) ||
      (SUBORDINATE.test(word.text) &&
        // "leave |at once"
        !/^at$/i.test(words[i - 1]!.text) &&
        // "vowed that he would do |so at once"
        !(/^so$/i.test(word.text) && words[i - 1]!.lemma === 'do') &&
        next?.tag !== 'TIME' &&
        !(next?.tag === 'NUM' && words[i + 2]?.tag === 'TIME'))
    )
      return trimComma(words, i);
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
    // "it emerged that eight men|, one of them a guard, were held": what "that" opens has not come to its verb.
    if (word.text === ',' && isUnsaid(words, v, i)) continue;
    // "…|, guards and rescuers said"
    if (word.text === ',' && isJointSource(words, i + 1)) return i;
    // "invited the ministers of Chad|, the Norse Isles and Mali"
    if (word.text === ',' && words[i - 1]?.tag === 'PROPN' && isInList(words, i)) continue;
    // "the mill opened in 1928|, the same year that the dam broke"
    if (word.text === ',' && next?.tag === 'TIME' && /^(?:that|when)$/i.test(words[i + 2]?.text ?? ''))
      return i;
    // "became a hospital, |in 1920 a school"
    if (word.text === ',' && next && opensItem(words, i + 1)) return i;
    if (word.text === ',' && ((next && opensClause(words, i + 1)) || afterComma(words, v))) return i;
    if (word.tag === 'CCONJ' && /^(?:each|it|he|she|they|both)$/i.test(next?.text ?? ''))
      return trimComma(words, i);
    // "said |drought and hunger are worse": what is said has not come to its verb.
    // "sent a letter saying the Harbour |and Ferry Board had erred" as well
    const last = words.slice(v, i).findLast(({ tag }) => tag === 'VERB' || tag === 'AUX');
    const named = words[i - 1]?.tag === 'PROPN' && next?.tag === 'PROPN';
    const unsaid = !!last && REPORTING.has(last.lemma) && (last === words[v] || named);
    // "made building |and mending the dam a priority"
    if (word.tag === 'CCONJ' && next && isGerund(next) && next.tag === 'VERB') continue;
    // "vowed to hunt down |and bring to court those who fled": one object of both
    if (word.tag === 'CCONJ' && next && sharesObject(words, i)) continue;
    if (word.tag === 'CCONJ' && next && !unsaid && (isVerbStart(words, i + 1) || joinsClause(words, i)))
      return trimComma(words, i);
  }
  return words.length;
}

/** "guards and rescuers said on Monday." at the end. */
function isJointSource(words: readonly Word[], from: number): boolean {
  let i = from;
  while (words[i] && (PHRASE.has(words[i]!.tag) || words[i]!.tag === 'CCONJ')) i++;
  const said = i > from && words[i]?.tag === 'VERB' && REPORTING.has(words[i]!.lemma);
  return said && words.slice(i + 1).every(({ tag }) => /^(?:ADP|DET|TIME|PUNCT)$/.test(tag));
}

/** Whether a "that" behind the verb at `v` has no verb yet before `i`. */
function isUnsaid(words: readonly Word[], v: number, i: number): boolean {
  for (let k = i - 1; k > v; k--) {
    if (words[k]!.tag === 'VERB' || words[k]!.tag === 'AUX') return false;
    if (/^(?:that|whether)$/i.test(words[k]!.text)) return words[k + 1]?.text !== ',' && i - k > 1;
  }
  return false;
}

/** Two infinitives with nothing between the first and the "and" at `i`. */
function sharesObject(words: readonly Word[], i: number): boolean {
  const verb = words[i - 1]!.tag === 'VERB' ? i - 1 : i - 2;
  const particle = verb === i - 1 || /^(?:down|up|out|off|away|over)$/i.test(words[i - 1]!.text);
  const next = words[i + 1]!;
  return (
    particle &&
    words[verb]?.tag === 'VERB' &&
    words[verb - 1]?.tag === 'TO' &&
    next.tag === 'VERB' &&
    next.text === next.lemma
  );
}

const ASKING = /^(?:ask|wonder|see|doubt|know|check|decide|tell)$/;

/** "said it was Chad |which had asked": what follows is the point of it. */
function isCleft(words: readonly Word[], i: number): boolean {
  if (!/^(?:who|which|that)$/i.test(words[i]!.text)) return false;
  let k = i - 1;
  while (k > 0 && PHRASE.has(words[k]!.tag)) k--;
  return k < i - 1 && words[k]?.lemma === 'be' && /^it$/i.test(words[k - 1]?.text ?? '');
}

/** "urged the town to |“leave at once”": what stands before the mark is not whole without what is quoted. */
function opensInPhrase(words: readonly Word[], i: number): boolean {
  return (
    /^["“]$/.test(words[i]!.text) &&
    (words[i - 1]?.tag === 'TO' || /^(?:DET|ADP|AUX)$/.test(words[i - 1]?.tag ?? 'X')) &&
    /^\p{Ll}/u.test(words[i + 1]?.text ?? '')
  );
}

/** Closing mark of the quoted words that opens at `i` ("called it a |“political stunt”", "said the town was |“ready to help”"), -1 for whole sentences. */
function quotedPhrase(words: readonly Word[], i: number): number {
  if (!/^["“]$/.test(words[i]!.text) || /^[,:]$/.test(words[i - 1]?.text ?? ',')) return -1;
  const goesOn = /^\p{Ll}/u.test(words[i + 1]?.text ?? '') && words[i - 1]?.tag !== 'CCONJ';
  for (let k = i + 1; k < Math.min(words.length, i + (goesOn ? 30 : 8)); k++) {
    if (/^["”]$/.test(words[k]!.text)) return k;
    if (!goesOn && ['VERB', 'AUX', 'PUNCT'].includes(words[k]!.tag)) return -1;
  }
  return -1;
}

/** "…, later confirmed in 2022, …" */
function afterComma(words: readonly Word[], v: number): boolean {
  let k = v - 1;
  while (words[k]?.tag === 'ADV') k--;
  return words[k]?.text === ',';
}

function opensClause(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.tag === 'CCONJ') return isVerbStart(words, i + 1) || joinsClause(words, i);
  if (word.tag === 'VERB' && (isGerund(word) || isPastForm(word))) return true;
  if (word.tag === 'SCONJ' || word.tag === 'ADV') return true;
  return (
    isSubjectWithVerb(words, i) ||
    /^(?:including|with|despite|according|as|the|a|an|one|but|amid)$/i.test(word.text)
  );
}

/** "…, and in 1940 the flood took the rest", unlike "talks between Chad and Mali ended". */
function joinsClause(words: readonly Word[], i: number): boolean {
  const between =
    words.slice(Math.max(0, i - 6), i).findLast((word) => word.tag === 'ADP')?.lemma === 'between';
  if (between && words[i - 1]?.text !== ',') return false;
  let start = i + 1;
  const time = words.slice(start, start + 4).findIndex(({ tag }) => tag === 'TIME');
  if (time >= 0 && beforeTime(words, start + time) === i) start += time + 1;
  if (words[start]?.text === ',') start++;
  return isSubjectWithVerb(words, start) || isDescribedSubject(words, start);
}

/** "and |Bo Lund, the mayor, left": a name, what tells more of it between commas, and its verb. */
function isDescribedSubject(words: readonly Word[], i: number): boolean {
  let open = i;
  while (words[open] && PHRASE.has(words[open]!.tag)) open++;
  if (open === i || words[open]?.text !== ',') return false;
  let close = open + 1;
  while (words[close] && close < open + 12 && words[close]!.text !== ',' && !HARD.test(words[close]!.text))
    close++;
  if (words[close]?.text !== ',') return false;
  let verb = close + 1;
  while (words[verb]?.tag === 'ADV') verb++;
  return (
    !!words[verb] && isFinite(words, verb) && !words.slice(open + 1, close).some(({ tag }) => tag === 'CCONJ')
  );
}

function opensItem(words: readonly Word[], i: number): boolean {
  const at = words[i]?.tag === 'ADP' ? i + 1 : i;
  return (
    words[at]?.tag === 'TIME' && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(words[at + 1]?.tag ?? 'X')
  );
}

function trimComma(words: readonly Word[], i: number): number {
  return words[i - 1]?.text === ',' ? i - 1 : i;
}
