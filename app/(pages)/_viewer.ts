import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readSession } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/services/actor';

/** Who reads this page: a person of the desk, or null. Asked once a request. */
export const viewer = cache(async (): Promise<Viewer> => {
  const person = await readSession(await headers());
  return person && { id: person.id, name: person.name, kind: 'user' };
});

/** What a service answers; its "not found" is the page's. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound();
    throw error;
  }
}
