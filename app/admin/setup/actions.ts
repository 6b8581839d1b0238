'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signIn } from '@/lib/auth/session';
import { claimSetup } from '@/lib/auth/setup';
import { parse } from '@/lib/http/fields';
import { attempt, typedIn } from '../_attempt';
import type { FormState } from '../_form-state';
import { setCookies } from '../_session';

const person = z.object({
  email: z.email({ error: 'wants an e-mail address, such as ana@example.org' }),
  name: z.string().trim().min(1, 'wants a name').max(100, 'is longer than 100 characters'),
});

export async function setupAction(_: FormState, form: FormData): Promise<FormState> {
  // The password is a field of this form, but never sent back to it.
  return attempt(form, ['email', 'name', 'password'], async (values) => {
    const password = values.password ?? '';
    values.password = '';
    const { email, name } = parse(person, { email: values.email?.trim(), name: values.name });
    await claimSetup(typedIn(form, 'token'), { email, name, password });
    await setCookies((await signIn(email, password)) ?? []);
    redirect('/admin');
  });
}
