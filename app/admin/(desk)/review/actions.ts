'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { AppError } from '@/lib/errors';
import { decideSuggestion } from '@/lib/services/suggestions';
import { attemptAs } from '../../_attempt';
import type { FormState } from '../../_form-state';
import { type Review, reviewAddress } from './_address';

/**
 * One suggestion decided, by the button that was pressed; then the next one.
 * @param into the event whose address stays
 * @param next where to go on
 */
export async function decideAction(
  id: string,
  into: string,
  next: Review,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  return attemptAs(form, [], async (actor) => {
    const pressed = form.get('decision');
    if (pressed !== 'same' && pressed !== 'apart')
      throw new AppError('invalid_input', 'Choose one of the two buttons.');
    const { decision } = await decideSuggestion(
      id,
      pressed === 'same' ? { decision: pressed, into } : { decision: pressed },
      actor,
    );
    revalidatePath('/', 'layout');
    redirect(reviewAddress({ ...next, done: decision.id }));
  });
}
