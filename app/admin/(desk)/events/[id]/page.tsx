import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import { readDateInput } from '@/lib/services/extract';
import { eventHistory, getEvent } from '@/lib/services/events';
import { orNotFound } from '../../../_or-not-found';
import { requireActor } from '../../../_session';
import { formValues } from '../_update';
import { namesAction, updateEventAction } from '../actions';
import { EventForm } from '../event-form';
import { History } from '../history';
import { NamesForm } from '../names-form';

export const metadata: Metadata = { title: 'Edit event' };

interface Props {
  params: Promise<{ id: string }>;
}

export default async function EditEventPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/admin/events/${id}`);
  const event = await orNotFound(getEvent(id, actor));
  if (!event) notFound();
  // It was merged into another event, which is the one to edit.
  if (event.id !== id) redirect(`/admin/events/${event.id}`);
  const initial = await formValues(event);
  const [revisions, known] = await Promise.all([
    eventHistory(id, actor),
    initial.date ? readDateInput(initial.date, new Date().toISOString().slice(0, 10)) : null,
  ]);
  return (
    <>
      <PageTitle up={{ href: `/events/${id}`, label: 'As readers see it' }}>{event.title}</PageTitle>
      <div className="desk-form">
        <div className="grid min-w-0 gap-8">
          <EventForm
            action={updateEventAction.bind(null, id)}
            initial={initial}
            known={known}
            timelines={[event.timeline]}
            editing
            cancel={`/events/${id}`}
          />
          <section>
            <h2 className="section-head">Who and where</h2>
            <NamesForm
              key={event.version}
              action={namesAction.bind(null, id, event.version)}
              participants={event.participants}
              places={event.places}
            />
          </section>
        </div>
        <aside className="grid gap-6">
          <section>
            <h2 className="section-head">What was changed</h2>
            <History revisions={revisions} />
          </section>
          <section>
            <h2 className="section-head">Delete</h2>
            <ButtonLink look="danger" href={`/admin/events/${id}/delete`}>
              Delete this event…
            </ButtonLink>
          </section>
        </aside>
      </div>
    </>
  );
}
