/** Words of a sentence as the parts of a headline: dates left out, cut where a phrase ends. */
import { beforeTime, isTimePreposition, isVerbStart, type Range } from './phrases';
import type { Word } from './words';

/** Longest title, in characters. */
export const LONGEST_TITLE = 90;

export interface Part {
  readonly text: string;
  /** Index of its word; -1 where the text was supplied. */
  readonly at: number;
  /** Joined to the word before without a space. */
  readonly joint: boolean;
  /** A title may end before this word. */
  readonly cut: boolean;
  readonly verb?: boolean;
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
    if (/^["“”]$/.test(word.text)) continue;
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
    parts.push({
      text: i === range.from ? textOf(sentence, words, i) : sentence.slice(word.start, word.end),
      at: i,
      joint,
      cut: mayCutBefore(words, i),
      particle: isParticle(words, i),
      verb: word.tag === 'VERB' || word.tag === 'AUX',
      inner:
        ((word.tag === 'ADP' || word.tag === 'TO') && words[i - 1]?.tag === 'ADJ') ||
        (word.tag === 'TO' && words[i - 1]?.tag === 'VERB'),
    });
    previous = i;
  }
  return parts;
}

/** A word as it stands; "'s", "'ll" cut off from their pronoun in full ("he|'ll go" → "will"). */
function textOf(sentence: string, words: readonly Word[], i: number): string {
  const word = words[i]!;
  const text = sentence.slice(word.start, word.end);
  if (word.tag !== 'AUX' || !/^['’]\p{L}+$/u.test(text) || words[i - 1]?.tag !== 'PRON') return text;
  const short = text.slice(1).toLowerCase();
  const next = words[i + 1];
  if (short === 's')
    return next?.lemma === 'be' || (next?.tag === 'VERB' && !/ing$/.test(next.text)) ? 'has' : 'is';
  return FULL[short] ?? text;
}

const FULL: Readonly<Record<string, string>> = { ll: 'will', re: 'are', ve: 'have', d: 'would', m: 'am' };

/** Prepositions that say more of the date than where on the calendar: "promised for May", "closed until 2030". */
const TELLING = /^(?:for|until|till|by|before)$/i;

/** A date, its preposition, the "and" between two dates, the possessive of "Monday's". */
function isTimeWord(words: readonly Word[], i: number, from: number, keeping: Keeping): boolean {
  const word = words[i]!;
  const next = words[i + 1];
  const before = words[i - 1];
  if (word.tag === 'TIME') return !isTold(words, i, from);
  if (word.tag === 'POSS' && before?.tag === 'TIME') return true;
  if (next?.tag === 'TIME' && isTold(words, i + 1, from)) return false;
  // "a list of |Sunday's winners"
  if (next?.tag === 'TIME' && words[i + 2]?.tag === 'POSS') return false;
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
    return before?.tag === 'TIME';
  if (word.tag === 'DET' && next?.tag === 'TIME' && !['NOUN', 'ADJ'].includes(words[i + 2]?.tag ?? 'X'))
    return true;
  if (word.text === ',' && before?.tag === 'TIME') return !isTold(words, i - 1, from);
  return (
    word.tag === 'ADP' &&
    next?.tag === 'DET' &&
    words[i + 2]?.tag === 'TIME' &&
    !isTold(words, i + 2, from) &&
    !['NOUN', 'ADJ', 'POSS'].includes(words[i + 3]?.tag ?? 'X')
  );
}

/** Whether the date at `t` stays: after a telling preposition, or inside a phrase ("the leader of 2018 talks"). */
function isTold(words: readonly Word[], t: number, from: number): boolean {
  const before = words[t - 1]?.tag === 'DET' ? t - 2 : t - 1;
  const link = words[before];
  // "came |two days earlier than planned"
  if (/^than$/i.test(words[t + 1]?.text ?? '')) return true;
  // "was not rebuilt |until 1950" is one expression
  if (t > from && /^(?:until|till|for|by|before)\b/i.test(words[t]!.text)) return true;
  if (!link || before <= from) return false;
  if (TELLING.test(link.text)) return true;
  return (
    link.tag === 'ADP' && ['NOUN', 'ADJ'].includes(words[t + 1]?.tag ?? 'X') && beforeTime(words, t) >= from
  );
}

function mayCutBefore(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.text === ',' || word.tag === 'SCONJ' || word.tag === 'TO') return true;

  if (word.tag === 'ADP')
    return word.lemma !== 'of' && words[i - 1]?.tag !== 'VERB' && words[i - 1]?.tag !== 'AUX';
  return word.tag === 'VERB' && words[i - 1]?.text === ',';
}

/** "a letter dated |3 June 1871, …": between a participle and a comma the date is needed. */
function closes(words: readonly Word[], i: number): boolean {
  const t = words[i]!.tag === 'TIME' ? i : words[i + 1]?.tag === 'TIME' ? i + 1 : -1;
  const verb = t > 0 ? beforeTime(words, t) : -1;
  return words[t + 1]?.text === ',' && words[verb]?.tag === 'VERB' && words[verb - 1]?.tag === 'NOUN';
}

function isParticle(words: readonly Word[], i: number): boolean {
  if (
    words[i - 1]?.tag !== 'VERB' ||
    !/^(?:by|in|on|up|off|out|down|over|through|away|back|about|under)$/i.test(words[i]!.text)
  )
    return false;
  const next = words[i + 1];
  if (!next || next.tag === 'PUNCT' || next.tag === 'CCONJ' || next.tag === 'SCONJ') return true;
  return isTimePreposition(next) && words.slice(i + 2, i + 4).some(({ tag }) => tag === 'TIME');
}

export interface Headline {
  readonly text: string;
  readonly kept: readonly Part[];
}

/** Parts to a headline, cut where a phrase ends and without a loose end; `marked`: "…" shows that something was cut. */
export function headline(parts: readonly Part[], marked = false): Headline {
  const room = LONGEST_TITLE - (marked ? 2 : 0);
  let last = 0;
  let lastWord = 0;
  let length = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    length += part.text.length + (part.joint || i === 0 ? 0 : 1);
    if (length <= room) lastWord = i + 1;
    const next = parts[i + 1];
    if (length <= room && (!next || next.cut)) last = i + 1;
  }
  const forced = last < 3 && last !== parts.length;
  const kept = parts.slice(0, forced ? lastWord : last);
  while (kept.length > 1 && (isLoose(kept.at(-1)!, kept.length < parts.length) || isStub(kept))) kept.pop();
  // "attracted close |to 200 people"
  if (kept.length > 1 && /^close$/i.test(kept.at(-1)!.text) && parts[kept.length]?.text === 'to') kept.pop();
  // "agreed that four villages": a clause without its verb shows that it goes on.
  const open = last < parts.length && isOpen(kept, parts[kept.length]);
  const isCut = (marked || forced || open) && (kept.at(-1)?.at ?? 0) < (lastMeant(parts)?.at ?? 0);
  let text = kept
    .map((part, i) => (part.joint || i === 0 ? '' : ' ') + part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/^[\s\p{P}]+(?=\S)/u, (lead) => lead.match(/[$€£(]$/)?.[0] ?? '')
    .replace(/[\s,;:–—-]+$/, '');
  // A bracket that the cut has left open goes.
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (bracket > 10 && !/[)\]]/.test(text.slice(bracket))) text = text.slice(0, bracket).trimEnd();
  if (text.length > room) text = text.slice(0, room).replace(/\s+\S*$/, '');
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  text = first.toUpperCase().trim() + text.slice(first.length);
  return { text: isCut ? `${text.replace(/\.$/, '')} …` : text.replace(/(?<=[\p{Ll}\d)%])\.$/u, ''), kept };
}

