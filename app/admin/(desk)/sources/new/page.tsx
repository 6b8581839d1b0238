import type { Metadata } from 'next';
import { ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import { listTimelines } from '@/lib/services/timelines';
import { requireActor } from '../../../_session';
import { ArticleForm } from '../article-form';

export const metadata: Metadata = { title: 'Add article' };

interface Props {
  searchParams: Promise<{ timeline?: string | string[] }>;
}

export default async function NewSourcePage({ searchParams }: Props) {
  const actor = await requireActor('/admin/sources/new');
  const [{ timeline }, timelines] = await Promise.all([searchParams, listTimelines(actor)]);
  if (timelines.length === 0) {
    return (
      <>
        <PageTitle deck="An article belongs to a timeline, and there is none yet.">Add article</PageTitle>
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
      <PageTitle deck="Only the text is needed. What is left empty is read from it where it can be.">
        Add article
      </PageTitle>
      <ArticleForm timelines={latest} timeline={chosen?.slug ?? ''} />
    </>
  );
}
