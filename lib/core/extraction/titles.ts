/**
 * A clause → a short headline of its own words: no date (that stands beside it), no loose end, and never less or other than
 * the sentence claims. Candidates go from the shortest to the safest; the first that is faithful is taken.
 */
import { type Context, withoutSubject } from './actors';
import type { Antecedents } from './antecedents';
import { claimTitle, mainTitle, sourced, withCondition } from './claims';
import { type Clause, mainSubject, verbClause } from './clauses';
import { datelineEnd, extract, UNDOUBTED } from './extracts';
import { headline } from './headline';
import { REPORTING } from './lexicon/actions';
import { nounTitle } from './noun-titles';
import { compose } from './parts';
import { beforeTime, isFinite, nextVerb, PHRASE, type Range } from './phrases';
import { plainTitle } from './plain';
import { isExpletive } from './verb-titles';
import { isGerund, isPastForm, taggedAs, type Word } from './words';

/** The title of `clause` in `sentence`, dated by the word at `time`; never empty. */
export function titleOf(
  sentence: string,
  words: readonly Word[],
  clause: Clause,
  antecedents: Antecedents,
  time: number,
): string {
  words = withYears(words, time);
  const context = { sentence, words, antecedents, time };
  clause = withCondition(words, withOpening(words, clause));
  // "If the dam breaks, |the town is lost": without its condition the clause claims more.
  if (isConditional(words, clause)) return extract(context, clause) || plainTitle(sentence);
  const title =
    dayTitle(context, clause) ??
    behindOpening(context, clause) ??
    (clause.kind === 'noun' ? nounTitle(context, clause) : sourced(context, clause)) ??
    mainTitle(context, clause) ??
    claimTitle(context, clause) ??
    unnamed(context, clause) ??
    extract(context, clause);
  // "2020 and 2022, said": without its dates a stub can be nothing at all.
  return /^(?:(?:i|it|he|she|we|they|this|that|there)(?:['’]\p{L}+)?)?$/iu.test(title)
    ? plainTitle(sentence)
    : title;
}

/**
 * "celebrated the |1979| coup on Friday": a year of its own that is not the date of the clause tells which coup; of
 * "the |1979 and 1983| laws" a title gives both.
 */
function withYears(words: readonly Word[], time: number): readonly Word[] {
  const isYear = (i: number) => words[i]?.tag === 'TIME' && /^\d{4}$/.test(words[i].text);
  const opens = (i: number) => isYear(i) && /^(?:DET|POSS)$/.test(words[i - 1]?.tag ?? 'X');
  const tells = (i: number) => isYear(i) && /^(?:NOUN|ADJ|PROPN)$/.test(words[i + 1]?.tag ?? 'X');
  const isPair = (i: number) => opens(i) && words[i + 1]?.tag === 'CCONJ' && tells(i + 2);
  const isOther = (i: number) => (i !== time && opens(i) && tells(i)) || isPair(i) || isPair(i - 2);
  return words.some((_, i) => isOther(i))
    ? words.map((word, i) => (isOther(i) ? taggedAs(word, 'NUM') : word))
    : words;
}

function isConditional(words: readonly Word[], { kind }: Clause): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  return kind === 'verb' && /^(?:if|unless)$/i.test(words[0]?.text ?? '') && comma > 0;
}

/** "Today marks |the beginning of the fast", "Friday is |Keita's last day": what the day is, null for other clauses. */
function dayTitle({ sentence, words, time }: Context, { kind, subject, body, head }: Clause): string | null {
  if (kind !== 'verb' || subject || time !== body.from - 1 || head !== body.from) return null;
  const opens = words.slice(0, time).every(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ' || tag === 'ADV');
  if (!opens || !/^(?:be|mark)$/.test(words[head]!.lemma)) return null;
  const from = words[head + 1]?.tag === 'DET' ? head + 2 : head + 1;
  if (!PHRASE.has(words[from]?.tag ?? 'X')) return null;
  const { text, kept } = headline(compose(sentence, words, { from, to: body.to }));
  return kept.length >= 4 ? text : null;
}

/** "In a letter published on Friday, |the union said …": a phrase that says where it is told; null for other clauses. */
function behindOpening(context: Context, { body }: Clause): string | null {
  const { words, time } = context;
  const start = datelineEnd(words);
  let participle = beforeTime(words, time);
  // "released |late on Friday"
  while (/^(?:late|early|only|shortly)$/i.test(words[participle]?.text ?? '')) participle--;
  const comma = words.findIndex(({ text }, i) => i > time && text === ',');
  if (
    !/^(?:in|at|under|during|according)$/i.test(words[start]?.text ?? '') ||
    words[participle]?.tag !== 'VERB' ||
    !isPastForm(words[participle]!) ||
    comma < body.to - 1
  )
    return null;
  if (words.some((_, i) => i >= start && i < comma && i !== participle && isFinite(words, i))) return null;
  const verb = nextVerb(words, comma + 1);
  const main = verb < 0 ? null : verbClause(words, verb);
  return main?.subject && main.subject.from > comma ? sourced(context, main) : null;
}

/** "Founded in 1992, |the union has …": an opening participle is said of the subject behind its comma. */
function withOpening(words: readonly Word[], clause: Clause): Clause {
  const { kind, subject, head, body } = clause;
  if (kind !== 'verb' || subject || head !== body.from) return clause;
  if (isAdjunct(words, head)) return { ...clause, subject: mainSubject(words) };
  if (!isPastForm(words[head]!)) return clause;
  const opens = words.slice(0, head).every(({ tag }) => tag === 'ADV' || tag === 'PUNCT' || tag === 'CCONJ');
  const comma = words.findIndex(({ text }, i) => i >= body.to && text === ',');
  if (!opens || comma < 0) return clause;
  const verb = nextVerb(words, comma + 1);
  const main = verb < 0 ? null : verbClause(words, verb).subject;
  if (main?.from !== comma + 1) return clause;
  // "Launched in 2007 |and with a mission to …"
  const joined = words.findIndex(({ tag }, i) => i > head && i < body.to && tag === 'CCONJ');
  return { ...clause, subject: main, body: { from: body.from, to: joined < 0 ? body.to : joined } };
}

/** "He was elected mayor", and nobody can tell who: "Elected mayor". */
function unnamed(context: Context, clause: Clause): string | null {
  const { sentence, words } = context;
  const { kind, subject } = clause;
  if (kind !== 'verb' || !subject || subject.to - subject.from > 1) return null;
  if (!/^(?:he|she|it|they|this|that|these|those)$/i.test(words[subject.from]!.text)) return null;
  // "on the claim that |he robbed a bank" is no robbery: only where the sentence itself says so.
  if (isExpletive(words, clause) || !isAsserted(words, subject)) return null;
  const range = withoutFrame(words, withoutSubject(words, clause));
  // "He resigned in 2019": a verb alone keeps its date.
  for (const keeping of ['clause', 'whole'] as const) {
    const { text, kept } = headline(compose(sentence, words, range, keeping));
    if (kept.length >= 2 && kept.some(({ at }) => at >= Math.min(clause.head, range.to - 1))) return text;
  }
  return null;
}

/** "He |added that the port would close": nobody can tell who added it, and it was not the sayer's claim alone. */
function withoutFrame(words: readonly Word[], range: Range): Range {
  const verb = words[range.from]!;
  const that = words[range.from + 1];
  return UNDOUBTED.test(verb.lemma) &&
    /^that$/i.test(that?.text ?? '') &&
    /^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(words[range.from + 2]?.tag ?? 'X')
    ? { from: range.from + 2, to: range.to }
    : range;
}

/** Whether the sentence itself says what the clause at `subject` says: its main clause, or one that tells when or why. */
function isAsserted(words: readonly Word[], subject: Range): boolean {
  if (mainSubject(words)?.from === subject.from) return true;
  // "and |in 2001 and 2004 she stood again"
  const before =
    words[subject.from - 1]?.tag === 'TIME' ? beforeTime(words, subject.from - 1) : subject.from - 1;
  const link = words[before]?.text ?? '';
  if (/^(?:when|after|before|since|while|as|because|where|although|though)$/i.test(link)) return true;
  const reported = words
    .slice(0, subject.from)
    .some(({ tag, lemma, text }) => (tag === 'VERB' && REPORTING.has(lemma)) || text === 'that');
  return /^(?:and|but|,|;)$/i.test(link) && !reported;
}

/** "Troops left the town, |abandoning their guns": done by the subject of the clause before, at its time. */
function isAdjunct(words: readonly Word[], head: number): boolean {
  if (words[head]!.tag !== 'VERB' || !isGerund(words[head]!) || words[head - 1]?.text !== ',') return false;
  const main = nextVerb(words, 0);
  return (
    main >= 0 &&
    main < head &&
    !words
      .slice(main + 1, head - 1)
      .some(({ text, tag }) => text === ',' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'AUX')
  );
}
