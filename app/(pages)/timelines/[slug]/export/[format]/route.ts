import { notFound } from 'next/navigation';
import { getTimeline } from '@/lib/services/timelines';
import { exportEvents } from '@/lib/services/exporting';
import { orNotFound, viewer } from '../../../../_viewer';
import { askedView } from '../../_view';

interface Context {
  params: Promise<{ slug: string; format: string }>;
}

/** The events of a timeline's view as a file: the same address parts as the page's, `q`, `from` and `to`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, format } = await params;
  if (format !== 'csv' && format !== 'json') notFound();
  const reader = await viewer();
  const timeline = await orNotFound(getTimeline(slug, reader));
  const { query } = askedView(timeline.slug, Object.fromEntries(new URL(request.url).searchParams));
  const { body, contentType, filename } = await exportEvents({ ...query, limit: 200 }, format, reader);
  return new Response(body, {
    headers: {
      'content-type': contentType,
      'content-disposition': `attachment; filename="${filename.replaceAll(/[^\w.-]/g, '-')}"`,
      'cache-control': 'no-store',
    },
  });
}
