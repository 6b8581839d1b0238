'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { AppError } from '@/lib/errors';
import { mergeEvents, rejectMention, splitEvent } from '@/lib/services/decisions';
import { attemptAs, typedIn } from '../../_attempt';
import type { FormState } from '../../_form-state';

/** The event's page at the desk, which tells what was done. */
const back = (id: string, decision: string) => `/admin/events/${id}?done=${decision}`;

/** Merges the event whose button was pressed into this one. `version`: of this one, as it was read. */
export async function mergeAction(
  id: string,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  return attemptAs(form, [], async (actor) => {
    const [seen = '', other = ''] = typedIn(form, 'other').split(' ');
    if (!other) throw new AppError('invalid_input', 'Choose the event to merge with.');
    const { decision, events } = await mergeEvents(
      { into: { id, version }, events: [{ id: other, version: Number(seen) }] },
      actor,
    );
    revalidatePath('/', 'layout');
    redirect(back(events[0]?.id ?? id, decision.id));
  });
}

/** Takes the chosen sentences out of an event, or, by its own button, one sentence out of all events. */
export async function sentencesAction(
  id: string,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  return attemptAs(form, [], async (actor) => {
    const event = { id, version };
    const rejected = typedIn(form, 'reject');
    const chosen = form.getAll('mention').filter((one) => typeof one === 'string');
    if (!rejected && chosen.length === 0)
      throw new AppError('invalid_input', 'Choose the sentences that tell of another event.');
    const { decision, events } = rejected
      ? await rejectMention({ event, mention: rejected }, actor)
      : await splitEvent({ event, mentions: chosen }, actor);
    revalidatePath('/', 'layout');
    // An event that has lost its only sentence is gone.
    const stays = events.find((one) => one.id === id);
    redirect(stays ? back(id, decision.id) : `/admin/review?done=${decision.id}`);
  });
}
