import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { getTimeline } from '@/lib/services/timelines';
import { ConfirmForm } from '../../../../_components/confirm-form';
import { counted } from '../../../../_components/counted';
import { orNotFound } from '../../../../_or-not-found';
import { requireActor } from '../../../../_session';
import { deleteTimelineAction } from '../../actions';

export const metadata: Metadata = { title: 'Delete timeline' };

interface Props {
  params: Promise<{ slug: string }>;
}

export default async function DeleteTimelinePage({ params }: Props) {
  const { slug } = await params;
  const actor = await requireActor(`/admin/timelines/${slug}/delete`);
  const timeline = await orNotFound(getTimeline(slug, actor));
  if (!timeline) notFound();
  const { id, title, events, sources, sample } = timeline;
  return (
    <>
      <PageTitle up={{ href: '/admin/timelines', label: 'Manage timelines' }}>Delete “{title}”?</PageTitle>
      <p className="max-w-[60ch]">
        With it go {counted(events, 'event')} and {counted(sources, 'article')} with all that was corrected in
        them. Only a backup brings them back.
      </p>
      <ConfirmForm
        action={deleteTimelineAction.bind(null, id)}
        cancel="/admin/timelines"
        {...(sample ? {} : { retype: title })}
      >
        {sample ? 'Remove the sample' : 'Delete this timeline'}
      </ConfirmForm>
    </>
  );
}
