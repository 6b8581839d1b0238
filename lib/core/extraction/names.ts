/**
 * The names in a stretch of a sentence: who took part and where it was. The article as a whole decides what a name is
 * (article-names.ts); where nothing tells, the kind is `other`: a wrong person is worse than none.
 */
import type { EntityName, Sentence } from '../model';
import type { ArticleNames } from './article-names';
import { homeOf, knownPlace } from './lexicon/places';
import { foldName } from './lexicon/fold';
import type { NameRun } from './name-runs';
import { isNameAlone } from './name-words';
import type { Word } from './words';

interface Found {
  readonly participants: readonly EntityName[];
  readonly places: readonly EntityName[];
}

/** One name where it stands; offsets are into the sentence. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: EntityName;
  /** "in Baku": where it happened, rather than who took part. */
  readonly locative: boolean;
  /** "Malian": a country, told by its people. */
  readonly demonym: boolean;
}

/**
 * Of the names of a sentence those that begin in `words` or that the title tells, each once, in the order of the text: in "Mali and
 * Niger were colonies, and both became independent in 1960" the title says who "both" are. Demonyms count as their country, as
 * participants.
 */
export function namesIn(spans: readonly NameSpan[], words: readonly Word[], title = ''): Found {
  const participants = new Map<string, EntityName>();
  const places = new Map<string, EntityName>();
  for (const { start, text, entity, locative } of spans) {
    if (!words.some((word) => word.start === start) && !tells(title, text)) continue;
    const target = locative && entity.kind === 'place' ? places : participants;
    const key = `${entity.kind} ${foldName(entity.name)}`;
    if (!target.has(key)) target.set(key, entity);
  }
  return { participants: [...participants.values()], places: [...places.values()] };
}

/** Whether the name stands in the title in whole words. */
function tells(title: string, name: string): boolean {
  const at = title.indexOf(name);
  if (at < 0) return false;
  const end = at + name.length;
  return !/\p{L}/u.test(title.slice(Math.max(0, at - 1), at)) && !/^\p{L}/u.test(title.slice(end));
}

/** Every name of a sentence; `words` are all of its words. */
export function nameSpans(
  { start: from, end: to, text: sentence }: Sentence,
  words: readonly Word[],
  names: ArticleNames,
): NameSpan[] {
  const within = names.within(from, to);
  const runs = within.some(({ headline }) => headline)
    ? within.flatMap((run) => (run.headline ? knownParts(run, names) : [run]))
    : within;
  const found: NameSpan[] = [];
  const starts = new Set(words.map((word) => word.start));
  const times = words.filter((word) => word.tag === 'TIME');
  const isWhole = ({ start, end }: NameRun) =>
    starts.has(start) && !times.some((time) => time.start < end && time.end > start);
  runs.forEach((run, i) => {
    if (!isWhole(run)) return;
    const { start, end } = run;
    const text = sentence.slice(start, end);
    if (run.demonym) {
      const home = homeOf(run.words[0] ?? '');
      if (home) found.push({ start, end, text, entity: entityOf(home), locative: false, demonym: true });
      return;
    }
    if (
      run.initial &&
      !isNameAtStart(
        run,
        words.find((word) => word.start === run.start),
        names,
      )
    )
      return;
    const after = isListed(sentence, runs[i - 1], run);
    const before = isListed(sentence, run, runs[i + 1]);
    const entity = names.resolve(run.words, {
      titled: run.titled,
      next: nextName(sentence, run, runs[i + 1]),
      listed: (after && isPlace(runs[i - 1])) || (before && isPlace(runs[i + 1])),
    });
    if (!entity) return;
    const locative =
      entity.kind === 'place' &&
      (isLocative(sentence, run.start) || (after && found.at(-1)?.locative === true));
    found.push({ start, end, text, entity, locative, demonym: false });
  });
  for (const holder of officeHolders(sentence, words, names)) found.push(holder);
  return found;
}

function entityOf({ name, latitude, longitude }: NonNullable<ReturnType<typeof homeOf>>): EntityName {
  return latitude === null || longitude === null
    ? { name, kind: 'place' }
    : { name, kind: 'place', latitude, longitude };
}

