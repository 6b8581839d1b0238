/** Dated expressions → mentions: what each date is said of, as a short title with its kind, action and names. */
import type { Article, Mention, MentionKind, Sentence, TimeExpression } from '../model';
import { isEnglish } from '../temporal';
import { antecedentsFor, type FullerNames, fullerNames, NOBODY } from './antecedents';
import type { Clause } from './clauses';
import { continuingClause, type Lead, leadOf, mayContinue, toldOn } from './continuations';
import { atRelativeClause, canDate, isApposed, isHabit, movedTo, OFFSET } from './dating';
import { clauseOf, findOccasion } from './governors';
import { actionFamily, LIGHT, MEETING_FAMILY, nominalVerb, OCCASIONS } from './lexicon/actions';
import { ArticleNames } from './article-names';
import { kindOf } from './kinds';
import { namesIn, nameSpans } from './names';
import { phraseStart } from './phrases';
import { plainMention } from './plain';
import { isLivePage, isStamp, stampLength } from './stamps';
import { titleOf } from './titles';
import { tagWords } from './tagging';
import type { Word } from './words';

/** Mentions of one article, in the order of their dates in the text. Sentences without a dated expression cost nothing. */
export function describe(
  article: Article,
  sentences: readonly Sentence[],
  expressions: readonly TimeExpression[],
): Mention[] {
  const mentions: Mention[] = [];
  const prominence = prominenceOf(article, sentences);
  // Clauses, titles and names are read by the grammar of English.
  const names = isEnglish(article.language) ? new ArticleNames(article.text) : null;
  const fuller = fullerNames(article.text);
  const live = isLivePage(sentences);
  let from = 0;
  let lead: Lead | null = null;
  let paragraph = -1;
  sentences.forEach((sentence, i) => {
    if (sentence.paragraph !== paragraph) lead = null;
    paragraph = sentence.paragraph;
    while (from < expressions.length && expressions[from]!.end <= sentence.start) from++;
    let to = from;
    while (to < expressions.length && expressions[to]!.start < sentence.end) to++;
    const stamp = from < to ? stampLength(sentence.text, live) : 0;
    const dating = expressions
      .slice(from, to)
      .filter(
        (one) =>
          canDate(one) && !isStamp(one, sentence, stamp) && !(prominence(i) === 0 && OFFSET.test(one.text)),
      );
    if (names && dating.length) {
      const told = describeSentence(article, sentences, i, stamp, dating, prominence(i), names, fuller);
      mentions.push(...told.mentions);
      lead = told.lead;
    } else if (names && lead) {
      const next = from === to ? continued(article, sentence, prominence(i), lead, names) : null;
      if (next) mentions.push(next.mention);
      lead = next && next.lead;
    } else if (!names)
      mentions.push(
        ...dating.map((time) => plainMention(article.id, sentence, time, prominence(i), article.publishedOn)),
      );
  });
  return mentions;
}

interface Described {
  readonly clause: Clause;
  readonly mention: Mention;
}

function describeSentence(
  article: Article,
  sentences: readonly Sentence[],
  index: number,
  stamp: number,
  times: readonly TimeExpression[],
  prominence: 0 | 1 | 2,
  names: ArticleNames,
  fuller: FullerNames,
): { mentions: Mention[]; lead: Lead | null } {
  const sentence = sentences[index]!;
  const spans = times.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  const words = tagWords(sentence.text, spans).filter(({ start }) => start >= stamp);
  const named = nameSpans(sentence, words, names);
  const antecedents = antecedentsFor(sentences, index, words, names, fuller);
  const found: Described[] = [];
  times.forEach((time, k) => {
    const span = spans[k];
    const t = words.findIndex((word) => word.tag === 'TIME' && word.start === span?.start);
    const clause = t >= 0 && !isApposed(times, k, sentence) ? clauseOf(words, t) : null;
    if (!clause || isHabit(time, words, clause)) return;
    const next = words.findIndex((word, i) => i > t && i >= clause.body.to && word.tag === 'TIME');
    const dated = movedTo(time, words, clause) ?? atRelativeClause(time, words, t);
    const kind = kindOf(words, clause, dated.date, article.publishedOn);
    const title = titleOf(sentence.text, words, clause, antecedents, t);
    const mention: Mention = {
      sourceId: article.id,
      start: sentence.start,
      end: sentence.end,
      quote: sentence.text,
      time: { start: time.start, end: time.end, text: time.text, type: time.type, value: time.value },
      date: dated.date,
      resolution: time.resolution,
      derivation: dated.derivation,
      ...(time.given ? { given: time.given } : {}),
      title,
      kind,
      ...namesIn(named, wordsOf(words, clause, t, next), title),
      action: actionOf(words, clause, kind),
      prominence,
    };
    found.push({ clause, mention });
  });
  const kept = found.filter((one, k) => !found.some((other, m) => k !== m && tellsBetter(other, one, m < k)));
  const only = kept.length === 1 ? kept[0]! : null;
  return {
    mentions: kept.map(({ mention }) => mention),
    lead: only && leadOf(words, only.clause, only.mention),
  };
}

