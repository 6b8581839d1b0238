import { config } from '../config';

/**
 * Hosts under which the browser may have reached us: the request's own, the one a proxy passes on, the configured one.
 * A page of another site can set none of these in somebody's browser, so they may be believed for this purpose.
 */
function ownHosts(headers: Headers, publicUrl: string | undefined): string[] {
  const forwarded = headers.get('x-forwarded-host')?.split(',')[0]?.trim();
  const configured = publicUrl ? new URL(publicUrl).host : undefined;
  return [headers.get('host') ?? undefined, forwarded, configured]
    .filter((host): host is string => Boolean(host))
    .map((host) => host.toLowerCase());
}

/**
 * Whether a request that changes something, and carries a cookie, comes from our own pages. Sec-Fetch-Site is the
 * browser's own word and holds behind any proxy, but browsers send it over https and to localhost alone. Origin comes with
 * every POST, PATCH and DELETE. A request with neither is no browser's: programs have tokens.
 */
export function isSameOrigin(headers: Headers, publicUrl = config().publicUrl): boolean {
  if (headers.get('sec-fetch-site') === 'same-origin') return true;
  const origin = headers.get('origin');
  if (origin === null || origin === 'null') return false;
  try {
    return ownHosts(headers, publicUrl).includes(new URL(origin).host.toLowerCase());
  } catch {
    return false;
  }
}

/** Whether the browser speaks https with us or with the proxy before us: then cookies are marked Secure. */
export function isHttps(headers: Headers, publicUrl = config().publicUrl): boolean {
  const forwarded = headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  if (forwarded === 'https') return true;
  const host = (headers.get('x-forwarded-host') ?? headers.get('host'))?.split(',')[0]?.trim();
  return publicUrl !== undefined && publicUrl.startsWith('https:') && new URL(publicUrl).host === host;
}
