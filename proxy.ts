import { type NextRequest, NextResponse } from 'next/server';
import { isSameOrigin } from './lib/http/origin';
import { contentSecurityPolicy, newNonce } from './lib/http/page-policy';

const desk = /^\/admin(?:\/|$)/;
const open = /^\/admin\/(?:sign-in|setup)(?:\/|$)/;

/**
 * Before any page: gives it a Content-Security-Policy of its own, with a nonce that Next reads from the request and puts on its scripts.
 * Before the desk, a request without a session cookie goes to the sign-in page at once, with a real redirect whatever the page would
 * have streamed; whether a cookie is worth anything, each page and action asks the database.
 */
export function proxy(request: NextRequest): NextResponse {
  if (request.method === 'POST') return postFromOurPages(request);
  const { pathname, search } = request.nextUrl;
  if (desk.test(pathname) && !open.test(pathname) && !request.cookies.has('dateline.session_token')) {
    const next = encodeURIComponent(`${pathname}${search}`);
    return NextResponse.redirect(new URL(`/admin/sign-in?next=${next}`, request.url), 307);
  }
  return page(new Headers(request.headers));
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
  const passedOn = new Headers(headers);
  if (origin !== null && origin !== 'null') passedOn.set('x-forwarded-host', new URL(origin).host);
  return page(passedOn);
}

/** On to the page, with its policy on the request (for Next) and on the answer (for the browser). */
function page(headers: Headers): NextResponse {
  const policy = contentSecurityPolicy(newNonce());
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

// Pages alone: the API, the build's files and pictures run nothing, and their headers are those of next.config.js.
export const config = { matcher: ['/((?!api/|_next/|icon\\.svg|robots\\.txt|sitemap).*)'] };
