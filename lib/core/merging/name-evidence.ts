/** What the names of two mentions say for or against their being one event. */
import type { Judge } from './evidence';
import type { Features, Name } from './features';
import { canBeOne, liesWithin } from './names';
import type { Sources } from './profile';

/** Names in common; against them names of one that the other article does not tell. */
export const names: Judge = (a, b, { loose }, sources) => {
  if (a.names.size === 0 || b.names.size === 0) return null;
  const { shared, ofA, ofB } = comparedNames(a, b, sources);
  const against =
    Math.min(1.5, 0.5 * sum([...ofA, ...ofB], ({ weight }) => weight)) +
    (loose ? 1.5 : 2.5) * contrasts(ofA, ofB);
  return {
    rule: 'names',
    weight:
      (shared.length
        ? Math.min(
            2.2,
            sum(shared, ({ weight }) => 0.4 + 0.5 * weight),
          )
        : -0.4) - against,
    say: () => sayNames(shared, [...ofA, ...ofB]),
  };
};

interface ComparedNames {
  readonly shared: readonly Name[];
  /** What only one of the two tells, neither in its sentence nor elsewhere in its article the other. */
  readonly ofA: readonly Name[];
  readonly ofB: readonly Name[];
}

function comparedNames(a: Features, b: Features, sources: Sources): ComparedNames {
  const shared: Name[] = [];
  const [ofA, ofB] = [foreignNames(a, b, sources), foreignNames(b, a, sources)];
  for (const [key, name] of a.names) {
    const other = b.names.get(key);
    if (!other) continue;
    if (canBeOne(name.entity, other.entity)) shared.push(name);
    else {
      ofA.push(name);
      ofB.push(other);
    }
  }
  return { shared, ofA, ofB };
}

function foreignNames(one: Features, other: Features, sources: Sources): Name[] {
  const found: Name[] = [];
  for (const [key, name] of one.names)
    if (!other.names.has(key) && !other.quoteWords.has(key) && !sources.tells(other.source, key))
      found.push(name);
  return found;
}

/** Whether the titles tell of other people, places or firms. */
export function nameOthers(a: Features, b: Features, sources: Sources): boolean {
  const { ofA, ofB } = comparedNames(a, b, sources);
  return contrasts(ofA, ofB) > 0;
}

/** Somebody else in one and the other title, some other place, another firm: how many of these. */
function contrasts(ofA: readonly Name[], ofB: readonly Name[]): number {
  const groups = new Set<string>();
  for (const one of ofA)
    for (const other of ofB)
      if (
        one.titled &&
        other.titled &&
        groupOf(one) === groupOf(other) &&
        !liesWithin(one.entity, other.entity)
      )
        groups.add(groupOf(one));
  return groups.size;
}

const groupOf = ({ entity: { kind } }: Name) => (kind === 'person' || kind === 'place' ? kind : 'thing');

function sayNames(shared: readonly Name[], foreign: readonly Name[]): string {
  const list = (those: readonly Name[]) =>
    [...new Set(those.map(({ entity }) => entity.name))].toSorted().join(', ');
  return (
    (shared.length ? `both name ${list(shared)}` : 'no name in common') +
    (foreign.length ? `; only one names ${list(foreign)}` : '')
  );
}

function sum<T>(those: readonly T[], value: (one: T) => number): number {
  return those.reduce((total, one) => total + value(one), 0);
}
