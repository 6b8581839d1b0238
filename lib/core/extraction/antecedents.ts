/**
 * Whom "he", "it" and "they" stand for: only where one answer is possible. A sentence before that names two people, or a
 * second thing beside its subject, leaves the pronoun as it is.
 */
import type { Sentence } from '../model';
import { mainSubject } from './clauses';
import { REPORTING } from './lexicon/actions';
import type { ArticleNames } from './article-names';
import { knownPlace } from './lexicon/places';
import { namesIn, nameSpans } from './names';
import { nextVerb, NOMINAL, PHRASE, type Range } from './phrases';
import { tagWords, type Word } from './words';

/** Whom a pronoun stands for, from the sentences before; null where nobody can tell. */
export interface Antecedents {
  readonly person: string | null;
  readonly thing: string | null;
  /** For "they". */
  readonly group: string | null;
}

/** No pronoun is followed. */
export const NOBODY: Antecedents = { person: null, thing: null, group: null };

/** How many sentences back a pronoun is followed. */
const REACH = 3;

/** Longer subjects say too much for a title. */
const LONGEST_NAME = 50;

/** Found when asked for: most pronouns of a sentence stand where no title begins. */
export function antecedentsFor(
  sentences: readonly Sentence[],
  index: number,
  words: readonly Word[],
  names: ArticleNames,
): Antecedents {
  if (!words.some((word) => PRONOUN.test(word.text))) return NOBODY;
  /** The one answer of the nearest sentence before that has any; `of` gives null where a sentence leaves it to the one before it. */
  const nearest = (of: (told: Told) => readonly string[] | null): string | null => {
    for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
      const answers = of(toldIn(sentences[i]!, names));
      if (answers) return answers.length === 1 ? (answers[0] ?? null) : null;
    }
    return null;
  };
  return {
    get person() {
      return nearest(({ people }) => (people.length ? people : null));
    },
    get thing() {
      return nearest(({ things, open }) => (open ? null : things));
    },
    get group() {
      return nearest(({ groups, open }) => (open ? null : groups));
    },
  };
}

const PRONOUN = /^(?:he|she|it|they|his|her|its|their)$/i;

interface Told {
  readonly people: readonly string[];
  readonly things: readonly string[];
  readonly groups: readonly string[];
  /** The subject is a pronoun itself: the sentence before it decides. */
  readonly open: boolean;
}

/** What sentences tell, for the dates behind them: a sentence belongs to one article. */
const TOLD = new WeakMap<Sentence, Told>();

function toldIn(sentence: Sentence, names: ArticleNames): Told {
  const told = TOLD.get(sentence) ?? read(sentence, names);
  TOLD.set(sentence, told);
  return told;
}

/** The people that a sentence names, and its subject and object by number. */
function read(sentence: Sentence, article: ArticleNames): Told {
  const { text: told } = sentence;
  const words = tagWords(told, []);
  const names = namesIn(nameSpans(sentence, words, article), words)
    .participants.filter(({ kind, name }) => kind === 'person' || (kind === 'other' && name.includes(' ')))
    .map(({ name }) => name);
  const subject = mainSubject(words);
  const object = objectOf(words);
  const people = new Set(names);
  for (const name of speakers(words)) if (!names.some((one) => one.includes(name))) people.add(name);
  const things: string[] = [];
  const groups: string[] = [];
  for (const range of [subject, object]) {
    if (!range) continue;
    const text = told.slice(words[range.from]!.start, words[range.to - 1]!.end).replace(/^an? /i, 'the ');
    const head = headOf(words, range);
    if (head.tag === 'PRON' || text.length > LONGEST_NAME) continue;
    const isPerson = PERSONAL.test(head.lemma) || names.some((name) => name.includes(head.text));
    if (isPlural(words, range)) groups.push(text);
    else if (!isPerson) things.push(text);
    else if (!names.some((name) => text.includes(name.split(' ').at(-1) ?? name))) people.add(text);
  }
  const last = subject && words[subject.to - 1]!;
  return { people: [...people], things, groups, open: last?.tag === 'PRON' };
}

/** The noun phrase right behind the first verb ("signed |a decree"), null where there is none. */
function objectOf(words: readonly Word[]): Range | null {
  const verb = nextVerb(words, 0);
  if (verb < 0 || words[verb]!.tag === 'AUX') return null;
  let to = verb + 1;
  while (words[to] && PHRASE.has(words[to]!.tag)) to++;
  return to > verb + 1 && NOMINAL.has(words[to - 1]!.tag) && !UNIT.test(words[to - 1]!.lemma)
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

/** Whether a noun stands in the plural; wink's lemma of "harbour" is "harbor". */
export function isPluralNoun({ tag, text, lemma }: Word): boolean {
  return (
    (tag === 'NOUN' && /s$/i.test(text) && text.toLowerCase() !== lemma) ||
    /^(?:people|police|troops|forces|men|women|children|those|many|most|some|few|both)$/i.test(text)
  );
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
  /^(?:president|minister|leader|premier|spokesman|spokeswoman|spokesperson|scientist|analyst|chief|secretary|general|chancellor|king|queen|lawyer|actor|actress|singer|coach|director|founder|officer|professor|author|writer|son|daughter|wife|husband|brother|sister|counterpart|mayor|colonel|captain|bishop|pope|judge|teacher|doctor|engineer|artist|painter|poet|man|woman|boy|girl|father|mother|child|soldier|governor|senator|ambassador|prince|princess|emperor|chairman|chairwoman|archivist|driver|farmer|fisherman|host|guest|visitor)$/;
