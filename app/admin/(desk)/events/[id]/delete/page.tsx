import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { getEvent } from '@/lib/services/events';
import { ConfirmForm } from '../../../../_components/confirm-form';
import { orNotFound } from '../../../../_or-not-found';
import { requireActor } from '../../../../_session';
import { deleteEventAction } from '../../actions';

export const metadata: Metadata = { title: 'Delete event' };

interface Props {
  params: Promise<{ id: string }>;
}

export default async function DeleteEventPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/admin/events/${id}/delete`);
  const event = await orNotFound(getEvent(id, actor));
  if (!event) notFound();
  return (
    <>
      <PageTitle up={{ href: `/admin/events/${event.id}`, label: event.title }}>Delete this event?</PageTitle>
      <p className="max-w-[60ch] text-16">
        {event.date.text ? `${event.date.text}: ` : ''}
        {event.title}.
      </p>
      <p className="mt-2 max-w-[60ch] text-ink-2">
        {event.entry === 'extracted'
          ? 'It leaves the timeline and is kept as rejected, for otherwise the next article that tells of it would bring it back. The articles stay. Its edit page can set it to published again.'
          : 'It was entered by hand and goes for good; the history keeps what it said.'}
      </p>
      <ConfirmForm action={deleteEventAction.bind(null, event.id)} cancel={`/admin/events/${event.id}`}>
        Delete this event
      </ConfirmForm>
    </>
  );
}
