import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { neighbourQuery } from '@/lib/schemas/window';
import { readNeighbours } from '@/lib/services/window';
import { endpoint } from '../../../_endpoint';

const read = endpoint({ open: true, query: neighbourQuery }, async ({ request, params, query, actor }) =>
  readable(await readNeighbours(params.slug ?? '', query, actor), request, actor !== null),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read }, ['GET']);
