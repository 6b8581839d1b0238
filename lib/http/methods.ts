import type { RouteFunction } from './handler';
import { HttpError, problemResponse } from './problem';

const names = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof names)[number];

/**
 * All exports of a route.ts: the methods it has, a problem with Allow for those it has not, and OPTIONS. Where `open`
 * names methods, pages of other sites may use those (without cookies); the others they may not even ask for.
 */
export function methods(
  given: Partial<Record<Method, RouteFunction>>,
  open: readonly Method[] = [],
): Record<Method | 'OPTIONS', RouteFunction> {
  const present = names.filter((name) => given[name]);
  const allow = [...present, ...(given.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
  const refuse: RouteFunction = async (request) =>
    problemResponse(
      new HttpError('method_not_allowed', `${request.method} is not possible here; possible: ${allow}.`, {
        Allow: allow,
      }),
      request,
    );
  const options: RouteFunction = async () => {
    const headers = new Headers({ Allow: allow });
    if (open.length > 0) {
      headers.set('Access-Control-Allow-Origin', '*');
      headers.set('Access-Control-Allow-Methods', open.join(', '));
      headers.set('Access-Control-Allow-Headers', 'Content-Type');
      headers.set('Access-Control-Max-Age', '86400');
    }
    return new Response(null, { status: 204, headers });
  };
  return {
    GET: given.GET ?? refuse,
    POST: given.POST ?? refuse,
    PUT: given.PUT ?? refuse,
    PATCH: given.PATCH ?? refuse,
    DELETE: given.DELETE ?? refuse,
    OPTIONS: options,
  };
}
