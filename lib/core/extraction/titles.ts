/** A clause → a short headline of its own words: no date (that stands beside it), no leading pronoun, no loose end. */
import { actionFamily, INTRANSITIVE, MEASURING, REPORTING } from './lexicon/actions';
import { attributed, type Clause } from './clauses';
import { isTimePreposition, phraseStart, type Range } from './phrases';
import { isPastForm, type Word } from './words';
import { pastOf } from './lexicon/past';

/** Longest title, in characters. */
export const LONGEST_TITLE = 90;

/** Whom a pronoun stands for, from the sentences before; null where nobody can tell. */
export interface Antecedents {
  readonly person: string | null;
  readonly thing: string | null;
  /** For "they". */
  readonly group: string | null;
}

/** The title of `clause` in `sentence`; never empty. */
export function titleOf(
  sentence: string,
  words: readonly Word[],
  clause: Clause,
  antecedents: Antecedents,
): string {
  const title =
    clause.kind === 'noun'
      ? nounTitle(sentence, words, clause, antecedents)
      : verbTitle(sentence, words, clause, antecedents);
  return title.split(' ').length >= 2 ? title : shorten(plainWords(sentence, words), LONGEST_TITLE);
}

function nounTitle(
  sentence: string,
  words: readonly Word[],
  { body }: Clause,
  antecedents: Antecedents,
): string {
  const first = words[body.from];
  const owner = first && ownerOf(first, antecedents);
  const from =
    first && (first.tag === 'DET' || /^(?:his|her|its|their|our|my|this|that)$/i.test(first.text))
      ? body.from + 1
      : body.from;
  const text = compose(sentence, words, [{ from, to: body.to }]);
  // "the 1991 coup" says less without its year than "1991 coup".
  const bare =
    text.length === 0 || (text.every((part) => !/^\p{Lu}/u.test(part.text)) && text.length < 3 && !owner);
  const parts = bare ? compose(sentence, words, [{ from, to: body.to }], true) : text;
  return shorten(owner ? [whole(owner), ...parts] : parts, LONGEST_TITLE);
}

function ownerOf(word: Word, antecedents: Antecedents): string | null {
  const name = /^(?:his|her)$/i.test(word.text)
    ? antecedents.person
    : /^its$/i.test(word.text)
      ? antecedents.thing
      : null;
  return name && (/s$/.test(name) ? `${name}’` : `${name}’s`);
}

function verbTitle(
  sentence: string,
  words: readonly Word[],
  clause: Clause,
  antecedents: Antecedents,
): string {
  const reported = attributed(words, clause);
  if (reported) return shorten(reportedWords(sentence, words, clause, reported), LONGEST_TITLE);
  const gap = objectGap(words, clause);
  if (gap)
    return shorten(
      [
        ...compose(sentence, words, [gap.subject]),
        ...compose(sentence, words, [{ from: clause.body.from, to: gap.verbEnd }]),
        ...compose(sentence, words, [gap.object]),
      ],
      LONGEST_TITLE,
    );
  const body = passive(words, clause, verbWords(sentence, words, clause));
  return shorten([...subjectWords(sentence, words, clause.subject, antecedents), ...body], LONGEST_TITLE);
}

/** "The union, founded in 1992, …" → "The union was founded". */
function passive(
  words: readonly Word[],
  { subject, head, body }: Clause,
  parts: readonly Part[],
): readonly Part[] {
  const participle =
    subject &&
    head === body.from &&
    (words[head - 1]?.text === ',' ||
      (words[head - 1]?.tag === 'ADV' &&
        words.slice(0, head).filter(({ text }) => text === ',').length === 1 &&
        words[head - 2]?.text === ',')) &&
    isPastForm(words[head]!);
  if (!participle || INTRANSITIVE.has(words[head]!.lemma)) return parts;
  const last = words[subject.to - 1]!;
  const plural = last.tag === 'NOUN' && last.text.toLowerCase() !== last.lemma;
  return [whole(plural ? 'were' : 'was'), ...parts];
}

