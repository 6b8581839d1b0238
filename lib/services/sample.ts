import type { Store } from '../store/client';
import { findRevision } from '../store/revisions';
import { findSampleTimeline, listTimelines } from '../store/timelines';
import { system } from './actor';
import { recordChange } from './history';
import { ingestSources } from './source-intake';
import { createTimeline, SAMPLE_REASON } from './timelines';

/** Whether there is something to load: a new database, or a sample whose loading was cut off. */
async function wanted(db: Store): Promise<boolean> {
  const sample = await findSampleTimeline(db);
  if (sample) return !(await findRevision(db, { subjectId: sample.id, reason: LOADED }));
  // Once made, it is gone because somebody removed it.
  if (await findRevision(db, { reason: SAMPLE_REASON })) return false;
  return (await listTimelines(db)).length === 0;
}

const LOADED = 'sample loaded';

/**
 * Loads the sample timeline into a database that has none, through the same path as anybody's articles. A loading that was cut off is
 * completed; a sample that was removed stays away.
 * @param alone runs work while no other process loads
 * @returns whether it was loaded now
 */
export async function loadSample(
  db: Store,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<boolean> {
  if (!(await wanted(db))) return false;
  return alone(async () => {
    if (!(await wanted(db))) return false;
    const { sample } = await import('../../prisma/sample');
    const timeline =
      (await findSampleTimeline(db)) ?? (await createTimeline(sample.timeline, system, { sample: true }));
    await ingestSources(timeline.slug, await sample.sources(), system);
    await db.transaction((tx) =>
      recordChange(tx, system, {
        timelineId: timeline.id,
        subjectType: 'timeline',
        subjectId: timeline.id,
        action: 'ingest',
        reason: LOADED,
      }),
    );
    return true;
  });
}
