import { type Db, Prisma } from './client';

/**
 * The words of a search as people type it: runs of letters, digits and marks. Nothing of a query language survives, so that no
 * input can be a wrong query on either engine.
 */
export function searchWords(input: string): readonly string[] {
  return (input.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).slice(0, 20);
}

/**
 * Condition that holds for rows whose text has every word of `input`, the last as a beginning ("armen" finds "Armenian"). Capitals and
 * diacritics do not matter. An event is found by its own words or by those of one sentence that tells of it.
 * @param subject what is searched; `id` is the column that holds its id
 */
export function matches(db: Db, subject: 'event' | 'source', input: string, id: Prisma.Sql): Prisma.Sql {
  const words = searchWords(input);
  if (words.length === 0) return Prisma.sql`1 = 0`;
  if (db.provider === 'sqlite') {
    const query = `${words.map((word) => `"${word}"`).join(' ')}*`;
    const own = (table: string) =>
      Prisma.sql`SELECT k."id" FROM ${Prisma.raw(`"${table}"`)} s JOIN "search_key" k ON k."key" = s."rowid" WHERE ${Prisma.raw(`"${table}"`)} MATCH ${query}`;
    if (subject === 'source') return Prisma.sql`${id} IN (${own('source_search')})`;
    return Prisma.sql`(${id} IN (${own('event_search')})
      OR ${id} IN (SELECT m."eventId" FROM "Mention" m WHERE m."id" IN (${own('mention_search')})))`;
  }
  // Folding can cut a word in two; those parts must follow each other, as in a phrase.
  const query = Prisma.sql`(${Prisma.join(
    words.map((word, i) => {
      const last = i === words.length - 1;
      return last
        ? Prisma.sql`to_tsquery('simple', '''' || nullif(trim("dateline_fold"(${word})), '') || ''':*')`
        : Prisma.sql`phraseto_tsquery('simple', "dateline_fold"(${word}))`;
    }),
    ' && ',
  )})`;
  if (subject === 'source') {
    return Prisma.sql`${id} IN (SELECT "id" FROM "Source" WHERE "dateline_words"("title" || ' ' || "text") @@ ${query})`;
  }
  return Prisma.sql`(${id} IN (SELECT "id" FROM "Event" WHERE "dateline_words"("title" || ' ' || coalesce("summary", '') || ' ' || coalesce("quote", '')) @@ ${query})
    OR ${id} IN (SELECT "eventId" FROM "Mention" WHERE "dateline_words"("quote") @@ ${query}))`;
}
