import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import type { DeletionPreview } from '@/lib/schemas/source';
import { previewDeletion } from '@/lib/services/source-changes';
import { ConfirmForm } from '../../../../_components/confirm-form';
import { orNotFound } from '../../../../_or-not-found';
import { requireActor } from '../../../../_session';
import { deleteSourceAction } from '../../actions';

export const metadata: Metadata = { title: 'Delete article' };

interface Props {
  params: Promise<{ id: string }>;
}

export default async function DeleteSourcePage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor(`/admin/sources/${id}/delete`);
  const preview = await orNotFound(previewDeletion(id, actor));
  if (!preview) notFound();
  const { source, lost, kept } = preview;
  return (
    <>
      <PageTitle up={{ href: `/admin/sources/${id}`, label: source.title }}>Delete this article?</PageTitle>
      <div className="desk-columns">
        <Affected
          head="These events go with it"
          none="No event depends on this article alone."
          events={lost}
        />
        <Affected
          head="These events stay and lose a mention"
          none="No other event is told by it."
          events={kept}
        />
      </div>
      <ConfirmForm action={deleteSourceAction.bind(null, id)} cancel={`/admin/sources/${id}`}>
        Delete this article
      </ConfirmForm>
    </>
  );
}

function Affected({ head, none, events }: { head: string; none: string; events: DeletionPreview['lost'] }) {
  return (
    <section>
      <h2 className="section-head">
        {head} <small>{events.length}</small>
      </h2>
      {events.length === 0 && <p className="text-ink-2">{none}</p>}
      <ul className="desk-list">
        {events.map(({ id, title, date }) => (
          <li key={id}>
            <div>
              <p className="title">
                <Link href={`/events/${id}`}>{title}</Link>
              </p>
              <p className="note">{date ?? 'undated'}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
