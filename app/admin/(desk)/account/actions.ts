'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { changePassword, signOut } from '@/lib/auth/session';
import { checkPassword } from '@/lib/auth/users';
import { AppError } from '@/lib/errors';
import { attempts } from '@/lib/http/limit';
import { attemptAs } from '../../_attempt';
import type { FormState } from '../../_form-state';
import { setCookies } from '../../_session';

export async function signOutAction(): Promise<void> {
  await setCookies(await signOut(await headers()));
  redirect('/admin/sign-in');
}

const guesses = attempts('change-password', 10, 15 * 60);

export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, ['password', 'current'], async (actor, values) => {
    const { password = '', current = '' } = values;
    // Neither is sent back to the form.
    values.password = '';
    values.current = '';
    checkPassword(password);
    const key = actor.id ?? '';
    await guesses.begin(key);
    const session = await changePassword(await headers(), current, password);
    if (!session) {
      throw new AppError('invalid_input', 'That is not your current password.', [
        { path: 'current', message: 'is not your current password' },
      ]);
    }
    await guesses.succeed(key);
    await setCookies(session);
    return { message: 'The password is changed. You stay signed in here and nowhere else.', done: true };
  });
}
