import { AppError } from '../errors';
import type { TimelineCreate, TimelineResource, TimelineUpdate } from '../schemas/timeline';
import { type Db, isDuplicate, store } from '../store/client';
import {
  changeTimeline,
  findTimeline,
  insertTimeline,
  lockTimeline,
  removeTimeline,
  type TimelineRecord,
} from '../store/timelines';
import { listedTimelines, notFound, readableTimeline } from './access';
import type { Actor, Viewer } from './actor';
import { difference, recordChange } from './history';
import { newId } from './ids';
import { presentTimeline } from './present';

const describe = ({ slug, title, description, visibility }: TimelineRecord) => ({
  slug,
  title,
  description,
  visibility,
});

/** In order of title. Who is not signed in sees the public ones. */
export async function listTimelines(viewer: Viewer): Promise<TimelineResource[]> {
  const db = store();
  const timelines = await listedTimelines(db, viewer);
  return Promise.all(timelines.map((timeline) => presentTimeline(db, timeline)));
}

/** @throws AppError not_found */
export async function getTimeline(slugOrId: string, viewer: Viewer): Promise<TimelineResource> {
  const db = store();
  return presentTimeline(db, await readableTimeline(db, slugOrId, viewer));
}

/**
 * Whether search engines may list what belongs to a timeline.
 * @throws AppError not_found
 */
export async function timelineVisibility(
  slugOrId: string,
  viewer: Viewer,
): Promise<Pick<TimelineResource, 'visibility'>> {
  const { visibility } = await readableTimeline(store(), slugOrId, viewer);
  return { visibility };
}

/** Why the sample timeline was made, in its history; by this an installation knows that it had one. */
export const SAMPLE_REASON = 'came with the installation';

/** @throws AppError invalid_input at `slug` where it is taken */
export async function createTimeline(
  input: TimelineCreate,
  actor: Actor,
  options: { readonly sample?: boolean } = {},
): Promise<TimelineResource> {
  const id = newId();
  return guardSlug(() =>
    store().transaction(async (db) => {
      if (input.slug !== undefined) await refuseTaken(db, input.slug, id);
      const timeline = await insertTimeline(db, {
        id,
        slug: input.slug ?? (await freeSlug(db, slugFrom(input.title))),
        title: input.title,
        description: input.description,
        visibility: input.visibility,
        sample: options.sample ?? false,
      });
      await recordChange(db, actor, {
        timelineId: id,
        subjectType: 'timeline',
        subjectId: id,
        action: 'create',
        after: describe(timeline),
        reason: options.sample ? SAMPLE_REASON : null,
      });
      return presentTimeline(db, timeline);
    }),
  );
}

/** @throws AppError not_found; invalid_input at `slug` where it is taken */
export async function updateTimeline(
  slugOrId: string,
  input: TimelineUpdate,
  actor: Actor,
): Promise<TimelineResource> {
  const found = await readableTimeline(store(), slugOrId, actor);
  return guardSlug(() =>
    store().transaction(async (db) => {
      const before = (await lockTimeline(db, found.id)) ?? notFound('timeline');
      if (input.slug !== undefined && input.slug !== before.slug)
        await refuseTaken(db, input.slug, before.id);
      const after = await changeTimeline(db, before.id, {
        ...input,
        ...(input.description === '' && { description: null }),
      });
      const changed = difference(describe(before), describe(after));
      if (Object.keys(changed.after).length > 0) {
        await recordChange(db, actor, {
          timelineId: before.id,
          subjectType: 'timeline',
          subjectId: before.id,
          action: 'update',
          ...changed,
        });
      }
      return presentTimeline(db, after);
    }),
  );
}

/**
 * Deletes a timeline with its sources and events. The record of what was done to it stays.
 * @throws AppError not_found
 */
export async function deleteTimeline(slugOrId: string, actor: Actor): Promise<void> {
  const found = await readableTimeline(store(), slugOrId, actor);
  await store().transaction(async (db) => {
    const timeline = (await lockTimeline(db, found.id)) ?? notFound('timeline');
    await removeTimeline(db, timeline.id);
    await recordChange(db, actor, {
      timelineId: null,
      subjectType: 'timeline',
      subjectId: timeline.id,
      action: 'delete',
      before: { ...describe(timeline), sample: timeline.sample },
    });
  });
}

const looksLikeId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function slugProblem(message: string): AppError {
  return new AppError('invalid_input', `slug ${message}`, [{ path: 'slug', message }]);
}

/** On PostgreSQL two may ask for one slug at the same moment; the database refuses the second. */
async function guardSlug<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDuplicate(error)) throw slugProblem('is taken by another timeline');
    throw error;
  }
}

async function refuseTaken(db: Db, slug: string, id: string): Promise<void> {
  const other = await findTimeline(db, slug);
  if (looksLikeId.test(slug) || (other && other.id !== id)) {
    throw slugProblem(looksLikeId.test(slug) ? 'looks like an id' : 'is taken by another timeline');
  }
}

/** "Söder & Nord, 1991–2024" → "soder-nord-1991-2024"; "timeline" where no letter or digit of ASCII is left. */
function slugFrom(title: string): string {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return slug === '' || looksLikeId.test(slug) ? 'timeline' : slug;
}

async function freeSlug(db: Db, wanted: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!(await findTimeline(db, slug))) return slug;
  }
}
