/**
 * What an article as a whole tells of its names. One sentence seldom says who "Keita" is; the article does: with a title,
 * an age, a verb of speech, the longer name elsewhere. Read from capitals and the words beside them, without tagging.
 */
import type { EntityKind, EntityName } from '../model';
import { foldName } from './lexicon/fold';
import { isGivenName } from './lexicon/given-names';
import { isAgency, knownOrganisation } from './lexicon/organisations';
import { homeOf, knownPlace, needsNoContext, type Place, placesNamed } from './lexicon/places';
import { evidenceAt, type Evidence } from './name-evidence';
import { isHeadline, nameRuns, type NameRun } from './name-runs';
import { isNameAlone, isOrganisationWord, kindByWords } from './name-words';
import { acronymsOf, isPartOf, namePartsOf, sameFullName } from './name-variants';
import { placeIn, type PlaceContext } from './place-context';

/** Where a name stands in its sentence. */
export interface Surroundings {
  /** Behind a title: "President X". */
  readonly titled: boolean;
  /** The name behind a comma, where there is one: "Springfield, |Illinois". */
  readonly next: string | null;
  /** In a list beside a place: "Madrid, |Valencia| and Seville". */
  readonly listed: boolean;
}

class Entry {
  /** How often where no sentence begins. */
  inside = 0;
  private readonly runs: NameRun[] = [];
  private told: Evidence | undefined;
  private person: boolean | undefined;

  constructor(
    private readonly text: string,
    readonly words: readonly string[],
    public name: string,
  ) {}

  get count(): number {
    return this.runs.length;
  }

  add(run: NameRun): void {
    this.runs.push(run);
  }

  /** What stands beside it, wherever the article has it: looked at when it is asked for, as most names never are. */
  get evidence(): Evidence {
    return (this.told ??= this.runs.reduce((sum, run) => plus(sum, evidenceAt(this.text, run)), NOTHING));
  }

  isPerson(entries: Entries): boolean {
    return (this.person ??= kindOfSeveral(entries, this.words, this.evidence) === 'person');
  }
}

const NOTHING: Evidence = { person: 0, organisation: 0, place: 0 };

function plus(a: Evidence, b: Evidence): Evidence {
  return {
    person: a.person + b.person,
    organisation: a.organisation + b.organisation,
    place: a.place + b.place,
  };
}

/** By folded name. */
type Entries = ReadonlyMap<string, Entry>;

/** The names of one article. Its text is read at the first question. */
export class ArticleNames {
  private read: Tables | undefined;
  /** What `isWord` has answered. */
  private readonly words = new Map<string, boolean>();

  constructor(private readonly text: string) {}

  private get tables(): Tables {
    this.read ??= readTables(this.text);
    return this.read;
  }

  /** Runs that lie in a stretch of the text, with offsets into it. */
  within(start: number, end: number): PlacedRun[] {
    const { runs, headlines } = this.tables;
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const found: PlacedRun[] = [];
    for (let i = low; i < runs.length && runs[i]!.end <= end; i++) {
      const run = runs[i]!;
      const { words, initial, demonym, titled, office } = run;
      const headline = headlines.has(run);
      found.push({
        words,
        initial,
        demonym,
        titled,
        office,
        headline,
        start: run.start - start,
        end: run.end - start,
      });
    }
    return found;
  }

  /** Whether the article writes this large where no sentence begins. */
  isKnown(name: string): boolean {
    return this.tables.known.has(foldName(name));
  }

  /** Whether words beside it somewhere tell of what kind it is. */
  isTold(name: string): boolean {
    const evidence = this.tables.entries.get(foldName(name))?.evidence;
    return !!evidence && Math.max(evidence.person, evidence.organisation, evidence.place) > 0;
  }

  /** A name as a sentence has it → its fullest form and kind; null where it names nobody. */
  resolve(words: readonly string[], at: Surroundings): EntityName | null {
    const { tables } = this;
    const name = words.join(' ');
    if (isAgency(name)) return null;
    const full = tables.acronyms.get(name) ?? name;
    const organisation = knownOrganisation(full);
    let kind = kindOf(tables, full === name ? words : full.split(' '), at.titled);
    if (kind === 'other' && at.listed && placesNamed(full).length > 0) kind = 'place';
    if (kind === null || (kind === 'other' && words.length === 1 && this.isWord(name))) return null;
    if (kind === 'person') return { name: fullName(tables, words), kind };
    if (kind === 'organisation') return { name: organisation ?? full, kind };
    if (kind !== 'place') return { name: full, kind };
    const located = placeIn(full, at.next, tables.context);
    if (!located) return { name: full, kind };
    const { place } = located;
    if (place?.latitude == null || place.longitude == null) return { name: located.name, kind };
    return { name: located.name, kind, latitude: place.latitude, longitude: place.longitude };
  }

  /** "Disappointed": large where a sentence begins, and a word like others elsewhere. */
  private isWord(name: string): boolean {
    let is = this.words.get(name);
    if (is === undefined) {
      is = name.length < 2 || this.text.includes(` ${name.toLowerCase()}`);
      this.words.set(name, is);
    }
    return is;
  }

