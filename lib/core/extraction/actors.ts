/** Who acts, in a title's words: the subject with its limits, a pronoun's antecedent, the whole name, a quotation's speaker. */
import { type Antecedents, FIRM, RESULT } from './antecedents';
import { type Clause, mainSubject } from './clauses';
import { REPORTING } from './lexicon/actions';
import { compose, type Part, supplied } from './parts';
import { antecedentPhrase } from './subjects';
import { knownPlace } from './lexicon/places';
import { isFinite, type Range, RELATIVE } from './phrases';
import { isPastForm, type Word } from './words';

export interface Context {
  readonly sentence: string;
  readonly words: readonly Word[];
  readonly antecedents: Antecedents;
  /** Index of the date. */
  readonly time: number;
}

type Pronoun = 'he' | 'she' | 'it' | 'they';

export const OWNER = /^(?:his|her|its|their|our|my)$/i;

/** "Since its invasion of Mali, |Chad has …": the owner of an opening phrase is the subject behind its comma. */
export function ownerBehind({ sentence, words }: Context, body: Range): string | null {
  const subject = mainSubject(words);
  if (!subject || subject.from < body.to || words[subject.from - 1]?.text !== ',') return null;
  const named = words.slice(subject.from, subject.to).every(({ tag }) => tag === 'PROPN' || tag === 'DET');
  if (!named || words[body.from]!.text.toLowerCase() !== 'its' || subject.to - subject.from > 4) return null;
  const name = sentence.slice(words[subject.from]!.start, words[subject.to - 1]!.end);
  return possessive(name, sentence);
}

function possessive(name: string, sentence: string): string {
  const mark = sentence.includes('’') ? '’' : "'";
  return /s$/.test(name) ? `${name}${mark}` : `${name}${mark}s`;
}

const OWNED_BY: ReadonlyMap<string, Pronoun> = new Map([
  ['its', 'it'],
  ['their', 'they'],
  ['his', 'he'],
  ['her', 'she'],
]);

/** Who "its", "their", "his" or "her" at `at` names; nobody for "our", whose owner is whoever speaks. */
export function ownerOf(at: number, { sentence, words, antecedents }: Context): string | null {
  const pronoun = OWNED_BY.get(words[at]!.text.toLowerCase());
  const name = pronoun ? nameFor(pronoun, at, words, antecedents) : null;
  return name && possessive(name, sentence);
}

/** The name that the pronoun at `at` stands for: in its own sentence ("Lund said |he would go"), else in those before. */
export function nameFor(
  key: Pronoun,
  at: number,
  words: readonly Word[],
  antecedents: Antecedents,
): string | null {
  // "It is now eight", "It looks like rain"
  if (
    /^it$/i.test(words[at]!.text) &&
    words.slice(at + 1, at + 4).some((word, i, all) => IDLE.test(word.lemma) && !isPassive(all, i))
  )
    return null;
  // "Chad got what it wanted": who that is stands in the sentence itself.
  const behind = subjectBehind(words, at);
  if (behind) return antecedents.fuller(behind) ?? behind;
  if (isOthers(words, at)) return null;
  if ((key === 'he' || key === 'she') && !hasSubjectBefore(words, at) && isNamedBefore(words, at))
    return null;
  if (hasSubjectBefore(words, at)) return key === 'they' ? null : antecedents.own[key];
  // "The part that is sold in shops isn't known where |it is made": something in the sentence itself may be meant.
  if ((key === 'it' || key === 'they') && words.some((_, i) => i < at && isFinite(words, i))) return null;
  const found = standIn(key, antecedents);
  // "It said": a report or a firm speaks, a bridge does not.
  const speaks = words.slice(at + 1, at + 3).some(({ tag, lemma }) => tag === 'VERB' && REPORTING.has(lemma));
  if (found && key === 'it' && speaks && !/^(?:the )?\p{Lu}/u.test(found) && !SPEAKING.test(found))
    return null;
  // "He beat Keita" is not said of Keita.
  const last = found?.split(' ').at(-1);
  return found && words.some(({ tag, text }, i) => tag === 'PROPN' && text === last && i !== at)
    ? null
    : found;
}

