import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { getTimeline } from '@/lib/services/timelines';
import { endpoint } from '../../_endpoint';

const get = endpoint({ open: true }, async ({ request, params, actor }) =>
  readable(await getTimeline(params.slug ?? '', actor), request, actor !== null),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get }, ['GET']);
