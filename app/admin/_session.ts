import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { SessionCookie } from '@/lib/auth/cookies';
import { type Person, readSession } from '@/lib/auth/session';
import { isHttps } from '@/lib/http/origin';
import type { Actor } from '@/lib/services/actor';

/** Who is signed in, asked once a request. */
export const currentPerson = cache(async (): Promise<Person | null> => readSession(await headers()));

export const actorOf = ({ id, name }: Person): Actor => ({ id, name, kind: 'user' });

/** For pages: strangers go to the sign-in page and come back to `path`. */
export async function requirePerson(path: string): Promise<Person> {
  return (await currentPerson()) ?? redirect(`/admin/sign-in?next=${encodeURIComponent(path)}`);
}

/** For pages: the person as services know them. */
export async function requireActor(path: string): Promise<Actor> {
  return actorOf(await requirePerson(path));
}

/** Hands the session's cookies to the browser, marked Secure where it speaks https. */
export async function setCookies(given: readonly SessionCookie[]): Promise<void> {
  const secure = isHttps(await headers());
  const jar = await cookies();
  for (const { name, value, ...options } of given) jar.set(name, value, { ...options, secure });
}
