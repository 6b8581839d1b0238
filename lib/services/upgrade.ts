import type { Reading } from '../core/model';
import { readArticle } from '../core/pipeline';
import { log } from '../log';
import { type Store, store } from '../store/client';
import { changeSource, findSource, sourceIdsOfTimeline } from '../store/sources';
import { lockTimeline, markMerged, MERGED_BY, timelinesMergedBefore } from '../store/timelines';
import { rebuildTimeline } from './rebuild';
import { toArticle } from './rebuild/readings';

/**
 * Reads the articles of timelines anew that an earlier way of merging built, and builds their events anew, once. Events keep their ids, and
 * what people set keeps its value. One transaction a timeline: it may be cut off at any moment.
 */
export async function upgradeTimelines(db: Store = store()): Promise<void> {
  for (const id of await timelinesMergedBefore(db, MERGED_BY)) {
    await db.transaction(async (tx) => {
      const timeline = await lockTimeline(tx, id);
      // Another process may have been faster.
      if (!timeline || !(await timelinesMergedBefore(tx, MERGED_BY)).includes(id)) return;
      const readings = new Map<string, Reading>();
      for (const sourceId of await sourceIdsOfTimeline(tx, id)) {
        const source = await findSource(tx, sourceId);
        if (!source) continue;
        const reading = readArticle(toArticle(source));
        readings.set(sourceId, reading);
        await changeSource(tx, sourceId, { asides: reading.asides });
      }
      log.info('Reading a timeline of an earlier version anew', {
        timeline: timeline.slug,
        articles: readings.size,
      });
      await rebuildTimeline(tx, id, { readings });
      await markMerged(tx, id);
    });
  }
}
