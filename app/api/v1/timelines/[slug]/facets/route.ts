import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { facetQuery } from '@/lib/schemas/window';
import { readFacets } from '@/lib/services/window';
import { endpoint } from '../../../_endpoint';

const read = endpoint({ open: true, query: facetQuery }, async ({ request, params, query, actor }) =>
  readable(await readFacets(params.slug ?? '', query, actor), request, actor !== null),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read }, ['GET']);
