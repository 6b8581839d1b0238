/** Parts → the text of a headline: cut where what stands before says something whole, without a loose end. */
import { CLAUSAL, REPORTING } from './lexicon/actions';
import type { Part } from './parts';

/** Longest title, in characters, as far as a clause can be cut so that it stays whole. */
export const LONGEST_TITLE = 90;

/** What a clause may take that cannot be cut any shorter. */
export const LONGEST_CLAUSE = 110;

/** How much of what a risky cut would tell a clean one must tell. */
const NEARLY_AS_LONG = 0.8;

/** Stands where something was cut away. */
const MARK = ' …';

export interface Headline {
  readonly text: string;
  readonly kept: readonly Part[];
}

/** Parts to a headline; where no whole part of them is short enough, "…" shows that it goes on. */
export function headline(parts: readonly Part[]): Headline {
  const lengths = lengthsOf(parts);
  const whole = lengths.at(-1) ?? 0;
  if (whole <= LONGEST_TITLE) return told(parts, trimmed(parts, parts.length), false);
  const cuts = parts.flatMap((_, i) => (i > 2 && parts[i]!.cut ? [i] : []));
  const ends = cuts.flatMap((i) => {
    const end = trimmed(parts, i);
    return end > 2 && isWhole(parts, end) ? [{ end, risky: parts[i]!.risky || parts[end]!.risky }] : [];
  });
  const within = (room: number) => ends.filter(({ end }) => lengths[end - 1]! <= room);
  const short = within(LONGEST_TITLE);
  const longest = short.at(-1);
  if (longest && !longest.risky) return told(parts, longest.end, false);
  // A clause that goes a little too far is better than one that lacks what its last word calls for.
  if (whole <= LONGEST_CLAUSE) return told(parts, trimmed(parts, parts.length), false);
  const clean = short.findLast(({ risky }) => !risky);
  const near =
    longest &&
    clean &&
    lengths[clean.end - 1]! >= lengths[longest.end - 1]! * NEARLY_AS_LONG &&
    !parts.slice(clean.end, longest.end).some(({ finite }) => finite);
  const next = (near ? clean : longest) ?? within(LONGEST_CLAUSE).at(-1);
  if (next) return told(parts, next.end, false);
  const weak = parts.flatMap((part, i) =>
    i > 2 && part.weak && isWhole(parts, i) && trimmed(parts, i) === i ? [i] : [],
  );
  const late = weak.findLast((i) => lengths[i - 1]! <= LONGEST_CLAUSE);
  if (late !== undefined) return told(parts, late, false);
  const room = LONGEST_TITLE - 2;
  const last =
    cuts.findLast((i) => lengths[i - 1]! <= room) ?? lengths.findLastIndex((end) => end <= room) + 1;
  return told(parts, trimmed(parts, Math.max(1, last)), true);
}

/** Characters up to the end of each part. */
function lengthsOf(parts: readonly Part[]): number[] {
  let length = 0;
  return parts.map(({ text, joint }, i) => (length += text.length + (joint || i === 0 ? 0 : 1)));
}

/** The end before `to` behind which nothing hangs loose. */
function trimmed(parts: readonly Part[], to: number): number {
  const cut = to < parts.length;
  let end = to;
  while (end > 1 && (isLoose(parts[end - 1]!, cut || end < to) || isStub(parts, end))) end--;
  // "three ships |as well as boats"
  if (parts[end]?.text === 'as' && parts[end - 1]!.text === 'well' && end > 3) return trimmed(parts, end - 2);
  // "attracted close |to 200 people", "were killed soon |after they fled"
  if (end < 2) return end;
  const next = parts[end]?.text ?? '';
  const word = parts[end - 1]!.text;
  if (
    (/^close$/i.test(word) && next === 'to') ||
    (/^(?:soon|long|immediately|right)$/i.test(word) && /^(?:after|before)$/i.test(next))
  )
    end--;
  return end;
}

