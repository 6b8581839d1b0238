import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const weakTag = (body: Buffer) => `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;

/** Bytes between which an answer is compressed here: shorter ones gain nothing, longer ones are Next's, which compresses beside other work. */
const [LEAST, MOST] = [1024, 1_000_000];
const takesGzip = (request: Request) =>
  /(?:^|,)\s*gzip\s*(?:,|;(?!\s*q=0(?:\.0*)?\s*(?:,|$))|$)/i.test(
    request.headers.get('accept-encoding') ?? '',
  );

/**
 * JSON for reading, with an ETag over its content; 304 where the client has it. What a stranger sees may be kept and asked
 * about again; what somebody signed in sees is kept nowhere.
 */
export function readable(value: unknown, request: Request, isPrivate: boolean): Response {
  const body = Buffer.from(JSON.stringify(value));
  const tag = weakTag(body);
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': isPrivate ? 'private, no-store' : 'no-cache',
    Vary: 'Authorization, Cookie, Accept-Encoding',
    ETag: tag,
  };
  const known = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (!isPrivate && known.includes(tag)) return new Response(null, { status: 304, headers });
  if (body.length < LEAST || body.length > MOST || !takesGzip(request))
    return new Response(body, { headers });
  // A tenth of the bytes on their way through the server's streams; a better level would take longer than it saves.
  return new Response(gzipSync(body, { level: 1 }), { headers: { ...headers, 'Content-Encoding': 'gzip' } });
}

/** JSON that answers a change; `location` where something was created. */
export function changed(value: unknown, status: 200 | 201 = 200, location?: string): Response {
  const headers = new Headers({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  if (location) headers.set('Location', location);
  return new Response(JSON.stringify(value), { status, headers });
}

export const noContent = () => new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } });
