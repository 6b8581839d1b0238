/** What merging compares: a mention's names, actions, amounts and words in a form in which equal things are equal. */
import { actionFamily, familyOf, LIGHT } from '../extraction/lexicon/actions';
import { knownPlace } from '../extraction/lexicon/places';
import type { Mention, SourceProfile } from '../model';
import { daysOf, hasOpenYear } from './dates';
import { happeningsIn } from './happenings';
import { nameKeys } from './names';
import { isStopWord, stem } from './stems';
import type { Told } from './told';

/** A name as written, and how much it says, 0 to 1. */
export interface Name {
  readonly text: string;
  readonly weight: number;
}

export interface Features {
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
  /** "$4 billion" in one spelling. */
  readonly amounts: ReadonlySet<string>;
  /** Ages, scores, counts; no years, and nothing of the date. */
  readonly numbers: ReadonlySet<string>;
  /** Families of all that the quote speaks of; found when they are asked for. */
  readonly happenings: ReadonlySet<string>;
  /** Content words of the title, and of the quote: stem → as written. */
  readonly words: ReadonlyMap<string, string>;
  readonly quoteWords: ReadonlyMap<string, string>;
}

/** Countries and large cities are in every paper; a person or a company is not. */
const KNOWN_PLACE = 0.45;
const NAME = 0.8;

export function featuresOf({ mention, source }: Told): Features {
  const names = new Map<string, Name>();
  for (const { name } of [...mention.participants, ...mention.places])
    for (const key of nameKeys(name))
      names.set(key, { text: name, weight: knownPlace(key) ? KNOWN_PLACE : NAME });
  const words = stems(mention.title, names);
  const families = new Set<string>();
  // An action that says nothing itself is no ground for taking two happenings apart.
  if (mention.action && !LIGHT.has(mention.action)) families.add(actionFamily(mention.action));
  // An amount "reached", "stood at" or "passed" moves neither up nor down: such verbs do not tell figures apart.
  if (mention.kind === 'figure') {
    const direction = directionOf(mention.action);
    families.clear();
    if (direction) families.add(direction);
  }
  const spoken = mention.kind === 'figure' ? families : happeningsIn(mention.title);
  if (families.size === 0) for (const family of spoken) families.add(family);
  // "The dockers struck": without an object the verb speaks for itself.
  if (families.size === 0 && mention.kind !== 'figure' && mention.action && familyOf(mention.action))
    families.add(actionFamily(mention.action));
  const openYear = hasOpenYear(mention);
  let happenings: ReadonlySet<string> | undefined;
  return {
    mention,
    source,
    days: daysOf(mention),
    undated: !mention.date || openYear,
    openYear,
    names,
    families,
    told: new Set([...families, ...spoken]),
    amounts: amountsOf(mention.quote),
    numbers: numbersOf(mention),
    get happenings() {
      happenings ??= happeningsIn(mention.quote);
      return happenings;
    },
    words,
    quoteWords: stems(mention.quote, names),
  };
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
  for (const m of text.matchAll(
    /([$€£¥])?\s?(\d[\d,]*(?:\.\d+)?)[\s-]?(million|billion|trillion|thousand|percent|per cent|%|tons?|tonnes?|people|dollars|euros)?/gi,
  )) {
    const [, currency = '', number = '', unit = ''] = m;
    if (!currency && !unit) continue;
    const kind = /dollar/i.test(unit) ? '$' : /euro/i.test(unit) ? '€' : currency;
    found.add(
      `${kind}${number.replace(/,/g, '')}${/^(?:%|per)/i.test(unit) ? '%' : /^(?:million|billion|trillion|thousand)$/i.test(unit) ? unit[0]?.toLowerCase() : ''}`,
    );
  }
  return found;
}

/** What stands in the quote besides the words of the date. */
function numbersOf({ quote, start, time }: Mention): Set<string> {
  const rest =
    time.start >= start && time.end <= start + quote.length
      ? `${quote.slice(0, time.start - start)} ${quote.slice(time.end - start)}`
      : quote;
  const found = rest.match(/\d+(?:[.,:-]\d+)*/g) ?? [];
  return new Set(found.filter((number) => !/^(?:1[89]|20)\d\d$/.test(number)));
}

function stems(text: string, names: ReadonlyMap<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of text.match(/\p{L}[\p{L}’'-]+/gu) ?? []) {
    const bare = word.toLowerCase().replace(/['’]s?$/, '');
    if (isStopWord(bare) || bare.length <= 2 || names.has(bare)) continue;
    const key = stem(bare);
    if (!found.has(key)) found.set(key, bare);
  }
  return found;
}
