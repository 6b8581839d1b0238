import { joinNames } from '@/lib/core/merging/join-names';
import type { EntityName } from '@/lib/core/model';

const person = (name: string): EntityName => ({ name, kind: 'person' });
const place = (name: string, latitude?: number, longitude?: number): EntityName =>
  latitude === undefined || longitude === undefined
    ? { name, kind: 'place' }
    : { name, kind: 'place', latitude, longitude };
const joined = (...names: EntityName[]) => joinNames(names.map((name) => [name])).map(({ name }) => name);

test.each([
  ['a family name and the full name', [person('Keita'), person('Awa Keita')], ['Awa Keita']],
  ['a middle initial', [person('John Marsh'), person('John B. Marsh')], ['John B. Marsh']],
  [
    'two people of one family, one with a middle name',
    [person('Awa Keita'), person('Ali Omar Keita')],
    ['Awa Keita', 'Ali Omar Keita'],
  ],
  ['two people of one family', [person('Awa Keita'), person('Ali Keita')], ['Awa Keita', 'Ali Keita']],
  [
    'a family name that could be either',
    [person('Awa Keita'), person('Keita'), person('Ali Keita')],
    ['Awa Keita', 'Keita', 'Ali Keita'],
  ],
  [
    'father and son',
    [person('J. R. Coleman'), person('J. R. Coleman Jr.')],
    ['J. R. Coleman', 'J. R. Coleman Jr.'],
  ],
  [
    'a person and a country',
    [person('Michael Jordan'), place('Jordan', 31, 36)],
    ['Michael Jordan', 'Jordan'],
  ],
  [
    'a name of no known kind',
    [{ name: 'Keita', kind: 'other' } as const, person('Awa Keita')],
    ['Awa Keita'],
  ],
  [
    'a place that one article leaves open',
    [place('Tripoli'), place('Tripoli, Lebanon', 34.4, 35.8)],
    ['Tripoli, Lebanon'],
  ],
  [
    'two places of one name',
    [place('Tripoli', 32.9, 13.2), place('Tripoli, Lebanon', 34.4, 35.8)],
    ['Tripoli', 'Tripoli, Lebanon'],
  ],
])('%s', (_why, names, expected) => {
  expect(joined(...names)).toEqual(expected);
  expect(joined(...names.toReversed()).toSorted()).toEqual(expected.toSorted());
});

test('a place has its coordinates where one mention knows them, and what more mentions name comes first', () => {
  const oslo = place('Oslo', 59.91, 10.75);
  expect(joinNames([[person('Keita')], [place('Oslo')], [oslo, person('Mba')], [place('Oslo')]])).toEqual([
    oslo,
    person('Keita'),
    person('Mba'),
  ]);
});