function whole(text: string): Part {
  return { text, joint: false, cut: false };
}

function standIn(pronoun: string, { person, thing, group }: Antecedents): string | null {
  if (/^(?:he|she)$/i.test(pronoun)) return person;
  if (/^it$/i.test(pronoun)) return thing;
  return /^they$/i.test(pronoun) ? group : null;
}

/** What was said, after who said it where it is a quotation: "Montoya: neither side wished to stop there". */
function reportedWords(sentence: string, words: readonly Word[], { subject }: Clause, range: Range): Part[] {
  const content = compose(sentence, words, [range]);
  const quoted = /^["“]$/.test(words[range.from]!.text);
  if (!quoted || !subject || words[subject.to - 1]!.tag === 'PRON') return content;
  const speaker = compose(sentence, words, [subject]);
  const last = speaker.at(-1);
  return last ? [...speaker.slice(0, -1), { ...last, text: `${last.text}:` }, ...content] : content;
}

/** The name beside a verb of saying ("…,” said Ewa Lis"), null where there is none. */
function speakerOf(sentence: string, words: readonly Word[]): string | null {
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.tag !== 'VERB' || !REPORTING.has(words[i]!.lemma)) continue;
    const before = words[i - 1]?.tag === 'PROPN' ? { from: nameStart(words, i - 1), to: i } : null;
    let end = i + 1;
    while (words[end]?.tag === 'PROPN') end++;
    const range = before ?? (end > i + 1 ? { from: i + 1, to: end } : null);
    if (range) return sentence.slice(words[range.from]!.start, words[range.to - 1]!.end);
  }
  return null;
}

function nameStart(words: readonly Word[], i: number): number {
  let from = i;
  while (words[from - 1]?.tag === 'PROPN') from--;
  return from;
}

function subjectWords(
  sentence: string,
  words: readonly Word[],
  subject: Range | null,
  antecedents: Antecedents,
): Part[] {
  if (!subject) return [];
  const last = words[subject.to - 1]!;
  if (subject.to - subject.from === 1 && last.tag === 'PRON') {
    const name =
      standIn(last.text, antecedents) ?? (/^(?:i|we)$/i.test(last.text) ? speakerOf(sentence, words) : null);
    if (name && /^(?:i|we)$/i.test(last.text)) return [whole(`${name}: ${last.text === 'I' ? 'I' : 'we'}`)];
    return name ? [whole(name)] : [];
  }
  let from = subject.from;
  while (
    from < subject.to - 1 &&
    (/^(?:this|that|these|those|such)$/i.test(words[from]!.text) ||
      (/^(?:both|either)$/i.test(words[from]!.text) &&
        words.slice(from, subject.to).some(({ tag }) => tag === 'CCONJ')))
  )
    from++;
  const owner = ownerOf(words[from]!, antecedents);
  if (/^(?:his|her|its|their|our|my)$/i.test(words[from]!.text)) from++;
  const parts = compose(sentence, words, [{ from, to: subject.to }]);
  return owner ? [whole(owner), ...parts] : parts;
}

/** The verb and what follows; a gerund that hangs on a past clause is put in the past: "turning independent" → "turned …". */
function verbWords(sentence: string, words: readonly Word[], { subject, body }: Clause): Part[] {
  const parts = compose(sentence, words, [body]);
  const verb = words[body.from];
  const before = words[body.from - 1];
  if (
    subject &&
    verb &&
    before &&
    /^(?:before|after|since|by)$/i.test(before.text) &&
    /ing$/.test(verb.text) &&
    verb.tag === 'VERB'
  ) {
    const past = words.some(
      (word) => (word.tag === 'VERB' && isPastForm(word)) || /^(?:was|were|had|did)$/i.test(word.text),
    );
    if (past && parts[0]) return [{ ...parts[0], text: pastOf(verb.lemma) }, ...parts.slice(1)];
  }
  return parts;
}

