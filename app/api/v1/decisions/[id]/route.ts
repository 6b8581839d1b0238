import { methods } from '@/lib/http/methods';
import { changed, readable } from '@/lib/http/respond';
import { getDecision, undoDecision } from '@/lib/services/decisions';
import { endpoint } from '../../_endpoint';

const get = endpoint({ open: false }, async ({ request, params }) =>
  readable(await getDecision(params.id ?? ''), request, true),
);

// Taken back, not forgotten: so it answers what holds now.
const remove = endpoint({ open: false }, async ({ params, actor }) =>
  changed(await undoDecision(params.id ?? '', actor)),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get, DELETE: remove }, []);
