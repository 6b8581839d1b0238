import type { Metadata } from 'next';
import Link from 'next/link';
import { ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import { listSources } from '@/lib/services/sources';
import { listSuggestions } from '@/lib/services/suggestions';
import { listTimelines } from '@/lib/services/timelines';
import { counted } from '../_components/counted';
import { SourceList } from '../_components/source-list';
import { requireActor } from '../_session';

export const metadata: Metadata = { title: 'Desk' };

export default async function DeskPage() {
  const actor = await requireActor('/admin');
  const [timelines, recent, review] = await Promise.all([
    listTimelines(actor),
    listSources({ limit: 8 }, actor),
    listSuggestions({ limit: 1 }, actor),
  ]);
  return (
    <>
      <PageTitle deck="Add articles and events, correct what was read, keep the timelines.">Desk</PageTitle>
      <div className="flex flex-wrap gap-2">
        <ButtonLink look="main" href="/admin/sources/new">
          Add article
        </ButtonLink>
        <ButtonLink href="/admin/events/new">New event</ButtonLink>
        <ButtonLink href="/admin/timelines">New timeline</ButtonLink>
        {review.total > 0 && (
          <ButtonLink look="quiet" href="/admin/review">
            {counted(review.total, 'question')} to decide
          </ButtonLink>
        )}
      </div>
      <div className="desk-columns">
        <section>
          <h2 className="section-head">Timelines</h2>
          {timelines.length === 0 && (
            <p className="text-ink-2">
              None yet. <Link href="/admin/timelines">Create the first one.</Link>
            </p>
          )}
          <ul className="desk-list">
            {timelines.map((timeline) => (
              <li key={timeline.id}>
                <div>
                  <p className="title">
                    <Link href={`/timelines/${timeline.slug}`}>{timeline.title}</Link>
                  </p>
                  <p className="note">
                    {counted(timeline.events, 'event')}, {counted(timeline.sources, 'article')}
                    {timeline.undated > 0 && `, ${timeline.undated.toLocaleString('en')} undated`}
                    {timeline.visibility !== 'public' && `, ${timeline.visibility}`}
                    {timeline.sample && ', the sample'}
                  </p>
                </div>
                <ButtonLink look="quiet" href={`/admin/sources?timeline=${timeline.slug}`}>
                  Articles
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2 className="section-head">Latest articles</h2>
          <SourceList sources={recent.items} empty="None yet: add one by pasting its text." />
        </section>
      </div>
    </>
  );
}
