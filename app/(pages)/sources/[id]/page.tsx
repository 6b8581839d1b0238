import type { Metadata } from 'next';
import Link from 'next/link';
import { counted } from '@/app/_components/counts';
import { Notice } from '@/app/_components/notice';
import { PublishedOn } from '@/app/_components/published-on';
import { publishedHowWords } from '@/app/_components/source/publication';
import { ReadingWords } from '@/app/_components/source/reading-words';
import { SourceText } from '@/app/_components/source/source-text';
import { dayNumber, dayWords } from '@/app/_components/time/days';
import { Legend } from '@/app/_components/timeline/legend';
import type { SourceDetail } from '@/lib/schemas/source';
import { getSource } from '@/lib/services/sources';
import { orNotFound, viewer } from '../../_viewer';

interface Props {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = await orNotFound(getSource((await params).id, await viewer()));
  return { title: source.publisher ? `${source.title} (${source.publisher})` : source.title };
}

export default async function SourcePage({ params }: Props) {
  const reader = await viewer();
  const source = await orNotFound(getSource((await params).id, reader));
  return (
    <div className="proof">
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
          {reader && (
            <p className="mt-4">
              <Link href={`/admin/sources/${source.id}`}>Edit at the desk</Link>
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
        <SourceText source={source} />
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