  /** "Malian" or "Mali", "president" → who holds that office, where the article names one person. */
  holderOf(country: string, office: string): EntityName | null {
    const home = homeOf(country)?.name ?? placesNamed(country)[0]?.name;
    const words = home ? this.tables.offices.get(`${home} ${office}`) : null;
    return words ? { name: fullName(this.tables, words), kind: 'person' } : null;
  }
}

/** A run of the article, and whether it stands in a line where every word is large. */
export type PlacedRun = NameRun & { readonly headline: boolean };

interface Tables {
  /** In the order of the text. */
  readonly runs: readonly NameRun[];
  readonly headlines: ReadonlySet<NameRun>;
  readonly entries: Entries;
  /** Folded words and names that stand inside sentences. */
  readonly known: ReadonlySet<string>;
  /** Folded word → the full names of people that have it. */
  readonly people: (part: string) => readonly (readonly string[])[];
  /** Kinds decided already, by name. */
  readonly kinds: Map<string, EntityKind | null>;
  readonly acronyms: ReadonlyMap<string, string>;
  /** Null where two people hold it. */
  readonly offices: ReadonlyMap<string, readonly string[] | null>;
  readonly context: PlaceContext;
}

function readTables(text: string): Tables {
  const entries = new Map<string, Entry>();
  const known = new Set<string>();
  const offices = new Map<string, readonly string[] | null>();
  const context = new Set<Place>();
  const headlines = new Set<NameRun>();
  const runs = nameRuns(text);
  let lineEnd = -1;
  let headline = false;
  for (const run of runs) {
    if (run.start > lineEnd) {
      lineEnd = text.indexOf('\n', run.start);
      if (lineEnd < 0) lineEnd = text.length;
      headline = isHeadline(text.slice(text.lastIndexOf('\n', run.start) + 1, lineEnd));
    }
    if (headline) headlines.add(run);
    else note(run, text, { entries, known, offices, context });
  }
  return {
    runs,
    headlines,
    entries,
    known,
    acronyms: acronymsOf(text),
    offices,
    context: [...context],
    people: peopleOf(entries),
    kinds: new Map(),
  };
}

function peopleOf(entries: Entries): Tables['people'] {
  const named = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    if (entry.words.length < 2 || entry.words.length > 5) continue;
    for (const part of new Set(namePartsOf(entry.words))) {
      const others = named.get(part);
      if (others) others.push(entry);
      else named.set(part, [entry]);
    }
  }
  const people = new Map<string, readonly (readonly string[])[]>();
  return (part) => {
    let found = people.get(part);
    if (!found) {
      found = (named.get(part) ?? []).filter((entry) => entry.isPerson(entries)).map(({ words }) => words);
      people.set(part, found);
    }
    return found;
  };
}

function note(
  run: NameRun,
  text: string,
  into: {
    entries: Map<string, Entry>;
    known: Set<string>;
    offices: Map<string, readonly string[] | null>;
    context: Set<Place>;
  },
): void {
  const name = run.words.join(' ');
  if (run.demonym) {
    const home = homeOf(name);
    if (home) into.context.add(home);
    return;
  }
  const key = foldName(name);
  let entry = into.entries.get(key);
  if (!entry) {
    entry = new Entry(text, run.words, name);
    into.entries.set(key, entry);
    const [place, second] = placesNamed(name);
    if (place && !second && needsNoContext(place, name)) into.context.add(place);
  }
  entry.add(run);
  if (name !== entry.name && /^[^\p{Ll}]+$/u.test(entry.name)) entry.name = name;
  if (!run.initial) {
    entry.inside++;
    into.known.add(key);
    if (run.words.length > 1) for (const word of run.words) into.known.add(foldName(word));
  }
  if (run.office) {
    const holder = into.offices.get(run.office);
    into.offices.set(
      run.office,
      holder === undefined || (holder && sameFullName(holder, run.words)) ? longer(holder, run.words) : null,
    );
  }
}

function longer(a: readonly string[] | null | undefined, b: readonly string[]): readonly string[] {
  return a && a.length >= b.length ? a : b;
}

/** The one fuller name in the article that this can be a part of ("Keita" → "Awa Keita"); itself where there are two people. */
function fullName({ people, entries }: Tables, words: readonly string[]): string {
  const countOf = (one: readonly string[]) => entries.get(foldName(one.join(' ')))?.count ?? 0;
  const fuller = fullNames(people, words);
  const [first] = fuller;
  if (!first) return shown(entries, words);
  const best = fuller.reduce((a, b) =>
    countOf(b) > countOf(a) || (countOf(b) === countOf(a) && b.length > a.length) ? b : a,
  );
  return shown(entries, fuller.every((one) => sameFullName(one, best)) ? best : words);
}

/** Not in capitals, where the article has it otherwise, too. */
function shown(entries: Entries, words: readonly string[]): string {
  const name = words.join(' ');
  return entries.get(foldName(name))?.name ?? name;
}

