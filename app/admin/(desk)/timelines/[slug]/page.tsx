import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { getTimeline } from '@/lib/services/timelines';
import { orNotFound } from '../../../_or-not-found';
import { requireActor } from '../../../_session';
import { updateTimelineAction } from '../actions';
import { TimelineForm } from '../timeline-form';

export const metadata: Metadata = { title: 'Edit timeline' };

interface Props {
  params: Promise<{ slug: string }>;
}

export default async function EditTimelinePage({ params }: Props) {
  const { slug } = await params;
  const actor = await requireActor(`/admin/timelines/${slug}`);
  const timeline = await orNotFound(getTimeline(slug, actor));
  if (!timeline) notFound();
  const { id, title, description, visibility } = timeline;
  return (
    <>
      <PageTitle up={{ href: '/admin/timelines', label: 'Manage timelines' }}>{title}</PageTitle>
      <TimelineForm
        action={updateTimelineAction.bind(null, id)}
        initial={{ title, slug: timeline.slug, description: description ?? '', visibility }}
        cancel="/admin/timelines"
      >
        Save timeline
      </TimelineForm>
    </>
  );
}