/** "Azerbaijan, the last country Putin visited in 2018": the object stands before the subject. */
function objectGap(
  words: readonly Word[],
  clause: Clause,
): { subject: Range; object: Range; verbEnd: number } | null {
  const { subject, head } = clause;
  if (!subject || !isPastForm(words[head]!)) return null;
  const next = words[head + 1];
  if (
    next &&
    next.tag !== 'TIME' &&
    !(next.tag === 'ADP' && words[head + 2]?.tag === 'TIME') &&
    next.tag !== 'PUNCT'
  )
    return null;
  let owner = subject.to - 1;
  if (words[owner]!.tag === 'PRON') owner--;
  else while (owner >= 0 && words[owner]!.tag === 'PROPN') owner--;
  const noun = words[owner];
  if (!noun || noun.tag !== 'NOUN' || owner === subject.to - 1 || PERSONAL.test(noun.lemma)) return null;
  const start = phraseStart(words, owner);
  const opener = words[start];
  if (!opener || (opener.tag !== 'DET' && opener.tag !== 'POSS')) return null;
  const marked = /^(?:last|first|only|second|third|next|largest|biggest)$/i.test(
    words[start + 1]?.text ?? '',
  );
  const comma = words[start - 1]?.text === ',';
  const object =
    comma && words[start - 2]?.tag === 'PROPN'
      ? { from: phraseStart(words, start - 2), to: start - 1 }
      : { from: start, to: owner + 1 };
  if (!marked && !comma && start === 0) return null;
  return { subject: { from: owner + 1, to: subject.to }, object, verbEnd: head + 1 };
}

const PERSONAL =
  /^(?:president|minister|leader|premier|spokesman|spokeswoman|scientist|analyst|chief|secretary|general|chancellor|king|queen|lawyer|actor|actress|singer|coach|director|founder|officer|professor|author|writer|son|daughter|wife|husband|brother|sister|counterpart)$/;

interface Part {
  readonly text: string;
  /** Joined to the word before without a space. */
  readonly joint: boolean;
  /** A title may end before this word. */
  readonly cut: boolean;
}

