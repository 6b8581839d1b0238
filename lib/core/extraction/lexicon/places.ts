/**
 * The gazetteer: countries with their peoples, regions, and cities of GeoNames. It types names, brings spellings together
 * and knows where places lie; it never decides that something is a name.
 */
import { remembered } from '../../memo';
import { COUNTRIES } from './countries';
import { foldName } from './fold';
import gazetteer from './gazetteer.json';
import { CITY_NAMES, REGIONS, STATES } from './regions';

export interface Place {
  /** As we write it. */
  readonly name: string;
  readonly kind: 'country' | 'region' | 'city';
  /** ISO 3166-1; null where it lies in no one country. */
  readonly country: string | null;
  /** Two letters, within the United States. */
  readonly state: string | null;
  /** Degrees; both null where no one point would help. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Thousands of people; 0 where it is no city. */
  readonly people: number;
  readonly capital: boolean;
}

interface Tables {
  /** Folded name → the places of that name, the most prominent first. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Folded demonym → its country or region. */
  readonly demonyms: ReadonlyMap<string, Place>;
  /** First words of those that have several. */
  readonly openings: ReadonlySet<string>;
  readonly countries: ReadonlyMap<string, Place>;
}

let built: Tables | undefined;

/** Built at the first question: programs that only tag dates never ask. */
function tables(): Tables {
  built ??= build();
  return built;
}

/** Thousands of people: the large cities need no word beside them that says where they are. */
const LARGE = 300;

/** Large cities and capitals whose names are as often a word, a given name or a surname. */
const ALSO_A_WORD = new Set(
  'victoria male nice reading mobile split most police march bath man batman van of orange salt bar best sale deal hope union temple liberty santos ali salem diego jackson lincoln madison houston austin charlotte florence orlando aurora chandler henderson warren victoria gary bello soledad phoenix hamilton kingston leon hue natal franca mesa santiago rosario concord independence enterprise commerce gilbert stafford anderson carlsbad cary clinton lawrence irving garland arlington tyler allen lewis marion nelson bradford preston georgetown stanley wellington roseau valencia cordoba trujillo mercedes sydney abu ho same wa jos aba essen hit date along moreno morelos hidalgo juarez bolivar sucre zapata carrefour delta roma rome'.split(
    ' ',
  ),
);

/** Places of that name in any of its spellings, the most prominent first. Countries and regions come before cities. */
export const placesNamed = remembered((name): readonly Place[] => tables().places.get(foldName(name)) ?? []);

/** The country or region that a demonym speaks of ("Russian" → Russia). */
export const homeOf = remembered((demonym): Place | null => {
  const { demonyms } = tables();
  const folded = foldName(demonym);
  // "Frenchwoman", "Dutchmen"
  return demonyms.get(folded) ?? demonyms.get(folded.replace(/(?:wo)?m[ae]n$/, '')) ?? null;
});

function countryOf(code: string): Place | null {
  return tables().countries.get(code) ?? null;
}

/** "Illinois", "Lebanon": what tells a place from others of its name. */
export function regionOf({ kind, state, country }: Place): string | null {
  if (state && kind === 'city') return STATE_NAMES.get(state) ?? null;
  return country ? (countryOf(country)?.name ?? null) : null;
}

/**
 * The place that a name or demonym stands for whatever stands beside it ("Russian" → "Russia", "Kiev" → "Kyiv"), or null:
 * countries, regions, capitals and large cities whose names are nothing else.
 */
export function knownPlace(name: string): string | null {
  const home = homeOf(name);
  if (home) return home.name;
  const [place] = placesNamed(name);
  return place && needsNoContext(place, name) ? place.name : null;
}

/** Whether the name alone tells that the place is meant. */
export function needsNoContext(place: Place, name: string): boolean {
  if (place.kind !== 'city') return !ALSO_A_WORD.has(foldName(name));
  return (place.capital || place.people >= LARGE) && !ALSO_A_WORD.has(foldName(name));
}

/** "Russian", "Armenians": said of people and things, not where something is. */
export function isDemonym(name: string): boolean {
  return homeOf(name) !== null;
}