/** "Teachers walked out": every sentence begins with a capital, so the tagger or the article must know the name. */
function isNameAtStart({ words }: NameRun, word: Word | undefined, names: ArticleNames): boolean {
  const [first = ''] = words;
  const name = words.join(' ');
  if (names.isKnown(name) || knownPlace(name) !== null) return true;
  if (words.length > 1) return isNameAlone(first) || names.isKnown(first);
  if (/^\p{Lu}{2,6}$/u.test(name)) return isNameAlone(name);
  return word?.tag === 'PROPN' && isNameAlone(first) && names.isTold(name);
}

/** In a headline every word is large: only what the text below it knows, and places, are names. */
function knownParts(run: NameRun, names: ArticleNames): NameRun[] {
  if (run.demonym) return [run];
  const parts: NameRun[] = [];
  let at = run.start;
  for (let i = 0; i < run.words.length; ) {
    let to = run.words.length;
    while (to > i && !isKnownName(run.words.slice(i, to).join(' '), names)) to--;
    const words = run.words.slice(i, Math.max(to, i + 1));
    const length = words.join(' ').length;
    if (to > i) parts.push({ ...run, words, start: at, end: at + length, initial: false });
    at += length + 1;
    i += words.length;
  }
  return parts;
}

function isKnownName(name: string, names: ArticleNames): boolean {
  return (names.isKnown(name) && isNameAlone(name)) || knownPlace(name) !== null;
}

/** "Madrid, Valencia and Seville": two names that only a comma or "and" parts. */
function isListed(sentence: string, a: NameRun | undefined, b: NameRun | undefined): boolean {
  if (!a || !b || b.start - a.end > LONGEST_LISTING) return false;
  return LISTING.has(sentence.slice(a.end, b.start));
}

const LISTING: ReadonlySet<string> = new Set([', ', ' and ', ' or ', ', and ', ', or ']);
const LONGEST_LISTING = 6;

function isPlace(run: NameRun | undefined): boolean {
  return !!run && !run.demonym && knownPlace(run.words.join(' ')) !== null;
}

/** "Springfield, |Illinois" */
function nextName(sentence: string, run: NameRun, next: NameRun | undefined): string | null {
  return next && !next.demonym && sentence.slice(run.end, next.start) === ', ' ? next.words.join(' ') : null;
}

const HAS_OFFICE = / (?:president|minister|chancellor|premier|king|queen)\b/;
const OFFICE =
  /\b(?:[Tt]he )?(\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)(?:['’]s)? (president|prime minister|foreign minister|defen[cs]e minister|finance minister|interior minister|chancellor|premier|king|queen)\b(?! \p{Lu}|, \p{Lu})/gu;

/** "the Malian president" is a participant by name where the article says who that is. */
function officeHolders(sentence: string, words: readonly Word[], names: ArticleNames): NameSpan[] {
  const found: NameSpan[] = [];
  if (!HAS_OFFICE.test(sentence)) return found;
  for (const match of sentence.matchAll(OFFICE)) {
    const [text, country = '', office = ''] = match;
    const start = match.index + text.indexOf(country);
    if (
      !words.some((word) => word.start === start) ||
      /\b(?:former|ex|then|late|next|new)[ -]$/i.test(sentence.slice(0, start))
    )
      continue;
    const entity = names.holderOf(country, office);
    if (entity)
      found.push({ start, end: match.index + text.length, text, entity, locative: false, demonym: false });
  }
  return found;
}

const IN = '(?:in|at|near|outside|inside|across|throughout|off|around)';
const DIRECT = new RegExp(`\\b${IN}(?: the)? $`, 'i');
const BY_NOUN = new RegExp(
  `\\b${IN} (?:the |its |his |her |their |an? )?(?:[\\p{L}-]+ ){0,2}(?:city|town|village|capital|port|province|region|district|island|suburb|county|resort|state|neighbou?rhood)(?: of)? $`,
  'iu',
);

/** "in Baku", "near the northern city of Mopti". */
function isLocative(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 60), start);
  return DIRECT.test(before) || BY_NOUN.test(before);
}
