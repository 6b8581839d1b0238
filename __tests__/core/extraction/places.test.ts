/** The gazetteer: that its own lists are sound, and that it is small. */
import { statSync } from 'node:fs';
import { COUNTRIES } from '@/lib/core/extraction/lexicon/countries';
import gazetteer from '@/lib/core/extraction/lexicon/gazetteer.json';
import { homeOf, isDemonym, knownPlace, placesNamed } from '@/lib/core/extraction/lexicon/places';
import { withPoint } from '@/lib/core/extraction/place-context';
import { CITY_NAMES, REGIONS } from '@/lib/core/extraction/lexicon/regions';

test('every country has a point within 1,600 kilometres of one of its cities', () => {
  const far: string[] = [];
  for (const line of COUNTRIES.split('\n')) {
    const [code = '', north, east] = line.split(' ');
    const cities = Object.entries(gazetteer.cities).find(([country]) => country === code)?.[1];
    if (!cities) continue;
    const near = cities.split('|').some((city) => {
      const [, latitude, longitude] = city.split(';').map(Number);
      const dy = Number(north) - (latitude ?? NaN);
      const dx = (Number(east) - (longitude ?? NaN)) * Math.cos((Number(north) * Math.PI) / 180);
      return Math.hypot(dx, dy) * 111 < 1600;
    });
    if (!near) far.push(line);
  }
  expect(far).toEqual([]);
});

const nameIn = (line: string, fields: number) => line.split(' ').slice(fields).join(' ').split('=')[0] ?? '';

test('every country is known by its own name', () => {
  const names = COUNTRIES.split('\n').map((line) => nameIn(line, 3));
  expect(names.filter((name) => placesNamed(name)[0]?.name !== name)).toEqual([]);
});

test('every region is found, with a point on the globe or none', () => {
  const names = REGIONS.split('\n').map((line) => nameIn(line, 2));
  const isSound = (name: string) => {
    const region = placesNamed(name).find(({ kind }) => kind === 'region');
    return (
      region?.name === name && Math.abs(region.latitude ?? 0) <= 90 && Math.abs(region.longitude ?? 0) <= 180
    );
  };
  expect(names.filter((name) => !isSound(name))).toEqual([]);
});

test('every city of ours is found by each of its names', () => {
  const lost = CITY_NAMES.split('\n').flatMap((line) => {
    const names = line.split('|');
    return names.filter((name) => !placesNamed(name).some((place) => place.name === names[0]));
  });
  expect(lost).toEqual([]);
});

test.each([
  ['Kiev', 'Kyiv'],
  ['Bombay', 'Mumbai'],
  ['bogota', 'Bogotá'],
  ['U.S.', 'United States'],
  ['Karabakh', 'Nagorno-Karabakh'],
  ['Russians', 'Russia'],
  // A word, a given name, nothing at all.
  ['Nice', null],
  ['Florence', null],
  ['Orsk Harbour Road', null],
])('%s stands for %s', (name, place) => {
  expect(knownPlace(name)).toBe(place);
});

test.each([
  ['Frenchwoman', 'France'],
  ['South Koreans', 'South Korea'],
  ['Turks', 'Turkey'],
  ['Women', undefined],
  ['France', undefined],
])('%s speaks of %s', (people, home) => {
  expect(homeOf(people)?.name).toBe(home);
  expect(isDemonym(people)).toBe(home !== undefined);
});

test.each([
  ['Baku', [40.38, 49.89]],
  ['Tripoli, Lebanon', [34.43, 35.84]],
  ['Springfield, Illinois', [39.8, -89.64]],
  ['Springfield', []],
  ['Orskmouth', []],
])('what somebody enters as a place has its point where no doubt is left: %s', (name, point) => {
  const { latitude, longitude } = withPoint({ name, kind: 'place' });
  expect([latitude, longitude].filter((degrees) => degrees !== undefined)).toEqual(point);
  expect(withPoint({ name, kind: 'person' })).toEqual({ name, kind: 'person' });
});

test('it says whose data it has, and stays below 400 kB', () => {
  expect(gazetteer.source).toContain('GeoNames (https://www.geonames.org), CC BY 4.0');
  expect(statSync('lib/core/extraction/lexicon/gazetteer.json').size).toBeLessThan(400_000);
});
