'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { nextPath } from '@/lib/auth/next-path';
import { signIn } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { attempts, clientOf } from '@/lib/http/limit';
import { attempt, typedIn } from '../_attempt';
import type { FormState } from '../_form-state';
import { setCookies } from '../_session';

// Two counts: a client may be able to name itself anew with each request, an address to guess at cannot.
const byClient = attempts('sign-in-client', 20, 15 * 60);
const byEmail = attempts('sign-in-email', 60, 60 * 60);

export async function signInAction(_: FormState, form: FormData): Promise<FormState> {
  const next = nextPath(form.get('next'));
  return attempt(form, ['email'], async ({ email = '' }) => {
    const password = typedIn(form, 'password');
    if (!email.trim() || !password) {
      throw new AppError('invalid_input', 'Give both e-mail and password.');
    }
    const address = email.trim().toLowerCase();
    const client = `${clientOf(await headers())} ${address}`;
    await byClient.begin(client);
    await byEmail.begin(address);
    const session = await signIn(address, password);
    if (!session) throw new AppError('unauthenticated', 'E-mail and password do not go together. Try again.');
    await byClient.succeed(client);
    await byEmail.succeed(address);
    await setCookies(session);
    redirect(next);
  });
}
