import { methods } from '@/lib/http/methods';
import { changed, readable } from '@/lib/http/respond';
import { MAX_ARTICLE, sourceCreate, sourceQuery } from '@/lib/schemas/source';
import { ingestSource } from '@/lib/services/source-intake';
import { listSources } from '@/lib/services/sources';
import { endpoint } from '../_endpoint';

/** The longest article, each character at its dearest (six bytes as a JSON escape), would be more than anyone sends. */
const maxBytes = 4 * MAX_ARTICLE;

const list = endpoint({ open: true, query: sourceQuery }, async ({ request, query, actor }) =>
  readable(await listSources(query, actor), request, actor !== null),
);

// The same article again is not an error: it answers 200 with the source that is there.
const create = endpoint({ open: false, body: sourceCreate, maxBytes }, async ({ body, actor }) => {
  const { source, created } = await ingestSource(body, actor);
  return changed(source, created ? 201 : 200, `/api/v1/sources/${source.id}`);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: create }, ['GET']);
