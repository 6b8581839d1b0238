import { isBoilerplate, repeatableLines, siteOf } from '../../core/extraction/boilerplate';
import { copyTextOf, groupCopies, LEAST_SHARED } from '../../core/merging/origins';
import type { Aside, Origin, Reading, Span } from '../../core/model';
import type { Db } from '../../store/client';
import {
  countSourcesWithKey,
  insertSourceKeys,
  originsWithKey,
  removeSourceKeys,
  sourcesWithKeys,
} from '../../store/keys';
import {
  findSourceHeads,
  insertOrigins,
  moveToOrigin,
  originsOfSources,
  removeEmptyOrigins,
  setSourceFeatures,
  type SourceFeatures,
  type SourceHead,
  sourceFeatures,
  sourcesOfOrigins,
  textsOf,
} from '../../store/sources';
import { newId } from '../ids';
import { keyNumber } from './keys';

/** Which sources come new or are read anew, and which one goes. */
export interface SourceChange {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly without?: string;
}

/** Other sources that a change touches. */
export interface Touched {
  /** They have another origin now. */
  readonly moved: readonly string[];
  /** A line of theirs became furniture of its site, or ceased to be. */
  readonly flipped: readonly string[];
}

const copyKey = (timelineId: string, value: number) => keyNumber(timelineId, `copy ${value}`);
const lineKey = (timelineId: string, site: string, key: number) =>
  keyNumber(timelineId, `line:${site} ${key}`);

/**
 * Writes what sources are found by, groups copies anew around those that change, and finds out whose lines a site repeats now.
 * A source that goes is passed over from here on; its row is still there.
 */
export async function settleSources(
  db: Db,
  timelineId: string,
  { readings, without }: SourceChange,
): Promise<Touched> {
  const replaced = [...readings.keys(), ...(without === undefined ? [] : [without])];
  const old = await sourceFeatures(db, replaced);
  // A text never changes: what was read before has its origin.
  const sketches = new Map([...readings].map(([id, { sketch }]) => [id, sketch]));
  const added = new Map([...sketches].filter(([id]) => !old.has(id)));
  const near = await copiesNear(db, timelineId, added, without);
  const origins = await groupAnew(db, near);
  const moved = origins.flatMap((origin) => origin.moved);

  const features = new Map(
    [...readings].map(([id, { article, mentions, profile }]): [string, SourceFeatures] => [
      id,
      { profile, lines: repeatableLines(article, mentions) },
    ]),
  );
  const lines = [
    ...(await lineKeys(db, timelineId, old)),
    ...(await lineKeys(db, timelineId, features)),
    ...(await lineKeys(db, timelineId, await sourceFeatures(db, moved))),
  ];
  const before = await repeatedKeys(db, lines);

  for (const [id, value] of features) await setSourceFeatures(db, id, value);
  await removeSourceKeys(db, replaced);
  await insertSourceKeys(db, [
    ...[...sketches].flatMap(([id, sketch]) =>
      sketch.map((value) => ({ key: copyKey(timelineId, value), id })),
    ),
    ...(await lineRows(db, timelineId, features)),
  ]);
  await writeOrigins(db, timelineId, origins);

  const after = await repeatedKeys(db, lines);
  const changed = [...new Set(lines)].filter((key) => before.has(key) !== after.has(key));
  const flipped = (await sourcesWithKeys(db, changed)).map(({ id }) => id);
  return { moved, flipped };
}

/** Sources that may belong to one origin with those added, and those that are left of the origin of the one that goes. */
async function copiesNear(
  db: Db,
  timelineId: string,
  sketches: ReadonlyMap<string, readonly number[]>,
  without: string | undefined,
): Promise<readonly SourceHead[]> {
  const near = new Set(sketches.keys());
  for (const sketch of sketches.values()) {
    const found = await sourcesWithKeys(
      db,
      sketch.map((value) => copyKey(timelineId, value)),
    );
    const enough = Math.min(LEAST_SHARED, sketch.length);
    for (const { id, shared } of found) if (shared >= enough) near.add(id);
  }
  if (without !== undefined) near.add(without);
  const origins = await originsOfSources(db, [...near]);
  const members = await sourcesOfOrigins(db, [...new Set(origins.values())]);
  return members.filter(({ id }) => id !== without);
}

interface OriginPlan {
  readonly id: string;
  readonly isNew: boolean;
  readonly moved: readonly string[];
  /** Origins that it takes sources from. */
  readonly left: readonly string[];
}

