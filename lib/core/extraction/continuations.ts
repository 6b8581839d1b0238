/**
 * Sentences that go on with what the sentence before dates: "On Monday a court jailed him. He was also fined 400 crowns." News and
 * histories date a happening once and tell on in the simple past. Only where English says so by form: anything that moves the time
 * ("had", "later", "since") or leaves the story ("is", "knew", an opinion, a quotation) ends it.
 */
import type { Mention } from '../model';
import type { Clause } from './clauses';
import { verbClause } from './clauses';
import { REPORTING, actionFamily } from './lexicon/actions';
import { groupStart, isVerb, type Range, RELATIVE } from './phrases';
import { isFigure } from './kinds';
import { isGerund, isPastForm, type Word } from './words';

/** Whether the words that date a mention stand in another sentence: its lead's, with which it always shares an event. */
export function isContinuation({ start, end, time }: Pick<Mention, 'start' | 'end' | 'time'>): boolean {
  return time.end <= start || time.start >= end;
}

/** A told happening that the next sentence may go on with. */
export interface Lead {
  readonly mention: Mention;
  /** Names of those who have acted so far, in lower case. */
  readonly told: ReadonlySet<string>;
}

const DAY = 86_400_000;

/** Longest stretch that a sentence without a date can be placed in: a quarter. In a year too much else happens. */
const LONGEST_STRETCH = 93 * DAY;

const YARDSTICK = /\byear[- ](?:ago|earlier|before)\b/i;

/** The lead that a sentence's only dated clause makes, null where nothing can go on with it. */
export function leadOf(words: readonly Word[], clause: Clause, mention: Mention): Lead | null {
  const { date, kind, time } = mention;
  if (kind === 'plan' || date?.earliest == null || date.latest === null) return null;
  if (date.latest - date.earliest > LONGEST_STRETCH) return null;
  // "up from $2 million a year earlier": the yardstick's date is not the story's.
  if (kind === 'figure' && YARDSTICK.test(time.text)) return null;
  if (clause.kind !== 'verb' || words[clause.head]?.tag !== 'VERB' || !isPast(words, clause.head))
    return null;
  // "since he was found in November": what a side clause dates is not where the story stands.
  const link = words[(clause.subject?.from ?? clause.body.from) - 1];
  if (
    link &&
    (RELATIVE.test(link.text) || /^(?:that|since|after|before|as|while|because|if|until)$/i.test(link.text))
  )
    return null;
  return { mention, told: namesIn(words, clause) };
}

/** The same lead with one more sentence told. */
export function toldOn(lead: Lead, words: readonly Word[], clause: Clause): Lead {
  return { ...lead, told: new Set([...lead.told, ...namesIn(words, clause)]) };
}

function namesIn(words: readonly Word[], { subject }: Clause): Set<string> {
  const own = subject ? words.slice(subject.from, subject.to) : [];
  return new Set(own.filter(({ tag }) => tag === 'PROPN').map(({ lemma }) => lemma));
}

