/** Where a title may end: before which words of a clause what stands before is whole, and before which it may lack something. */
import {
  beforeTime,
  isFinite,
  isInList,
  isSubjectWithVerb,
  PHRASE,
  phraseStart,
  reducedRelative,
} from './phrases';
import { isGerund, type Word } from './words';

/** Marks of quotation part no phrase. */
export const QUOTE = /^["“”]$/;

export function mayCutBefore(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  // "reports" |of: a mark of quotation parts no phrase.
  if (QUOTE.test(words[i - 1]?.text ?? '')) return words[i - 2]?.text === ',' || word.text === ',';
  // "in Salem, Oregon|, and its sister": a town goes with its state, and neither ends a title.
  if (word.text === ',')
    return (
      !isBesidePlace(words, i) &&
      !isInList(words, i) &&
      !/^(?:if|unless|provided)$/i.test(words[i + 1]?.text ?? '')
    );
  if (/^(?:if|unless)$/i.test(word.text)) return /^even$/i.test(words[i - 1]?.text ?? '');
  // "a day |after the raid"
  if (/^(?:after|before)$/i.test(word.text) && UNIT.test(words[i - 1]?.lemma ?? '')) return false;
  if (word.tag === 'SCONJ' || word.tag === 'TO') return !/^(?:ADP|TO)$/.test(words[i - 1]?.tag ?? 'X');
  // "was found in May |and led to"
  if (word.tag === 'CCONJ') return joinsVerb(words, i);
  // "called the letters sent on Friday |by the mayor false"
  if (/^by$/i.test(word.text) && words[i - 1]?.tag === 'TIME') {
    const verb = beforeTime(words, i - 1);
    if (words[verb]?.tag === 'VERB' && reducedRelative(words, verb) >= 0) return false;
  }
  if (word.tag === 'ADP')
    return word.lemma !== 'of' && !/^(?:VERB|AUX|ADP|SCONJ)$/.test(words[i - 1]?.tag ?? 'X');
  // "redeem its bonds |due 3 May"
  if (/^due$/i.test(word.text)) return words[i - 1]?.tag === 'NOUN';
  return word.tag === 'VERB' && words[i - 1]?.text === ',';
}

/** Prepositions that tell where or when, and links of clauses: what stands before them needs none of it. */
const BESIDE =
  /^(?:in|at|near|from|during|after|before|since|amid|despite|following|along|across|outside|inside|by|through|throughout|without|because|when|where|while|as|although|though|who|which|that)$/i;

export function isRisky(words: readonly Word[], i: number): boolean {
  const { tag, text } = words[i]!;
  // "held talks in Oslo |to end the strike", unlike "an attempt |to end it"
  if (tag === 'TO') return words[i - 1]?.tag !== 'PROPN';
  // "fell to 3 percent |from 4", "kept the town |from falling", unlike "sent guards |from Orsk"
  if (/^from$/i.test(text)) return !/^(?:DET|ADJ|NOUN|PROPN)$/.test(words[i + 1]?.tag ?? 'X');
  // "discussed efforts |at saving the port"
  const next = words[i + 1];
  if (/^(?:in|at)$/i.test(text) && next?.tag === 'VERB' && isGerund(next)) return true;
  return (tag === 'ADP' || tag === 'SCONJ' || tag === 'CCONJ') && !BESIDE.test(text);
}

/** "|and led to", ", |and the mayor left", not "young |and growing", "moves made |or planned". */
function joinsVerb(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.text === ',' && isSubjectWithVerb(words, i + 1)) return true;
  if (before?.tag === 'ADJ' || before?.tag === 'VERB') return false;
  let k = i + 1;
  while (words[k]?.tag === 'ADV') k++;
  return !!words[k] && isFinite(words, k) && words[k + 1]?.tag !== 'NOUN';
}

/** "an end to the house arrests |of two mayors", "regretted calling him a thief |and praying for his end". */
export function isWeakCut(words: readonly Word[], i: number): boolean {
  const next = words[i + 1];
  if (words[i]!.tag === 'CCONJ') return next?.tag === 'VERB' && isGerund(next);
  // "are waiting for a storm |expected to cross Chad": of one of a kind, what tells which is more than it needs.
  if (words[i]!.tag === 'VERB' && words[i - 1]?.tag === 'NOUN' && reducedRelative(words, i) >= 0) {
    const from = phraseStart(words, i - 1);
    // "There is a rule |made for guards" says nothing without it.
    return /^an?$/i.test(words[from]!.text) && words[from - 1]?.lemma !== 'be';
  }
  // "the redemption |on 7 May |of all shares"
  const last = QUOTE.test(words[i - 1]?.text ?? '') ? i - 2 : i - 1;
  const before = words[last]?.tag === 'TIME' ? beforeTime(words, last) : last;
  return words[i]!.text === 'of' && words[before]?.tag === 'NOUN';
}

