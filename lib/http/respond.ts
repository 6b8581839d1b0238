import { createHash } from 'node:crypto';

const weakTag = (body: string) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/**
 * JSON for reading, with an ETag over its content; 304 where the client has it. What a stranger sees may be kept and asked
 * about again; what somebody signed in sees is kept nowhere.
 */
export function readable(value: unknown, request: Request, isPrivate: boolean): Response {
  const body = JSON.stringify(value);
  const tag = weakTag(body);
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': isPrivate ? 'private, no-store' : 'no-cache',
    Vary: 'Authorization, Cookie',
    ETag: tag,
  };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (!isPrivate && known.includes(tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** JSON that answers a change; `location` where something was created. */
export function changed(value: unknown, status: 200 | 201 = 200, location?: string): Response {
  const headers = new Headers({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  if (location) headers.set('Location', location);
  return new Response(JSON.stringify(value), { status, headers });
}

export const noContent = () => new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
