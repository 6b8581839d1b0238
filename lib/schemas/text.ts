import { z } from 'zod';

/** Half of a character that UTF-16 writes in two: it has no UTF-8, and a database would keep another character in its place. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A string from outside. No writing has a NUL character, and PostgreSQL stores none. */
export function text(...params: Parameters<typeof z.string>) {
  return z
    .string(...params)
    .refine((value) => !value.includes('\0'), 'holds a NUL character')
    .refine((value) => !LONE_SURROGATE.test(value), 'holds half of a character (a lone surrogate)');
}