/** The commas of "the firm Lund Co., Salem|, Oregon": between names of places. */
function isBesidePlace(words: readonly Word[], comma: number): boolean {
  if (words[comma - 1]?.tag !== 'PROPN' || words[comma + 1]?.tag !== 'PROPN') return false;
  let end = comma + 1;
  while (words[end]?.tag === 'PROPN') end++;
  return !words[end] || words[end]!.tag === 'PUNCT';
}

/** Verbs whose object does what the infinitive behind it says: "urged the town |to pay". */
const URGING =
  /^(?:ask|allow|urge|order|force|permit|tell|want|expect|invite|persuade|encourage|require|enable|cause|compel|authori[sz]e|advise|entitle|request|oblige|instruct|pressure|press|beg|forbid|lead|help|get|call|convince|prompt|push|lobby|appeal|drive|tempt|teach|train|need|leave|choose|elect|select|appoint)$/;

const UNIT = /^(?:second|minute|moment|hour|day|night|week|month|year|decade|shortly|soon|long)s?$/;

/** Nouns that say nothing without their "in" ("a rise |in prices") or, as measures, without their "from". */
const CHANGE =
  /^(?:rise|increase|spike|surge|jump|fall|drop|decline|decrease|cut|reduction|change|shift|growth|improvement|interest|role|part|stake|confidence|faith|success|involvement|participation)s?$/;
const DISTANCE =
  /^(?:drive|walk|ride|flight|mile|kilometre|kilometer|km|metre|meter|foot|yard|hour|minute|block)s?$/;

/** Verbs that say what somebody is taken for behind "as": "quoted the firm |as saying". */
const CALLING =
  /^(?:quote|cite|describe|regard|portray|denounce|hail|dismiss|brand|characteri[sz]e|identify)$/;

/** "sent two boys to Orsk and two girls |to Oslo": what "and" joins has the same phrase behind it. */
function isParallel(words: readonly Word[], i: number): boolean {
  let from = i - 1;
  while (from > 0 && PHRASE.has(words[from]!.tag)) from--;
  if (words[from]?.tag !== 'CCONJ' || from > i - 2) return false;
  for (let k = from - 1; k > from - 8 && k > 0; k--) {
    if (words[k]!.tag === 'VERB' || words[k]!.tag === 'AUX' || words[k]!.text === ',') return false;
    if (words[k]!.text === words[i]!.text) return PHRASE.has(words[k - 1]!.tag);
  }
  return false;
}

/** Whether the word at `i` completes what stands before it: "ready |to go", "refused |to go", "urged the town |to pay". */
export function isInner(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1];
  if (word.tag === 'ADP')
    return (
      before?.tag === 'ADJ' ||
      (/^in$/i.test(word.text) && CHANGE.test(before?.lemma ?? '')) ||
      isParallel(words, i) ||
      (/^as$/i.test(word.text) &&
        words.slice(Math.max(0, i - 9), i).some(({ lemma }) => CALLING.test(lemma))) ||
      (/^from$/i.test(word.text) && DISTANCE.test(before?.lemma ?? '')) ||
      // "raise the number of guards |to 200"
      (/^to$/i.test(word.text) && /^(?:NUM|SYM)$/.test(words[i + 1]?.tag ?? 'X')) ||
      (before?.tag === 'NOUN' &&
        /^(?:in|on|as|under|at)$/i.test(words[i - 2]?.text ?? '') &&
        /^(?:with|for|to|against|over|from|about|at)$/i.test(word.text))
    );
  if (word.tag !== 'TO') return false;
  if (/^(?:ADJ|VERB|PRON)$/.test(before?.tag ?? 'X')) return true;
  let k = i - 1;
  while (k > 0 && i - k < 9 && words[k]!.tag !== 'VERB' && words[k]!.tag !== 'AUX' && words[k]!.text !== ',')
    k--;
  return words[k]?.tag === 'VERB' && URGING.test(words[k]!.lemma);
}
