/** Articles come in. */
import { createHash } from 'node:crypto';
import { knownLanguage, type KnownLanguage } from '../core/language';
import type { Reading } from '../core/model';
import { readArticle } from '../core/pipeline';
import { type ReadSource, readSource } from '../reading';
import type { ExtractResponse } from '../schemas/extract';
import type { SourceCreate, SourceDetail } from '../schemas/source';
import { store } from '../store/client';
import { findSourceByHash, insertOrigins, insertSource } from '../store/sources';
import { lockTimeline } from '../store/timelines';
import { notFound, targetTimeline } from './access';
import type { Actor } from './actor';
import { extractArticle } from './extract';
import { recordChange } from './history';
import { newId } from './ids';
import { rebuildTimeline } from './rebuild';
import { getSource } from './sources';

async function read(input: SourceCreate): Promise<ReadSource & KnownLanguage> {
  const article = readSource(input);
  return { ...article, ...(await knownLanguage(article.text, article.language)) };
}

/** What ingesting an article would find, with what was read of it itself. Stores nothing. */
export async function previewSource(
  input: SourceCreate,
): Promise<ExtractResponse & Pick<ReadSource, 'title' | 'publishedOn' | 'publishedHow' | 'publisher'>> {
  const article = await read(input);
  const { title, publishedOn, publishedHow, publisher } = article;
  return { ...extractArticle({ ...article, id: 'preview' }), title, publishedOn, publishedHow, publisher };
}

/**
 * Stores an article and builds its timeline's events anew, all or nothing. The same text again is the source that is there already.
 * @throws AppError invalid_input (`timeline`, `text`), too_large
 */
export async function ingestSource(
  input: SourceCreate,
  actor: Actor,
): Promise<{ source: SourceDetail; created: boolean }> {
  const [done] = await ingestSources(input.timeline, [input], actor);
  if (!done) throw new Error('one article gave no answer');
  return { source: await getSource(done.id, actor), created: done.created };
}

/**
 * Stores several articles of one timeline in one transaction, for much less work than one after the other. Answers in their order.
 * @throws AppError as `ingestSource`; then none is stored
 */
export async function ingestSources(
  timelineSlug: string,
  inputs: readonly Omit<SourceCreate, 'timeline'>[],
  actor: Actor,
): Promise<readonly { readonly id: string; readonly created: boolean }[]> {
  const found = await targetTimeline(store(), timelineSlug);
  // Reading is most of the work, and needs no lock.
  const articles = await Promise.all(
    inputs.map(async (input) => {
      const id = newId();
      const article = await read({ ...input, timeline: found.slug });
      const contentHash = createHash('sha256').update(article.text).digest('hex');
      let reading: Reading | undefined;
      return { id, article, contentHash, reading: () => (reading ??= readArticle({ id, ...article })) };
    }),
  );
  const db = store();
  for (const { contentHash, reading } of articles) {
    if (!(await findSourceByHash(db, found.id, contentHash))) reading();
  }
  return db.transaction(async (tx) => {
    const timeline = (await lockTimeline(tx, found.id)) ?? notFound('timeline');
    const readings = new Map<string, Reading>();
    const answers: { id: string; created: boolean }[] = [];
    for (const { id, article, contentHash, reading } of articles) {
      const existing = await findSourceByHash(tx, timeline.id, contentHash);
      answers.push({ id: existing?.id ?? id, created: !existing });
      if (existing) continue;
      readings.set(id, reading());
      await insertOrigins(tx, timeline.id, [id]);
      await insertSource(tx, {
        id,
        timelineId: timeline.id,
        originId: id,
        ...article,
        words: (article.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length,
        asides: reading().asides,
        contentHash,
      });
      const { title, publisher, url, publishedOn } = article;
      await recordChange(tx, actor, {
        timelineId: timeline.id,
        subjectType: 'source',
        subjectId: id,
        action: 'ingest',
        after: { title, publisher, url, publishedOn },
      });
    }
    if (readings.size > 0) await rebuildTimeline(tx, timeline.id, { readings });
    return answers;
  });
}
