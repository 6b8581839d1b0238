'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/http/fields';
import { eventCreate, eventUpdate } from '@/lib/schemas/event';
import { createEvent, deleteEvent, getEvent, updateEvent } from '@/lib/services/events';
import { attemptAs, splitTags } from '../../_attempt';
import type { FormState } from '../../_form-state';
import { eventFields, type Meanwhile } from './_fields';
import { lists, sentRows } from './_names';
import { changesOf, formValues, onTopOf, originalOf } from './_update';

type EventFormState = FormState<Meanwhile>;

export async function createEventAction(_: EventFormState, form: FormData): Promise<EventFormState> {
  return attemptAs<Meanwhile>(form, eventFields, async (actor, values) => {
    const { timeline, title, date, summary, sourceUrl, quote, status } = values;
    const tags = splitTags(values.tags ?? '');
    const event = await createEvent(
      parse(eventCreate, { timeline, title, date, summary, sourceUrl, quote, status, tags }),
      actor,
    );
    revalidatePath('/', 'layout');
    redirect(`/events/${event.id}`);
  });
}

export async function updateEventAction(
  id: string,
  _: EventFormState,
  form: FormData,
): Promise<EventFormState> {
  return attemptAs<Meanwhile>(form, eventFields, async (actor, values) => {
    const original = originalOf(values);
    const changes = changesOf(values, original);
    if (Object.keys(changes).length > 0) {
      const version = Number(original.version);
      const update = parse(eventUpdate, { version, ...changes, reason: values.reason || undefined });
      try {
        await updateEvent(id, update, actor);
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'stale_version')) throw error;
        const message =
          'Somebody changed this event while you were writing. Nothing was saved yet; what you typed is kept. Look it over and save again.';
        return { message, ...onTopOf(await formValues(await getEvent(id, actor)), values, original) };
      }
      revalidatePath('/', 'layout');
    }
    return redirect(`/events/${id}`);
  });
}

export async function deleteEventAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, [], async (actor) => {
    const event = await getEvent(id, actor);
    await deleteEvent(id, actor);
    revalidatePath('/', 'layout');
    redirect(`/timelines/${event.timeline.slug}`);
  });
}

/** Who and where, as the form has them. */
export async function namesAction(
  id: string,
  version: number,
  _: FormState,
  form: FormData,
): Promise<FormState> {
  return attemptAs(form, lists, async (actor, values) => {
    const [participants, places] = lists.map((list) => sentRows(form, list));
    // What comes back with a problem is what was typed.
    values.participants = JSON.stringify(participants);
    values.places = JSON.stringify(places);
    await updateEvent(id, parse(eventUpdate, { version, participants, places }), actor);
    revalidatePath('/', 'layout');
    redirect(`/events/${id}`);
  });
}