/** Words that open a clause with a verb of its own. */
const OPENING =
  /^(?:that|whether|how|why|what|who|whom|which|whose|where|when|if|because|while|although|though)$/i;

/** Whether the parts before `end` say something whole: every clause that they open has come to its verb. */
function isWhole(parts: readonly Part[], end: number): boolean {
  const next = parts[end];
  if (next?.inner) return false;
  const kept = parts.slice(0, end);
  if (!carries(kept)) return !carries(parts);
  // "agreed |that four villages", "the man who": behind the last link stands a verb, and it is not the last word.
  const link = kept.findLastIndex(
    ({ text, word }, i) => OPENING.test(text) && (word?.tag !== 'DET' || !!kept[i - 1]?.verb),
  );
  if (link > 0 && !reachesVerb(kept, link + 1, next)) return false;
  // "confirmed that the body |found in May |was": a participle of its noun is no verb of the clause.
  if (link > 0 && /^that$/i.test(kept[link]!.text) && !kept.slice(link).some(({ finite }) => finite))
    return false;
  // "warned that while it grew, |…"
  // "said |if it holds, …" as well
  const that = kept.findLastIndex(
    ({ text, word }, i) =>
      /^that$/i.test(text) ||
      (REPORTING.has(word?.lemma ?? '') && /^(?:if|unless)$/i.test(kept[i + 1]?.text ?? '')),
  );
  if (that > 0 && INSIDE.test(kept[that + 1]?.text ?? '') && !carries(kept.slice(that + 1))) return false;
  // "said |that …", "agreed |that …"
  const behind = next?.text === ',' ? parts[end + 1] : next;
  if (/^(?:that|whether|how|what|why)$/i.test(behind?.text ?? '')) {
    // "said in a letter published on Friday |that …"
    const verb = kept.findLast(({ finite }) => finite) ?? kept.findLast(({ verb: is }) => is);
    if (verb === kept.at(-1) || REPORTING.has(verb?.word?.lemma ?? '')) return false;
  }
  const saying = kept.findLastIndex(({ word, verb }) => !!verb && CLAUSAL.has(word?.lemma ?? ''));
  if (saying < 0 || kept[saying - 1]?.word?.tag === 'TO') return true;
  return reachesVerb(kept, saying + 1, next) || !parts.slice(end).some(({ verb }) => verb);
}

/** Whether the parts have a verb that carries them, and not only one of a clause that stands inside ("The firm, which sells boats"). */
function carries(parts: readonly Part[]): boolean {
  const first = parts.findIndex(({ finite }) => finite);
  if (first < 0) return false;
  const link = parts.findIndex(
    ({ text, word }) => INSIDE.test(text) && word?.tag !== 'DET' && word?.tag !== 'ADP',
  );
  if (link < 0 || link > first) return true;
  // "If the firm fails, |the town pays": the clause inside ends at its comma, or where another verb follows.
  const comma = parts.findIndex(({ text }, i) => i > first && text === ',');
  return parts.slice(comma < 0 ? first + 2 : comma + 1).some(({ finite }) => finite);
}

const INSIDE =
  /^(?:who|whom|whose|which|that|when|where|if|because|while|although|though|as|after|before|since|until|unless)$/i;

/** Whether a verb stands at `from` or behind, with what belongs to it: at the very end only before a phrase or mark. */
function reachesVerb(kept: readonly Part[], from: number, next: Part | undefined): boolean {
  const verb = kept.findIndex(({ verb: is }, i) => i >= from && is);
  const alone =
    kept.at(-1)!.word?.tag === 'AUX' ||
    (!!next && !/^(?:ADP|PUNCT|SCONJ|CCONJ)$/.test(next.word?.tag ?? 'PUNCT'));
  return verb >= 0 && (verb < kept.length - 1 || !alone);
}