function compose(
  sentence: string,
  words: readonly Word[],
  ranges: readonly Range[],
  keepTimes = false,
): Part[] {
  const parts: Part[] = [];
  for (const range of ranges) {
    let previous = -2;
    for (let i = range.from; i < range.to; i++) {
      if (!keepTimes && isTimeWord(words, i)) continue;
      const word = words[i]!;
      if (/^["“”]$/.test(word.text)) continue;
      const joint =
        parts.length > 0 &&
        (previous === i - 1
          ? words[previous]!.end === word.start
          : word.tag === 'POSS' || /^[,.]$/.test(word.text));
      parts.push({ text: sentence.slice(word.start, word.end), joint, cut: mayCutBefore(words, i) });
      previous = i;
    }
  }
  return parts;
}

/** A date, its preposition, the "and" between two dates, the possessive of "Monday's". */
function isTimeWord(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.tag === 'TIME') return true;
  const next = words[i + 1];
  if (word.tag === 'POSS' && words[i - 1]?.tag === 'TIME') return true;
  if (next?.tag === 'TIME' && isTimePreposition(word)) return isAdverbial(words, i);
  if ((word.tag === 'CCONJ' || word.text === ',') && next?.tag === 'TIME')
    return words[i - 1]?.tag === 'TIME' || word.text === ',';
  if (
    (word.tag === 'CCONJ' || word.text === ',') &&
    next &&
    isTimePreposition(next) &&
    words[i + 2]?.tag === 'TIME'
  )
    return words[i - 1]?.tag === 'TIME';
  if (
    word.tag === 'DET' &&
    next?.tag === 'TIME' &&
    words[i + 2]?.tag !== 'NOUN' &&
    words[i + 2]?.tag !== 'ADJ'
  )
    return true;
  if (word.text === ',' && words[i - 1]?.tag === 'TIME') return true;
  return (
    word.tag === 'ADP' &&
    next?.tag === 'DET' &&
    words[i + 2]?.tag === 'TIME' &&
    !['NOUN', 'ADJ', 'POSS'].includes(words[i + 3]?.tag ?? 'X')
  );
}

/** "visited in 2018", not "the leader of 2018 talks". */
function isAdverbial(words: readonly Word[], i: number): boolean {
  return !['NOUN', 'ADJ'].includes(words[i + 2]?.tag ?? 'X');
}

function mayCutBefore(words: readonly Word[], i: number): boolean {
  const word = words[i]!;
  if (word.text === ',' || word.tag === 'SCONJ' || word.tag === 'TO') return true;
  if (word.tag === 'ADP')
    return word.lemma !== 'of' && words[i - 1]?.tag !== 'VERB' && words[i - 1]?.tag !== 'AUX';
  return word.tag === 'VERB' && words[i - 1]?.text === ',';
}

function plainWords(sentence: string, words: readonly Word[]): Part[] {
  const from = Math.max(
    0,
    words.findIndex((word) => /[\p{L}\p{N}]/u.test(word.text)),
  );
  const parts = compose(sentence, words, [{ from, to: words.length }], true);
  return parts.length ? parts : [{ text: sentence.slice(0, LONGEST_TITLE), joint: false, cut: false }];
}

/** Words to a headline of at most `longest` characters, cut where a phrase ends, without a loose end. */
function shorten(parts: readonly Part[], longest: number): string {
  let last = 0;
  let lastWord = 0;
  let length = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    length += part.text.length + (part.joint || i === 0 ? 0 : 1);
    if (length <= longest) lastWord = i + 1;
    const next = parts[i + 1];
    if (length <= longest && (!next || next.cut)) last = i + 1;
  }
  const kept = parts.slice(0, last >= 3 || last === parts.length ? last : lastWord);
  while (kept.length > 1 && LOOSE.test(kept.at(-1)!.text)) kept.pop();
  let text = kept.map((part, i) => (part.joint || i === 0 ? '' : ' ') + part.text).join('');
  text = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/^[\s\p{P}]+(?=\S)/u, (lead) => lead.match(/[$€£(]$/)?.[0] ?? '')
    .replace(/[\s,;:–—-]+$/, '');
  if (text.length > longest) text = text.slice(0, longest).replace(/\s+\S*$/, '');
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase('en').trim() + text.slice(first.length);
}

/** Words that cannot end a headline. */
const LOOSE =
  /^(?:[,;:.–—-]|a|an|the|and|or|but|nor|of|in|on|at|by|for|from|to|with|as|than|into|onto|over|under|between|among|about|after|before|since|until|during|against|through|via|per|is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|shall|should|must|not|that|which|who|whose|when|where|while|because|if|his|her|its|their|our|my|this|these|those|also|both|very|more|most|following|including|despite|amid|early|late|just|back|only|then|later|earlier|[“"‘'(])$/i;

/** Whether a clause gives an amount: "turnover surpassed $4 billion". */
export function isFigure(words: readonly Word[], clause: Clause): boolean {
  if (clause.kind !== 'verb') return false;
  const verb = words[clause.head]!;
  if (!MEASURING.has(verb.lemma) && actionFamily(verb.lemma) !== 'rise') return false;
  const text = words
    .slice(clause.body.from, Math.min(words.length, clause.body.to + 1))
    .map((word) => word.text)
    .join(' ');
  return /[$€£¥%]|\b(?:percent|per cent|percentage|million|billion|trillion|dollars?|euros?|pounds?|barrels?|tons?|tonnes?)\b|\b\d{1,3}(?:,\d{3})+\b/i.test(
    text,
  );
}
