import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { ButtonLink } from '@/app/_components/button';
import { Kind } from '@/app/_components/kind';
import { Notice } from '@/app/_components/notice';
import { PageTitle } from '@/app/_components/page-title';
import { getSource } from '@/lib/services/sources';
import { orNotFound } from '../../../_or-not-found';
import { requireActor } from '../../../_session';
import { correctDateAction } from '../actions';
import { PublicationDateForm } from '../date-form';

export const metadata: Metadata = { title: 'Manage article' };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ again?: string | string[] }>;
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/admin/sources/${id}`);
  const source = await orNotFound(getSource(id, actor));
  if (!source) notFound();
  return (
    <>
      <PageTitle up={{ href: `/sources/${id}`, label: 'As readers see it' }}>{source.title}</PageTitle>
      {(await searchParams).again && (
        <Notice>This very text was in the timeline already, so nothing was added.</Notice>
      )}
      <div className="desk-columns">
        <section>
          <h2 className="section-head">
            Dates in this article <small>{source.mentions.length}</small>
          </h2>
          {source.mentions.length === 0 && <p className="text-ink-2">None was found.</p>}
          <ul className="desk-list">
            {source.mentions.map((mention) => (
              <li key={mention.id}>
                <div>
                  <p className="title">
                    <Link href={`/events/${mention.eventId}`}>{mention.title}</Link>
                  </p>
                  <p className="note">
                    <b className="text-ink">{mention.date.text ?? 'no date'}</b>{' '}
                    <Kind resolution={mention.resolution} /> from “{mention.time.text}”
                  </p>
                </div>
                <ButtonLink
                  look="quiet"
                  href={`/admin/events/${mention.eventId}`}
                  aria-label={`Edit ${mention.eventTitle}`}
                >
                  Edit
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
        <div className="grid gap-8 self-start">
          <section>
            <h2 className="section-head">When it was published</h2>
            <PublicationDateForm
              action={correctDateAction.bind(null, id)}
              publishedOn={source.publishedOn ?? ''}
            />
          </section>
          <section>
            <h2 className="section-head">Delete</h2>
            <p className="mb-3 text-13 text-ink-2">The next page shows what would go with it.</p>
            <ButtonLink look="danger" href={`/admin/sources/${id}/delete`}>
              Delete this article…
            </ButtonLink>
          </section>
        </div>
      </div>
    </>
  );
}
