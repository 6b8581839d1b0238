/** What merging compares: a mention's names, actions, amounts and words in a form in which equal things are equal. */
import type { Mention } from '../model';
import { actionFamily, LIGHT, nominalVerb } from '../extraction/lexicon/actions';
import { knownPlace } from '../extraction/lexicon/places';

export interface Features {
  readonly mention: Mention;
  /** Canonical keys: countries for demonyms, last names for people. */
  readonly names: ReadonlySet<string>;
  /** Families of what happened; empty where nothing is known. */
  readonly families: ReadonlySet<string>;
  /** "$4 billion" in one spelling. */
  readonly amounts: ReadonlySet<string>;
  /** Stems of the title's and quote's content words. */
  readonly words: ReadonlySet<string>;
  readonly quoteWords: ReadonlySet<string>;
}

const STOP = new Set(
  'the a an and or but of in on at by for from to with as into over under between among about after before since until during against through is are was were be been being has have had will would can could may might shall should must not that which who whose when where while because if his her its their our my this these those also both very more most he she it they we i you said says say told two one three first new year years last next month week day monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

export function featuresOf(mention: Mention): Features {
  const names = new Set<string>();
  for (const { name } of [...mention.participants, ...mention.places])
    for (const key of nameKeys(name)) names.add(key);
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
  if (families.size === 0 && mention.kind !== 'figure')
    for (const word of mention.title.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
      const verb = nominalVerb(word);
      if (verb) families.add(actionFamily(verb));
    }
  return {
    mention,
    names,
    families,
    amounts: amountsOf(mention.quote),
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

/** "Vladimir Putin" → "putin"; "Azerbaijani" → "azerbaijan"; "Nagorno-Karabakh" → "nagorno", "karabakh". */
export function nameKeys(name: string): string[] {
  const bare = name.replace(/['’]s?$/, '').replace(/[.,]+$/, '');
  const place = knownPlace(bare);
  if (place)
    return place.includes('-')
      ? [last(place).toLowerCase().split('-').at(-1) ?? place]
      : [place.toLowerCase()];
  if (bare.includes('-') && !bare.includes(' '))
    return bare
      .split('-')
      .filter((part) => part.length >= 4)
      .map((part) => (knownPlace(part) ?? part).toLowerCase());
  return [last(bare).toLowerCase()];
}

function last(name: string): string {
  return name.split(' ').at(-1) ?? name;
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

function stems(text: string, names: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{L}[\p{L}’'-]+/gu) ?? []) {
    const bare = word.replace(/['’]s?$/, '');
    if (!STOP.has(bare) && bare.length > 2 && !names.has(bare)) found.add(stem(bare));
  }
  return found;
}

/** A light stem, enough to bring plurals and tenses of news together. */
export function stem(word: string): string {
  const cut = word.replace(/(?:ations?|ments?|ings?|ies|edly|ed|ly|es|s)$/, '');
  return cut.length >= 4 ? cut : word.replace(/s$/, '');
}
