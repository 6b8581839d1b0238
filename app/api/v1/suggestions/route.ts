import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { suggestionQuery } from '@/lib/schemas/suggestion';
import { listSuggestions } from '@/lib/services/suggestions';
import { endpoint } from '../_endpoint';

const list = endpoint({ open: false, query: suggestionQuery }, async ({ request, query, actor }) =>
  readable(await listSuggestions(query, actor), request, true),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ GET: list }, []);
