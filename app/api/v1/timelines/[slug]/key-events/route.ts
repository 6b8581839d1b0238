import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { keyEventQuery } from '@/lib/schemas/event';
import { listKeyEvents } from '@/lib/services/key-events';
import { endpoint } from '../../../_endpoint';

const list = endpoint({ open: true, query: keyEventQuery }, async ({ request, params, query, actor }) =>
  readable(await listKeyEvents(params.slug ?? '', query, actor), request, actor !== null),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list }, ['GET']);
