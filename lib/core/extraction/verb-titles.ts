/** The headline of a clause with a verb: who, the verb, and what follows; null where it would not be faithful. */
import { type Context, objectName, speakerRange, standIn, subjectParts } from './actors';
import { PERSONAL } from './antecedents';
import { REPORTING } from './lexicon/actions';
import { knownPlace } from './lexicon/places';
import { apposed, attributed, type Clause, verbClause } from './clauses';
import { beforeTime, isFinite, nextVerb, phraseStart, type Range, verbLeft } from './phrases';
import { type Headline, headline } from './headline';
import { compose, type Part, supplied } from './parts';
import { isPastForm, isPluralNoun, type Word } from './words';
import { passive, sharedAuxiliary, verbParts } from './verb-groups';
import { datelineEnd } from './extracts';

/** "It emerged that …", "It is hoped to …": no antecedent to look for. */
export function isExpletive(words: readonly Word[], { subject, head }: Clause): boolean {
  if (!subject || !/^it$/i.test(words[subject.from]!.text)) return false;
  // "It said that …" has somebody who said it; "It was said that …" has not.
  if (REPORTING.has(words[head]!.lemma) && words[head - 1]?.lemma !== 'be') return false;
  // "It opened in 1928, the year |that …": of that year, not of "it"
  const comma = words.findIndex(({ text }, i) => i > head && text === ',');
  const behind = words.slice(head + 1, comma < 0 ? head + 8 : Math.min(comma, head + 8));
  const that = behind.some(({ text, tag }) => tag === 'SCONJ' || /^(?:that|whether|how)$/i.test(text));
  return (
    that || (/^(?:be|take|become|remain)$/.test(words[head]!.lemma) && behind.some(({ tag }) => tag === 'TO'))
  );
}

export function verbTitle(context: Context, clause: Clause): string | null {
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
  // "demanded that Lund |be freed"
  if (/^be$/i.test(words[clause.body.from]!.text) && clause.subject) return null;
  if (isContact(words, clause) || opensSpeech(words, clause)) return null;
  const title = fitting(context, clause, verbHeadline(context, clause));
  if (title && !reachesDate(context, clause, title)) return null;
  return title && title.kept.length >= 2 && title.kept.some(({ at }) => at >= groupHead(words, clause))
    ? title.text
    : null;
}

/** "Lund told the Orsk Post on Monday: |“The port is closed”": without what was said it tells nothing. */
function opensSpeech(words: readonly Word[], { head, body }: Clause): boolean {
  return (
    words[body.to]?.text === ':' &&
    REPORTING.has(words[head]!.lemma) &&
    !words.slice(head + 1, body.to).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  );
}

/** "women |he met on a visit": whom he met stands before the clause. */
function isContact(words: readonly Word[], { subject, head }: Clause): boolean {
  if (!subject || words[subject.to - 1]!.tag !== 'PRON' || subject.to - subject.from > 1) return false;
  if (!['NOUN', 'PROPN'].includes(words[subject.from - 1]?.tag ?? 'X')) return false;
  const before = verbLeft(words, subject.from - 1);
  // "told the paper |he would leave"
  if (before >= 0 && REPORTING.has(words[before]!.lemma)) return false;
  const next = words[head + 1];
  return !next || next.tag === 'TIME' || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'ADV';
}

/** "added Mali in 1952, Chad in 1955 |and Niger": what stands between two dates is said of the second. */
function reachesDate({ words, time }: Context, { head }: Clause, { kept }: Headline): boolean {
  const before = words.findLastIndex(({ tag }, i) => tag === 'TIME' && i > head && i < time);
  const between = before < 0 ? [] : words.slice(before + 1, time);
  return (
    !between.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN') ||
    kept.some(({ at }) => at > before && at < time)
  );
}

/** "|Chad's president, Awa Keita, said": the description belongs to the subject of a title. */
function withDescription(words: readonly Word[], clause: Clause): Clause {
  let close = clause.body.from - 1;
  while (words[close]?.tag === 'ADV' || words[close]?.tag === 'TIME')
    close = words[close]!.tag === 'TIME' ? beforeTime(words, close) : close - 1;
  const subject = words[close]?.text === ',' ? apposed(words, close) : null;
  return subject ? { ...clause, subject } : clause;
}

/** "said |in a letter |that the port was safe": what was said tells more than where. */
function withoutPlace(words: readonly Word[], head: number, said: readonly Part[]): readonly Part[] {
  const that = said.findIndex(({ text, at }) => at > head + 1 && /^that$/i.test(text));
  const verb = said.findIndex(({ at }) => at === head);
  const between = said.slice(verb + 1, that);
  return REPORTING.has(words[head]!.lemma) &&
    verb >= 0 &&
    /^(?:in|on|at|during|after)$/i.test(between[0]?.text ?? '') &&
    between.every(({ word }) => /^(?:ADP|DET|ADJ|NOUN|PROPN|POSS|NUM)$/.test(word?.tag ?? 'X'))
    ? [...said.slice(0, verb + 1), ...said.slice(that)]
    : said;
}

