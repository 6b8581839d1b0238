import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { listTimelines } from '@/lib/services/timelines';
import { endpoint } from '../_endpoint';

const list = endpoint({ open: true }, async ({ request, actor }) =>
  readable({ items: await listTimelines(actor), next: null }, request, actor !== null),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list }, ['GET']);