async function groupAnew(db: Db, sources: readonly SourceHead[]): Promise<readonly OriginPlan[]> {
  if (sources.length < 2) return [];
  const texts = await textsOf(
    db,
    sources.map(({ id }) => id),
  );
  const groups = groupCopies(sources.map(({ id }) => ({ id, text: copyTextOf(texts.get(id) ?? '') })));
  return planOrigins(new Map(sources.map(({ id, originId }) => [id, originId])), groups);
}

/** Each origin keeps the id that most of its sources have. */
function planOrigins(
  originOf: ReadonlyMap<string, string>,
  groups: readonly Origin[],
): readonly OriginPlan[] {
  const taken = new Set<string>();
  return groups.map(({ sourceIds }) => {
    const counts = new Map<string, number>();
    for (const sourceId of sourceIds) {
      const origin = originOf.get(sourceId);
      if (origin) counts.set(origin, (counts.get(origin) ?? 0) + 1);
    }
    const kept = [...counts]
      .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .find(([id]) => !taken.has(id))?.[0];
    const id = kept ?? newId();
    taken.add(id);
    const moved = sourceIds.filter((sourceId) => originOf.get(sourceId) !== id);
    return { id, isNew: kept === undefined, moved, left: moved.flatMap((one) => originOf.get(one) ?? []) };
  });
}

async function writeOrigins(db: Db, timelineId: string, origins: readonly OriginPlan[]): Promise<void> {
  await insertOrigins(
    db,
    timelineId,
    origins.filter(({ isNew }) => isNew).map(({ id }) => id),
  );
  for (const { id, moved } of origins) await moveToOrigin(db, moved, id);
  await removeEmptyOrigins(db, [...new Set(origins.flatMap(({ left }) => left))]);
}

/** Rows by which sources with a line are found. */
async function lineRows(
  db: Db,
  timelineId: string,
  features: ReadonlyMap<string, Pick<SourceFeatures, 'lines'>>,
): Promise<{ readonly key: number; readonly id: string }[]> {
  const withLines = [...features].filter(([, { lines }]) => lines.length > 0);
  const heads = await findSourceHeads(
    db,
    withLines.map(([id]) => id),
  );
  return withLines.flatMap(([id, { lines }]) => {
    const head = heads.get(id);
    const site = head ? siteOf(head) : null;
    return site === null ? [] : lines.map(({ key }) => ({ key: lineKey(timelineId, site, key), id }));
  });
}

const lineKeys = async (...args: Parameters<typeof lineRows>) =>
  (await lineRows(...args)).map(({ key }) => key);

async function repeatedKeys(db: Db, keys: readonly number[]): Promise<ReadonlySet<number>> {
  const repeated = new Set<number>();
  for (const key of new Set(keys))
    if (isBoilerplate(await originsWithKey(db, key, ENOUGH))) repeated.add(key);
  return repeated;
}

/** Origins are counted no further: fewer than these decide. */
const ENOUGH = 10;

/** A line of a source that its site repeats, and its number in the table of keys. */
export interface RepeatedLine extends Span {
  readonly row: number;
}

/** By source; those without any are left out. */
export async function repeatedLines(
  db: Db,
  timelineId: string,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RepeatedLine[]>> {
  const features = await sourceFeatures(db, sourceIds);
  const heads = await findSourceHeads(db, [...features.keys()]);
  const found = new Map<string, readonly RepeatedLine[]>();
  for (const [id, { lines }] of features) {
    const head = heads.get(id);
    const site = head ? siteOf(head) : null;
    if (site === null || lines.length === 0) continue;
    const rows = lines.map(({ key, start, end }) => ({ start, end, row: lineKey(timelineId, site, key) }));
    const repeated = await repeatedKeys(
      db,
      rows.map(({ row }) => row),
    );
    found.set(
      id,
      rows.filter(({ row }) => repeated.has(row)),
    );
  }
  return found;
}

/** What is set aside in a source because its site repeats it. */
export async function repeatedAsides(db: Db, source: SourceHead): Promise<readonly Aside[]> {
  const lines = (await repeatedLines(db, source.timelineId, [source.id])).get(source.id) ?? [];
  const asides: Aside[] = [];
  for (const { row, start, end } of lines) {
    const articles = await countSourcesWithKey(db, row);
    asides.push({ kind: 'furniture', reason: `stands in ${articles} articles of this site`, start, end });
  }
  return asides;
}
