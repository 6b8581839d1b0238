import { notFound } from 'next/navigation';
import { readAddress } from '@/app/_components/timeline/address';
import { getTimeline } from '@/lib/services/timelines';
import { exportEvents } from '@/lib/services/exporting';
import { orNotFound, viewer } from '../../../../_viewer';

interface Context {
  params: Promise<{ slug: string; format: string }>;
}

/** The events that a filter leaves as a file: the same parts of the address as the page's. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, format } = await params;
  if (format !== 'csv' && format !== 'json') notFound();
  const reader = await viewer();
  const timeline = await orNotFound(getTimeline(slug, reader));
  const { view } = readAddress(new URL(request.url).searchParams);
  const { body, contentType, filename } = await exportEvents(timeline.slug, view.filter, format, reader);
  return new Response(body, {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${filename.replaceAll(/[^\w.-]/g, '-')}"`,
      'cache-control': 'no-store',
    },
  });
}
