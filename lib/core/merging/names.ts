/** Names in a form in which two forms of one name are equal. */
import { remembered } from '../memo';
import { knownPlace, placesNamed } from '../extraction/lexicon/places';
import { sameFullName } from '../extraction/name-variants';
import type { EntityName } from '../model';

/** "Vladimir Putin" → "putin"; "Azerbaijani" → "azerbaijan"; "Nagorno-Karabakh" → "karabakh"; "Springfield, Illinois" → "springfield". */
export const nameKeys = remembered((name): readonly string[] => {
  const bare = headOf(name)
    .replace(/['’]s?$/, '')
    .replace(/[.,]+$/, '');
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
});

/**
 * Whether two names that share a key can be one. "Ana Ortega" and "Raúl Ortega" are two, and so are "Azul Bank" and "Norte Bank",
 * "Springfield, Illinois" and "Springfield, Ohio".
 */
export function canBeOne(a: EntityName, b: EntityName): boolean {
  if (a.name === b.name) return true;
  const [one, other] = [headOf(a.name), headOf(b.name)];
  if (a.kind === 'place' && b.kind === 'place' && areApart(a, b)) return false;
  return (
    sameFullName(one.split(' '), other.split(' ')) ||
    (knownPlace(one) ?? one) === (knownPlace(other) ?? other)
  );
}

/** Whether one place lies in the other: "Tema" in "Ghana". */
export function liesWithin(a: EntityName, b: EntityName): boolean {
  const [one, other] = [placesNamed(headOf(a.name)), placesNamed(headOf(b.name))];
  return one.some((x) =>
    other.some((y) => x.country === y.country && x.country !== null && x.kind !== y.kind),
  );
}

/** Two places of one name: told apart by what stands behind the comma, or by where they lie (degrees). */
function areApart(a: EntityName, b: EntityName): boolean {
  const known = [a, b].every(({ latitude }) => latitude !== undefined);
  if (known)
    return (
      Math.abs(a.latitude! - b.latitude!) > FAR || Math.abs((a.longitude ?? 0) - (b.longitude ?? 0)) > FAR
    );
  const [one, other] = [a, b].map(({ name }) => name.split(', ')[1]);
  return one !== undefined && other !== undefined && one !== other;
}

const FAR = 2;

function headOf(name: string): string {
  return name.split(', ', 1)[0] ?? name;
}

function last(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
