import { cache } from 'react';
import { getTimeline } from '@/lib/services/timelines';
import { orNotFound, viewer } from '../../_viewer';

/** The timeline of a page and who reads it: once for its head and its body. */
export const readTimeline = cache(async (slug: string) => {
  const reader = await viewer();
  return { timeline: await orNotFound(getTimeline(slug, reader)), reader };
});
