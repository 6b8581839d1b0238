/** Titles of what is only said: a claim keeps its source, a condition its clause. */
import { type Context, OWNER } from './actors';
import { type Clause, verbClause } from './clauses';
import { headline } from './headline';
import { REPORTING } from './lexicon/actions';
import { compose } from './parts';
import { beforeTime, finiteLeft, phraseStart } from './phrases';
import { hedgeStart } from './hedges';
import { verbHeadline, verbTitle } from './verb-titles';
import type { Word } from './words';

/** The clause's title; "the bank said that growth would slow": a claim keeps its source where there is room. */
export function sourced(context: Context, clause: Clause): string | null {
  const short = verbTitle(context, clause);
  // "the claim that |he robbed a bank": not told without the claim.
  if (short && isNounClaim(context.words, clause)) return claimTitle(context, clause);
  return short && isClaim(context.words, clause)
    ? (claimTitle(context, clause) ?? mainTitle(context, clause) ?? short)
    : short;
}

/** "over |allegations that he robbed a bank": what is only claimed is told with the noun that says so. */
export function claimTitle(
  { sentence, words }: Context,
  { kind, subject, body, head }: Clause,
): string | null {
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

function isNounClaim(words: readonly Word[], { subject, body, kind }: Clause): boolean {
  const that = (subject?.from ?? body.from) - 1;
  return (
    kind === 'verb' && /^that$/i.test(words[that]?.text ?? '') && CLAIM.test(words[that - 1]?.lemma ?? '')
  );
}

function isClaim(words: readonly Word[], { kind, subject, body }: Clause): boolean {
  const first = subject?.from ?? body.from;
  if (kind !== 'verb') return false;
  // "said |he would leave", "said last week |the port was safe", "said that last week |the port was safe"
  const link = words[first - 1]?.tag === 'TIME' ? beforeTime(words, first - 1) : first - 1;
  const before = words[link];
  if (before?.tag === 'VERB' && REPORTING.has(before.lemma)) return true;
  return [first, link].some((i) => /^that$/i.test(words[i]?.text ?? '')) && words[link - 1]?.tag !== 'NOUN';
}

/** The clause that the date's clause hangs on, where its title reaches that far ("The firm said it would cut two ferries"). */
export function mainTitle(context: Context, clause: Clause): string | null {
  const { words } = context;
  let claim: string | null = null;
  const before = (clause.kind === 'verb' ? (clause.subject?.from ?? clause.body.from) : clause.head) - 1;
  for (let v = finiteLeft(words, before); v > 0; v = finiteLeft(words, v - 1)) {
    const over = withCondition(words, verbClause(words, v));
    const parts = over.subject ? verbHeadline(context, over) : null;
    if (!parts?.kept.some(({ at }) => at === clause.head)) continue;
    if (!isClaim(words, over)) return parts.text;
    claim ??= parts.text;
  }
  return claim;
}

/** "will leave by May |if the king stays": a condition belongs to its clause. */
export function withCondition(words: readonly Word[], clause: Clause): Clause {
  const { kind, body } = clause;
  let at = body.to;
  while (words[at]?.text === ',' || words[at]?.tag === 'TIME') at++;
  // "even if it rains", "thousands, if not millions" are no conditions.
  if (/^even$/i.test(words[at - 1]?.text ?? '') || /^not$/i.test(words[at + 1]?.text ?? '')) return clause;
  if (kind !== 'verb' || at > body.to + 2 || !/^(?:if|unless|provided)$/i.test(words[at]?.text ?? ''))
    return clause;
  // "the water |provided by the town"
  if (/^provided$/i.test(words[at]!.text) && words[at - 1]?.text !== ',') return clause;
  const end = words.findIndex(({ text }, i) => i > at && (text === ',' || /^[.!?;:()—–]$/.test(text)));
  return { ...clause, body: { from: body.from, to: end < 0 ? words.length : end } };
}
