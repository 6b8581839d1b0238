import { z } from 'zod';
import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { publicationDay } from '@/lib/schemas/date';
import { readDateInput } from '@/lib/services/extract';
import { endpoint } from '../_endpoint';

const dateQuery = z.object({
  text: z.string({ error: 'wants a date in words or EDTF' }).trim().max(200, 'is longer than 200 characters'),
  /** What "yesterday" is counted from; the server's day (UTC) if left out. */
  today: publicationDay.optional(),
});

// What the desk's date field asks while somebody types. A date that is not understood is an answer, not an error.
const read = endpoint({ open: true, query: dateQuery }, async ({ request, query, actor }) => {
  const today = query.today ?? new Date().toISOString().slice(0, 10);
  return readable(await readDateInput(query.text, today), request, actor !== null);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: read }, ['GET']);
