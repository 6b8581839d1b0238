/**
 * A clause → a short headline of its own words: no date (that stands beside it), no loose end, and never less or other than
 * the sentence claims. Candidates go from the shortest to the safest; the first that is faithful is taken.
 */
import { type Context, OWNER, ownerBehind, ownerOf, withoutSubject } from './actors';
import { nominalVerb, REPORTING } from './lexicon/actions';
import { type Clause, mainSubject, verbClause } from './clauses';
import { beforeTime, finiteLeft, HARD, nextVerb, phraseStart, type Range } from './phrases';
import { headline } from './headline';
import { compose, supplied } from './parts';
import type { Antecedents } from './antecedents';
import { plainTitle } from './plain';
import { hedgeStart } from './subjects';
import { isGerund, isPastForm, type Word } from './words';
import { isExpletive, verbHeadline, verbTitle } from './verb-titles';
import { extract } from './extracts';

/** The title of `clause` in `sentence`, dated by the word at `time`; never empty. */
export function titleOf(
  sentence: string,
  words: readonly Word[],
  clause: Clause,
  antecedents: Antecedents,
  time: number,
): string {
  const context = { sentence, words, antecedents, time };
  clause = withCondition(words, withOpening(words, clause));
  // "If the dam breaks, |the town is lost": without its condition the clause claims more.
  if (isConditional(words, clause)) return extract(context, clause) || plainTitle(sentence);
  const title =
    (clause.kind === 'noun' ? nounTitle(context, clause) : sourced(context, clause)) ??
    mainTitle(context, clause) ??
    claimTitle(context, clause) ??
    unnamed(context, clause) ??
    extract(context, clause);
  // "2020 and 2022, said": without its dates a stub can be nothing at all.
  return title === '' ? plainTitle(sentence) : title;
}

/** "will leave by May |if the king stays": a condition belongs to its clause. */
function withCondition(words: readonly Word[], clause: Clause): Clause {
  const { kind, body } = clause;
  let at = body.to;
  while (words[at]?.text === ',' || words[at]?.tag === 'TIME') at++;
  if (kind !== 'verb' || at > body.to + 2 || !/^(?:if|unless)$/i.test(words[at]?.text ?? '')) return clause;
  const end = words.findIndex(
    ({ text }, i) => i > at && (text === ',' || HARD.test(text) || /^[.!?]$/.test(text)),
  );
  return { ...clause, body: { from: body.from, to: end < 0 ? words.length : end } };
}

function isConditional(words: readonly Word[], { kind, subject, body }: Clause): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  return (
    kind === 'verb' &&
    /^(?:if|unless)$/i.test(words[0]?.text ?? '') &&
    comma > 0 &&
    (subject?.from ?? body.from) > comma
  );
}

