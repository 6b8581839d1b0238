'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { parse } from '@/lib/http/fields';
import { createToken, revokeToken } from '@/lib/services/tokens';
import { attemptAs } from '../../_attempt';
import type { FormState } from '../../_form-state';

const newToken = z.object({
  name: z.string().trim().min(1, 'wants a name').max(100, 'is longer than 100 characters'),
});

export interface NewToken {
  readonly name: string;
  readonly token: string;
}

export async function createTokenAction(
  _: FormState<NewToken>,
  form: FormData,
): Promise<FormState<NewToken>> {
  return attemptAs<NewToken>(form, ['name'], async (actor, values) => {
    const { name } = parse(newToken, values);
    const { token } = await createToken(name, actor);
    revalidatePath('/admin/tokens');
    return { values: { name: '' }, extra: { name, token } };
  });
}

export async function revokeTokenAction(_: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, ['id'], async (actor, { id = '' }) => {
    await revokeToken(id, actor);
    revalidatePath('/admin/tokens');
    return {};
  });
}