/** The mention of a sentence that goes on with what `lead` tells, dated by the lead's words. */
function continued(
  article: Article,
  sentence: Sentence,
  prominence: 0 | 1 | 2,
  lead: Lead,
  names: ArticleNames,
): { mention: Mention; lead: Lead } | null {
  if (!mayContinue(sentence.text)) return null;
  const words = tagWords(sentence.text, []);
  const clause = continuingClause(words, lead);
  if (!clause) return null;
  const kind = kindOf(words, clause, null, article.publishedOn);
  const { time, date, given, derivation } = lead.mention;
  const mention: Mention = {
    sourceId: article.id,
    start: sentence.start,
    end: sentence.end,
    quote: sentence.text,
    time,
    date,
    resolution: 'inferred',
    derivation: [
      ...derivation,
      {
        rule: 'sentence-before',
        text: `goes on with what the sentence before dates “${time.text}”`,
      },
    ],
    ...(given ? { given } : {}),
    title: titleOf(sentence.text, words, clause, NOBODY, -1),
    kind,
    ...namesIn(nameSpans(sentence, words, names), wordsOf(words, clause, words.length, -1)),
    action: actionOf(words, clause, kind),
    prominence,
  };
  return { mention, lead: toldOn(lead, words, clause) };
}

/** "on Monday, 19 August" may come as two expressions: of two dates of one word that agree, the finer is kept. */
function tellsBetter(other: Described, one: Described, earlier: boolean): boolean {
  const a = other.mention.date;
  const b = one.mention.date;
  if (
    other.clause.head !== one.clause.head ||
    !a ||
    !b ||
    a.earliest === null ||
    a.latest === null ||
    b.earliest === null ||
    b.latest === null
  )
    return false;
  const inside = a.earliest >= b.earliest && a.latest <= b.latest;
  const same = inside && a.earliest === b.earliest && a.latest === b.latest;
  return same ? earlier : inside;
}

