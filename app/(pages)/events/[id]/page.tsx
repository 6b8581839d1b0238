import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { Around } from '@/app/_components/event/around';
import { EventDetail } from '@/app/_components/event/event-detail';
import { History } from '@/app/_components/event/history';
import { JsonLd } from '@/app/_components/head/json-ld';
import { pageMetadata } from '@/app/_components/head/metadata';
import { eventLinked } from '@/app/_components/head/structured';
import { Moment } from '@/app/_components/moment';
import { eventHistory } from '@/lib/services/event-history';
import { getEvent } from '@/lib/services/events';
import { timelineVisibility } from '@/lib/services/timelines';
import { neighbourQuery } from '@/lib/schemas/window';
import { readNeighbours } from '@/lib/services/window';
import { base } from '../../_base';
import { orNotFound, viewer } from '../../_viewer';

interface Props {
  params: Promise<{ id: string }>;
}

/** For the head and the page: read once. */
const read = cache(async (id: string) => {
  const reader = await viewer();
  const event = await orNotFound(getEvent(id, reader));
  // It was merged into another: the old address leads there. Not for good: merging can be taken back.
  if (event.id !== id) redirect(`/events/${event.id}`);
  return { event, reader };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { event, reader } = await read((await params).id);
  const quote = event.summary ?? event.mentions[0]?.quote.exact ?? event.quote ?? event.title;
  return pageMetadata({
    title: event.date.text ? `${event.title}, ${event.date.text}` : event.title,
    description: `${event.date.text ?? 'Undated'}: ${event.agreement.text}. ${quote}`,
    path: `/events/${event.id}`,
    timeline: await timelineVisibility(event.timeline.id, reader),
    type: 'article',
  });
}

export default async function EventPage({ params }: Props) {
  const { event, reader } = await read((await params).id);
  const { timeline } = event;
  const [history, neighbours] = await Promise.all([
    eventHistory(event.id, reader),
    readNeighbours(timeline.slug, neighbourQuery.parse({ event: event.id }), reader),
  ]);
  return (
    <div className="pt-6">
      <JsonLd data={eventLinked(event, await base())} />
      <p className="crumb">
        <Link href={`/timelines/${timeline.slug}`}>{timeline.title}</Link>
      </p>
      <div className="opened">
        <EventDetail
          event={event}
          heading="h1"
          around={<Around neighbours={neighbours} hrefOf={(id) => `/events/${id}`} />}
          actions={
            <>
              <Link href={`/timelines/${timeline.slug}?event=${event.id}`}>See it on the timeline</Link>
              {reader && <Link href={`/admin/events/${event.id}`}>Edit</Link>}
            </>
          }
        />
      </div>
      <section className="event-history" aria-labelledby="history">
        <h2 id="history" className="section-head thin">
          History
        </h2>
        <History entries={history} />
        <p className="text-13 text-ink-2">
          {event.entry === 'manual' ? 'Entered' : 'First read from an article'}{' '}
          <Moment at={event.createdAt} />
          {history.length === 0 && '; nobody has changed it since'}.
        </p>
      </section>
    </div>
  );
}