/** Words that move the time or speak of how things are; quotations are somebody's words. */
const ELSEWHEN =
  /["“”«?]|``|''|\b(?:previously|formerly|earlier|already|once|ago|since|recently|lately|later|afterwards|now|currently|still|ever|never|always|often|usually|regularly|until|eventually|meanwhile|years?|decades?|centur(?:y|ies)|months?|weeks?|days?|history|before|today|if)\b/i;

/** The clause in which a sentence without a date goes on, null where it does not. Looks at the text before it tags anything. */
export function mayContinue(sentence: string): boolean {
  return /^[“"(]?[\p{L}\d]/u.test(sentence) && !ELSEWHEN.test(sentence);
}

/**
 * The clause in which a sentence goes on, null where it does not. What is reported goes on as well ("Police said two boats sank"):
 * the clause is then what was reported.
 */
export function continuingClause(words: readonly Word[], lead: Lead): Clause | null {
  const first = openingEnd(words);
  const main = finiteVerb(words, first);
  if (main < 0) return null;
  if (!REPORTING.has(words[main]!.lemma) && !SHOWING.test(words[main]!.lemma))
    return goesOn(words, first, main, lead);
  if (lead.mention.kind !== 'event') return null;
  // "Details emerged on Sunday. The lawyer said …" tells of another day, "rebels attacked on Sunday. Police said …" of the same.
  const from = words[main + 1]?.lemma === 'that' ? main + 2 : main + 1;
  const verb = finiteVerb(words, from);
  if (verb < 0 || !(isIncident(lead) || /^(?:he|she|they)$/i.test(words[from]?.text ?? ''))) return null;
  return goesOn(words, from, verb, lead);
}

/** Verbs of reports that are no verbs of saying: "Early figures indicate that nine people were hurt". */
const SHOWING = /^(?:indicate|show)$/;

function goesOn(words: readonly Word[], first: number, verb: number, lead: Lead): Clause | null {
  if (!isSimplePast(words, verb) || !isHappening(words, verb)) return null;
  const clause = verbClause(words, verb);
  const { subject } = clause;
  if (!subject) return null;
  if (isIncident(lead) && isHarm(words, subject, verb)) return clause;
  if (subject.from !== first) return null;
  switch (lead.mention.kind) {
    case 'figure':
      // "The oil price fell 2 percent on Friday. Copper also fell 1 percent."
      return isFigure(words, clause) ? clause : null;
    case 'statement':
      return isPronoun(words, subject) ? clause : null;
    default:
      return refersBack(words, subject, lead) ? clause : null;
  }
}

/** Kinds of happenings in which people come to harm. */
const INCIDENTS = new Set(['attack', 'kill', 'disaster', 'protest']);

function isIncident({ mention: { action } }: Lead): boolean {
  return INCIDENTS.has(actionFamily(action ?? ''));
}

/** "Nine people were injured", "as many as 30 houses were destroyed": the toll of what happened. */
function isHarm(words: readonly Word[], subject: Range, verb: number): boolean {
  return (
    /^(?:kill|injure|wound|hurt|rescue|evacuate|arrest|detain|destroy|damage|displace|hospitalis?e|hospitalize|trap|treat|shoot|stab|burn|bury)$/.test(
      words[verb]!.lemma,
    ) && words.slice(subject.from, subject.to).some(({ tag }) => tag === 'NUM')
  );
}

function isPronoun(words: readonly Word[], { from, to }: Range): boolean {
  return to === from + 1 && /^(?:he|she|they|both)$/i.test(words[from]!.text);
}

const CONNECTIVE = /^(?:but|and|also|then|however|instead|soon|immediately|instantly|nevertheless)$/i;

/** Index of the first word behind "Then", "However,". */
function openingEnd(words: readonly Word[]): number {
  let i = 0;
  while (words[i] && CONNECTIVE.test(words[i]!.text)) i++;
  return i > 0 && words[i]?.text === ',' ? i + 1 : i;
}

function finiteVerb(words: readonly Word[], from: number): number {
  for (let i = from; i < words.length; i++) if (isVerb(words, i)) return i;
  return -1;
}

/** In the past as a story tells it, "was flying" as well. */
function isPast(words: readonly Word[], verb: number): boolean {
  const group = words.slice(groupStart(words, verb), verb);
  return (
    isSimplePast(words, verb) ||
    (isGerund(words[verb]!) && group.some(({ text }) => /^(?:was|were)$/i.test(text)))
  );
}

/** "went", "was fined", "were also flown": no "has", "had", "will", no denial, no "to go". */
function isSimplePast(words: readonly Word[], verb: number): boolean {
  const group = words.slice(groupStart(words, verb), verb);
  return (
    isPastForm(words[verb]!) &&
    group.every(({ tag, text }) => tag === 'ADV' || tag === 'TIME' || /^(?:was|were)$/i.test(text)) &&
    !group.some(({ text }) => /^(?:not|n['’]t|never)$/i.test(text))
  );
}

const STATE = new Set(
  'be have know live own want believe like seem appear remain include contain belong mean need consist depend feel consider expect understand describe see hope fear stay exist enjoy suffer involve require reflect show represent mark mean call'.split(
    ' ',
  ),
);

function isHappening(words: readonly Word[], verb: number): boolean {
  const { lemma } = words[verb]!;
  return !STATE.has(lemma) && !REPORTING.has(lemma);
}

/** "He", "the flight", "its crew", "others", or who acted before: the story's own people and things. */
function refersBack(words: readonly Word[], subject: Range, { told }: Lead): boolean {
  if (/^(?:he|she|they|it|both|others?|his|her|its|their|the|no|none|all)$/i.test(words[subject.from]!.text))
    return true;
  return words.slice(subject.from, subject.to).some(({ tag, lemma }) => tag === 'PROPN' && told.has(lemma));
}
