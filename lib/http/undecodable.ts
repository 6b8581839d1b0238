import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { HttpError, problemResponse } from './problem';

/** Where requests of the API are led whose path cannot be read; `path` is what they asked for. */
const ANSWER = '/api/undecodable';

/** @returns the address to answer instead; the same where its path can be read */
export function readableAddress(address: string): string {
  const [path = ''] = address.split('?', 1);
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    return path.startsWith('/api/')
      ? `${ANSWER}?path=${encodeURIComponent(path)}`
      : // A page's address with signs that mean nothing: there is no such page, and the page that says so can be made.
        address.replace(path, path.replaceAll('%', '%25'));
  }
}

/**
 * On a path that is no UTF-8 ("/api/v1/events/%E0%A4%A") Next fails with a bare 500, before it asks any code of ours. So such requests are
 * led elsewhere as they come in.
 */
export function leadUndecodable(): void {
  subscribe('http.server.request.start', (message) => {
    if (typeof message !== 'object' || message === null || !('request' in message)) return;
    const { request } = message;
    if (request instanceof IncomingMessage && request.url) request.url = readableAddress(request.url);
  });
}

/** The answer to a request that was led here. */
export function undecodable(request: Request): Response {
  const asked = new URL(request.url).searchParams.get('path') ?? '';
  const { origin } = new URL(request.url);
  return problemResponse(
    new HttpError('malformed', 'The path cannot be read: its percent signs do not make UTF-8.'),
    new Request(URL.parse(asked, origin) ?? request.url, { method: request.method }),
  );
}
