import { ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import type { TimelineResource } from '@/lib/schemas/timeline';
import { listTimelines } from '@/lib/services/timelines';
import type { Actor } from '@/lib/services/actor';

/** `?timeline=<slug>` of the desk's forms. */
export type TimelineParams = Promise<{ timeline?: string | string[] }>;

/** The timelines that a new thing can go into, the latest changed first, and the one that the address asks for, else the first. */
export async function timelinesFor(
  actor: Actor,
  searchParams: TimelineParams,
): Promise<{ readonly timelines: TimelineResource[]; readonly chosen: TimelineResource | null }> {
  const [{ timeline }, all] = await Promise.all([searchParams, listTimelines(actor)]);
  const timelines = all.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return { timelines, chosen: timelines.find(({ slug }) => slug === timeline) ?? timelines[0] ?? null };
}

/** In place of a form that needs a timeline while there is none. */
export function NoTimelineYet({ title, deck }: { title: string; deck: string }) {
  return (
    <>
      <PageTitle deck={deck}>{title}</PageTitle>
      <ButtonLink look="main" href="/admin/timelines">
        Create a timeline
      </ButtonLink>
    </>
  );
}
