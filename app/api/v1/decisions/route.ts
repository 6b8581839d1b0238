import { methods } from '@/lib/http/methods';
import { changed, readable } from '@/lib/http/respond';
import { decisionCreate, decisionQuery } from '@/lib/schemas/decision';
import { decide, listDecisions } from '@/lib/services/decisions';
import { endpoint } from '../_endpoint';

const list = endpoint({ open: false, query: decisionQuery }, async ({ request, query, actor }) =>
  readable(await listDecisions(query, actor), request, true),
);

const create = endpoint({ open: false, body: decisionCreate }, async ({ body, actor }) => {
  const decided = await decide(body, actor);
  return changed(decided, 201, `/api/v1/decisions/${decided.decision.id}`);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list, POST: create }, []);
