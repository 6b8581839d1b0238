import type { Metadata } from 'next';
import Link from 'next/link';
import { toldBy } from '@/app/_components/counts';
import { pageMetadata } from '@/app/_components/head/metadata';
import { PageTitle } from '@/app/_components/page-title';
import { dayNumber, spanWords } from '@/app/_components/time/days';
import { DensityStrip } from '@/app/_components/time/density-strip';
import { eventQuery } from '@/lib/schemas/event';
import { listEvents } from '@/lib/services/events';
import { listTimelines } from '@/lib/services/timelines';
import { viewer } from './_viewer';

export const metadata: Metadata = {
  ...pageMetadata({
    title: 'Dateline: timelines that can be checked',
    description:
      'Timelines made of articles: each date is shown with the sentences that state it, and how many independent sources agree.',
    path: '/',
  }),
  title: { absolute: 'Dateline: timelines that can be checked' },
};

export default async function TimelinesPage() {
  const reader = await viewer();
  const timelines = await listTimelines(reader);
  // The strip shows what matters most: a page of events, not all of them.
  const shown = await Promise.all(
    timelines.map(({ slug }) =>
      listEvents(eventQuery.parse({ timeline: slug, sort: '-salience', limit: 200 }), reader),
    ),
  );
  return (
    <>
      <PageTitle deck="Each date here can be checked against the sentence that states it.">
        Timelines
      </PageTitle>
      {timelines.length === 0 ? (
        <div className="border-t border-rule-2 py-8">
          <p className="font-serif text-22">No timelines yet.</p>
          <p className="mt-2 text-ink-2">
            Make one at <Link href="/admin">the desk</Link>, or <Link href="/extract">try an article</Link>{' '}
            without storing anything.
          </p>
        </div>
      ) : (
        <ul className="timelines">
          {timelines.map((timeline, index) => (
            <li key={timeline.id}>
              <div>
                <h2>
                  <Link href={`/timelines/${timeline.slug}`}>{timeline.title}</Link>
                </h2>
                {timeline.description && (
                  <p className="mt-2 max-w-[70ch] text-16 font-serif text-pretty">{timeline.description}</p>
                )}
                <p className="mt-2 text-13 text-ink-2">
                  {timeline.earliest && timeline.latest && (
                    <b className="font-semibold text-ink">
                      {spanWords(dayNumber(timeline.earliest), dayNumber(timeline.latest))}.{' '}
                    </b>
                  )}
                  {toldBy(timeline)}
                  {timeline.visibility !== 'public' && ` Not public: ${timeline.visibility}.`}
                </p>
              </div>
              <DensityStrip
                dates={shown[index]?.items.map(({ date }) => date) ?? []}
                label={`When the events of ${timeline.title} lie`}
                labels={5}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
