/** What merging compares: a mention's names, actions, amounts and words in a form in which equal things are equal. */
import { actionFamily, familyOf, LIGHT } from '../extraction/lexicon/actions';
import { remembered } from '../memo';
import { knownPlace } from '../extraction/lexicon/places';
import type { EntityName, Mention, SourceProfile } from '../model';
import { daysOf, hasOpenYear } from './dates';
import { familyOfWord, type Happening, happeningsIn, isFormOf } from './happenings';
import { nameKeys } from './names';
import { isStopWord, stem } from './stems';
import type { Told } from './told';

/** A name as written, and how much it says, 0 to 1. */
export interface Name {
  readonly entity: EntityName;
  readonly weight: number;
  /** Whether it stands in what the title tells, not only in the sentence around it. */
  readonly titled: boolean;
}

/** Countries and large cities are in every paper; a person or a company is not. */
const KNOWN_PLACE = 0.45;
const NAME = 0.8;

export const featuresOf = (told: Told): Features => new Features(told);

/** What the whole quote says is found when it is asked for: many mentions are compared with no other. */
export class Features {
  readonly mention: Mention;
  readonly source: SourceProfile;
  /** How long the time is that the mention names, whether or not it can be placed; infinite at an open end. */
  readonly days: number;
  /** Whether it cannot be placed without the help of others. */
  readonly undated: boolean;
  /** Whether it names a month and leaves out the year. */
  readonly openYear: boolean;
  /** By canonical key: countries for demonyms, last names for people. */
  readonly names: ReadonlyMap<string, Name>;
  /** Families of what happened; empty where nothing is known. */
  readonly families: ReadonlySet<string>;
  /** The same and those of all that the title speaks of. */
  readonly told: ReadonlySet<string>;
  /** Families of what it is said to do: its action's, however little that says itself ("began", "opened"). */
  readonly acts: ReadonlySet<string>;
  /** Key of the name that the title speaks of first. */
  readonly first: string | null;
  /** "again", "another", "second": the word by which it says to be not the first of its kind. */
  readonly repeats: string | null;
  /** All that the title speaks of. */
  readonly spoken: readonly Happening[];
  /** "$4 billion" in one spelling. */
  readonly amounts: ReadonlySet<string>;
  /** Content words of the title: stem → as written. */
  readonly words: ReadonlyMap<string, string>;

  private numbersFound: ReadonlySet<string> | undefined;
  private happeningsFound: ReadonlySet<string> | undefined;
  private quoteWordsFound: ReadonlyMap<string, string> | undefined;
  private actWordsFound: ReadonlySet<string> | undefined;
  private thingsFound: ReadonlyMap<string, string> | undefined;

  constructor({ mention, source }: Told) {
    const names = new Map<string, Name>();
    const title = mention.title.toLowerCase();
    for (const entity of [...mention.participants, ...mention.places])
      for (const key of nameKeys(entity.name))
        names.set(key, {
          entity,
          weight: knownPlace(key) ? KNOWN_PLACE : NAME,
          titled: title.includes(key),
        });
    this.mention = mention;
    this.source = source;
    this.days = daysOf(mention);
    this.openYear = hasOpenYear(mention);
    this.undated = !mention.date || this.openYear;
    this.names = names;
    // "passed a law", "crossed the river": where nothing is measured, such verbs are no rise.
    this.spoken =
      mention.kind === 'figure' ? [] : happeningsIn(mention.title).filter(({ family }) => family !== 'rise');
    this.families = familiesOf(mention, this.spoken);
    this.told = new Set([...this.families, ...this.spoken.map(({ family }) => family)]);
    const { action } = mention;
    this.acts = action === null ? this.families : new Set([...this.families, actionFamily(action)]);
    this.first = firstOf(title, names);
    this.repeats = REPEATS.exec(mention.title)?.[0].toLowerCase() ?? null;
    this.amounts = amountsOf(mention.quote);
    this.words = stems(mention.title, names);
  }

  /** Ages, scores, counts; no years, and nothing of the date. */
  get numbers(): ReadonlySet<string> {
    return (this.numbersFound ??= numbersOf(this.mention));
  }

  /** Families of all that the quote speaks of. */
  get happenings(): ReadonlySet<string> {
    return (this.happeningsFound ??= new Set(happeningsIn(this.mention.quote).map(({ family }) => family)));
  }

  /** Content words of the quote: stem → as written. */
  get quoteWords(): ReadonlyMap<string, string> {
    return (this.quoteWordsFound ??= stems(this.mention.quote, this.names));
  }

  /** Those of the title's words that tell of what happened. */
  get actWords(): ReadonlySet<string> {
    return (this.actWordsFound ??= new Set(
      [...this.words].flatMap(([key, word]) => (this.told.has(familyOfWord(word) ?? '') ? [key] : [])),
    ));
  }

  /** Those of the title's words that name something: neither a happening nor a place. */
  get things(): ReadonlyMap<string, string> {
    return (this.thingsFound ??= new Map(
      [...this.words].filter(([, word]) => !familyOfWord(word) && !knownPlace(word)),
    ));
  }
}