/** "Lund spoke of a guest, who said |she was robbed": somebody else stands right before the pronoun. */
function isOthers(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ text }) => /^who$/i.test(text));
}

/** "Apart from Keita's speech |he …": whom a name before the pronoun leaves it to, nobody can tell. */
function isNamedBefore(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ tag, text }) => tag === 'PROPN' && !knownPlace(text));
}

/** "After |he left in May, Keita …": the pronoun of an opening clause is the name that acts behind its comma; null where none does. */
function subjectBehind(words: readonly Word[], at: number): string | null {
  if (
    !/^(?:after|before|when|while|since|as|although|though|because|until)$/i.test(words[at - 1]?.text ?? '')
  )
    return null;
  if (words.slice(0, at).some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PROPN')) return null;
  const comma = words.findIndex(({ text }, i) => i > at && text === ',');
  if (comma < 0) return null;
  let to = comma + 1;
  while (words[to]?.tag === 'PROPN') to++;
  const name = words
    .slice(comma + 1, to)
    .map(({ text }) => text)
    .join(' ');
  let verb = to;
  while (words[verb]?.tag === 'ADV' || words[verb]?.tag === 'TIME') verb++;
  const acts = to > comma + 1 && !!words[verb] && isFinite(words, verb);
  return acts && knownPlace(name) === null ? name : null;
}

/** "he", "she", "it" or "they", null for other words. */
export function pronounAt({ text }: Word): Pronoun | null {
  return (['he', 'she', 'it', 'they'] as const).find((one) => one === text.toLowerCase()) ?? null;
}

const SPEAKING =
  /\b(?:agency|army|bank|board|body|commission|committee|company|council|court|department|firm|force|government|group|ministry|network|newspaper|office|organi[sz]ation|panel|paper|party|police|publisher|report|statement|study|survey|team|union|university)$/i;

const IDLE = /^(?:be|look|seem|appear|take|happen|feel|sound|['’]s)$/;

function isPassive(words: readonly Word[], i: number): boolean {
  return (
    words[i]!.lemma === 'be' && words.slice(i + 1).some((word) => word.tag === 'VERB' && isPastForm(word))
  );
}

export function standIn(pronoun: string, antecedents: Antecedents): string | null {
  if (/^he$/i.test(pronoun)) return antecedents.he;
  if (/^she$/i.test(pronoun)) return antecedents.she;
  if (/^it$/i.test(pronoun)) return antecedents.thing;
  return /^they$/i.test(pronoun) ? antecedents.group : null;
}

/** Who speaks: the subject, or the name behind the verb ("…,” said Ewa Lis"). */
export function speakerRange(words: readonly Word[], subject: Range | null, head: number): Range | null {
  if (subject) return subject;
  let to = head + 1;
  while (words[to] && ['DET', 'ADJ', 'NOUN', 'PROPN', 'POSS'].includes(words[to]!.tag)) to++;
  return to > head + 1 ? { from: head + 1, to } : null;
}

/** The name beside a verb of saying ("…,” said Ewa Lis"), null where there is none. */
function speakerOf(sentence: string, words: readonly Word[]): string | null {
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.tag !== 'VERB' || !REPORTING.has(words[i]!.lemma)) continue;
    let from = i;
    while (words[from - 1]?.tag === 'PROPN') from--;
    let to = i + 1;
    while (words[to]?.tag === 'PROPN') to++;
    const range = from < i ? { from, to: i } : to > i + 1 ? { from: i + 1, to } : null;
    if (range) return sentence.slice(words[range.from]!.start, words[range.to - 1]!.end);
  }
  return null;
}

/** The subject's words, null where it is missing or a pronoun that nobody can follow. */
export function subjectParts(context: Context, subject: Range | null): Part[] | null {
  const { sentence, words, antecedents } = context;
  if (!subject) return null;
  const last = words[subject.to - 1]!;
  if (subject.to - subject.from === 1 && (last.tag === 'PRON' || /^(?:both|each|all)$/i.test(last.text))) {
    const own = /^(?:i|we)$/i.test(last.text) ? speakerOf(sentence, words) : null;
    if (own) return [supplied(`${own}: ${last.text === 'I' ? 'I' : 'we'}`)];
    const main = /^(?:both|they|each)$/i.test(last.text) ? mainSubject(words) : null;
    // "Chad and Mali were colonies, and both became independent"
    if (main && main.to <= subject.from && words.slice(main.from, main.to).some(({ tag }) => tag === 'CCONJ'))
      return compose(sentence, words, main);
    if (/^(?:everybody|everyone|nobody|somebody|someone|many|most|all|none|others)$/i.test(last.text))
      return compose(sentence, words, subject);
    const pronoun = pronounAt(last);
    const name = pronoun ? nameFor(pronoun, subject.from, words, antecedents) : null;
    return name ? [supplied(name)] : null;
  }
  let from = subject.from;
  if (
    /^(?:both|either)$/i.test(words[from]!.text) &&
    words.slice(from, subject.to).some(({ tag }) => tag === 'CCONJ')
  )
    from++;
  const first = words[from]!;
  // "Chad, |whose troops left": "Chad's troops left"
  if (/^whose$/i.test(first.text)) {
    const at = words[from - 1]?.text === ',' ? from - 1 : from;
    const owner = at > 0 ? antecedentPhrase(words, at, 'who') : null;
    if (!owner || owner.to - owner.from > 7) return null;
    const name = possessive(sentence.slice(words[owner.from]!.start, words[owner.to - 1]!.end), sentence);
    return [supplied(name), ...nameParts(context, { from: from + 1, to: subject.to })];
  }
  if (RELATIVE.test(first.text)) return null;
  // "|he and his brother"
  if (/^(?:he|she|it|they|we|i|you)$/i.test(first.text)) {
    const pronoun = pronounAt(first);
    const name = pronoun && nameFor(pronoun, from, words, antecedents);
    return name ? [supplied(name), ...compose(sentence, words, { from: from + 1, to: subject.to })] : null;
  }
  if (/^(?:our|my)$/i.test(first.text)) {
    const speaker = speakerOf(sentence, words);
    return speaker ? [supplied(`${speaker}:`), ...nameParts(context, { from, to: subject.to })] : null;
  }
  // "|Friday's vote was close": "The vote"
  if (first.tag === 'TIME' && words[from + 1]?.tag === 'POSS' && subject.to > from + 2)
    return [supplied('the'), ...nameParts(context, { from: from + 2, to: subject.to })];
  const firm = isNamedBefore(words, from) ? null : firmParts(context, { from, to: subject.to });
  if (firm) return firm;
  // "|That certainty was rewarded": which one, no title can tell.
  if (/^(?:this|that|these|those)$/i.test(first.text) && subject.to > from + 1)
    return [supplied('the'), ...nameParts(context, { from: from + 1, to: subject.to })];
  if (!OWNER.test(first.text)) return nameParts(context, { from, to: subject.to });
  const owner = ownerOf(from, context);
  if (owner) return [supplied(owner), ...nameParts(context, { from: from + 1, to: subject.to })];
  // "Its president, Awa Keita, resigned": the name says it all.
  const comma = words.findIndex(({ text }, i) => i > from && i < subject.to && text === ',');
  if (comma > 0) return nameParts(context, { from: comma + 1, to: subject.to });
  // "Her lawyers", and nobody can tell whose: "The lawyers".
  return subject.to > from + 1
    ? [supplied('the'), ...nameParts(context, { from: from + 1, to: subject.to })]
    : null;
}

/** "|The company said", "|the company's shares fell", "|net income rose": by the firm that the text tells of; null where that is open. */
function firmParts({ sentence, words, antecedents }: Context, { from, to }: Range): Part[] | null {
  const owned =
    RESULT.test(words[to - 1]!.text) && words.slice(from, to).every(({ tag }) => UNOWNED.has(tag));
  const head = seatedFirm(words, from);
  const after = words[head + 1];
  const named = head > from && head < to;
  if (!owned && !(named && (to === head + 1 || (after?.tag === 'POSS' && to > head + 2)))) return null;
  const firm = antecedents.firm?.replace(/,? (?:Inc|Corp|Co|Ltd|PLC)\.?$/i, '');
  if (!firm) return null;
  if (named && to === head + 1) return [supplied(firm)];
  const [first, ...rest] = compose(sentence, words, { from: owned ? from : head + 2, to });
  return first
    ? [supplied(possessive(firm, sentence)), { ...first, text: lowerFirst(first, words) }, ...rest]
    : null;
}

/** Index of "company" in "|the company", "|the Orsk company", "|the Salem, Ore., company"; -1 where none stands there. */
function seatedFirm(words: readonly Word[], from: number): number {
  if (!/^the$/i.test(words[from]!.text)) return -1;
  let head = from + 1;
  while (words[head]?.tag === 'PROPN' || words[head]?.text === ',') head++;
  return FIRM.test(words[head]?.text ?? '') ? head : -1;
}

/** "Net income" behind its owner; "GNP" stays. */
function lowerFirst({ text, at }: Part, words: readonly Word[]): string {
  return /^\p{Lu}\p{Ll}/u.test(text) && RESULT_OPENER.test(words[at]!.text) ? text.toLowerCase() : text;
}

const RESULT_OPENER =
  /^(?:net|revenues?|sales|earnings|profits?|income|results?|operating|gross|pretax|total|annual|first|second|third|fourth|nine-month|six-month|year-earlier)/i;

const UNOWNED: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'TIME', 'PROPN', 'NUM']);

