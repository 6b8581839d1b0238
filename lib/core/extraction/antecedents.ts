/**
 * Whom "he", "it" and "they" stand for: only where one answer is possible. A sentence before that names two people whom the
 * pronoun fits, or a second thing beside its subject, leaves the pronoun open.
 */
import type { Sentence } from '../model';
import { mainSubject } from './clauses';
import { REPORTING } from './lexicon/actions';
import type { ArticleNames } from './article-names';
import { pronounOf } from './lexicon/name-pronouns';
import { knownPlace } from './lexicon/places';
import { namesIn, nameSpans } from './names';
import { nextVerb, NOMINAL, PHRASE, type Range } from './phrases';
import { tagWords } from './tagging';
import { isPluralNoun, type Word } from './words';

/** Whom a pronoun stands for, from the sentences before; null where nobody can tell. */
export interface Antecedents {
  readonly he: string | null;
  readonly she: string | null;
  /** For "it". */
  readonly thing: string | null;
  /** For "they". */
  readonly group: string | null;
  /** For "the company": the firm that the nearest sentence with one tells of. */
  readonly firm: string | null;
  /** The subject of the pronoun's own sentence where it is the only person named there ("Lund said |he would go"). */
  readonly own: { readonly he: string | null; readonly she: string | null; readonly it: string | null };
  /** The whole name of somebody named by the last one alone. */
  readonly fuller: FullerNames;
}

/** "Keita" → "Awa Keita", null where the article has no or several names that end so. */
export type FullerNames = (name: string) => string | null;

const NONE = { he: null, she: null, it: null };

/** No pronoun is followed. */
export const NOBODY: Antecedents = {
  he: null,
  she: null,
  thing: null,
  group: null,
  firm: null,
  own: NONE,
  fuller: () => null,
};

/** How many sentences back a pronoun is followed. */
const REACH = 3;

/** How many sentences back a firm is the one that the text tells of, where no other is named. */
const FIRM_REACH = 6;

/** How many sentences behind the first its firm is still "the company". */
const LEAD_REACH = 12;

/** Longer subjects say too much for a title. */
const LONGEST_NAME = 50;

export function antecedentsFor(
  sentences: readonly Sentence[],
  index: number,
  words: readonly Word[],
  names: ArticleNames,
  fuller: FullerNames,
): Antecedents {
  return words.some((word) => PRONOUN.test(word.text) || FIRM.test(word.text) || RESULT.test(word.text))
    ? new FromSentences(sentences, index, words, names, fuller)
    : { ...NOBODY, fuller };
}

/** Found when asked for: most pronouns of a sentence stand where no title begins. */
class FromSentences implements Antecedents {
  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly index: number,
    private readonly words: readonly Word[],
    private readonly names: ArticleNames,
    readonly fuller: FullerNames,
  ) {}

  get he(): string | null {
    return this.nearest(({ people }) => fitting(people, 'he'));
  }

  get she(): string | null {
    return this.nearest(({ people }) => fitting(people, 'she'));
  }

  get thing(): string | null {
    return this.nearest(({ things, open }) => (open ? null : things));
  }

  get group(): string | null {
    return this.nearest(({ groups, open }) => (open ? null : groups));
  }

  get firm(): string | null {
    return (
      this.nearest(
        ({ firms, acting }) => (firms.length > 0 ? (acting && firms.length === 1 ? [acting] : []) : null),
        FIRM_REACH,
      ) ?? this.firmOfLead()
    );
  }

  /** The one firm that the first sentence has, as its subject, where no other has acted since. */
  private firmOfLead(): string | null {
    if (this.index > LEAD_REACH) return null;
    const before = this.sentences.slice(0, this.index).map((one) => toldIn(one, this.names, this.fuller));
    // A headline may stand before it.
    const lead = before.slice(0, 2).find(({ firms }) => firms.length > 0);
    const firm = lead?.firms.length === 1 ? lead.acting : null;
    const name = firm?.split(' ')[0] ?? '';
    return before.every(({ acting }) => acting === null || acting.split(' ')[0] === name) ? firm : null;
  }

  get own(): Antecedents['own'] {
    return ownOf(this.sentences[this.index]!, this.words, this.names, this.fuller);
  }

  /** The one answer of the nearest sentence before that has any; `of` gives null where a sentence leaves it to the one before it. */
  private nearest(of: (told: Told) => readonly string[] | null, reach = REACH): string | null {
    for (let i = this.index - 1; i >= 0 && i >= this.index - reach; i--) {
      const answers = of(toldIn(this.sentences[i]!, this.names, this.fuller));
      if (answers) return answers.length === 1 ? (answers[0] ?? null) : null;
    }
    return null;
  }
}

