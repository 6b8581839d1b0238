import { type NextRequest, NextResponse } from 'next/server';
import { isSameOrigin } from './lib/http/origin';

const open = /^\/admin\/(?:sign-in|setup)(?:\/|$)/;

/**
 * Before any page of the desk. A request without a session cookie goes to the sign-in page at once, with a real redirect
 * whatever the page would have streamed; whether a cookie is worth anything, each page and action asks the database.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.method === 'POST') return postFromOurPages(request);
  const { pathname, search } = request.nextUrl;
  if (open.test(pathname) || request.cookies.has('dateline.session_token')) return NextResponse.next();
  const next = encodeURIComponent(`${pathname}${search}`);
  return NextResponse.redirect(new URL(`/admin/sign-in?next=${next}`, request.url), 307);
}

/**
 * Next compares Origin with one header (X-Forwarded-Host, else Host) and fails behind proxies that pass on another name.
 * `isSameOrigin` knows all the names that lead here; Next is told the one that it found to be ours.
 */
function postFromOurPages(request: NextRequest): NextResponse {
  const { headers } = request;
  const origin = headers.get('origin');
  if (!isSameOrigin(headers)) {
    return new NextResponse('This form was sent from another site, so it was not taken.\n', {
      status: 403,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    });
  }
  if (origin === null || origin === 'null') return NextResponse.next();
  const passedOn = new Headers(headers);
  passedOn.set('x-forwarded-host', new URL(origin).host);
  return NextResponse.next({ request: { headers: passedOn } });
}

export const config = { matcher: ['/admin', '/admin/:path*'] };
