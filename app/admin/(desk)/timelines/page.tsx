import type { Metadata } from 'next';
import Link from 'next/link';
import { Button, ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import { listTimelines } from '@/lib/services/timelines';
import { counted } from '../../_components/counted';
import { requireActor } from '../../_session';
import { createTimelineAction } from './actions';
import { TimelineForm } from './timeline-form';

export const metadata: Metadata = { title: 'Manage timelines' };

export default async function TimelinesPage() {
  const actor = await requireActor('/admin/timelines');
  const timelines = await listTimelines(actor);
  return (
    <>
      <PageTitle>Manage timelines</PageTitle>
      <div className="desk-columns">
        <section>
          <h2 className="section-head">There are</h2>
          {timelines.length === 0 && <p className="text-ink-2">None yet.</p>}
          <ul className="desk-list">
            {timelines.map((timeline) => (
              <li key={timeline.id}>
                <div>
                  <p className="title">
                    <Link href={`/timelines/${timeline.slug}`}>{timeline.title}</Link>
                  </p>
                  <p className="note">
                    {counted(timeline.events, 'event')}, {counted(timeline.sources, 'article')}, /timelines/
                    {timeline.slug}
                    {timeline.visibility !== 'public' && `, ${timeline.visibility}`}
                  </p>
                  {timeline.sample && (
                    // A form, so that it is a button also without script; the next page asks once more.
                    <form action={`/admin/timelines/${timeline.slug}/delete`} className="mt-2">
                      <Button type="submit">Remove the sample</Button>
                    </form>
                  )}
                </div>
                <div className="acts">
                  <ButtonLink
                    look="quiet"
                    href={`/admin/timelines/${timeline.slug}`}
                    aria-label={`Edit ${timeline.title}`}
                  >
                    Edit
                  </ButtonLink>
                  <ButtonLink
                    look="quiet"
                    href={`/admin/timelines/${timeline.slug}/delete`}
                    aria-label={`Delete ${timeline.title}`}
                  >
                    Delete…
                  </ButtonLink>
                </div>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="section-head">A new one</h2>
          <TimelineForm action={createTimelineAction} initial={{ visibility: 'public' }}>
            Create timeline
          </TimelineForm>
        </section>
      </div>
    </>
  );
}