/** The names of those whom the pronoun fits, none where the only one may be no person; null where it fits nobody. */
function fitting(people: readonly Person[], pronoun: 'he' | 'she'): readonly string[] | null {
  const fit = people.filter((one) => one.pronoun === null || one.pronoun === pronoun);
  if (fit.length === 0) return null;
  return fit.length === 1 && !fit[0]!.sure ? [] : fit.map(({ name }) => name);
}

function ownOf(
  sentence: Sentence,
  words: readonly Word[],
  names: ArticleNames,
  fuller: FullerNames,
): Antecedents['own'] {
  const subject = mainSubject(words);
  const { people, firms } = toldIn(sentence, names, fuller);
  const last = subject && words[subject.to - 1]!.text;
  const bare = subject && bareName(sentence, words, subject, firms, fuller);
  const person =
    bare && people.every(({ name }) => name.endsWith(bare.name))
      ? { ...bare, name: people[0]?.name ?? bare.name }
      : people[0];
  const others = words.some(
    ({ tag, text }) =>
      tag === 'PROPN' &&
      text !== last &&
      !person?.name.includes(text) &&
      !knownPlace(text) &&
      // "Keita told the Orsk Post that he would go": no firm is meant.
      !firms.some((firm) => firm.split(' ').includes(text)) &&
      !/^(?:\p{Lu}{2,}|Mrs?|Ms|Dr)\.?$/u.test(text),
  );
  if (others || !subject || !last || people.length > 1) return NONE;
  // "Chad left when its army had won"
  const named = words.slice(subject.from, subject.to).every(({ tag }) => tag === 'PROPN' || tag === 'DET');
  const it = people.length === 0 && named && knownPlace(last) ? last : null;
  if (!person?.sure || !person.name.endsWith(last)) return { he: null, she: null, it };
  return {
    he: person.pronoun === 'she' ? null : person.name,
    she: person.pronoun === 'he' ? null : person.name,
    it,
  };
}

/** The subject where it is a name of which nothing tells that it is no person's: beside "he" it is one. */
function bareName(
  sentence: Sentence,
  words: readonly Word[],
  { from, to }: Range,
  firms: readonly string[],
  fuller: FullerNames,
): Person | null {
  const name = sentence.text.slice(words[from]!.start, words[to - 1]!.end);
  const bare =
    to - from <= 3 && words.slice(from, to).every(({ tag, text }) => tag === 'PROPN' && !knownPlace(text));
  // "Crowds came after he left": a capital alone makes no name.
  if (from === 0 && to === 1 && /s$/.test(name) && fuller(name) === null && pronounOf(name) === null)
    return null;
  return bare && !firms.some((firm) => firm.includes(name))
    ? { name, pronoun: pronounOf(name), sure: true }
    : null;
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their|him)$/i;

/** Nouns that stand for a firm named before ("the |company"). */
export const FIRM = /^(?:company|firm|airline|carrier|bank|retailer|insurer|manufacturer|maker|brewer)$/;

/** What a firm reports, told without its name: "|Net income rose", "|Sales fell". */
export const RESULT = /^(?:net|revenues?|sales|earnings|profits?|income|results)$/i;

