/** The words of a verb as a headline needs them: auxiliaries that two verbs share, participles in full, gerunds in the past. */
import type { Context } from './actors';
import { INTRANSITIVE } from './lexicon/actions';
import type { Clause } from './clauses';
import { groupStart, isFinite, type Range, RELATIVE, verbLeft } from './phrases';
import { compose, type Part, supplied } from './parts';
import { isGerund, isParticiple as isPastParticiple, isPastForm, isPluralNoun, type Word } from './words';
import { pastOf } from './lexicon/past';

/** "was arrested and |bailed", "will meet the king and |visit the port": the second verb has the first one's auxiliaries. */
export function sharedAuxiliary({ words }: Context, { subject, head, body }: Clause): readonly Part[] {
  let before = body.from - 1;
  while (words[before]?.tag === 'ADV' || words[before]?.tag === 'TIME') before--;
  if (words[before]?.tag !== 'CCONJ' || head !== body.from || !subject || subject.to > before) return [];
  const verb = verbLeft(words, before - 1);
  if (verb < 0 || verb < subject.to) return [];
  const from = groupStart(words, verb);
  const group = words.slice(from, verb).filter(({ tag }) => tag === 'AUX' || tag === 'PART');
  // "has made statements and |told reporters last week" needs none.
  if (group.length === 0 || group.every(({ lemma }) => lemma === 'have')) return [];
  const { text, lemma } = words[head]!;
  const modal = group.every(({ tag, lemma: one }) => tag !== 'AUX' || !/^(?:be|have)$/.test(one));
  const shared = modal
    ? text.toLowerCase() === lemma
    : isPastForm(words[head]!) &&
      isPastForm(words[verb]!) &&
      !INTRANSITIVE.has(lemma) &&
      !takesObject(words, head);
  return shared ? group.map((word) => supplied(word.text)) : [];
}

/** "The union, founded in 1992, …" → "The union was founded". */
export function passive(words: readonly Word[], clause: Clause, parts: readonly Part[]): readonly Part[] {
  const { subject, body } = clause;
  if (!subject || !isParticiple(words, clause)) return parts;
  const adverbs = words.slice(body.from - 1, body.from).filter(({ tag }) => tag === 'ADV');
  return [
    supplied(isPlural(words, subject, body.to) ? 'were' : 'was'),
    ...adverbs.map(({ text }) => supplied(text)),
    ...parts.map((part) =>
      subject.from > part.at && part.at === clause.head ? { ...part, text: part.text.toLowerCase() } : part,
    ),
  ];
}

/** Whether the head is a participle that tells more of the noun before its comma, or of the subject behind it ("Founded in 1992, |the union …"). */
function isParticiple(words: readonly Word[], { subject, head, body }: Clause): boolean {
  if (!subject || head < body.from || !isPastParticiple(words[head]!) || INTRANSITIVE.has(words[head]!.lemma))
    return false;
  if (words[head]!.lemma === 'say') return false;
  if (subject.from > head) return true;
  const comma = subject.to;
  if (words[comma]?.text !== ',') return false;
  const direct =
    words.slice(comma + 1, head).every(({ tag }) => tag === 'ADV' || tag === 'TIME') ||
    // "first proposed in 1902 and |begun in 1958"
    (words[body.from - 1]?.tag === 'CCONJ' &&
      words
        .slice(comma + 1, head)
        .every(({ tag, text }) => tag !== 'AUX' && text !== ',' && !RELATIVE.test(text)));
  // "Chad's president, Awa Keita, |said": behind an apposition stands the verb itself.
  const named = words.slice(subject.from, subject.to).some(({ text }) => text === ',');
  return direct && !named && !takesObject(words, head) && carriesBeside(words, subject.from, body.to);
}

/** Whether another verb carries the sentence: not so in "Chad's envoy to Mali, Bo Lund, |met with the king". */
export function carriesBeside(words: readonly Word[], from: number, end: number): boolean {
  for (let i = 0; i < from; i++) if (isFinite(words, i)) return true;
  for (let i = end; i < words.length; i++) {
    if (words[i]!.text !== ',') continue;
    let verb = i + 1;
    while (words[verb]?.tag === 'ADV' || words[verb]?.tag === 'TIME') verb++;
    if (words[verb] && isFinite(words, verb)) return true;
  }
  return false;
}

/** "infuriated his colleagues": a participle has no object. */
function takesObject(words: readonly Word[], v: number): boolean {
  let i = v + 1;
  while (words[i]?.tag === 'TIME' || words[i]?.tag === 'ADV') i++;
  return (
    /^(?:DET|PROPN|PRON|NOUN)$/.test(words[i]?.tag ?? 'X') &&
    !/^(?:call|name|elect|appoint|make|crown|declare|award|give|grant|offer|deny)$/.test(words[v]!.lemma)
  );
}

/** By the verb that follows ("…, are now planned"), else by the form of the subject's first noun. */
function isPlural(words: readonly Word[], subject: Range, end: number): boolean {
  const verb = words.slice(end, end + 4).find(({ tag }) => tag === 'AUX')?.text ?? '';
  if (/^(?:are|were|have)$/i.test(verb)) return true;
  if (/^(?:is|was|has)$/i.test(verb)) return false;
  let last = subject.from;
  while (last + 1 < subject.to && words[last + 1]!.tag !== 'ADP' && words[last + 1]!.tag !== 'CCONJ') last++;
  const noun = words[last]!;
  return words[last + 1]?.tag === 'CCONJ' || isPluralNoun(noun);
}

/** "before giving up and |selling the mill": two gerunds behind one word. */
function joinsGerund(words: readonly Word[], v: number): boolean {
  const first = words[v - 1]?.tag === 'CCONJ' ? verbLeft(words, v - 2) : -1;
  return first > 0 && isGerund(words[first]!) && /^(?:before|after|since|by)$/i.test(words[first - 1]!.text);
}

/** The verb and what follows; a gerund that hangs on a past clause is put in the past: "turning independent" → "turned …". */
export function verbParts({ sentence, words }: Context, { subject, body }: Clause): Part[] {
  const parts = compose(sentence, words, body);
  const verb = words[body.from];
  const before = words[body.from - 1];
  // "was exiled after |being indicted"
  if (subject && /^being$/i.test(verb?.text ?? '') && parts[0])
    return [{ ...parts[0], text: isPlural(words, subject, body.to) ? 'were' : 'was' }, ...parts.slice(1)];
  if (
    subject &&
    verb &&
    before &&
    (/^(?:before|after|since|by|,)$/i.test(before.text) || joinsGerund(words, body.from)) &&
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