function told(parts: readonly Part[], end: number, marked: boolean): Headline {
  const kept = parts.slice(0, end);
  const isCut = marked && (kept.at(-1)?.at ?? 0) < (lastMeant(parts)?.at ?? 0);
  let text = kept
    .map((part, i) => (part.joint || i === 0 ? '' : ' ') + part.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/``|''/g, '')
    .replace(/ ([,.;:?!])/g, '$1')
    .replace(/^[\s\p{P}]+(?=\S)/u, (lead) => lead.match(/[$€£(]$/)?.[0] ?? '')
    .replace(/[\s,;:–—-]+$/, '');
  // A bracket that the cut has left open goes.
  const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  if (bracket > 10 && !/[)\]]/.test(text.slice(bracket))) text = text.slice(0, bracket).trimEnd();
  if (text.length > LONGEST_CLAUSE - (isCut ? MARK.length : 0))
    text = text.slice(0, LONGEST_CLAUSE - MARK.length).replace(/\s+\S*$/, '');
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  text = first.toUpperCase().trim() + text.slice(first.length);
  if (isCut) return { text: text.replace(/\.$/, '') + MARK, kept };
  // "in Salem, |Ore.": the stop is the word's own.
  const short = /^\p{Lu}\p{Ll}+\.$/u.test(kept.at(-1)?.text ?? '');
  return { text: short ? text : text.replace(/(?<=[\p{Ll}\d)%])\.$/u, ''), kept };
}

/** The last part that is more than a mark. */
function lastMeant(parts: readonly Part[]): Part | undefined {
  return parts.findLast(({ text }) => !/^[\p{P}\s]+$/u.test(text));
}

/** Words that cannot end a headline. */
const LOOSE =
  /^(?:[,;:.–—-]|a|an|the|and|or|but|nor|of|in|on|at|by|for|from|to|with|as|than|into|onto|over|under|between|among|about|after|before|since|until|during|against|through|via|per|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must|not|no|never|that|which|who|whose|when|where|while|because|if|his|her|its|their|our|my|this|these|those|also|both|very|more|most|much|shortly|nearly|almost|every|each|following|including|despite|amid|early|late|just|even|back|only|reportedly|then|later|earlier|he|she|we|they|I|[“"‘'(])$/i;

/** Whether a headline cannot end so; behind "…suggesting" something is missing where it was cut there. */
function isLoose({ text, particle, verb }: Part, cut: boolean): boolean {
  return (LOOSE.test(text) && !particle) || (cut && !!verb && /ing$/.test(text));
}

/** Nouns that say nothing without the clause behind them. */
const CONTENT = /^(?:fact|idea|notion|belief|view|impression|possibility|extent|hope|fear|feeling|sense)$/i;

/** Nouns that say nothing without their "of". */
const SHARE = /^(?:lesser|greater|rest|majority|bulk|remainder|handful|series|variety|range|number|lack)$/i;

/** "held talks as part |of a tour": a noun that says nothing without its "of". */
function isStub(parts: readonly Part[], end: number): boolean {
  // "to lease the rest |of the land"
  if (parts[end]?.text === 'of' && SHARE.test(parts[end - 1]!.text)) return true;
  // "three guards in Orsk, and one |more on the way", "two boys to Orsk and two girls |to Oslo"
  if (parts[end] && parts[end - 1]!.word?.tag === 'NUM' && parts[end - 2]?.word?.tag === 'CCONJ') return true;
  // "against the fact |that …"
  if (/^the$/i.test(parts[end - 2]?.text ?? '') && CONTENT.test(parts[end - 1]!.text)) return true;
  return (
    /^(?:as|in|on|at|by|the)$/i.test(parts[end - 2]?.text ?? '') &&
    /^(?:part|terms|front|light|spite|case|order|response|addition|charge|favou?r|view|face|wake|means|way|result|behalf)$/i.test(
      parts[end - 1]!.text,
    )
  );
}
