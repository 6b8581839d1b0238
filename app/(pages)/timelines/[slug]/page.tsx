import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { toldBy } from '@/app/_components/counts';
import { JsonLd } from '@/app/_components/head/json-ld';
import { pageMetadata } from '@/app/_components/head/metadata';
import { timelineLinked } from '@/app/_components/head/structured';
import { PageTitle } from '@/app/_components/page-title';
import { dayNumber, dayWords } from '@/app/_components/time/days';
import { printAddress, readAddress } from '@/app/_components/timeline/address';
import { TimelineView } from '@/app/_components/timeline/timeline-view';
import { getEvent } from '@/lib/services/events';
import { base } from '../../_base';
import { aroundEvent, parametersOf, type SearchParams, sentView } from './_view';
import { readTimeline } from './_timeline';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { timeline } = await readTimeline((await params).slug);
  return pageMetadata({
    title: timeline.title,
    description: timeline.description ?? toldBy(timeline),
    path: `/timelines/${timeline.slug}`,
    timeline,
  });
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const { timeline, reader } = await readTimeline((await params).slug);
  const parameters = parametersOf(await searchParams);
  const { view } = readAddress(parameters);
  const here = `/timelines/${timeline.slug}`;
  const opened = await openedEvent(view.event);
  // Merged into another: list and canvas know that one.
  if (opened && opened.id !== view.event) {
    redirect(`${here}${printAddress({ ...view, event: opened.id })}`);
  }
  const sent = timeline.events > 0 ? await sentView(timeline.slug, parameters, reader) : null;
  const around = opened && sent && (await aroundEvent(timeline.slug, opened.id, view.filter, reader));
  const last = sent?.sent.density.published?.to;
  return (
    <>
      <PageTitle
        deck={
          <>
            {timeline.description && <span className="block">{timeline.description}</span>}
            {toldBy(timeline)} <Link href={`${here}/sources`}>See the articles</Link>
            {last && `. The latest was published on ${dayWords(dayNumber(last))}.`}
          </>
        }
      >
        {timeline.title}
      </PageTitle>
      <JsonLd data={timelineLinked(timeline, sent?.sent.window.items ?? [], await base())} />
      {sent ? (
        <TimelineView
          timeline={{ slug: timeline.slug, events: timeline.events }}
          sent={sent.sent}
          facets={sent.facets}
          desk={reader !== null}
          opened={opened}
          around={around}
        />
      ) : (
        <NoEvents desk={reader !== null} />
      )}
    </>
  );

  /** The event that the address asks for; one of another timeline, or none at all, is not opened here. */
  async function openedEvent(id: string | null) {
    if (id === null) return null;
    const event = await getEvent(id, reader).catch(() => null);
    return event?.timeline.id === timeline.id ? event : null;
  }
}

function NoEvents({ desk }: { desk: boolean }) {
  return (
    <div className="border-t border-rule py-8">
      <p className="font-serif text-22">No events yet.</p>
      <p className="mt-2 text-ink-2">
        {desk ? (
          <>
            <Link href="/admin/sources/new">Add an article</Link>: its dates appear here, each with the
            sentence that gives it. Or <Link href="/admin/events/new">enter an event by hand</Link>.
          </>
        ) : (
          <>
            Articles are added at <Link href="/admin">the desk</Link>; their dates appear here.
          </>
        )}
      </p>
    </div>
  );
}
