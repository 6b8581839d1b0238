import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { windowQuery } from '@/lib/schemas/window';
import { readWindow } from '@/lib/services/window';
import { endpoint } from '../../../_endpoint';

const read = endpoint({ open: true, query: windowQuery }, async ({ request, params, query, actor }) =>
  readable(await readWindow(params.slug ?? '', query, actor), request, actor !== null),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read }, ['GET']);
