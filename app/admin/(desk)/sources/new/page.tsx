import type { Metadata } from 'next';
import { PageTitle } from '@/app/_components/page-title';
import { listLanguages } from '@/lib/services/reading';
import { requireActor } from '../../../_session';
import { NoTimelineYet, timelinesFor, type TimelineParams } from '../../_timelines';
import { ArticleForm } from '../article-form';

export const metadata: Metadata = { title: 'Add article' };

export default async function NewSourcePage({ searchParams }: { searchParams: TimelineParams }) {
  const actor = await requireActor('/admin/sources/new');
  const { timelines, chosen } = await timelinesFor(actor, searchParams);
  if (!chosen)
    return (
      <NoTimelineYet title="Add article" deck="An article belongs to a timeline, and there is none yet." />
    );
  return (
    <>
      <PageTitle deck="Only the text is needed. What is left empty is read from it where it can be.">
        Add article
      </PageTitle>
      <ArticleForm timelines={timelines} timeline={chosen.slug} languages={listLanguages()} />
    </>
  );
}