/** A subject as a title gives it: "Chad's president Awa Keita" without the comma, "Awa Keita" for "Keita". */
function nameParts({ sentence, words, antecedents }: Context, { from, to }: Range): Part[] {
  const parts = compose(sentence, words, { from, to });
  const bare = words.slice(from, to);
  if (bare.every(({ tag }) => tag === 'PROPN') && bare.length <= 2) {
    const whole = antecedents.fuller(bare.map(({ text }) => text).join(' '));
    if (whole) return [{ ...parts[0]!, text: whole, at: to - 1 }];
  }
  const comma = bare.findIndex(({ text }) => text === ',');
  const apposed =
    comma > 0 &&
    bare.slice(comma + 1).every(({ tag }) => tag === 'PROPN' || tag === 'ADP') &&
    // "a judge in Orsk, Chad"
    !(
      bare[comma - 1]!.tag === 'PROPN' &&
      knownPlace(
        bare
          .slice(comma + 1)
          .map(({ text }) => text)
          .join(' '),
      )
    );
  return apposed ? parts.filter(({ at }) => at !== from + comma) : parts;
}

/** Whom "him" at `at` names: the sentence's subject in another clause of it, else who the sentences before tell of; null where that is open. */
export function objectName({ words, antecedents }: Context, { subject }: Clause, at: number): string | null {
  if (!/^him$/i.test(words[at]!.text) || !subject) return null;
  const main = mainSubject(words);
  if (main && main.to <= subject.from) return antecedents.own.he;
  const others = words.some(({ tag, text }) => tag === 'PROPN' && !knownPlace(text));
  return others || words[subject.to - 1]!.tag === 'PRON' ? null : antecedents.he;
}

