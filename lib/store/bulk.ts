import { type Db, Prisma } from './client';

type ColumnType = 'text' | 'integer' | 'bigint' | 'double precision' | 'jsonb' | 'timestamp';

/** Columns that a bulk update sets, with PostgreSQL's names of their types. */
export type Columns = Readonly<Record<string, ColumnType>>;

const quoted = (name: string) => Prisma.raw(`"${name}"`);

/**
 * Updates many rows of a table, each with values of its own, in one statement: a rebuild can touch thousands, and a statement each
 * would hold the write lock for seconds.
 * @param rows each with `id` and every column; dates as ISO strings
 */
export async function updateMany(
  db: Db,
  table: 'Event' | 'Mention',
  columns: Columns,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const payload = JSON.stringify(rows);
  const assignments = Prisma.join(names.map((name) => Prisma.sql`${quoted(name)} = j.${quoted(name)}`));
  if (db.provider === 'postgresql') {
    const fields = ['id', ...names].map((name) => `"${name}" ${name === 'id' ? 'text' : columns[name]}`);
    await db.client.$executeRaw`
      UPDATE ${quoted(table)} t SET ${assignments}
      FROM jsonb_to_recordset(${payload}::jsonb) AS j(${Prisma.raw(fields.join(', '))}) WHERE t."id" = j."id"`;
    return;
  }
  const fields = ['id', ...names].map((name) => {
    // `->` keeps JSON as JSON, `->>` gives the value; Prisma writes times with a numeric zone.
    const value = `value ${columns[name] === 'jsonb' ? '->' : '->>'} '$.${name}'`;
    return `${columns[name] === 'timestamp' ? `replace(${value}, 'Z', '+00:00')` : value} AS "${name}"`;
  });
  await db.client.$executeRaw`
    UPDATE ${quoted(table)} SET ${assignments}
    FROM (SELECT ${Prisma.raw(fields.join(', '))} FROM json_each(${payload})) j WHERE ${quoted(table)}."id" = j."id"`;
}
