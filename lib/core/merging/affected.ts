/**
 * Which mentions may belong to other events than before, when some were added, removed or decided upon: those that are connected to
 * them by links. Grouping these alone gives what grouping everything would give them.
 */
import type { Decision } from './decisions';
import { type Features, featuresOf } from './features';
import { type Keys, keysOf } from './keys';
import { isLinked } from './links';
import { Sources } from './profile';
import { scorePair } from './score';
import { isWorthShowing } from './suggestions';
import { type MentionPosition, mentionKey, placeKey, positionOf, type Told } from './told';

/** How mentions are found, after the change: what was added is there, what was removed is not. More than asked for does no harm. */
export interface Lookup {
  /** Those that own one of the keys (`keysOf`). */
  withKeys(keys: readonly number[]): Promise<readonly Told[]>;
  at(positions: readonly MentionPosition[]): Promise<readonly Told[]>;
}

export interface Affected {
  /** Every mention whose event may be another one. */
  readonly told: readonly Told[];
  /** Mentions of other events, which suggestions may name. */
  readonly fringe: readonly Told[];
}

/** `changed`: what was added, what was removed as it was, and mentions that a decision made or withdrawn names. */
export async function affectedBy(
  changed: readonly Told[],
  lookup: Lookup,
  decisions: readonly Decision[],
): Promise<Affected> {
  const search = new Search(new Sources(), decisions);
  const here = await lookup.at(changed.map(({ mention }) => positionOf(mention)));
  let frontier = [...search.reach(here)];
  const gone = changed.map((told) => search.entry(told));
  frontier.push(...(await search.beyond(gone, lookup)));
  while (frontier.length > 0) frontier = await search.beyond(frontier, lookup);
  return search.result();
}

interface Entry {
  readonly told: Told;
  readonly features: Features;
  readonly keys: Keys;
}

class Search {
  private readonly known = new Map<string, Entry>();
  private readonly reached = new Set<string>();
  private readonly fringe = new Set<string>();

  constructor(
    private readonly sources: Sources,
    private readonly decisions: readonly Decision[],
  ) {}

  entry(told: Told): Entry {
    const features = featuresOf(told);
    return { told, features, keys: keysOf(features) };
  }

  /** The entries of mentions that were not reached before; now they are. */
  reach(tolds: readonly Told[]): Entry[] {
    return tolds.flatMap((told) => {
      const key = mentionKey(told.mention);
      if (this.reached.has(key)) return [];
      this.reached.add(key);
      const entry = this.known.get(key) ?? this.entry(told);
      this.known.set(key, entry);
      return [entry];
    });
  }

  /** One step: what is linked to these, or decided to be one event with them, and was not reached before. */
  async beyond(entries: readonly Entry[], lookup: Lookup): Promise<Entry[]> {
    const found = await lookup.withKeys([...new Set(entries.flatMap(({ keys }) => keys.sought))]);
    const owners = new Map<number, Set<Entry>>();
    for (const told of found) {
      const key = mentionKey(told.mention);
      const entry = this.known.get(key) ?? this.entry(told);
      this.known.set(key, entry);
      for (const own of entry.keys.own) owners.set(own, (owners.get(own) ?? new Set()).add(entry));
    }
    const next = this.reach(await lookup.at(this.partners(entries)));
    for (const { features, keys } of entries) {
      const others = new Set(keys.sought.flatMap((key) => [...(owners.get(key) ?? [])]));
      for (const other of others) {
        const pair = scorePair(features, other.features, this.sources);
        if (isLinked(features, other.features, pair)) next.push(...this.reach([other.told]));
        else if (isWorthShowing(features, other.features, pair, this.sources))
          this.fringe.add(mentionKey(other.told.mention));
      }
    }
    return next;
  }

  /** Where the mentions stand that are one event with these in any case: those of one date, and what a person said to be the same. */
  private partners(entries: readonly Entry[]): MentionPosition[] {
    const own = entries.map(({ told }) => positionOf(told.mention));
    const places = new Set(own.map(placeKey));
    const decided = this.decisions.flatMap(({ kind, a, b }) => {
      const all = [...a, ...b];
      return kind === 'same' && all.some((position) => places.has(placeKey(position))) ? all : [];
    });
    return [...own, ...decided];
  }

  result(): Affected {
    const toldOf = (keys: Iterable<string>) => [...keys].map((key) => this.known.get(key)!.told);
    return {
      told: toldOf(this.reached),
      fringe: toldOf([...this.fringe].filter((key) => !this.reached.has(key))),
    };
  }
}
