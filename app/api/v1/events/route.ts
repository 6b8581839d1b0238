import { methods } from '@/lib/http/methods';
import { changed, readable } from '@/lib/http/respond';
import { eventCreate, eventQuery } from '@/lib/schemas/event';
import { createEvent, listEvents } from '@/lib/services/events';
import { endpoint } from '../_endpoint';

const list = endpoint({ open: true, query: eventQuery }, async ({ request, query, actor }) =>
  readable(await listEvents(query, actor), request, actor !== null),
);

const create = endpoint({ open: false, body: eventCreate }, async ({ body, actor }) => {
  const event = await createEvent(body, actor);
  return changed(event, 201, `/api/v1/events/${event.id}`);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: create }, ['GET']);
