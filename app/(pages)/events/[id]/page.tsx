import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { EventDetail } from '@/app/_components/event/event-detail';
import { getEvent } from '@/lib/services/events';
import { orNotFound, viewer } from '../../_viewer';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await orNotFound(getEvent((await params).id, await viewer()));
  return {
    title: event.date.text ? `${event.title}, ${event.date.text}` : event.title,
    description: event.summary ?? event.mentions[0]?.quote.exact ?? undefined,
  };
}

export default async function EventPage({ params }: Props) {
  const { id } = await params;
  const reader = await viewer();
  const event = await orNotFound(getEvent(id, reader));
  // It was merged into another: the old address leads there. Not for good: merging can be taken back.
  if (event.id !== id) redirect(`/events/${event.id}`);
  const { timeline } = event;
  return (
    <div className="pt-6">
      <p className="crumb">
        <Link href={`/timelines/${timeline.slug}`}>{timeline.title}</Link>
      </p>
      <div className="opened">
        <EventDetail
          event={event}
          heading="h1"
          actions={
            <>
              <Link href={`/timelines/${timeline.slug}?event=${event.id}`}>See it on the timeline</Link>
              {reader && <Link href={`/admin/events/${event.id}`}>Edit</Link>}
            </>
          }
        />
      </div>
    </div>
  );
}
