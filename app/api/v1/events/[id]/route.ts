import { methods } from '@/lib/http/methods';
import { changed, noContent, readable } from '@/lib/http/respond';
import { eventUpdate } from '@/lib/schemas/event';
import { deleteEvent, getEvent, updateEvent } from '@/lib/services/events';
import { endpoint } from '../../_endpoint';

// The id of an event that was merged into another answers with that other, whose own id is in it.
const get = endpoint({ open: true }, async ({ request, params, actor }) =>
  readable(await getEvent(params.id ?? '', actor), request, actor !== null),
);

const update = endpoint({ open: false, body: eventUpdate }, async ({ params, body, actor }) =>
  changed(await updateEvent(params.id ?? '', body, actor)),
);

const remove = endpoint({ open: false }, async ({ params, actor }) => {
  await deleteEvent(params.id ?? '', actor);
  return noContent();
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  { GET: get, PATCH: update, DELETE: remove },
  ['GET'],
);
