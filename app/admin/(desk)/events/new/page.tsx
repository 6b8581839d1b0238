import type { Metadata } from 'next';
import { PageTitle } from '@/app/_components/page-title';
import { requireActor } from '../../../_session';
import { NoTimelineYet, timelinesFor, type TimelineParams } from '../../_timelines';
import { createEventAction } from '../actions';
import { EventForm } from '../event-form';

export const metadata: Metadata = { title: 'New event' };

export default async function NewEventPage({ searchParams }: { searchParams: TimelineParams }) {
  const actor = await requireActor('/admin/events/new');
  const { timelines, chosen } = await timelinesFor(actor, searchParams);
  if (!chosen)
    return <NoTimelineYet title="New event" deck="An event belongs to a timeline, and there is none yet." />;
  return (
    <>
      <PageTitle deck="Title and Date are needed; everything else may stay empty.">New event</PageTitle>
      <div className="desk-form">
        <EventForm
          action={createEventAction}
          initial={{ timeline: chosen.slug, status: 'published' }}
          known={null}
          timelines={timelines}
          cancel="/admin"
        />
        <aside>
          <h2 className="section-head">Dates are kept as written</h2>
          <p className="text-13 text-ink-2">
            “2018” stays a year and is drawn a year wide. Nothing is rounded to a first of January. Under the
            field you see what was understood before you save.
          </p>
        </aside>
      </div>
    </>
  );
}
