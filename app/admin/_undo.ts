'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { decisionPages, nextPath } from '@/lib/auth/next-path';
import { undoDecision } from '@/lib/services/decisions';
import { attemptAs } from './_attempt';
import type { FormState } from './_form-state';

/** Takes a decision back, then shows the page at `then`, of the desk or of a source. */
export async function undoAction(id: string, then: string, _: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, [], async (actor) => {
    await undoDecision(id, actor);
    revalidatePath('/', 'layout');
    redirect(nextPath(then, decisionPages));
  });
}