/** The clause, the opening phrase its date stands in, and what is said of it behind, up to the next date. */
function wordsOf(words: readonly Word[], { subject, body }: Clause, t: number, next: number): Word[] {
  const from = subject?.from ?? body.from;
  let opening = from;
  if (t < from) while (opening > 0 && !/^[;:"“”—–]$/.test(words[opening - 1]!.text)) opening--;
  // "Mali, |the last country Keita visited": what the apposition tells more of is in it.
  if (words[from]?.tag === 'DET' && words[from - 1]?.text === ',' && words[from - 2]?.tag === 'PROPN')
    opening = Math.min(opening, phraseStart(words, from - 2));
  return [
    ...words.slice(opening, from),
    ...(subject ? words.slice(subject.from, subject.to) : []),
    ...words.slice(body.from, body.to),
    ...(next < 0 ? words.slice(body.to) : []),
  ];
}

/** Lemma of what happened: the noun's verb, the object of a verb that says nothing itself, the occasion of a statement. */
function actionOf(words: readonly Word[], clause: Clause, kind: MentionKind): string | null {
  const head = words[clause.head]!;
  if (clause.kind === 'noun')
    return (
      nominalVerb(head.lemma) ??
      eventIn(words, clause.body.from, clause.head) ??
      participleIn(words, clause) ??
      null
    );
  const occasion = clause.occasion >= 0 ? clause.occasion : kind === 'statement' ? findOccasion(words) : -1;
  // What is done at a meeting belongs to the meeting: "repeated his offer during the state visit on Tuesday".
  const gathering = clause.occasion >= 0 && OCCASIONS.has(words[clause.occasion]!.lemma);
  if (occasion >= 0 && (kind === 'statement' || gathering || LIGHT.has(head.lemma)))
    return nominalVerb(words[occasion]!.lemma) ?? MEETING_FAMILY;
  if (head.tag === 'NOUN') return nominalVerb(head.lemma);
  if (isIncursion(words, clause)) return 'invade';
  // "the quake struck": what happened is the subject.
  const doer = clause.subject ? eventIn(words, clause.subject.from, clause.subject.to) : null;
  if (doer && actionFamily(doer) === 'disaster' && STRIKING.test(head.lemma)) return doer;
  // "won the prize", "received an award"; "opened fire", "fired at the crowd" is no dismissal.
  if (/^(?:win|lose|receive)$/.test(head.lemma))
    return eventIn(words, clause.head + 1, Math.min(words.length, clause.body.to)) ?? head.lemma;
  if (isShot(words, clause)) return 'shoot';
  if (head.tag === 'AUX' || LIGHT.has(head.lemma))
    return (
      eventIn(words, clause.head + 1, Math.min(words.length, clause.body.to)) ??
      (head.tag === 'AUX' ? null : head.lemma)
    );
  return head.lemma;
}

/** "troops crossed into Mali": an invasion, told by how it began. */
function isIncursion(words: readonly Word[], { head, subject }: Clause): boolean {
  return (
    !!subject &&
    /^(?:cross|march|pour|roll|move|push|advance|storm)$/.test(words[head]!.lemma) &&
    words[head + 1]?.text === 'into' &&
    words.slice(subject.from, subject.to).some(({ lemma }) => MILITARY.test(lemma))
  );
}

const STRIKING =
  /^(?:strike|hit|rock|shake|jolt|rattle|kill|injure|destroy|devastate|sweep|rip|happen|occur)$/;

/** "opened fire on the crowd", "fired at the guards", "fired two rockets". */
function isShot(words: readonly Word[], { head, body }: Clause): boolean {
  const { lemma } = words[head]!;
  const next = words[head + 1];
  if (lemma === 'open') return /^fire$/i.test(next?.text ?? '');
  return (
    lemma === 'fire' &&
    (/^(?:on|at|into|upon)$/i.test(next?.text ?? '') ||
      words
        .slice(head + 1, body.to)
        .some((word) =>
          /^(?:rocket|missile|shot|gun|bullet|shell|round|gas|weapon|mortar)s?$/.test(word.lemma),
        ))
  );
}

const MILITARY = /^(?:troop|soldier|force|army|tank|armou?r|infantry|regiment|division|legion)s?$/;

function eventIn(words: readonly Word[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    const verb = word.tag === 'NOUN' || word.tag === 'PROPN' ? nominalVerb(word.lemma) : null;
    if (verb) return verb;
  }
  return null;
}

function participleIn(words: readonly Word[], { head, body }: Clause): string | null {
  return words.slice(head + 1, body.to).find((word) => word.tag === 'VERB')?.lemma ?? null;
}

/** 0 for the headline, 1 for the first three sentences of the text below it, 2 for the rest. */
function prominenceOf(
  { title, text }: Article,
  sentences: readonly Sentence[],
): (index: number) => 0 | 1 | 2 {
  const first = sentences[0];
  const headed =
    first &&
    (first.text === title?.trim() ||
      (!/[.!?。！？]["”’」]?$/.test(first.text) &&
        first.text.length < 200 &&
        first.end < text.trimEnd().length));
  const lead = headed ? sentences.findIndex((one) => one.paragraph !== first.paragraph) : 0;
  const end = lead < 0 ? 0 : lead + 3;
  return (index) => (headed && sentences[index]!.paragraph === first.paragraph ? 0 : index < end ? 1 : 2);
}
