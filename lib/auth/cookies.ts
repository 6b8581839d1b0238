import { parseSetCookieHeader } from 'better-auth/cookies';

/** A cookie to set. Never bound to a domain; whether it is `secure` is the request's matter. */
export interface SessionCookie {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: true;
  readonly sameSite: 'lax';
  readonly path: '/';
  /** Seconds; 0 removes it, absent lasts as long as the browser is open. */
  readonly maxAge?: number;
}

/** What the library wants set, reshaped. Values come decoded: whoever sets them encodes them again. */
export function cookiesOf(headers: Headers): readonly SessionCookie[] {
  return [...parseSetCookieHeader(headers.getSetCookie().join(', '))].map(([name, cookie]) => ({
    name,
    value: cookie.value,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    ...(cookie['max-age'] === undefined ? {} : { maxAge: cookie['max-age'] }),
  }));
}
