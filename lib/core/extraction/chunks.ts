/** A sentence in chunks between commas and brackets, and which of them it can do without. */
import { REPORTING } from './lexicon/actions';
import { isFinite, NOMINAL, PHRASE, type Range } from './phrases';
import { isGerund, isParticiple, type Word } from './words';

export interface Chunk extends Range {
  /** `core` carries the sentence; everything else tells more of it and can be left out. */
  readonly kind: 'core' | 'aside';
  /** Begins with a subject and verb of its own: what stands before it is another clause. */
  readonly opens: boolean;
}

/** The chunks of `range`, in order; commas and brackets stand between them. */
export function chunksOf(words: readonly Word[], { from, to }: Range): readonly Chunk[] {
  const ranges: Range[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    const text = i < to ? words[i]!.text : ',';
    const mark = text === ',' || /^[()]$/.test(text);
    if (!mark) continue;
    if (i > start) ranges.push({ from: start, to: i });
    start = i + 1;
  }
  const all = joined(words, ranges);
  const aside: boolean[] = [];
  all.forEach((range, i) =>
    aside.push(isAside(words, range, all, i) || (!!aside[i - 1] && isJoined(words, range))),
  );
  return all.map((range, i) => ({
    ...range,
    kind: aside[i] ? 'aside' : 'core',
    opens:
      i > 0 &&
      // "If the dam breaks, |the town will be lost" is one claim.
      !CONDITION.test(words[all[i - 1]!.from]!.text) &&
      !CONDITION.test(words[range.from]!.text) &&
      beginsClause(words, range),
  }));
}

/** "which offered $5 (£4), |or a tenth more, …": what goes on with an aside is one. */
function isJoined(words: readonly Word[], range: Range): boolean {
  return words[range.from]!.tag === 'CCONJ' && !hasFinite(words, range);
}

/** A noun phrase and then its verb. */
function beginsClause(words: readonly Word[], { from, to }: Range): boolean {
  let i = words[from]!.tag === 'CCONJ' ? from + 1 : from;
  const first = i;
  while (
    i < to &&
    (PHRASE.has(words[i]!.tag) || /^(?:PRON|ADP|CCONJ|ADV)$/.test(words[i]!.tag)) &&
    !isFinite(words, i)
  )
    i++;
  return i < to && i > first && !/^(?:ADP|ADV|TIME)$/.test(words[first]!.tag) && isFinite(words, i);
}

const CONDITION = /^(?:if|unless)$/i;

const DOUBTING = /^(?:allege|claim|accuse|deny|suggest|insist)$/;

/** Lists ("Chad, Mali and Niger agreed") and towns with their state are one chunk. */
function joined(words: readonly Word[], ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of ranges) {
    const before = result.at(-1);
    const comma = words[range.from - 1];
    if (
      before &&
      comma?.text === ',' &&
      before.to === range.from - 1 &&
      isListed(words, before, range, ranges)
    )
      result[result.length - 1] = { from: before.from, to: range.to };
    else result.push(range);
  }
  return result;
}

/** Whether `range` goes on with a list that `before` began: short phrases without a verb, the last behind "and". */
function isListed(words: readonly Word[], before: Range, range: Range, all: readonly Range[]): boolean {
  const item = (one: Range) =>
    one.to - one.from <= 6 && !hasFinite(words, { from: one.from, to: Math.min(one.to, one.from + 6) });
  const last = words[before.to - 1]!;
  if (!NOMINAL.has(last.tag) && last.tag !== 'ADJ') return false;
  const next = all[all.indexOf(range) + 1];
  const and = (one: Range | undefined) =>
    !!one &&
    words
      .slice(one.from, Math.min(one.to, one.from + 5))
      .some(({ tag, text }) => tag === 'CCONJ' && text !== 'but');
  const listed =
    /^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[range.from]!.tag) ||
    (words[range.from]!.tag === 'CCONJ' &&
      !hasFinite(words, { from: range.from, to: Math.min(range.to, range.from + 4) }));
  return (
    listed &&
    (and(range)
      ? words[range.from]!.tag !== 'CCONJ' || !/^(?:VERB|AUX|ADV)$/.test(words[range.from + 1]?.tag ?? 'X')
      : item(range) && and(next))
  );
}

function hasFinite(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (isFinite(words, i)) return true;
  return false;
}

const RELATIVE = /^(?:who|whom|whose|which|where|when)$/i;

const SUBORDINATE =
  /^(?:because|although|though|while|whereas|as|after|before|since|until|once|so|with|without|including|despite|amid|following|along|together|like|unlike|such|especially|particularly|apart|according|leaving|rather)$/i;

function isAside(words: readonly Word[], range: Range, all: readonly Range[], k: number): boolean {
  const first = words[range.from]!;
  const finite = hasFinite(words, range);
  if (words[range.from - 1]?.text === '(') return true;
  if (CONDITION.test(first.text)) return false;
  if (
    RELATIVE.test(first.text) ||
    RELATIVE.test(words[range.from + 1]?.text ?? '') ||
    (RELATIVE.test(words[range.from + 2]?.text ?? '') && words[range.from + 1]?.text === 'of')
  )
    return true;
  if (SUBORDINATE.test(first.text)) return true;
  if (k > 0 && isAttribution(words, range, k === all.length - 1)) return true;
  if (finite) return false;
  // Without a verb: an opening phrase, a participle, an apposition. The sentence's subject stays, and so does a bare name.
  if (first.tag === 'VERB' && (isGerund(first) || isParticiple(first))) return true;
  if (OPENER.has(first.tag)) return true;
  if (beginsSubject(words, all, k)) return false;
  const named = words.slice(range.from, range.to).every(({ tag }) => tag === 'PROPN');
  return !/^(?:VERB|AUX|CCONJ)$/.test(first.tag) && !(named && k > 0);
}

const OPENER: ReadonlySet<string> = new Set(['ADP', 'ADV', 'TIME', 'TO', 'SCONJ']);

/** "The mayor, who …, resigned": the subject of a verb that stands behind a comma; only openers stand before it. */
function beginsSubject(words: readonly Word[], all: readonly Range[], k: number): boolean {
  if (all.slice(0, k).some((one) => !OPENER.has(words[one.from]!.tag) && !isGerund(words[one.from]!)))
    return false;
  return all.slice(k + 1).some(({ from }) => {
    let i = from;
    while (words[i]?.tag === 'ADV') i++;
    return isFinite(words, i);
  });
}

/** "the mayor said", "said the mayor", "he added": who says it, and nothing else. */
function isAttribution(words: readonly Word[], { from, to }: Range, last: boolean): boolean {
  const verb = words.slice(from, to).findIndex(({ tag, lemma }) => tag === 'VERB' && REPORTING.has(lemma));
  // What is only alleged keeps its source.
  if (verb < 0 || (!last && to - from > 5) || DOUBTING.test(words[from + verb]!.lemma)) return false;
  const at = from + verb;
  const rest = words.slice(at + 1, to).filter(({ tag }) => tag !== 'TIME' && tag !== 'PUNCT');
  const who = words.slice(from, at);
  // "The union (WHU) |announced a strike": its own verb.
  if (who.length === 0 && words[from - 1]!.text === ')') return false;
  const named = who.every(({ tag }) => /^(?:DET|NOUN|PROPN|PRON|ADJ|POSS|ADV|AUX)$/.test(tag));
  return (
    named &&
    (who.length === 0 || rest.every(({ tag }) => tag !== 'VERB' && tag !== 'SCONJ')) &&
    rest.length <= 4
  );
}
