import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { dayNumber, dayWords } from '@/app/_components/time/days';
import { DensityStrip } from '@/app/_components/time/density-strip';
import type { MarkedRow } from '@/app/_components/timeline/canvas-mark';
import { ExportMenu } from '@/app/_components/timeline/export-menu';
import { Filters } from '@/app/_components/timeline/filters';
import { Legend } from '@/app/_components/timeline/legend';
import { rowOf } from '@/app/_components/timeline/row';
import { TimelineView } from '@/app/_components/timeline/timeline-view';
import { events as eventsWord, toldBy } from '@/app/_components/counts';
import type { EventResource } from '@/lib/schemas/event';
import { getEvent } from '@/lib/services/events';
import { getTimeline } from '@/lib/services/timelines';
import { orNotFound, viewer } from '../../_viewer';
import { itemOf } from './_item';
import { askedView, eventsOf, lastPublished, MOST_EVENTS, type SearchParams, viewAddress } from './_view';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const timeline = await orNotFound(getTimeline((await params).slug, await viewer()));
  return { title: timeline.title, description: timeline.description ?? undefined };
}

export default async function TimelinePage({ params, searchParams }: Props) {
  const reader = await viewer();
  const timeline = await orNotFound(getTimeline((await params).slug, reader));
  const asked = await searchParams;
  const view = askedView(timeline.slug, asked);
  const { events, cut } = await eventsOf(view, reader);
  const opened = await openedEvent(asked['event'], events);
  // Merged into another: list and canvas know that one.
  if (opened && opened.id !== asked['event']) {
    const standing = new URLSearchParams(viewAddress(view));
    standing.set('event', opened.id);
    redirect(`/timelines/${timeline.slug}?${standing}`);
  }
  const rows = events.map((event) => rowOf(itemOf(event)));
  const dated = rows.filter((row): row is MarkedRow => row.mark !== null);
  const undated = rows.filter((row) => row.mark === null);
  const last = lastPublished(events);
  const base = `/timelines/${timeline.slug}`;
  return (
    <>
      <PageTitle
        deck={
          <>
            {timeline.description && <span className="block">{timeline.description}</span>}
            {toldBy(timeline)} <Link href={`${base}/sources`}>See the articles</Link>
            {last && !view.filtered && `. The latest was published on ${dayWords(dayNumber(last))}.`}
          </>
        }
      >
        {timeline.title}
      </PageTitle>
      <Filters action={base} typed={view.typed} problems={view.problems} filtered={view.filtered}>
        <ExportMenu base={`${base}/export`} view={viewAddress(view)} filtered={view.filtered} />
      </Filters>
      <div className="filter-result">
        <output>
          {view.filtered ? `${eventsWord(events.length)} of ${timeline.events} in this view` : ''}
        </output>
        <Legend rows={rows} />
      </div>
      {dated.length > 0 && (
        <DensityStrip dates={events.map(({ date }) => date)} label="Events over the years" />
      )}
      <TimelineView
        key={viewAddress(view)}
        dated={dated}
        undated={undated}
        opened={opened}
        cut={cut ? `the first ${MOST_EVENTS} of this view: search, or choose years, to see others` : null}
        empty={<NothingHere filtered={view.filtered} base={base} />}
      />
    </>
  );

  /** The event that the address asks for; one of another timeline, or none at all, is not opened here. */
  async function openedEvent(id: string | string[] | undefined, listed: readonly EventResource[]) {
    if (typeof id !== 'string' || id === '') return null;
    const here = listed.find((event) => event.id === id);
    if (here) return here;
    const event = await getEvent(id, reader).catch(() => null);
    return event?.timeline.id === timeline.id ? event : null;
  }
}

function NothingHere({ filtered, base }: { filtered: boolean; base: string }) {
  return (
    <div className="py-8">
      <p className="font-serif text-22">{filtered ? 'Nothing found in this view.' : 'No events yet.'}</p>
      <p className="mt-2 text-ink-2">
        {filtered ? (
          <>
            Titles, summaries and quotes were searched. <Link href={base}>Show the whole timeline</Link>
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
