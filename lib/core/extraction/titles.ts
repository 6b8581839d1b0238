/**
 * A clause → a short headline of its own words: no date (that stands beside it), no loose end, and never less or other than
 * the sentence claims. Candidates go from the shortest to the safest; the first that is faithful is taken.
 */
import { type Antecedents, isPluralNoun, PERSONAL } from './antecedents';
import { actionFamily, INTRANSITIVE, MEASURING, REPORTING } from './lexicon/actions';
import { attributed, type Clause, mainSubject, verbClause } from './clauses';
import { finiteLeft, groupStart, HARD, phraseStart, type Range, RELATIVE, verbLeft } from './phrases';
import { compose, type Headline, headline, type Keeping, LONGEST_TITLE, type Part, supplied } from './parts';
import { plainTitle } from './plain';
import { hedgeStart } from './subjects';
import { isPastForm, type Word } from './words';
import { pastOf } from './lexicon/past';

interface Context {
  readonly sentence: string;
  readonly words: readonly Word[];
  readonly antecedents: Antecedents;
  /** Index of the date. */
  readonly time: number;
}

const OWNER = /^(?:his|her|its|their|our|my)$/i;

/** The title of `clause` in `sentence`, dated by the word at `time`; never empty. */
export function titleOf(
  sentence: string,
  words: readonly Word[],
  clause: Clause,
  antecedents: Antecedents,
  time: number,
): string {
  const context = { sentence, words, antecedents, time };
  const short = clause.kind === 'noun' ? nounTitle(context, clause) : verbTitle(context, clause);
  // "the bank said that growth would slow": a claim keeps its source where there is room.
  if (short && !isClaim(words, clause)) return short;
  const title = mainTitle(context, clause) ?? short ?? extract(context, clause);
  // "2020 and 2022, said": without its dates a stub can be nothing at all.
  return title === '' ? plainTitle(sentence) : title;
}