/** "Awa Keita" of "Keita", "John B. Marsh" of "John Marsh". */
function isFuller(one: readonly string[], words: readonly string[]): boolean {
  return isPartOf(words, one) || (words.length > 1 && one.length > words.length && sameFullName(one, words));
}

/** Family names before given ones: "Taylor" is Charles Taylor although the article names Taylor Swift, too. */
function fullNames(people: Tables['people'], words: readonly string[]): readonly (readonly string[])[] {
  const fuller = people(namePartsOf(words)[0] ?? '').filter((one) => isFuller(one, words));
  if (fuller.length < 2) return fuller;
  const byFamily = fuller.filter((one) => foldName(one.at(-1) ?? '') === foldName(words.at(-1) ?? ''));
  return byFamily.length ? byFamily : fuller;
}

/** Person evidence that outweighs whatever the words themselves say. */
const SURE = 3;

function kindOf(tables: Tables, words: readonly string[], titled: boolean): EntityKind | null {
  const key = `${words.join(' ')}${titled ? '!' : ''}`;
  let kind = tables.kinds.get(key);
  if (kind === undefined) {
    const told = tables.entries.get(foldName(words.join(' ')))?.evidence ?? NOTHING;
    const evidence = titled ? { ...told, person: told.person + SURE } : told;
    if (words.length === 1) kind = kindOfOne(tables, words[0] ?? '', evidence);
    else if (fullNames(tables.people, words).length > 0) kind = 'person';
    else kind = kindOfSeveral(tables.entries, words, evidence);
    tables.kinds.set(key, kind);
  }
  return kind;
}

function kindOfSeveral(
  entries: Entries,
  words: readonly string[],
  { person, organisation, place }: Evidence,
): EntityKind {
  const name = words.join(' ');
  const [known] = placesNamed(name);
  if (knownOrganisation(name)) return 'organisation';
  const given = isGivenName(foldName(words[0] ?? ''));
  if (known && person < SURE && (known.kind !== 'city' || place > 0 || (!given && known.people >= 100)))
    return 'place';
  const byWords = kindByWords(words);
  if (person >= SURE && byWords !== 'organisation') return 'person';
  // "Anita Hill", "Rosa Parks", but "George Washington University".
  if (
    byWords &&
    !(given && words.length === 2 && person >= organisation && !isOrganisationWord(words[1] ?? ''))
  )
    return byWords;
  if (given && organisation <= person + 2) return 'person';
  if (person > 0 && person >= organisation && person >= place) return 'person';
  if (
    words.some(
      (word) => /^\p{Lu}\.$|^(?:Jr|Sr)\.?$/u.test(word) || /^(?:van|von|bin|ibn|bint|de la)\b/.test(word),
    )
  )
    return 'person';
  if (organisation > 0 && organisation >= place) return 'organisation';
  if (place > 0) return 'place';
  // "Naomi Campbell", where "Campbell" stands alone elsewhere.
  const last = entries.get(foldName(words.at(-1) ?? ''));
  if (
    words.length <= 3 &&
    // "Boston Harriers": a club.
    knownPlace(words[0] ?? '') === null &&
    last &&
    last.inside > 0 &&
    !placesNamed(last.name).length &&
    last.evidence.organisation <= 0
  )
    return 'person';
  return 'other';
}

/** Thousands of people: of these cities nobody's name is thought where nothing tells of a person ("Houston", "Dallas"). */
const METROPOLIS = 1000;

/** "Lancashire", "Waziristan" */
const PLACE_ENDING = /\p{Ll}{2}(?:shire|istan|grad|abad)$/u;

function kindOfOne(tables: Tables, name: string, evidence: Evidence): EntityKind | null {
  const { person, organisation, place } = evidence;
  const [known] = placesNamed(name);
  const full = fullNames(tables.people, [name]);
  if (full.length > 0 && !(known && place > 0 && place >= person)) return 'person';
  if (person >= SURE && person > place) return 'person';
  // "Toyota" and "Honda" are cities, too.
  if (knownOrganisation(name)) return 'organisation';
  if (known && (needsNoContext(known, name) || (known.people >= METROPOLIS && person <= 0))) return 'place';
  if (!isNameAlone(name)) return null;
  if (known && place > 0 && place >= person) return 'place';
  if (isOrganisationWord(name)) return 'organisation';
  if (person > 0 && person > organisation && person >= place) return 'person';
  if (PLACE_ENDING.test(name)) return 'place';
  // "WikiLeaks", "ITV"
  if (/\p{Ll}\p{Lu}\p{Ll}/u.test(name) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O')\p{Lu}/u.test(name))
    return 'organisation';
  if (/^\p{Lu}{2,6}$/u.test(name)) return known && place > 0 ? 'place' : 'organisation';
  if (organisation > 0 && organisation >= place) return 'organisation';
  if (isGivenName(foldName(name)) && place === 0) return 'person';
  if (place > 0) return 'place';
  return 'other';
}
