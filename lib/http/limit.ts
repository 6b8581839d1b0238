import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { config } from '../config';
import { HttpError } from './problem';

/**
 * Who asks, for counting. Next puts the socket's address into X-Forwarded-For where the client sent none; a client can
 * send its own. Behind a proxy (DATELINE_URL is set) the last entry is the proxy's word. Without one the header is not
 * believed and everybody shares one count: see `sharedFactor`.
 */
export function clientOf(headers: Headers, publicUrl = config().publicUrl): string {
  if (!publicUrl) return 'everybody';
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'everybody';
}

/** Refused by a limiter, as a problem; anything else that went wrong stays what it is. */
function refused(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal;
  const wait = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  return new HttpError('rate_limited', `Too many requests; try again in ${wait} seconds.`, {
    'Retry-After': String(wait),
  });
}

export interface Limit {
  /** Takes `points` for this client. @throws HttpError `rate_limited` with Retry-After */
  take(headers: Headers, points?: number): Promise<void>;
}

/** Where clients cannot be told apart, the one count that all share is this many times as large. */
const sharedFactor = 10;

/** So many points a client within so many seconds, counted in this process's memory. */
export function limit(name: string, points: number, seconds: number): Limit {
  const perClient = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  const shared = new RateLimiterMemory({ keyPrefix: name, points: points * sharedFactor, duration: seconds });
  return {
    async take(headers, cost = 1) {
      const client = clientOf(headers);
      try {
        await (client === 'everybody' ? shared : perClient).consume(client, cost);
      } catch (refusal) {
        throw refused(refusal);
      }
    },
  };
}

export interface Attempts {
  /** Counts an attempt at this key. @throws HttpError `rate_limited` with Retry-After */
  begin(key: string): Promise<void>;
  /** It was a good one: it does not count. */
  succeed(key: string): Promise<void>;
}

/** So many failures a key within so many seconds. Counted at the beginning, so that many at once are no way around it. */
export function attempts(name: string, failures: number, seconds: number): Attempts {
  const limiter = new RateLimiterMemory({ keyPrefix: name, points: failures, duration: seconds });
  return {
    async begin(key) {
      try {
        await limiter.consume(key);
      } catch (refusal) {
        throw refused(refusal);
      }
    },
    async succeed(key) {
      await limiter.reward(key);
    },
  };
}