/** Whether a demonym of several words begins with it: "|South| Korean". */
export function opensDemonym(word: string): boolean {
  return tables().openings.has(foldName(word).split(' ', 1)[0]!);
}

function build(): Tables {
  const places = new Map<string, Place[]>();
  const demonyms = new Map<string, Place>();
  const countries = new Map<string, Place>();
  const add = (name: string, place: Place) => {
    const key = foldName(name);
    const same = places.get(key);
    if (!same) places.set(key, [place]);
    else if (!same.includes(place)) same.push(place);
  };
  for (const line of COUNTRIES.split('\n')) {
    const { code, place, names, peoples } = readLine(line, 'country');
    for (const name of names) add(name, place);
    for (const people of peoples) demonyms.set(foldName(people), place);
    if (code) countries.set(code, place);
  }
  for (const [code, names] of Object.entries(gazetteer.countries)) {
    const place = countries.get(code);
    // "Korea, Republic of" is how a list is sorted, not what anyone writes; "Congo" is two countries.
    if (place)
      for (const name of names.split('|'))
        if (!name.includes(',') && !places.has(foldName(name))) add(name, place);
  }
  for (const line of REGIONS.split('\n')) {
    const { place, names, peoples } = readLine(line, 'region');
    for (const name of names) add(name, place);
    for (const people of peoples) demonyms.set(foldName(people), place);
  }
  const cities: Place[] = [];
  for (const [country, list] of Object.entries(gazetteer.cities))
    for (const entry of list.split('|')) cities.push(readCity(country, entry));
  cities.sort((a, b) => rank(b) - rank(a));
  for (const city of cities) add(city.name, city);
  for (const line of CITY_NAMES.split('\n')) {
    const [shown = '', ...others] = line.split('|');
    for (const city of places.get(foldName(shown)) ?? [])
      if (city.kind === 'city' && city.name === shown) for (const other of others) add(other, city);
  }
  const openings = new Set(
    [...demonyms.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' ', 1)[0]!),
  );
  return { places, demonyms, openings, countries };
}

function rank({ people, capital }: Place): number {
  return people * (capital ? 4 : 1);
}

interface Line {
  readonly code: string | null;
  readonly place: Place;
  readonly names: readonly string[];
  readonly peoples: readonly string[];
}

const STATE_CODES = new Map(STATES.split(';').map((entry) => [entry.slice(3), entry.slice(0, 2)]));
const STATE_NAMES = new Map(STATES.split(';').map((entry) => [entry.slice(0, 2), entry.slice(3)]));

/** "AF 33 65 Afghanistan=Afghan|other name", without the code for a region. */
function readLine(line: string, kind: 'country' | 'region'): Line {
  const [head = '', others = ''] = line.split('|');
  const [before = '', demonyms = ''] = head.split('=');
  const parts = before.split(' ');
  const code = kind === 'country' ? parts.shift() : null;
  const [latitude, longitude] = [parts.shift(), parts.shift()].map((degrees) =>
    degrees === '-' ? null : Number(degrees),
  );
  const name = parts.join(' ');
  const state = kind === 'region' ? (STATE_CODES.get(name) ?? null) : null;
  const iso = state ? 'US' : code === '--' ? null : (code ?? null);
  return {
    code: kind === 'country' ? iso : null,
    place: {
      name,
      kind,
      country: iso,
      state,
      latitude: latitude ?? null,
      longitude: longitude ?? null,
      people: 0,
      capital: false,
    },
    names: [name, ...others.split(',').filter(Boolean)],
    peoples: demonyms
      .split(',')
      .filter(Boolean)
      .flatMap((people) => [people, `${people}s`]),
  };
}

/** "Kabul;34.53;69.17;3043;*" */
function readCity(country: string, entry: string): Place {
  const [name = '', latitude, longitude, people, more = ''] = entry.split(';');
  return {
    name,
    kind: 'city',
    country,
    state: more && more !== '*' ? more : null,
    latitude: Number(latitude),
    longitude: Number(longitude),
    people: Number(people),
    capital: more === '*',
  };
}
