import { type Db, Prisma } from './client';

/** A key, below 2^53, and the id of what is found by it. */
export interface KeyRow {
  readonly key: number;
  readonly id: string;
}

/** The statement's rows in one parameter: there may be thousands. */
const keysIn = (db: Db, keys: Iterable<number>) => {
  const payload = JSON.stringify([...new Set(keys)]);
  return db.provider === 'postgresql'
    ? Prisma.sql`(SELECT j.value::bigint AS "key" FROM jsonb_array_elements_text(${payload}::jsonb) j) j`
    : Prisma.sql`(SELECT value AS "key" FROM json_each(${payload})) j`;
};

async function insertKeys(
  db: Db,
  table: 'MentionKey' | 'SourceKey',
  column: 'mentionId' | 'sourceId',
  rows: readonly KeyRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const [into, id] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${column}"`)];
  // In order of key: neighbours lie on one page of the index.
  const payload = JSON.stringify(rows.toSorted((a, b) => a.key - b.key).map((row) => [row.key, row.id]));
  if (db.provider === 'postgresql') {
    await db.client.$executeRaw`INSERT INTO ${into} ("key", ${id})
      SELECT (j.value ->> 0)::bigint, j.value ->> 1 FROM jsonb_array_elements(${payload}::jsonb) j ON CONFLICT DO NOTHING`;
  } else {
    await db.client.$executeRaw`INSERT OR IGNORE INTO ${into} ("key", ${id})
      SELECT value ->> 0, value ->> 1 FROM json_each(${payload})`;
  }
}

export const insertMentionKeys = (db: Db, rows: readonly KeyRow[]) =>
  insertKeys(db, 'MentionKey', 'mentionId', rows);
export const insertSourceKeys = (db: Db, rows: readonly KeyRow[]) =>
  insertKeys(db, 'SourceKey', 'sourceId', rows);

export async function removeMentionKeys(db: Db, mentionIds: readonly string[]): Promise<void> {
  if (mentionIds.length > 0)
    await db.client.mentionKey.deleteMany({ where: { mentionId: { in: [...mentionIds] } } });
}

export async function removeSourceKeys(db: Db, sourceIds: readonly string[]): Promise<void> {
  if (sourceIds.length > 0)
    await db.client.sourceKey.deleteMany({ where: { sourceId: { in: [...sourceIds] } } });
}

/** Ids of the mentions that have one of the keys, each once. */
export async function mentionsWithKeys(db: Db, keys: Iterable<number>): Promise<readonly string[]> {
  // CROSS JOIN keeps SQLite from reading the large table first.
  const rows = await db.client.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT k."mentionId" AS "id" FROM ${keysIn(db, keys)} ${
      db.provider === 'sqlite' ? Prisma.sql`CROSS JOIN` : Prisma.sql`JOIN`
    } "MentionKey" k ON k."key" = j."key" ${db.provider === 'sqlite' ? Prisma.empty : Prisma.empty}`;
  return rows.map(({ id }) => id);
}

/** Sources that have some of the keys, with how many of them. */
export async function sourcesWithKeys(
  db: Db,
  keys: Iterable<number>,
): Promise<readonly { readonly id: string; readonly shared: number }[]> {
  const rows = await db.client.$queryRaw<{ id: string; shared: bigint | number }[]>`
    SELECT k."sourceId" AS "id", count(*) AS "shared" FROM ${keysIn(db, keys)} ${
      db.provider === 'sqlite' ? Prisma.sql`CROSS JOIN` : Prisma.sql`JOIN`
    } "SourceKey" k ON k."key" = j."key" GROUP BY k."sourceId"`;
  return rows.map(({ id, shared }) => ({ id, shared: Number(shared) }));
}

/** How many origins the sources that have a key belong to, counted up to `most`. */
export async function originsWithKey(db: Db, key: number, most: number): Promise<number> {
  const rows = await db.client.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT s."originId" AS "id" FROM "SourceKey" k JOIN "Source" s ON s."id" = k."sourceId"
    WHERE k."key" = ${BigInt(key)} LIMIT ${most}`;
  return rows.length;
}

/** How many sources have a key. */
export async function countSourcesWithKey(db: Db, key: number): Promise<number> {
  return db.client.sourceKey.count({ where: { key: BigInt(key) } });
}
