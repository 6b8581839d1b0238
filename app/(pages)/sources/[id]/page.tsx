import type { Metadata } from 'next';
import Link from 'next/link';
import { cache } from 'react';
import { counted } from '@/app/_components/counts';
import { JsonLd } from '@/app/_components/head/json-ld';
import { pageMetadata } from '@/app/_components/head/metadata';
import { sourceLinked } from '@/app/_components/head/structured';
import { Notice } from '@/app/_components/notice';
import { narrowed } from '@/app/_components/event/narrowed';
import { PublishedOn } from '@/app/_components/published-on';
import { publishedHowWords } from '@/app/_components/source/publication';
import { ReadingWords } from '@/app/_components/source/reading-words';
import { SourceText } from '@/app/_components/source/source-text';
import { dayNumber, dayWords } from '@/app/_components/time/days';
import { Legend } from '@/app/_components/timeline/legend';
import type { SourceDetail } from '@/lib/schemas/source';
import { getSource } from '@/lib/services/sources';
import { timelineVisibility } from '@/lib/services/timelines';
import { base } from '../../_base';
import { orNotFound, viewer } from '../../_viewer';
import { AddMissed, correctionsFor } from './_corrections';

interface Props {
  params: Promise<{ id: string }>;
}

/** For the head and the page: read once. */
const read = cache(async (id: string) => {
  const reader = await viewer();
  return { source: await orNotFound(getSource(id, reader)), reader };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { source, reader } = await read((await params).id);
  const { publisher, publishedOn } = source;
  const printed = [publisher, publishedOn && dayWords(dayNumber(publishedOn))].filter(Boolean).join(', ');
  const events = new Set(source.mentions.map(({ eventId }) => eventId)).size;
  return pageMetadata({
    title: publisher ? `${source.title} (${publisher})` : source.title,
    description: `${printed ? `${printed}: ` : ''}${source.title}. ${counted(source.mentions.length, 'dated sentence')} of this article, each marked and traced to one of ${counted(events, 'event')}.`,
    path: `/sources/${source.id}`,
    timeline: await timelineVisibility(source.timeline.id, reader),
    type: 'article',
  });
}

export default async function SourcePage({ params }: Props) {
  const { source, reader } = await read((await params).id);
  return (
    <div className="proof">
      <JsonLd data={sourceLinked(source, await base())} />
      <header>
        <p className="crumb">
          <Link href={`/timelines/${source.timeline.slug}`}>{source.timeline.title}</Link> ·{' '}
          <Link href={`/timelines/${source.timeline.slug}/sources`}>articles</Link>
        </p>
        <h1>{source.title}</h1>
        <p className="byline">
          {source.publisher && <b>{source.publisher}</b>}
          {source.publisher && source.author && ' · '}
          {source.author}
        </p>
      </header>
      <div className="side">
        <section aria-label="This article">
          <h2 className="section-head">This article</h2>
          <Facts source={source} />
          {source.mentions.length > 0 && (
            <p className="mt-4">
              <Link href={narrowed(source.timeline.slug, 'source', source.id)}>
                See its events on the timeline
              </Link>
            </p>
          )}
          {reader && (
            <p className="mt-4 flex flex-wrap gap-x-4">
              <Link href={`/admin/sources/${source.id}`}>Edit at the desk</Link>
              <AddMissed source={source.id} />
            </p>
          )}
        </section>
        <section aria-label="Dates in the text">
          <h2 className="section-head">
            Dates in the text <small>{source.mentions.length}</small>
          </h2>
          <Legend rows={source.mentions} />
        </section>
      </div>
      <div className="contents">
        {source.mentions.length === 0 && <Notice>No dated event was found in this article.</Notice>}
        <SourceText
          source={source}
          headline={source.title}
          corrections={reader ? correctionsFor(source) : undefined}
        />
      </div>
    </div>
  );
}

function Facts({ source }: { source: SourceDetail }) {
  return (
    <dl className="facts">
      <dt>Published</dt>
      <dd>
        {source.publishedOn ? (
          <b className="font-semibold">
            <PublishedOn day={source.publishedOn} prefix="" />
          </b>
        ) : (
          <b className="font-semibold">not known</b>
        )}
        <br />
        {publishedHowWords[source.publishedHow]}
      </dd>
      <dt>Text</dt>
      <dd>{counted(source.words, 'word')}</dd>
      {source.copies.length > 0 && (
        <>
          <dt>Copies</dt>
          <dd>
            One text with{' '}
            {source.copies.map((copy, index) => (
              <span key={copy.id}>
                {index > 0 && ', '}
                <Link href={`/sources/${copy.id}`}>{copy.publisher ?? copy.title}</Link>
              </span>
            ))}
            : they count once.
          </dd>
        </>
      )}
      <dt>Added</dt>
      <dd>{dayWords(dayNumber(source.createdAt.slice(0, 10)), 'short')}</dd>
      {source.url && (
        <>
          <dt>Address</dt>
          <dd>
            <a href={source.url} rel="external nofollow noopener">
              {source.url.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          </dd>
        </>
      )}
      <dt>Language</dt>
      <dd>
        <ReadingWords reading={source.reading} text={source.text} />
      </dd>
    </dl>
  );
}
