import type { Metadata } from 'next';
import Link from 'next/link';
import { counted } from '@/app/_components/counts';
import { pageMetadata } from '@/app/_components/head/metadata';
import { PageTitle } from '@/app/_components/page-title';
import { PublishedOn } from '@/app/_components/published-on';
import { sourceQuery } from '@/lib/schemas/source';
import { listSources } from '@/lib/services/sources';
import { readTimeline } from '../_timeline';

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { timeline } = await readTimeline((await params).slug);
  return pageMetadata({
    title: `Articles of ${timeline.title}`,
    description: `${counted(timeline.sources, 'article')} that tell of ${timeline.title}, ${timeline.independent} of them independent, each with its dates marked.`,
    path: `/timelines/${timeline.slug}/sources`,
    timeline,
  });
}

export default async function TimelineSourcesPage({ params, searchParams }: Props) {
  const { timeline, reader } = await readTimeline((await params).slug);
  const { cursor } = await searchParams;
  const query = sourceQuery.parse({
    timeline: timeline.slug,
    limit: 100,
    cursor: typeof cursor === 'string' ? cursor : undefined,
  });
  const { items, next } = await listSources(query, reader);
  const base = `/timelines/${timeline.slug}`;
  return (
    <>
      <PageTitle
        up={{ href: base, label: timeline.title }}
        deck={`${counted(timeline.sources, 'article')}, ${timeline.independent} of them independent: copies of one text count once.`}
      >
        Articles
      </PageTitle>
      {items.length === 0 && <p className="font-serif text-18">No articles yet.</p>}
      <ul className="source-list">
        {items.map((source) => (
          <li key={source.id}>
            <span className="when">
              <PublishedOn day={source.publishedOn} prefix="" />
            </span>
            <div>
              <h2>
                <Link href={`/sources/${source.id}`}>{source.title}</Link>
              </h2>
              <p className="text-13 text-ink-2">
                {source.publisher && <b className="font-semibold text-ink">{source.publisher}</b>}
                {source.copies.length > 0 &&
                  `${source.publisher ? '; ' : ''}one text with ${source.copies.map((copy) => copy.publisher ?? copy.title).join(', ')}`}
              </p>
            </div>
            <span className="count">{counted(source.mentionCount, 'dated sentence')}</span>
          </li>
        ))}
      </ul>
      {next && (
        <p className="border-t border-rule pt-4">
          <Link href={`${base}/sources?cursor=${encodeURIComponent(next)}`}>More articles</Link>
        </p>
      )}
    </>
  );
}
