import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import { listTimelines } from '@/lib/services/timelines';
import { requireActor } from '../../../_session';
import { createEventAction } from '../actions';
import { EventForm } from '../event-form';

export const metadata: Metadata = { title: 'New event' };

interface Props {
  searchParams: Promise<{ timeline?: string | string[] }>;
}

export default async function NewEventPage({ searchParams }: Props) {
  const actor = await requireActor('/admin/events/new');
  const [{ timeline }, timelines] = await Promise.all([searchParams, listTimelines(actor)]);
  if (timelines.length === 0) {
    return (
      <>
        <PageTitle deck="An event belongs to a timeline, and there is none yet.">New event</PageTitle>
        <ButtonLink look="main" href="/admin/timelines">
          Create a timeline
        </ButtonLink>
      </>
    );
  }
  const latest = timelines.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const chosen = latest.find(({ slug }) => slug === timeline) ?? latest[0];
  return (
    <>
      <PageTitle deck="Title and Date are needed; everything else may stay empty.">New event</PageTitle>
      <div className="desk-form">
        <EventForm
          action={createEventAction}
          initial={{ timeline: chosen?.slug ?? '', status: 'published' }}
          known={null}
          timelines={latest}
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