/** Forms of "be" and "have" that a headline without its subject leaves out: "He |was elected mayor". */
const BARE_AUXILIARY = /^(?:is|are|was|were|been|['’]s|['’]re|has|have|had|['’]ve|['’]d)$/i;

/** Index where a title of `clause` begins that does not name its subject, as nobody can tell who "he" is: "|Elected mayor". */
export function withoutSubject(words: readonly Word[], { body, head }: Clause): Range {
  let from = body.from;
  const verb = words.findIndex(({ tag }, i) => i >= from && i <= head && tag === 'VERB');
  const perfect = words.slice(from, head + 1).some(({ text }) => /^(?:be|been|is|are|was|were)$/i.test(text));
  // "had launched": "Launched"; "had gone" keeps it.
  const past = verb > from && /ed$/.test(words[verb]!.text);
  const end = verb < 0 ? body.to - 1 : verb;
  if (perfect || past || verb < 0) while (from < end && BARE_AUXILIARY.test(words[from]!.text)) from++;
  return { from, to: body.to };
}

/** Whether the sentence names somebody who does something before word `i`. */
function hasSubjectBefore(words: readonly Word[], i: number): boolean {
  const subject = mainSubject(words);
  return !!subject && subject.to <= i && words[subject.to - 1]!.tag !== 'PRON';
}
