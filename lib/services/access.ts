import type { Status } from '../core/model';
import { AppError } from '../errors';
import type { Db } from '../store/client';
import { findTimeline, listTimelines, type TimelineRecord } from '../store/timelines';
import type { Viewer } from './actor';

const missing = (what: string) => new AppError('not_found', `There is no such ${what}.`);

/** Whether a viewer may read a timeline whose address they know. */
export function mayRead(timeline: TimelineRecord, viewer: Viewer): boolean {
  return viewer !== null || timeline.visibility !== 'private';
}

/**
 * A timeline by slug or id.
 * @throws AppError not_found where there is none, or none that this viewer may know of
 */
export async function readableTimeline(db: Db, slugOrId: string, viewer: Viewer): Promise<TimelineRecord> {
  const timeline = await findTimeline(db, slugOrId);
  if (!timeline || !mayRead(timeline, viewer)) throw missing('timeline');
  return timeline;
}

/** Statuses that a viewer may see, of those asked for: to strangers what is published alone. */
export function visibleStatuses(status: Status | undefined, viewer: Viewer): readonly Status[] {
  const asked = status ? [status] : (['published', 'draft'] as const);
  return viewer ? asked : asked.filter((one) => one === 'published');
}

/** Timelines that a viewer sees without naming them: all, or the public ones to who is not signed in. */
export async function listedTimelines(db: Db, viewer: Viewer): Promise<readonly TimelineRecord[]> {
  return listTimelines(db, viewer ? undefined : 'public');
}

/** The timelines a list is about: the one named, or all that the viewer sees. */
export async function timelinesOf(
  db: Db,
  slugOrId: string | undefined,
  viewer: Viewer,
): Promise<readonly TimelineRecord[]> {
  return slugOrId === undefined
    ? listedTimelines(db, viewer)
    : [await readableTimeline(db, slugOrId, viewer)];
}

/**
 * The timeline that something to be added goes to.
 * @throws AppError invalid_input at `timeline`, naming the slugs that exist
 */
export async function targetTimeline(db: Db, slugOrId: string): Promise<TimelineRecord> {
  const timeline = await findTimeline(db, slugOrId);
  if (timeline) return timeline;
  const slugs = (await listTimelines(db)).map((each) => each.slug);
  const known = slugs.length === 0 ? 'there is none yet' : `there is ${slugs.slice(0, 10).join(', ')}`;
  const message = `names no timeline (${known})`;
  throw new AppError('invalid_input', `timeline ${message}`, [{ path: 'timeline', message }]);
}

/** @throws AppError not_found */
export function notFound(what: 'timeline' | 'event' | 'source' | 'token' | 'decision' | 'suggestion'): never {
  throw missing(what);
}
