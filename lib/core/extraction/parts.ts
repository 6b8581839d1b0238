/** Words of a sentence as the parts of a headline: dates left out, cut where a phrase ends. */
import { beforeTime, isFinite, isTimePreposition, isVerbStart, phraseStart, type Range } from './phrases';
import { isInner, isRisky, isWeakCut, mayCutBefore, QUOTE } from './cuts';
import { nominalVerb } from './lexicon/actions';
import { type Tag, type Word } from './words';

export interface Part {
  readonly text: string;
  /** Index of its word; -1 where the text was supplied. */
  readonly at: number;
  /** Joined to the word before without a space. */
  readonly joint: boolean;
  /** A title may end before this word. */
  readonly cut: boolean;
  /** What follows may belong to the word before ("approval |to a plan", "a call |for talks"): better told whole. */
  readonly risky?: boolean;
  /** Where nothing better is short enough, a title may end before this word. */
  readonly weak?: boolean;
  /** Its word, where it is of the sentence. */
  readonly word?: Word;
  readonly verb?: boolean;
  /** A verb that can carry a clause: no infinitive, gerund or participle of a noun. */
  readonly finite?: boolean;
  /** Completes the word before it: "ready |to go", "refused |to go". */
  readonly inner?: boolean;
  /** Belongs to the verb before it ("stood by", "took over"): a title may end with it. */
  readonly particle?: boolean;
}

/** A part that is not of the sentence. */
export function supplied(text: string): Part {
  return { text, at: -1, joint: false, cut: false };
}

/**
 * `clause`: dates go, and with a date the comma behind it and what follows that. `extract`: dates go, commas stay.
 * `whole`: everything stays.
 */
export type Keeping = 'clause' | 'extract' | 'whole';

export function compose(
  sentence: string,
  words: readonly Word[],
  range: Range,
  keeping: Keeping = 'clause',
): Part[] {
  const parts: Part[] = [];
  let previous = -2;
  for (let i = range.from; i < range.to; i++) {
    const word = words[i]!;
    if (QUOTE.test(word.text) || isLinking(words, i)) continue;
    if (
      keeping !== 'whole' &&
      isTimeWord(words, i, range.from, keeping) &&
      !(keeping === 'extract' && closes(words, i))
    ) {
      const comma = word.text === ',' && words[i + 1]?.tag !== 'TIME';
      // "exceeded $4 billion in 2023, and the road …": without the comma two clauses would run together.
      if (comma && keeping === 'clause' && parts.length > 0) break;
      // "the winner of |Monday's race": "the winner of the race"
      if (word.tag === 'POSS' && parts.length > 0) parts.push({ ...supplied('the'), at: i });
      if (!comma || parts.length === 0) continue;
    }
    const joint =
      parts.length > 0 &&
      (previous === i - 1
        ? words[previous]!.end === word.start
        : word.tag === 'POSS' || /^[,.]$/.test(word.text));
    // "a story headlined |“…”": names what is not told.
    if (isUntold(words, i, range)) break;
    parts.push({
      text: textOf(sentence, words, i, i === range.from),
      at: i,
      joint,
      cut: mayCutBefore(words, i),
      risky: isRisky(words, i),
      weak: isWeakCut(words, i),
      word,
      particle: isParticle(words, i),
      verb: word.tag === 'VERB' || word.tag === 'AUX',
      finite: isFinite(words, i),
      inner: isInner(words, i),
    });
    previous = i;
  }
  return parts;
}

const NAMING = /^(?:headlined|titled|entitled|called|named|dubbed|labell?ed|captioned|reading|saying)$/i;

