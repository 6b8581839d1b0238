import type {
  DerivationStep,
  EntityName,
  Mention,
  MentionKind,
  Precision,
  Resolution,
  TimexType,
} from '../core/model';
import type { MentionPosition } from '../core/merging';
import { updateMany } from './bulk';
import type { Db } from './client';

/** A date as a row keeps it. */
export interface StoredDate {
  readonly edtf: string | null;
  readonly earliest: number | null;
  readonly latest: number | null;
  readonly precision: Precision | null;
  readonly resolution: Resolution;
}

/** What merging needs of a mention besides its own columns. */
export interface MentionFeatures {
  readonly given?: Mention['given'];
  readonly participants: readonly EntityName[];
  readonly places: readonly EntityName[];
  readonly action: string | null;
  readonly prominence: 0 | 1 | 2;
  /** The date as the article alone gives it, where merging completed it. */
  readonly read?: {
    readonly edtf: string | null;
    readonly resolution: Resolution;
    readonly derivation: readonly DerivationStep[];
  };
}

export interface MentionRecord extends StoredDate {
  readonly id: string;
  readonly sourceId: string;
  readonly eventId: string | null;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly timeStart: number;
  readonly timeEnd: number;
  readonly timeText: string;
  readonly timexType: TimexType;
  readonly timexValue: string;
  readonly title: string;
  readonly kind: MentionKind;
  readonly derivation: readonly DerivationStep[];
  readonly features: MentionFeatures;
  /** Why it tells no event: it stands in furniture of its site, or a person said so; null for all others. */
  readonly leftOut: 'furniture' | 'rejected' | null;
}

type Row = NonNullable<Awaited<ReturnType<Db['client']['mention']['findFirst']>>>;

const record = (row: Row): MentionRecord => ({
  ...row,
  earliest: row.earliest === null ? null : Number(row.earliest),
  latest: row.latest === null ? null : Number(row.latest),
  precision: row.precision as Precision | null,
  resolution: row.resolution as Resolution,
  timexType: row.timexType as TimexType,
  kind: row.kind as MentionKind,
  derivation: row.derivation as unknown as readonly DerivationStep[],
  features: row.features as unknown as MentionFeatures,
  leftOut: row.leftOut as MentionRecord['leftOut'],
});

const data = (mention: MentionRecord) => ({
  ...mention,
  earliest: mention.earliest === null ? null : BigInt(mention.earliest),
  latest: mention.latest === null ? null : BigInt(mention.latest),
  derivation: mention.derivation as object[],
  features: mention.features as object,
});

/** In order of evidence within each event. */
export async function mentionsOfEvents(
  db: Db,
  eventIds: readonly string[],
): Promise<readonly MentionRecord[]> {
  // A large timeline that is built anew asks for more at once than a statement may have parameters.
  const ids = [...new Set(eventIds)].toSorted();
  const rows = [];
  for (let i = 0; i < ids.length; i += CHUNK) {
    rows.push(
      ...(await db.client.mention.findMany({
        where: { eventId: { in: ids.slice(i, i + CHUNK) } },
        orderBy: [{ eventId: 'asc' }, { rank: 'asc' }, { id: 'asc' }],
      })),
    );
  }
  return rows.map(record);
}

/** In text order. */
export async function mentionsOfSource(db: Db, sourceId: string): Promise<readonly MentionRecord[]> {
  const rows = await db.client.mention.findMany({
    where: { sourceId },
    orderBy: [{ start: 'asc' }, { timeStart: 'asc' }, { id: 'asc' }],
  });
  return rows.map(record);
}

/** In no order; those that are not there are left out. */
export async function findMentions(db: Db, ids: readonly string[]): Promise<readonly MentionRecord[]> {
  const rows = [];
  for (let i = 0; i < ids.length; i += CHUNK)
    rows.push(...(await db.client.mention.findMany({ where: { id: { in: ids.slice(i, i + CHUNK) } } })));
  return rows.map(record);
}

const CHUNK = 5000;

/** All of the given sources, in text order. */
export async function mentionsOfSources(
  db: Db,
  sourceIds: readonly string[],
): Promise<readonly MentionRecord[]> {
  const rows = [];
  for (let i = 0; i < sourceIds.length; i += CHUNK)
    rows.push(
      ...(await db.client.mention.findMany({
        where: { sourceId: { in: sourceIds.slice(i, i + CHUNK) } },
        orderBy: [{ sourceId: 'asc' }, { start: 'asc' }, { timeStart: 'asc' }, { id: 'asc' }],
      })),
    );
  return rows.map(record);
}

/** Those that stand at one of the places. */
export async function mentionsAt(
  db: Db,
  places: readonly MentionPosition[],
): Promise<readonly MentionRecord[]> {
  if (places.length === 0) return [];
  const payload = JSON.stringify(places.map((p) => [p.sourceId, p.timeStart, p.timeEnd]));
  const ids =
    db.provider === 'postgresql'
      ? await db.client.$queryRaw<{ id: string }[]>`
          SELECT m."id" FROM jsonb_array_elements(${payload}::jsonb) j JOIN "Mention" m ON m."sourceId" = j.value ->> 0
            AND m."timeStart" = (j.value ->> 1)::int AND m."timeEnd" = (j.value ->> 2)::int`
      : await db.client.$queryRaw<{ id: string }[]>`
          SELECT m."id" FROM json_each(${payload}) j CROSS JOIN "Mention" m ON m."sourceId" = j.value ->> 0
            AND m."timeStart" = j.value ->> 1 AND m."timeEnd" = j.value ->> 2`;
  return findMentions(db, [...new Set(ids.map(({ id }) => id))]);
}

export async function countMentions(
  db: Db,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const groups = await db.client.mention.groupBy({
    by: ['sourceId'],
    where: { sourceId: { in: [...sourceIds] }, eventId: { not: null } },
    _count: { _all: true },
  });
  return new Map(groups.map((group) => [group.sourceId, group._count._all]));
}

export async function insertMentions(db: Db, mentions: readonly MentionRecord[]): Promise<void> {
  if (mentions.length > 0) await db.client.mention.createMany({ data: mentions.map(data) });
}

const placement = { eventId: 'text', rank: 'integer' } as const;
const content = {
  ...placement,
  title: 'text',
  kind: 'text',
  timexType: 'text',
  timexValue: 'text',
  edtf: 'text',
  earliest: 'bigint',
  latest: 'bigint',
  precision: 'text',
  resolution: 'text',
  derivation: 'jsonb',
  features: 'jsonb',
  leftOut: 'text',
} as const;

/** Moves mentions to their events and places, leaving the rest of them as it is. */
export async function placeMentions(
  db: Db,
  mentions: readonly Pick<MentionRecord, 'id' | 'eventId' | 'rank'>[],
): Promise<void> {
  const rows = mentions.map(({ id, eventId, rank }) => ({ id, eventId, rank }));
  await updateMany(db, 'Mention', placement, rows);
}

/** Writes mentions anew, their offsets and quotes apart: these never change. */
export async function rewriteMentions(db: Db, mentions: readonly MentionRecord[]): Promise<void> {
  await updateMany(db, 'Mention', content, mentions as readonly (MentionRecord & Record<string, unknown>)[]);
}

export async function removeMentions(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.client.mention.deleteMany({ where: { id: { in: [...ids] } } });
}
