import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ButtonLink } from '@/app/_components/button';
import { PageTitle } from '@/app/_components/page-title';
import { listSources } from '@/lib/services/sources';
import { listTimelines } from '@/lib/services/timelines';
import { SourceList } from '../../_components/source-list';
import { orNotFound } from '../../_or-not-found';
import { requireActor } from '../../_session';

export const metadata: Metadata = { title: 'Articles' };

interface Props {
  searchParams: Promise<{ timeline?: string | string[]; cursor?: string | string[] }>;
}

const one = (value: string | string[] | undefined) =>
  typeof value === 'string' && value ? value : undefined;

export default async function SourcesPage({ searchParams }: Props) {
  const given = await searchParams;
  const timeline = one(given.timeline);
  const cursor = one(given.cursor);
  const path = timeline ? `/admin/sources?timeline=${encodeURIComponent(timeline)}` : '/admin/sources';
  const actor = await requireActor(path);
  const [timelines, page] = await Promise.all([
    listTimelines(actor),
    orNotFound(
      listSources({ limit: 50, ...(timeline ? { timeline } : {}), ...(cursor ? { cursor } : {}) }, actor),
    ),
  ]);
  if (!page) notFound();
  const more = new URLSearchParams({ ...(timeline ? { timeline } : {}), cursor: page.next ?? '' });
  return (
    <>
      <PageTitle>Articles</PageTitle>
      <nav aria-label="Which articles" className="mb-4 flex flex-wrap gap-x-6 gap-y-1">
        <Link href="/admin/sources" aria-current={timeline ? undefined : 'page'} className="choice">
          All
        </Link>
        {timelines.map(({ slug, title }) => (
          <Link
            key={slug}
            href={`/admin/sources?timeline=${slug}`}
            aria-current={timeline === slug ? 'page' : undefined}
            className="choice"
          >
            {title}
          </Link>
        ))}
      </nav>
      <SourceList sources={page.items} empty="None here yet." />
      <div className="mt-4 flex flex-wrap gap-2">
        <ButtonLink
          look="main"
          href={timeline ? `/admin/sources/new?timeline=${timeline}` : '/admin/sources/new'}
        >
          Add article
        </ButtonLink>
        {page.next && <ButtonLink href={`/admin/sources?${more}`}>More articles</ButtonLink>}
      </div>
    </>
  );
}