/** Whole names of the article by their last word; read once, when first asked for. */
export function fullerNames(text: string): FullerNames {
  let names: Map<string, string | null> | undefined;
  return (name) => {
    const bare = name.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /, '');
    if (bare.includes(' ') || !/^\p{Lu}/u.test(bare) || knownPlace(bare)) return null;
    names ??= namesByLast(text);
    return names.get(bare) ?? null;
  };
}

function namesByLast(text: string): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [, whole = ''] of text.matchAll(/((?:\p{Lu}[\p{L}’'-]+ ){1,4}\p{Lu}[\p{L}’'-]+)/gu)) {
    const words = whole.replace(/['’]s?$/, '').split(' ');
    // "Norse President Bo Lund" → "Bo Lund": from the given name on, which is the only sure beginning.
    const first = words.findIndex((word) => pronounOf(word) !== null && !TITLE.test(word));
    const last = words.at(-1)!;
    if (first < 0 || first === words.length - 1) continue;
    const name = words.slice(first).join(' ');
    found.set(last, found.has(last) && found.get(last) !== name ? null : name);
  }
  return found;
}

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Dame|King|Queen|Prince|Princess|Emperor|Empress|Pope|Bishop|Cardinal|Imam|Sheikh|Sultan)$/;

interface Person {
  readonly name: string;
  readonly pronoun: 'he' | 'she' | null;
  /** Known to be a person; a name of which nothing tells only keeps others from being the one answer. */
  readonly sure: boolean;
}

interface Told {
  readonly people: readonly Person[];
  readonly things: readonly string[];
  readonly groups: readonly string[];
  /** Organisations, as the sentence writes them. */
  readonly firms: readonly string[];
  /** The one of them that is the subject, by its bare name. */
  readonly acting: string | null;
  /** The subject is a pronoun itself: the sentence before it decides. */
  readonly open: boolean;
}

/** What sentences tell, for the dates behind them: a sentence belongs to one article. */
const TOLD = new WeakMap<Sentence, Told>();

function toldIn(sentence: Sentence, names: ArticleNames, fuller: FullerNames): Told {
  const told = TOLD.get(sentence) ?? read(sentence, names, fuller);
  TOLD.set(sentence, told);
  return told;
}

/** The people that a sentence names, and its subject and object by number. */
function read(sentence: Sentence, article: ArticleNames, fuller: FullerNames): Told {
  const { text: told } = sentence;
  const words = tagWords(told, []);
  const spans = nameSpans(sentence, words, article);
  const { participants } = namesIn(spans, words);
  const firms = spans.filter(({ entity }) => entity.kind === 'organisation').map(({ text }) => text);
  const people = new Map<string, Person>();
  const add = (short: string, sure: boolean) => {
    const name = fuller(short) ?? short;
    if (![...people.keys()].some((other) => other.endsWith(name) || name.endsWith(other)))
      people.set(name, { name, pronoun: pronounOf(name), sure: sure || pronounOf(name) !== null });
  };
  const subject = mainSubject(words);
  const doer = subject ? told.slice(words[subject.from]!.start, words[subject.to - 1]!.end) : '';
  for (const { kind, name } of participants)
    if (kind === 'person' || (kind === 'other' && name.includes(' ')))
      // What "he" can mean at all: of a subject with two names it is taken for granted that it is a person.
      add(name, kind === 'person' || doer.endsWith(name) || (doer !== '' && name.endsWith(doer)));
  for (const name of speakers(words)) add(name, true);
  const things: string[] = [];
  const groups: string[] = [];
  for (const range of [subject, objectOf(words)]) {
    if (!range) continue;
    const text = told.slice(words[range.from]!.start, words[range.to - 1]!.end).replace(/^an? /i, 'the ');
    const head = headOf(words, range);
    if (
      head.tag === 'PRON' ||
      text.length > LONGEST_NAME ||
      /^(?:his|her|its|their|my|our|this|that|no|neither|none|nobody|few) /i.test(text)
    )
      continue;
    const named = [...people.keys()].some((name) => name.includes(head.text));
    if (isPlural(words, range)) groups.push(text);
    else if (!named && (PERSONAL.test(head.lemma) || fuller(text) !== null)) add(text, true);
    else if (!named) things.push(text);
  }
  // "The quake hit Orsk, and the union counted its dead. It …": each of the names may be meant.
  for (const { kind, name } of participants)
    if (kind === 'organisation' && !things.some((thing) => thing.includes(name))) things.push(name);
  const last = subject && words[subject.to - 1]!;
  const acting = firms.find((firm) => firm.replace(/\.$/, '') === doer.replace(/\.$/, '')) ?? null;
  return { people: [...people.values()], things, groups, firms, acting, open: last?.tag === 'PRON' };
}