/** The last part that is more than a mark. */
function lastMeant(parts: readonly Part[]): Part | undefined {
  return parts.findLast(({ text }) => !/^[\p{P}\s]+$/u.test(text));
}

/** "agreed |that four villages", "said that he was ready |to": whether a clause in the title goes on behind it. */
function isOpen(kept: readonly Part[], next: Part | undefined): boolean {
  if (next?.inner) return true;
  const link = kept.findLastIndex(({ text }) => /^(?:that|whether|how|why|what)$/i.test(text));
  if (link < 0) return false;
  const verb = kept.findIndex(({ verb: is }, i) => i > link && is);
  return verb < 0 || verb === kept.length - 1;
}

/** Words that cannot end a headline. */
const LOOSE =
  /^(?:[,;:.–—-]|a|an|the|and|or|but|nor|of|in|on|at|by|for|from|to|with|as|than|into|onto|over|under|between|among|about|after|before|since|until|during|against|through|via|per|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must|not|no|never|that|which|who|whose|when|where|while|because|if|his|her|its|their|our|my|this|these|those|also|both|very|more|most|much|shortly|nearly|almost|every|each|following|including|despite|amid|early|late|just|back|only|then|later|earlier|[“"‘'(])$/i;

/** Whether a headline cannot end so; behind "…suggesting" something is missing where it was cut there. */
function isLoose({ text, particle, verb }: Part, cut: boolean): boolean {
  return (LOOSE.test(text) && !particle) || (cut && !!verb && /ing$/.test(text));
}

/** "held talks as part |of a tour": a noun that says nothing without its "of". */
function isStub(kept: readonly Part[]): boolean {
  return (
    /^(?:as|in|on|at|by|the)$/i.test(kept.at(-2)?.text ?? '') &&
    /^(?:part|terms|front|light|spite|case|order|response|addition|charge|favou?r|view|face|wake|means|way|result|behalf)$/i.test(
      kept.at(-1)!.text,
    )
  );
}