/** A participle that names something, before a quotation or colon, with the clause's verb before it. */
function isUntold(words: readonly Word[], i: number, { from }: Range): boolean {
  if (i <= from || words[i]!.tag !== 'VERB' || !NAMING.test(words[i]!.text)) return false;
  const next = words[i + 1]?.text === ',' ? words[i + 2] : words[i + 1];
  return /^[:"“]$/.test(next?.text ?? '') && words.slice(from, i).some((_, k) => isFinite(words, from + k));
}

/** "officials |also said": links the sentence to the one before. */
function isLinking(words: readonly Word[], i: number): boolean {
  return /^(?:also|meanwhile)$/i.test(words[i]!.text) && !/^(?:but|not|and)$/i.test(words[i - 1]?.text ?? '');
}

/**
 * A word as it stands; "'s", "'ll" cut off from their pronoun in full ("he|'ll go" → "will"); "|these papers", which no
 * title can point to, "the papers".
 */
function textOf(sentence: string, words: readonly Word[], i: number, first: boolean): string {
  const word = words[i]!;
  const text = sentence.slice(word.start, word.end);
  if (word.tag === 'DET' && /^(?:this|these|those)$/.test(text) && isPointing(words, i)) return 'the';
  if (!first) return text;
  if (word.tag !== 'AUX' || !/^['’]\p{L}+$/u.test(text) || words[i - 1]?.tag !== 'PRON') return text;
  const short = text.slice(1).toLowerCase();
  const next = words[i + 1];
  if (short === 's')
    return next?.lemma === 'be' || (next?.tag === 'VERB' && !/ing$/.test(next.text)) ? 'has' : 'is';
  return FULL[short] ?? text;
}

/** Whether a noun follows to which "these" at `i` belongs. */
function isPointing(words: readonly Word[], i: number): boolean {
  const next = words.slice(i + 1, i + 4).find(({ tag }) => tag !== 'ADJ' && tag !== 'NUM');
  return (
    next?.tag === 'NOUN' &&
    !/^(?:time|way|kind|sort|day|one|season|term|century|summer|morning|afternoon|evening)s?$/i.test(
      next.text,
    )
  );
}

const FULL: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' };

/** Prepositions that say more of the date than where on the calendar: "promised for May", "closed until 2030". */
const TELLING = /^(?:for|until|till|by|before|after)$/i;

/** A date, its preposition, the "and" between two dates, the possessive of "Monday's". */
function isTimeWord(words: readonly Word[], i: number, from: number, keeping: Keeping): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  const before = words[i - 1];
  if (word.tag === 'POSS' && before?.tag === 'TIME') return true;
  // "shot |last 3 May"
  if (/^(?:last|this|next)$/i.test(word.text) && next?.tag === 'TIME' && !isTold(words, i + 1, from))
    return true;
  // "in the quarter |ended 31 March| was"
  if (isEnd(words, i) || (word.tag === 'TIME' && isEnd(words, i - 1))) return true;
  if (word.tag === 'TIME') return !isTold(words, i, from);
  // "fell by a third this year |alone"
  if (/^alone$/i.test(word.text) && before?.tag === 'TIME') return true;
  if (next?.tag === 'TIME' && isTold(words, i + 1, from)) return false;
  // "a list of |Sunday's winners"
  if (next?.tag === 'TIME' && words[i + 2]?.tag === 'POSS') return false;
  // "not heard |from since 1990": the date has its own preposition.
  if (next?.tag === 'TIME' && /^(?:since|until|till)\b/i.test(next.text) && before?.tag === 'VERB')
    return false;
  if (next?.tag === 'TIME' && isTimePreposition(word)) return true;
  if ((word.tag === 'CCONJ' || word.text === ',') && next?.tag === 'TIME')
    return (
      before?.tag === 'TIME' || (word.text === ',' && !(keeping === 'extract' && isVerbStart(words, i + 2)))
    );
  if (
    (word.tag === 'CCONJ' || word.text === ',') &&
    next &&
    isTimePreposition(next) &&
    words[i + 2]?.tag === 'TIME'
  )
    return before?.tag === 'TIME' && !isTold(words, i + 2, from);
  if (word.tag === 'DET' && next?.tag === 'TIME' && !MODIFIED.has(words[i + 2]?.tag ?? 'X')) return true;
  if (word.text === ',' && before?.tag === 'TIME') return !isTold(words, i - 1, from);
  return (
    word.tag === 'ADP' &&
    next?.tag === 'DET' &&
    words[i + 2]?.tag === 'TIME' &&
    !isTold(words, i + 2, from) &&
    !MODIFIED.has(words[i + 3]?.tag ?? 'X') &&
    words[i + 3]?.tag !== 'POSS'
  );
}

/** "ended" between a stretch and its last day. */
function isEnd(words: readonly Word[], i: number): boolean {
  return words[i]?.lemma === 'end' && words[i - 1]?.tag === 'TIME' && words[i + 1]?.tag === 'TIME';
}

const OWNED = /^(?:his|her|its|their)$/i;

/** What a date can stand before in one phrase: "the 1917 War Act". */
const MODIFIED: ReadonlySet<Tag> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);

/** Whether the date at `t` stays: after a telling preposition, or inside a phrase ("the leader of 2018 talks"). */
function isTold(words: readonly Word[], t: number, from: number): boolean {
  const before = words[t - 1]?.tag === 'DET' || OWNED.test(words[t - 1]?.text ?? '') ? t - 2 : t - 1;
  const link = words[before];
  // "|The next day will be critical": the subject
  if (words[t + 1]?.tag === 'AUX' && (!link || link.tag === 'PUNCT' || link.tag === 'SCONJ')) return true;
  // "came |two days earlier than planned", "opened |two days earlier in the year than planned"
  if (
    /\b(?:earlier|later)$/i.test(words[t]!.text) &&
    words.slice(t + 1, t + 6).some(({ text }) => /^than$/i.test(text))
  )
    return true;
  // "was not rebuilt |until 1950" is one expression
  if (t > from && /^(?:until|till|for|by|before)\b/i.test(words[t]!.text)) return true;
  if (!link || before <= from) return false;
  // "hit by |Monday's quake"
  if (words[t + 1]?.tag === 'POSS') return false;
  // "ran out with |10:03 to play", "for the slow |third quarter": without it its phrase stands empty.
  if (before === t - 1 && /^(?:with|without|under|within|beyond)$/i.test(link.text)) return true;
  if (before === t - 1 && link.tag === 'ADJ' && isAlone(words, t)) return true;
  // "was the firm's second |this year"
  if (before === t - 1 && ORDINAL.test(link.text) && !/^an?$/i.test(words[t - 2]?.text ?? '')) return true;
  // "The vote is |on 3 May", "The letter is dated |3 May": all that is said of it
  const after = words[t + 1];
  const ends = !after || /^(?:PUNCT|CCONJ|SCONJ)$/.test(after.tag) || /^so$/i.test(after.text);
  const behind = link.tag === 'ADP' ? words[before - 1] : link;
  if (ends && (behind?.lemma === 'be' || /^dated$/i.test(behind?.text ?? ''))) return true;
  // "in the six months ended |30 June", "a dividend payable |3 May", "to holders of record |on 10 April"
  const bound = link.tag === 'ADP' ? before - 1 : before;
  if (/^(?:end(?:ed|ing)|payable|due|effective)$/i.test(link.text) || isRecord(words, bound)) return true;
  // "dated back |to 1935", "leave as soon |as Tuesday"
  if (
    isDating(words, before) ||
    (/^as$/i.test(link.text) && /^(?:soon|late|recently)$/i.test(words[before - 1]?.text ?? ''))
  )
    return true;
  if (TELLING.test(link.text)) return true;
  // "a repeat of |2002", "set |10 November as the deadline"
  const noun = words[before - 1];
  if (
    link.lemma === 'of' &&
    noun?.tag === 'NOUN' &&
    /^\d{4}$/.test(words[t]!.text) &&
    !nominalVerb(noun.lemma)
  )
    return true;
  if (link.tag === 'VERB' && /^as$/i.test(words[t + 1]?.text ?? '')) return true;
  return (
    link.tag === 'ADP' && ['NOUN', 'ADJ'].includes(words[t + 1]?.tag ?? 'X') && beforeTime(words, t) >= from
  );
}

/** "holders of |record" */
function isRecord(words: readonly Word[], i: number): boolean {
  return /^record$/i.test(words[i]?.text ?? '') && words[i - 1]?.text === 'of';
}

/** "dates |to 1935", "dated back |to 1935": the date is what the verb says. */
function isDating(words: readonly Word[], i: number): boolean {
  const verb = /^back$/i.test(words[i - 1]?.text ?? '') ? words[i - 2] : words[i - 1];
  return /^(?:to|from)$/i.test(words[i]!.text) && verb?.tag === 'VERB' && verb.lemma === 'date';
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i;

/** "the slow |third quarter narrowed": no noun follows, and an article stands before. */
function isAlone(words: readonly Word[], t: number): boolean {
  const first = words[phraseStart(words, t - 1)]!;
  return (
    first.tag === 'DET' &&
    words.slice(phraseStart(words, t - 1) + 1, t).every(({ tag }) => tag === 'ADJ' || tag === 'ADV')
  );
}

/** "a letter dated |3 June 1871, …": between a participle and a comma the date is needed. */
function closes(words: readonly Word[], i: number): boolean {
  const t = words[i]!.tag === 'TIME' ? i : words[i + 1]?.tag === 'TIME' ? i + 1 : -1;
  const verb = t > 0 ? beforeTime(words, t) : -1;
  return words[t + 1]?.text === ',' && words[verb]?.tag === 'VERB' && words[verb - 1]?.tag === 'NOUN';
}

function isParticle(words: readonly Word[], i: number): boolean {
  // "the storm was |over"
  const next = words[i + 1];
  if (/^even$/i.test(words[i]!.text)) return words[i - 1]?.lemma === 'break';
  if (/^(?:over|up|out|off|down|away|back)$/i.test(words[i]!.text)) {
    // "declared the search |over"
    if (!next || next.tag === 'PUNCT') return true;
    if (words[i - 1]?.lemma === 'be' && next.tag === 'ADP') return true;
  }
  if (
    words[i - 1]?.tag !== 'VERB' ||
    !/^(?:by|in|on|up|off|out|down|over|through|away|back|about|under)$/i.test(words[i]!.text)
  )
    return false;
  if (!next || next.tag === 'PUNCT' || next.tag === 'CCONJ' || next.tag === 'SCONJ') return true;
  return isTimePreposition(next) && words.slice(i + 2, i + 4).some(({ tag }) => tag === 'TIME');
}