/** "said that |in answer to the threat |it sent guards": who does what tells more. */
function withoutOpeningPhrase(words: readonly Word[], said: readonly Part[]): readonly Part[] {
  const that = said.findIndex(({ text, word }) => /^that$/i.test(text) && word?.tag !== 'DET');
  const opens = said[that + 1];
  if (that < 0 || opens?.word?.tag !== 'ADP') return said;
  const verb = said.findIndex(({ finite }, i) => i > that && finite);
  const subject = verb < 0 ? null : verbClause(words, said[verb]!.at).subject;
  const from = subject ? said.findIndex(({ at }) => at === subject.from) : -1;
  // "of the guards |who came, two left" has its number from it.
  return from > that + 1 &&
    !/^(?:of|if)$/i.test(opens.text) &&
    !said.slice(that, from).some(({ verb: is }) => is)
    ? [...said.slice(0, that + 1), ...said.slice(from)]
    : said;
}

/** "The two men, |Awa Keita and Bo Lund, were": the names say more. */
function withNames(words: readonly Word[], clause: Clause): Clause {
  const { subject, body } = clause;
  const to = body.from - 1;
  if (!subject || words[subject.to]?.text !== ',' || words[to]?.text !== ',' || to < subject.to + 4)
    return clause;
  const names = words.slice(subject.to + 1, to);
  const listed =
    names.every(({ tag, text }) => tag === 'PROPN' || tag === 'CCONJ' || text === ',') &&
    names.some(({ tag }) => tag === 'CCONJ');
  const general =
    /^the$/i.test(words[subject.from]!.text) &&
    words.slice(subject.from + 1, subject.to).every(({ tag }) => tag === 'NUM' || tag === 'NOUN');
  return listed && general && names[0]!.tag === 'PROPN'
    ? { ...clause, subject: { from: subject.to + 1, to } }
    : clause;
}

export function verbHeadline(context: Context, told: Clause): Headline | null {
  const { sentence, words } = context;
  const clause = withDescription(words, withNames(words, told));
  if (isExpletive(words, clause))
    return headline(compose(sentence, words, { from: clause.subject!.from, to: clause.body.to }));
  const subject = subjectParts(context, clause.subject);
  if (!subject) return null;
  const said = [
    ...sharedAuxiliary(context, clause),
    ...withObject(context, clause, passive(words, clause, verbParts(context, clause))),
  ];
  const name = nameOnly(words, clause.subject!, subject);
  // "said that the port was safe" says no less without its "that".
  const bare = said.filter(
    ({ at, text }, i) => !(text === 'that' && REPORTING.has(words[said[i - 1]?.at ?? at]?.lemma ?? '')),
  );
  // Each way once: most subjects have no shorter name, and most clauses no "that".
  const short = withoutPlace(words, clause.head, said);
  const direct = withoutOpeningPhrase(words, said);
  const tails = [said, bare, short, direct].filter((tail, i) => i === 0 || tail.length < said.length);
  const tried = (name === subject ? [subject] : [subject, name])
    .flatMap((whose) => tails.map((tail) => [...whose, ...tail]))
    .map((parts) => ({ parts, ...headline(parts) }));
  // "Protesters in the square said" tells nothing.
  const tells = ({ kept }: Headline) =>
    !REPORTING.has(words[clause.head]!.lemma) || kept.some(({ at }) => at > clause.head + 1);
  const whole = tried.find(({ parts, kept }) => kept.length === parts.length);
  const open = /…$/.test(tried[0]?.text ?? '');
  const closed = open && direct.length < said.length ? headline([...subject, ...direct]) : null;
  const first = closed && !/…$/.test(closed.text) ? closed : tried[0];
  if (whole && tells(whole)) return whole;
  if (first && tells(first) && first.kept.some(({ at }) => at >= clause.head)) return first;
  return tried.find(tells) ?? null;
}

/** `title`, or that of the clause with less of its subject where it comes to no end or not beyond its verb. */
function fitting(context: Context, clause: Clause, title: Headline | null): Headline | null {
  const { sentence, words } = context;
  if (!title || !clause.subject || (!/…$/.test(title.text) && title.kept.some(({ at }) => at > clause.head)))
    return title;
  const less = bareName(words, clause.subject) ?? bareSubject(words, clause.subject);
  if (!less) return title;
  const shorter = headline([
    ...compose(sentence, words, less),
    ...passive(words, clause, verbParts(context, clause)),
  ]);
  const tells = !/…$/.test(shorter.text) && shorter.kept.some(({ at }) => at > clause.head);
  return tells ? shorter : title;
}