/** The noun phrase right behind the first verb ("signed |a decree"), null where there is none. */
function objectOf(words: readonly Word[]): Range | null {
  const verb = nextVerb(words, 0);
  if (verb < 0 || words[verb]!.tag === 'AUX') return null;
  let to = verb + 1;
  while (words[to] && PHRASE.has(words[to]!.tag)) to++;
  // "was named |mayor" names nobody else.
  const bare = to === verb + 2 && words[verb + 1]!.tag === 'NOUN';
  return to > verb + 1 && !bare && NOMINAL.has(words[to - 1]!.tag) && !UNIT.test(words[to - 1]!.lemma)
    ? { from: verb + 1, to }
    : null;
}

const UNIT = /^(?:day|week|month|year|hour|minute|time|percent|million|billion)$/;

function headOf(words: readonly Word[], { from, to }: Range): Word {
  let i = from;
  while (i + 1 < to && !['ADP', 'CCONJ', 'PUNCT'].includes(words[i + 1]!.tag)) i++;
  return words[i]!;
}

function isPlural(words: readonly Word[], range: Range): boolean {
  const head = headOf(words, range);
  return isPluralNoun(head) || words.slice(range.from, range.to).some(({ tag }) => tag === 'CCONJ');
}

/** "Keita said": single names that speak, unless they are known as places ("Oslo said"). */
function speakers(words: readonly Word[]): string[] {
  return words.flatMap((word, i) =>
    word.tag === 'PROPN' &&
    words[i - 1]?.tag !== 'PROPN' &&
    words[i + 1]?.tag === 'VERB' &&
    REPORTING.has(words[i + 1]!.lemma) &&
    knownPlace(word.text) === null
      ? [word.text]
      : [],
  );
}

/** Nouns of people; a comparison with the object of a relative clause needs them as well. */
export const PERSONAL =
  /^(?:president|minister|leader|premier|spokesman|spokeswoman|spokesperson|scientist|analyst|chief|secretary|general|chancellor|king|queen|lawyer|actor|actress|singer|coach|director|founder|officer|professor|author|writer|son|daughter|wife|husband|brother|sister|counterpart|mayor|colonel|captain|bishop|pope|judge|teacher|doctor|engineer|artist|painter|poet|man|woman|boy|girl|father|mother|child|soldier|governor|senator|ambassador|prince|princess|emperor|chairman|chairwoman|archivist|driver|farmer|fisherman|host|guest|visitor|official|spokesperson|protester|resident|activist|worker|rescuer|survivor|expert|critic|opponent|adviser|advisor|aide|deputy|envoy|representative|commander|lawmaker|politician|diplomat|candidate|nominee|witness|victim|suspect|defendant|prosecutor|attorney|detective|investigator|student|player|reporter|journalist|correspondent|editor|manager|owner|executive|economist|researcher|historian|inspector|sergeant|lieutenant|admiral|priest|nurse|pilot|prisoner|gunman|teenager|passenger|tourist)$/;