function isClaim(words: readonly Word[], { kind, subject, body }: Clause): boolean {
  const first = subject?.from ?? body.from;
  return (
    kind === 'verb' &&
    [first, first - 1].some((i) => /^that$/i.test(words[i]?.text ?? '')) &&
    words[first - 2]?.tag !== 'NOUN'
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
  if (isBare(words, clause)) {
    // "points to the accords of 2020": the year is the accords' own.
    const told = words[context.time - 1]?.lemma === 'of' ? null : verbOver(context, clause);
    if (told) return told;
    // "the coup of 1991" says less without its year.
    const from = hedgeStart(words, body.from);
    const { text, kept } = headline(compose(sentence, words, { from, to: body.to }, 'whole'));
    return kept.length >= 2 && !OWNER.test(kept[0]!.text) ? text : null;
  }
  const first = words[body.from]!;
  const owned = OWNER.test(first.text);
  const owner = owned ? (ownerBehind(context, body) ?? ownerOf(first, context)) : null;
  if (owned && !owner) return null;
  const apposed = words.some(
    ({ text }, i) => i > clause.head && i < body.to && text === ',' && words[i + 1]?.tag === 'DET',
  );
  const open = first.tag === 'DET' && !apposed && !/^(?:no|every|each|both|all|some|any)$/i.test(first.text);
  const from = owned || open ? body.from + 1 : hedgeStart(words, body.from);
  const parts = compose(sentence, words, { from, to: body.to });
  const { text, kept } = headline(owner ? [supplied(owner), ...parts] : parts);
  return kept.length >= 2 ? text : null;
}

/** "the last strike", "independence": without an owner, a name or a complement a noun does not say what happened. */
function isBare(words: readonly Word[], { body }: Clause): boolean {
  const rest = words.slice(body.from, body.to).filter((word) => word.tag !== 'TIME' && !LINK.test(word.text));
  return rest.length <= 3 && rest.every(({ tag }) => ['DET', 'ADJ', 'NOUN', 'NUM', 'CCONJ'].includes(tag));
}

const LINK = /^(?:in|on|of|at|by|since|from|until|during|around|about)$/i;

/** The clause whose verb the noun hangs on ("voted for independence"); not where it only tells when ("after the strike"). */
function verbOver(context: Context, { body }: Clause): string | null {
  const { words } = context;
  const link = words[body.from - 1];
  if (!link || HARD.test(link.text) || link.text === ',' || link.tag === 'CCONJ') return null;
  if (/^(?:after|since|before|until|following|despite|amid|during|as)$/i.test(link.text)) return null;
  const verb = finiteLeft(words, body.from - 1);
  return verb < 0 ? null : verbTitle(context, verbClause(words, verb));
}

/** "Since its invasion of Mali, |Chad has …": the owner of an opening phrase is the subject behind its comma. */
function ownerBehind({ sentence, words }: Context, body: Range): string | null {
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

function ownerOf(word: Word, { sentence, antecedents }: Context): string | null {
  const name = /^(?:his|her)$/i.test(word.text)
    ? antecedents.person
    : /^its$/i.test(word.text)
      ? antecedents.thing
      : /^their$/i.test(word.text)
        ? antecedents.group
        : null;
  return name && possessive(name, sentence);
}

function verbTitle(context: Context, clause: Clause): string | null {
  const { sentence, words } = context;
  const reported = attributed(words, clause);
  if (reported) return reportedTitle(context, clause, reported);
  const gap = objectGap(words, clause);
  if (gap)
    return headline([
      ...compose(sentence, words, gap.subject),
      ...compose(sentence, words, { from: clause.body.from, to: gap.verbEnd }),
      ...compose(sentence, words, gap.object),
    ]).text;
  // "became a hospital in 1917, in 1920 a school", "came with pencils from 1992 to 1994, and with principles in 2000":
  // what the later date is said of must stay.
  const { body } = clause;
  const past = words[body.to]?.text === ',' && context.time > body.to && context.time <= body.to + 2;
  const beyond = context.time > body.from && (context.time < body.to ? endsBefore(context, body) : past);
  if (beyond) return null;
  // "the song, which Ruiz wrote": what she wrote stands before the clause.
  const link = words[(clause.subject?.from ?? 0) - 1]?.text ?? '';
  const rest = words.slice(clause.head + 1, body.to);
  const stop = rest.findIndex(({ tag, text }) => tag === 'TIME' || text === ',');
  const objectless = !rest
    .slice(0, stop < 0 ? rest.length : stop)
    .some(({ tag }, i, all) =>
      tag === 'ADP' ? i + 1 < all.length : ['NOUN', 'PROPN', 'ADJ', 'VERB'].includes(tag),
    );
  if (/^(?:which|whom|that)$/i.test(link) && objectless) return null;
  const title = verbHeadline(context, clause);
  return title && title.kept.length >= 2 && title.kept.some(({ at }) => at >= groupHead(words, clause))
    ? title.text
    : null;
}

function verbHeadline(context: Context, clause: Clause): Headline | null {
  const subject = subjectParts(context, clause.subject);
  return subject && headline([...subject, ...passive(context.words, clause, verbParts(context, clause))]);
}

function endsBefore({ sentence, words, time }: Context, body: Range): boolean {
  const last = compose(sentence, words, body).at(-1)?.at ?? body.from;
  const next = words
    .slice(last + 1, body.to)
    .findIndex((word) => word.tag !== 'TIME' && word.tag !== 'ADP' && word.tag !== 'DET');
  return (
    next >= 0 &&
    last + 1 + next < time &&
    words.slice(last + 1 + next, time).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
  );
}

/** A title must reach its verb; a date between the verb and the end may be all that follows. */
function groupHead(words: readonly Word[], { kind, body, head }: Clause): number {
  return kind === 'verb' && head < body.to && head >= body.from ? Math.min(head, body.to - 1) : body.from;
}

/** "The union, founded in 1992, …" → "The union was founded". */
function passive(
  words: readonly Word[],
  { subject, head, body }: Clause,
  parts: readonly Part[],
): readonly Part[] {
  const comma = subject && words[subject.to]?.text === ',' ? subject.to : -1;
  const participle =
    comma > 0 &&
    head >= body.from &&
    isPastForm(words[head]!) &&
    (words.slice(comma + 1, head).every(({ tag }) => tag === 'ADV' || tag === 'TIME') ||
      // "first proposed in 1902 and |begun in 1958"
      (words[body.from - 1]?.tag === 'CCONJ' &&
        words
          .slice(comma + 1, head)
          .every(({ tag, text }) => tag !== 'AUX' && text !== ',' && !RELATIVE.test(text))));
  if (!participle || !subject || INTRANSITIVE.has(words[head]!.lemma)) return parts;
  const adverbs = words.slice(body.from - 1, body.from).filter(({ tag }) => tag === 'ADV');
  return [
    supplied(isPlural(words, subject, body.to) ? 'were' : 'was'),
    ...adverbs.map(({ text }) => supplied(text)),
    ...parts,
  ];
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

function standIn(pronoun: string, antecedents: Antecedents): string | null {
  if (/^(?:he|she)$/i.test(pronoun)) return antecedents.person;
  if (/^it$/i.test(pronoun)) return antecedents.thing;
  return /^they$/i.test(pronoun) ? antecedents.group : null;
}

/** What was said, after who said it where it is a quotation: "Montoya: neither side wished to stop there". */
function reportedTitle(context: Context, { subject, head }: Clause, range: Range): string {
  const { sentence, words, antecedents } = context;
  const from = Math.max(range.from, datelineEnd(words));
  const content = compose(sentence, words, { from, to: range.to }, 'extract');
  if (!/^["“]$/.test(words[from]!.text)) return headline(content, true).text;
  const speaker = speakerRange(words, subject, head);
  const last = speaker && words[speaker.to - 1]!;
  const name = speaker && last ? sentence.slice(words[speaker.from]!.start, last.end) : null;
  const who = last?.tag === 'PRON' ? standIn(last.text, antecedents) : name;
  return headline(who ? [supplied(`${who}:`), ...content] : content, true).text;
}

/** Who speaks: the subject, or the name behind the verb ("…,” said Ewa Lis"). */
function speakerRange(words: readonly Word[], subject: Range | null, head: number): Range | null {
  if (subject) return subject;
  let to = head + 1;
  while (words[to] && ['DET', 'ADJ', 'NOUN', 'PROPN', 'POSS'].includes(words[to]!.tag)) to++;
  return to > head + 1 ? { from: head + 1, to } : null;
}

/** Index behind "BAMAKO, Mali (Agency) —", 0 where there is none. */
function datelineEnd(words: readonly Word[]): number {
  const end = words.slice(0, 14).findIndex(({ text }) => /^(?:—|–|--|-)$/.test(text));
  const names = words.slice(0, Math.max(0, end));
  return end >= 0 && names.every(({ tag, text }) => tag === 'PUNCT' || /^\p{Lu}/u.test(text)) ? end + 1 : 0;
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
function subjectParts(context: Context, subject: Range | null): Part[] | null {
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
    // "Chad got what it wanted": who that is stands in the sentence itself.
    const name = hasSubjectBefore(words, subject.from) ? null : standIn(last.text, antecedents);
    return name ? [supplied(name)] : null;
  }
  let from = subject.from;
  if (
    /^(?:both|either)$/i.test(words[from]!.text) &&
    words.slice(from, subject.to).some(({ tag }) => tag === 'CCONJ')
  )
    from++;
  if (RELATIVE.test(words[from]!.text)) return null;
  if (!OWNER.test(words[from]!.text)) return compose(sentence, words, { from, to: subject.to });
  if (/^(?:our|my)$/i.test(words[from]!.text)) {
    const speaker = speakerOf(sentence, words);
    return speaker ? [supplied(`${speaker}:`), ...compose(sentence, words, { from, to: subject.to })] : null;
  }
  const owner = hasSubjectBefore(words, from) ? null : ownerOf(words[from]!, context);
  return owner ? [supplied(owner), ...compose(sentence, words, { from: from + 1, to: subject.to })] : null;
}

/** Whether the sentence names somebody who does something before word `i`. */
function hasSubjectBefore(words: readonly Word[], i: number): boolean {
  const subject = mainSubject(words);
  return !!subject && subject.to <= i && words[subject.to - 1]!.tag !== 'PRON';
}

/** The verb and what follows; a gerund that hangs on a past clause is put in the past: "turning independent" → "turned …". */
function verbParts({ sentence, words }: Context, { subject, body }: Clause): Part[] {
  const parts = compose(sentence, words, body);
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

/** Words that open a sentence and link it to the one before. */
const CONNECTIVE =
  /^(?:but|and|or|so|yet|however|meanwhile|moreover|still|also|then|later|earlier|thus|therefore|now|today|instead|besides|nevertheless)$/i;

/** The safest title: the sentence, or the part of it between marks that tells of the clause, cut with "…". */
function extract({ sentence, words, antecedents }: Context, clause: Clause): string {
  const at = clause.head;
  let from = datelineEnd(words);
  let to = words.length;
  for (let i = from; i < at; i++) if (/^[;:—–]$/.test(words[i]!.text)) from = i + 1;
  for (let i = to - 1; i > at; i--) if (/^[;—–]$/.test(words[i]!.text)) to = i;
  const start = openingEnd(words, from, at);
  const subject = words[start];
  const lost =
    !subject || ['VERB', 'AUX'].includes(subject.tag) || (subject.tag === 'PRON' && !stays(subject));
  const name =
    subject?.tag === 'PRON' && from === datelineEnd(words) ? standIn(subject.text, antecedents) : null;
  if (name) return extracted(sentence, words, { from: start + 1, to }, 'extract', [supplied(name)]);
  // A part that does not say who acts is given with the whole sentence.
  if (lost) return extracted(sentence, words, { from: datelineEnd(words), to: words.length }, 'whole');
  const near = nearer(sentence, words, { from: start, to }, at);
  return extracted(sentence, words, near, 'extract');
}

function stays({ text }: Word): boolean {
  return !/^(?:he|she|it|they|him|her|them|his|its|their|which|who|what|this|that)$/i.test(text);
}

function extracted(
  sentence: string,
  words: readonly Word[],
  range: Range,
  keeping: Keeping,
  lead: readonly Part[] = [],
): string {
  const parts = compose(sentence, words, range, keeping);
  const { text } = headline([...lead, ...parts], true);
  return /\p{L}/u.test(text) ? text : sentence.slice(0, LONGEST_TITLE).trim();
}

/** Where the sentence's matter begins: behind "But", "However,", "On average,", "In March 2020". */
function openingEnd(words: readonly Word[], from: number, head: number): number {
  let start = from;
  while (start < head && (words[start]!.tag === 'PUNCT' || CONNECTIVE.test(words[start]!.text))) start++;
  const time = words.slice(start, Math.min(start + 4, head)).findIndex(({ tag }) => tag === 'TIME');
  if (
    time >= 0 &&
    words.slice(start, start + time).every(({ tag }) => tag === 'ADP' || tag === 'DET' || tag === 'ADV')
  )
    start += time + 1;
  while (start < head && words[start]!.text === ',') start++;
  return start;
}

/** Of a sentence whose clause lies beyond the longest title, the part from the last comma before the clause. */
function nearer(sentence: string, words: readonly Word[], range: Range, head: number): Range {
  const first = words[range.from]!;
  const end = words[Math.min(head, words.length - 1)]!.end;
  if (end - first.start <= LONGEST_TITLE - 10) return range;
  const verb = verbLeft(words, head);
  const group = verb < 0 ? head : groupStart(words, verb);
  for (let i = group - 1; i > range.from; i--)
    if (
      words[i]!.text === ',' &&
      ['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(words[i + 1]?.tag ?? 'X') &&
      sentence
    )
      return { from: i + 1, to: range.to };
  return range;
}

/** "Chad, the first country the king toured in 2018": the object stands before the subject. */
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

/** Whether a clause gives an amount: "turnover surpassed $4 billion". */
export function isFigure(words: readonly Word[], clause: Clause): boolean {
  if (clause.kind !== 'verb') return false;
  const verb = words[clause.head]!;
  // "came to more than $4 billion", "stood at 3 percent"
  const reached =
    /^(?:come|add|work|run|stand|amount)$/.test(verb.lemma) &&
    /^(?:to|at|up)$/.test(words[clause.head + 1]?.text ?? '');
  if (!reached && !MEASURING.has(verb.lemma) && actionFamily(verb.lemma) !== 'rise') return false;
  const text = words
    .slice(clause.body.from, Math.min(words.length, clause.body.to + 1))
    .map((word) => word.text)
    .join(' ');
  return /[$€£¥%]|\b(?:percent|per cent|percentage|million|billion|trillion|dollars?|euros?|pounds?|barrels?|tons?|tonnes?)\b|\b\d{1,3}(?:,\d{3})+\b/i.test(
    text,
  );
}
