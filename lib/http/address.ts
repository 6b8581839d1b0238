import { config } from '../config';
import { isHttps } from './origin';

/**
 * Where people reach this server, without a slash at the end: the configured address, else the name that the request or the proxy
 * before us gives. For links alone: a client can make up those names, and then gets back what it made up.
 */
export function publicBase(headers: Headers, publicUrl = config().publicUrl): string {
  if (publicUrl !== undefined) return publicUrl;
  const host = (headers.get('x-forwarded-host') ?? headers.get('host'))?.split(',')[0]?.trim() ?? '';
  try {
    return new URL(`${isHttps(headers, publicUrl) ? 'https' : 'http'}://${host}`).origin;
  } catch {
    return 'http://localhost';
  }
}
