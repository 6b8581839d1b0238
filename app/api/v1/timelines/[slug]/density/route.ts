import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { densityQuery } from '@/lib/schemas/window';
import { readDensity } from '@/lib/services/window';
import { endpoint } from '../../../_endpoint';

const read = endpoint({ open: true, query: densityQuery }, async ({ request, params, query, actor }) =>
  readable(await readDensity(params.slug ?? '', query, actor), request, actor !== null),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read }, ['GET']);
