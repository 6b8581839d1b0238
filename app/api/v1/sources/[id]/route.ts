import { methods } from '@/lib/http/methods';
import { changed, noContent, readable } from '@/lib/http/respond';
import { publicationDateUpdate } from '@/lib/schemas/source';
import { correctPublicationDate, deleteSource } from '@/lib/services/source-changes';
import { getSource } from '@/lib/services/sources';
import { endpoint } from '../../_endpoint';

const get = endpoint({ open: true }, async ({ request, params, actor }) =>
  readable(await getSource(params.id ?? '', actor), request, actor !== null),
);

const update = endpoint({ open: false, body: publicationDateUpdate }, async ({ params, body, actor }) =>
  changed(await correctPublicationDate(params.id ?? '', body, actor)),
);

const remove = endpoint({ open: false }, async ({ params, actor }) => {
  await deleteSource(params.id ?? '', actor);
  return noContent();
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { GET: get, PATCH: update, DELETE: remove },
  ['GET'],
);
