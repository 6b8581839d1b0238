/** The names that several mentions give, each person and thing once, in the fullest form. */
import { foldName } from '../extraction/lexicon/fold';
import { namePartsOf, sameFullName } from '../extraction/name-variants';
import type { EntityName } from '../model';

interface Joined {
  entity: EntityName;
  /** Mentions that name it. */
  count: number;
  /** Where it first stands among them. */
  order: number;
}

/**
 * "Putin" and "Vladimir Putin" are one, "Raúl Castro" and "Fidel Castro" two; with both of these, "Castro" stays by itself.
 * @param lists the names of each mention
 * @returns those named by most mentions first, then in the order of the mentions
 */
export function joinNames(lists: readonly (readonly EntityName[])[]): EntityName[] {
  const each = new Map<string, Joined>();
  for (const entity of lists.flat()) {
    const key = `${entity.kind} ${entity.name}`;
    const known = each.get(key);
    if (known) {
      known.count++;
      known.entity = withPoint(known.entity, entity);
    } else each.set(key, { entity, count: 1, order: each.size });
  }
  // Full names first, so that a short one finds all that it could mean.
  const byLength = [...each.values()].sort(
    (a, b) => lengthOf(b.entity) - lengthOf(a.entity) || a.order - b.order,
  );
  const groups = new Map<string, Joined[]>();
  for (const one of byLength) {
    const key = keyOf(one.entity);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const fits = group.filter(({ entity }) => canBeOne(entity, one.entity));
    const [match] = fits;
    if (!match || fits.length > 1) group.push({ ...one });
    else {
      match.count += one.count;
      match.order = Math.min(match.order, one.order);
      const { kind } = match.entity;
      match.entity = withPoint(
        { ...match.entity, kind: kind === 'other' ? one.entity.kind : kind },
        one.entity,
      );
    }
  }
  return [...groups.values()]
    .flat()
    .sort((a, b) => b.count - a.count || a.order - b.order)
    .map(({ entity }) => entity);
}

/** Names that could be one share it: a person's last word, a place without the region that tells it from others. */
function keyOf({ name, kind }: EntityName): string {
  return kind === 'place' ? bareName(name) : (namePartsOf(name.split(' ')).at(-1) ?? name);
}

function canBeOne(a: EntityName, b: EntityName): boolean {
  if (a.kind !== b.kind && a.kind !== 'other' && b.kind !== 'other') return false;
  if (a.kind !== 'place' || b.kind !== 'place') return sameFullName(a.name.split(' '), b.name.split(' '));
  // "Tripoli" alone, where its article does not tell which, may be "Tripoli, Lebanon".
  return (
    a.name === b.name ||
    [a, b].some(({ name, latitude }) => foldName(name) === bareName(name) && latitude === undefined)
  );
}

function bareName(place: string): string {
  return foldName(place.split(', ')[0] ?? place);
}

function withPoint(a: EntityName, { kind, latitude, longitude }: EntityName): EntityName {
  return a.kind !== 'place' ||
    kind !== 'place' ||
    a.latitude !== undefined ||
    latitude === undefined ||
    longitude === undefined
    ? a
    : { ...a, latitude, longitude };
}

function lengthOf({ name }: EntityName): number {
  return name.split(' ').length;
}