/** "the union's spokesman |Awa Keita", "the guards |Awa Keita and Bo Lund", null where another is named with it. */
function bareName(words: readonly Word[], { from, to }: Range): Range | null {
  let first = to;
  while (first > from && words[first - 1]!.tag === 'PROPN') first--;
  if (words[first - 1]?.tag === 'CCONJ' && words[first - 2]?.tag === 'PROPN') {
    let other = first - 1;
    while (other > from && words[other - 1]!.tag === 'PROPN') other--;
    const plural = other > from && isPluralNoun(words[other - 1]!) && PERSONAL.test(words[other - 1]!.lemma);
    // "the ally of the mayors |Keita and Lund" is another.
    return plural && words[other - 2]?.tag !== 'ADP' && words[other - 2]?.tag !== 'DET'
      ? { from: other, to }
      : null;
  }
  const described = first > from && to > first + 1 && PERSONAL.test(words[first - 1]!.lemma);
  return described && phraseStart(words, to - 1) <= from ? { from: first, to } : null;
}

/**
 * "a guard |who hid in the tower", "boats |from Orsk": what is said of one or some of a kind is true without what tells which.
 * Null where it would not be: of "no", "all" and "only", and of the one that is meant by "the".
 */
function bareSubject(words: readonly Word[], { from, to }: Range): Range | null {
  const end = words.findIndex(
    ({ tag, text, lemma }, i) =>
      i > from &&
      i < to &&
      ((tag === 'ADP' && lemma !== 'of') || tag === 'VERB' || /^(?:who|that|which|,)$/i.test(text)),
  );
  const first = words[from]!;
  const noun = words[end - 1];
  const some =
    /^an?$/i.test(first.text) ||
    (first.tag !== 'DET' &&
      !!noun &&
      isPluralNoun(noun) &&
      !/^(?:no|not|all|most|few|only|both|any)$/i.test(first.text));
  const left = words.slice(Math.max(from, end), to);
  return end > from &&
    noun?.tag === 'NOUN' &&
    some &&
    !/^(?:minute|hour|day|night|week|month|year)$/.test(noun.lemma) &&
    !left.some(({ tag }) => tag === 'CCONJ') &&
    left.at(-1)!.tag !== 'PRON'
    ? { from, to: end }
    : null;
}

/** "the guards freed |him": by name, where it is known; nothing where the clause's own subject names somebody. */
function withObject(context: Context, clause: Clause, parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => {
    const name =
      part.at > clause.head && part.word?.tag === 'PRON' ? objectName(context, clause, part.at) : null;
    return name ? { ...part, text: name } : part;
  });
}

/** "Chad's president, Awa Keita" → "Awa Keita", where room is short. */
function nameOnly(words: readonly Word[], subject: Range, parts: readonly Part[]): readonly Part[] {
  const comma = words.findIndex(({ text }, i) => i > subject.from && i < subject.to && text === ',');
  const name = parts.filter(({ at }) => at > comma);
  const place = knownPlace(name.map(({ text }) => text).join(' ')) !== null;
  return comma > 0 && name.length > 0 && !place && name.every(({ at }) => words[at]!.tag === 'PROPN')
    ? name
    : parts;
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

/** What was said, after who said it where it is a quotation: "Montoya: neither side wished to stop there". */
function reportedTitle(context: Context, { subject, head }: Clause, range: Range): string {
  const { sentence, words, antecedents } = context;
  let from = Math.max(range.from, datelineEnd(words));
  // "|But the port is safe, the mayor said"
  if (words[from]!.tag === 'CCONJ') from++;
  const content = compose(sentence, words, { from, to: range.to }, 'extract');
  if (!/^["“]$/.test(words[from]!.text)) {
    const whole = headline(content);
    const verb = /…$/.test(whole.text) ? nextVerb(words, from) : -1;
    const main = verb < 0 || verb >= range.to ? null : verbClause(words, verb);
    return (main?.subject?.from === from && fitting(context, main, whole)?.text) || whole.text;
  }
  const speaker = speakerRange(words, subject, head);
  const last = speaker && words[speaker.to - 1]!;
  const name = speaker && last ? sentence.slice(words[speaker.from]!.start, last.end) : null;
  const who = last?.tag === 'PRON' ? standIn(last.text, antecedents) : name;
  const told = (said: readonly Part[]) => headline(who ? [supplied(`${who}:`), ...said] : said).text;
  const whole = told(content);
  if (!/…$/.test(whole)) return whole;
  // "“For all its talk, |the town should …": the clause tells more than what opens it.
  const comma = words.findIndex(({ text }, i) => i > from && text === ',');
  const verb = comma < 0 ? -1 : nextVerb(words, comma + 1);
  const opens =
    words[from + 1]?.tag === 'ADP' && !words.slice(from, comma).some((_, k) => isFinite(words, from + k));
  return opens && verb > 0 && verb < range.to && verbClause(words, verb).subject?.from === comma + 1
    ? told(content.filter(({ at }) => at > comma))
    : whole;
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
