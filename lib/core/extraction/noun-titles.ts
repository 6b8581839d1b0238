/** The title of a noun's clause: its phrase where that says what happened, else the clause that it stands in. */
import { type Context, OWNER, ownerBehind, ownerOf } from './actors';
import { mainTitle, sourced } from './claims';
import { type Clause, verbClause } from './clauses';
import { headline } from './headline';
import { nominalVerb } from './lexicon/actions';
import { compose, supplied } from './parts';
import { finiteLeft, HARD, nextVerb } from './phrases';
import { hedgeStart } from './hedges';
import { taggedAs, type Word } from './words';

export function nounTitle(context: Context, clause: Clause): string | null {
  const { sentence, words } = context;
  const { body } = clause;
  if (isBare(words, clause) || isIdiom(words, clause)) {
    // "points to the accords of 2020": the year is the accords' own.
    const dated = keepingYear(context, clause);
    const told =
      words[context.time - 1]?.lemma === 'of'
        ? null
        : (verbOver(dated, clause) ?? subjectOver(context, clause));
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
  // "reported a third-quarter loss of $70 million": whose, the clause that it stands in tells.
  if (isNameless(context, clause)) {
    const told = verbOver(context, clause) ?? mainTitle(context, clause);
    if (told) return told;
  }
  // "agreed to free the rebels |held on Friday": the date is the participle's, so that it stays with it.
  if (isBareParticiple(context, clause)) {
    const dated = keepingDate(context);
    const told = verbOver(dated, clause) ?? subjectOver(dated, clause);
    if (told) return told;
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

/** "remembers the |1956| rising": the year is the rising's own and not the verb's, so the title needs it. */
function keepingYear(context: Context, { head }: Clause): Context {
  const { words, time } = context;
  const own = time > 0 && time < head && /^\d{4}$/.test(words[time]!.text) && words[time + 1]?.tag !== 'POSS';
  return own ? keepingDate(context) : context;
}

/** The date as a word like others, which no title leaves out. */
function keepingDate(context: Context): Context {
  const { words, time } = context;
  return { ...context, words: words.map((word, i) => (i === time ? taggedAs(word, 'NUM') : word)) };
}

/** "other rebels held", "rules issued": who and what, nobody can tell from it; "protests planned" tells what happens. */
function isBareParticiple({ words, time }: Context, { body, head }: Clause): boolean {
  const rest = words.slice(body.from, body.to).filter(({ tag }) => !/^(?:TIME|DET|ADP)$/.test(tag));
  const last = rest.at(-1);
  return (
    time > head &&
    rest.length <= 4 &&
    last?.tag === 'VERB' &&
    (PUBLISHED.test(last.text) ||
      (!nominalVerb(words[head]!.lemma) && !rest.some(({ tag }) => tag === 'PROPN'))) &&
    rest.every(({ tag }) => /^(?:ADJ|NOUN|NUM|PROPN|VERB)$/.test(tag))
  );
}

/** "a poll published on Sunday", "a warrant issued on Monday": what it says is told. */
const PUBLISHED =
  /^(?:issued|released|published|posted|completed|delivered|aired|broadcast|conducted|printed|leaked|circulated)$/i;

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

/** Nobody and no place is named, and the noun is no happening of itself. */
function isNameless({ words, time }: Context, { body, head }: Clause): boolean {
  if (time < body.from || time > head) return false;
  const amount = words.slice(head, body.to).some(({ tag }) => tag === 'SYM');
  return (
    (amount || !nominalVerb(words[head]!.lemma)) &&
    !words
      .slice(body.from, body.to)
      .some(
        ({ tag, text }, i) =>
          tag === 'PROPN' || OWNER.test(text) || (tag === 'POSS' && words[body.from + i - 1]?.tag !== 'TIME'),
      )
  );
}

/** "was set on |fire", "went on |strike": the noun says it with its verb. */
function isIdiom(words: readonly Word[], { head, body }: Clause): boolean {
  return (
    head === body.from &&
    words[head - 2]?.tag === 'VERB' &&
    /^(?:on|in|at|under|into)$/.test(words[head - 1]?.text ?? '')
  );
}

const LINK = /^(?:in|on|of|at|by|for|since|from|until|during|around|about)$/i;

/** "|Some of the credit for Friday's rescue is hers": the clause in whose subject the noun stands. */
function subjectOver(context: Context, { head }: Clause): string | null {
  const { words } = context;
  const verb = nextVerb(words, head + 1);
  if (verb < 0) return null;
  const over = verbClause(words, verb);
  const { subject } = over;
  // "asked if |the arrest announced on Friday ended it"
  if (!subject || /^(?:if|whether|unless)$/i.test(words[subject.from - 1]?.text ?? '')) return null;
  return subject.from < head && head < subject.to ? sourced(context, over) : null;
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
