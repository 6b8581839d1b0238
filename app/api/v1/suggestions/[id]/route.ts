import { methods } from '@/lib/http/methods';
import { changed, readable } from '@/lib/http/respond';
import { suggestionDecision } from '@/lib/schemas/suggestion';
import { decideSuggestion, getSuggestion } from '@/lib/services/suggestions';
import { endpoint } from '../../_endpoint';

const get = endpoint({ open: false }, async ({ request, params }) =>
  readable(await getSuggestion(params.id ?? ''), request, true),
);

const decide = endpoint({ open: false, body: suggestionDecision }, async ({ params, body, actor }) => {
  const decided = await decideSuggestion(params.id ?? '', body, actor);
  return changed(decided, 201, `/api/v1/decisions/${decided.decision.id}`);
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: get, POST: decide }, []);
