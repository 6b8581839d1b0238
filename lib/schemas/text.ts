import { z } from 'zod';

/** A string from outside. No writing has a NUL character, and PostgreSQL stores none. */
export function text(...params: Parameters<typeof z.string>) {
  return z.string(...params).refine((value) => !value.includes('\0'), 'holds a NUL character');
}