/** The clause's title; "the bank said that growth would slow": a claim keeps its source where there is room. */
function sourced(context: Context, clause: Clause): string | null {
  const short = verbTitle(context, clause);
  // "the claim that |he robbed a bank": not told without the claim.
  if (short && isNounClaim(context.words, clause)) return claimTitle(context, clause);
  return short && isClaim(context.words, clause)
    ? (claimTitle(context, clause) ?? mainTitle(context, clause) ?? short)
    : short;
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

/** "over |allegations that he robbed a bank": what is only claimed is told with the noun that says so. */
function claimTitle({ sentence, words }: Context, { kind, subject, body, head }: Clause): string | null {
  const first = subject?.from ?? body.from;
  const that = [first, first - 1].find((i) => /^that$/i.test(words[i]?.text ?? '')) ?? -1;
  if (kind !== 'verb' || that < 1 || !CLAIM.test(words[that - 1]!.lemma)) return null;
  const { text, kept } = headline(
    compose(sentence, words, { from: hedgeStart(words, phraseStart(words, that - 1)), to: body.to }),
  );
  return kept.some(({ at }) => at >= head) && !OWNER.test(kept[0]!.text) ? text : null;
}

const CLAIM =
  /^(?:allegation|claim|accusation|report|rumou?r|suspicion|suggestion|fear|evidence|charge|news|announcement|statement)s?$/;

/** "He was elected mayor", and nobody can tell who: "Elected mayor". */
function unnamed(context: Context, clause: Clause): string | null {
  const { sentence, words } = context;
  const { kind, subject } = clause;
  if (kind !== 'verb' || !subject || subject.to - subject.from > 1) return null;
  if (!/^(?:he|she|it|they|this|that|these|those)$/i.test(words[subject.from]!.text)) return null;
  // "on the claim that |he robbed a bank" is no robbery: only where the sentence itself says so.
  if (isExpletive(words, clause) || !isAsserted(words, subject)) return null;
  const range = withoutSubject(words, clause);
  // "He resigned in 2019": a verb alone keeps its date.
  for (const keeping of ['clause', 'whole'] as const) {
    const { text, kept } = headline(compose(sentence, words, range, keeping));
    if (kept.length >= 2 && kept.some(({ at }) => at >= Math.min(clause.head, range.to - 1))) return text;
  }
  return null;
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

function isNounClaim(words: readonly Word[], { subject, body, kind }: Clause): boolean {
  const that = (subject?.from ?? body.from) - 1;
  return (
    kind === 'verb' && /^that$/i.test(words[that]?.text ?? '') && CLAIM.test(words[that - 1]?.lemma ?? '')
  );
}

function isClaim(words: readonly Word[], { kind, subject, body }: Clause): boolean {
  const first = subject?.from ?? body.from;
  if (kind !== 'verb') return false;
  // "said |he would leave", "said last week |the port was safe"
  const before = words[first - 1]?.tag === 'TIME' ? words[first - 2] : words[first - 1];
  if (before?.tag === 'VERB' && REPORTING.has(before.lemma)) return true;
  return (
    [first, first - 1].some((i) => /^that$/i.test(words[i]?.text ?? '')) && words[first - 2]?.tag !== 'NOUN'
  );
}

/** The clause that the date's clause hangs on, where its title reaches that far ("The firm said it would cut two ferries"). */
function mainTitle(context: Context, clause: Clause): string | null {
  const { words } = context;
  let claim: string | null = null;
  const before = (clause.kind === 'verb' ? (clause.subject?.from ?? clause.body.from) : clause.head) - 1;
  for (let v = finiteLeft(words, before); v > 0; v = finiteLeft(words, v - 1)) {
    const over = verbClause(words, v);
    const parts = over.subject ? verbHeadline(context, over) : null;
    if (!parts?.kept.some(({ at }) => at === clause.head)) continue;
    if (!isClaim(words, over)) return parts.text;
    claim ??= parts.text;
  }
  return claim;
}

function nounTitle(context: Context, clause: Clause): string | null {
  const { sentence, words } = context;
  const { body } = clause;
  if (isBare(words, clause) || isIdiom(words, clause)) {
    // "points to the accords of 2020": the year is the accords' own.
    const told =
      words[context.time - 1]?.lemma === 'of'
        ? null
        : (verbOver(context, clause) ?? subjectOver(context, clause));
    if (told) return told;
    // "Tuesday's strike" says no more than "the strike": the clause that it stands in is told.
    if (words[context.time + 1]?.tag === 'POSS') {
      const rest = words.slice(context.time + 2, body.to);
      return rest.length > 1 && rest[0]!.tag === 'ADJ'
        ? headline(compose(sentence, words, { from: context.time + 2, to: body.to })).text
        : null;
    }
    // "the coup of 1991" says less without its year, and no more with its Friday.
    if (!/\d/.test(words[context.time]?.text ?? '')) return null;
    const from = hedgeStart(words, body.from);
    const { text, kept } = headline(compose(sentence, words, { from, to: body.to }, 'whole'));
    return kept.length >= 2 && !OWNER.test(kept[0]!.text) ? text : null;
  }
  // "A 1996 law strengthened the embargo": what happened is what the law did.
  const eventful = words.slice(body.from, clause.head + 1).some(({ lemma }) => nominalVerb(lemma));
  const did = eventful ? null : subjectOver(context, clause);
  if (did) return did;
  const first = words[body.from]!;
  const owned = OWNER.test(first.text);
  const owner = owned ? (ownerBehind(context, body) ?? ownerOf(body.from, context)) : null;
  // "his arrest on charges of theft": "Arrest on charges of theft"
  if (
    owned &&
    !owner &&
    words.slice(clause.head + 1, body.to).every(({ tag }) => tag === 'TIME' || tag === 'ADP')
  )
    return null;
  const apposed = words.some(
    ({ text }, i) => i > clause.head && i < body.to && text === ',' && words[i + 1]?.tag === 'DET',
  );
  // "|the court's ruling": the article is the owner's.
  const owners = words
    .slice(body.from, clause.head)
    .some(({ tag }, i) => tag === 'POSS' && words[body.from + i - 1]?.tag === 'NOUN');
  const open =
    first.tag === 'DET' && !apposed && !owners && !/^(?:no|every|each|both|all|some|any)$/i.test(first.text);
  const from = owned || open ? body.from + 1 : hedgeStart(words, body.from);
  const parts = compose(sentence, words, { from, to: body.to });
  const { text, kept } = headline(owner ? [supplied(owner), ...parts] : parts);
  return kept.length >= 2 ? text : null;
}

/** "the last strike", "independence": without an owner, a name or a complement a noun does not say what happened. */
function isBare(words: readonly Word[], { body }: Clause): boolean {
  const rest = words
    .slice(body.from, body.to)
    .filter(
      (word, i, all) =>
        word.tag !== 'TIME' && !LINK.test(word.text) && !(word.tag === 'POSS' && all[i - 1]?.tag === 'TIME'),
    );
  return rest.length <= 3 && rest.every(({ tag }) => ['DET', 'ADJ', 'NOUN', 'NUM', 'CCONJ'].includes(tag));
}

/** "was set on |fire", "went on |strike": the noun says it with its verb. */
function isIdiom(words: readonly Word[], { head, body }: Clause): boolean {
  return (
    head === body.from &&
    words[head - 2]?.tag === 'VERB' &&
    /^(?:on|in|at|under|into)$/.test(words[head - 1]?.text ?? '')
  );
}

const LINK = /^(?:in|on|of|at|by|since|from|until|during|around|about)$/i;

/** "|Some of the credit for Friday's rescue is hers": the clause in whose subject the noun stands. */
function subjectOver(context: Context, { head }: Clause): string | null {
  const { words } = context;
  const verb = nextVerb(words, head + 1);
  if (verb < 0) return null;
  const over = verbClause(words, verb);
  return over.subject && over.subject.from < head && head < over.subject.to ? sourced(context, over) : null;
}

/** The clause whose verb the noun hangs on ("voted for independence"); not where it only tells when ("after the strike"). */
function verbOver(context: Context, { body }: Clause): string | null {
  const { words } = context;
  const link = words[body.from - 1];
  if (!link || HARD.test(link.text) || link.text === ',' || link.tag === 'CCONJ') return null;
  if (/^(?:after|since|before|until|following|despite|amid|during|as)$/i.test(link.text)) return null;
  const verb = finiteLeft(words, body.from - 1);
  return verb < 0 ? null : sourced(context, verbClause(words, verb));
}