const REPEATS = /\b(?:again|another|second|third|fourth|fifth|sixth|seventh|re-elected|aftershock)\b/i;

function firstOf(title: string, names: ReadonlyMap<string, Name>): string | null {
  let [first, least]: [string | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const key of names.keys()) {
    const at = title.indexOf(key);
    if (at >= 0 && at < least) [first, least] = [key, at];
  }
  return first;
}

/** What happened, by family: what the mention's action says, or what its title speaks of first. */
function familiesOf({ kind, action, title }: Mention, spoken: readonly Happening[]): Set<string> {
  // An amount "reached", "stood at" or "passed" moves neither up nor down: such verbs do not tell figures apart.
  if (kind === 'figure') return new Set([directionOf(action)].filter((direction) => direction !== null));
  // An action that says nothing itself is no ground for taking two happenings apart.
  const says = action !== null && !LIGHT.has(action);
  // The lemma may be none ("married").
  const family = says ? (familyOf(action) ?? familyOfWord(action)) : null;
  if (family !== null && family !== 'rise') return new Set([family]);
  // "The murder of the reporter shocked Japan", "Ecuador opened an inquiry into the crash".
  const subject = says ? subjectOf(title, action, spoken) : spoken[0];
  if (subject) return new Set([subject.family]);
  if (says) return new Set([action]);
  // "The dockers struck": without an object the verb speaks for itself.
  return new Set(action !== null && familyOf(action) ? [actionFamily(action)] : []);
}

/** The happening that is the subject of a verb: a noun before it, behind no preposition. */
function subjectOf(title: string, action: string, spoken: readonly Happening[]): Happening | null {
  const [first] = spoken;
  if (!first?.isNoun) return null;
  const lower = title.toLowerCase();
  if (
    /\b(?:of|in|on|at|by|for|from|with|to|as|into|after|before|since|during)\b/.test(lower.slice(0, first.at))
  )
    return null;
  for (const { 0: word, index } of lower.matchAll(/\p{L}+/gu))
    if (isFormOf(word, action)) return index > first.at ? first : null;
  return null;
}

/** Whether an amount went up or down; "fall" is the end of a city elsewhere. */
function directionOf(action: string | null): 'rise' | 'sink' | null {
  if (!action) return null;
  if (/^(?:fall|decline|drop|slump|plunge|decrease|shrink|slide|slip|lose|halve)$/.test(action))
    return 'sink';
  return /^(?:rise|increase|grow|surge|climb|jump|soar|gain|double|triple)$/.test(action) ? 'rise' : null;
}

function amountsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, currency = '', number = '', unit = '', coin = ''] of text.matchAll(AMOUNT)) {
    if (!currency && !unit && !coin) continue;
    const kind = COINS.find(([name]) => name.test(coin || unit))?.[1] ?? currency;
    const size = /^(?:%|per)/i.test(unit)
      ? '%'
      : /^(?:million|billion|trillion|thousand)$/i.test(unit)
        ? unit[0]?.toLowerCase()
        : '';
    found.add(`${kind}${number.replace(/,/g, '')}${size}`);
  }
  return found;
}

const AMOUNT =
  /([$€£¥])?\s?(\d[\d,]*(?:\.\d+)?)(?:[\s-]?(million|billion|trillion|thousand|percent|per cent|%|tons?|tonnes?|people))?(?:[\s-]?(dollars?|euros?|pounds|yen))?/gi;
const COINS: readonly (readonly [RegExp, string])[] = [
  [/^dollar/i, '$'],
  [/^euro/i, '€'],
  [/^pounds/i, '£'],
  [/^yen/i, '¥'],
];

/** What stands in the quote besides the words of the date. */
function numbersOf({ quote, start, time }: Mention): Set<string> {
  const rest =
    time.start >= start && time.end <= start + quote.length
      ? `${quote.slice(0, time.start - start)} ${quote.slice(time.end - start)}`
      : quote;
  const found = rest.match(/\d+(?:[.,:–-]\d+)*/g) ?? [];
  const spelled = (rest.toLowerCase().match(IN_WORDS) ?? []).map((word) => SPELLED.get(word)!);
  return new Set([...found.filter((number) => !/^(?:1[89]|20)\d\d$/.test(number)), ...spelled]);
}

/** "Twelve miners": from three on, for "two" is in every second sentence. */
const SPELLED = new Map(
  'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, String(i + 3)]),
);
const IN_WORDS = new RegExp(`(?<!\\p{L})(?:${[...SPELLED.keys()].join('|')})(?!\\p{L})`, 'gu');

function stems(text: string, names: ReadonlyMap<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of text.match(/\p{L}[\p{L}’'-]{2,}/gu) ?? []) {
    const content = contentOf(word);
    if (content && !found.has(content.key) && !names.has(content.bare)) found.set(content.key, content.bare);
  }
  return found;
}

/** Null of a word that says nothing. */
const contentOf = remembered((word) => {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  return isStopWord(bare) || bare.length <= 2 ? null : { bare, key: stem(bare) };
});
