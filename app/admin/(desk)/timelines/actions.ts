'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { AppError } from '@/lib/errors';
import { parse } from '@/lib/http/fields';
import { timelineCreate, timelineUpdate } from '@/lib/schemas/timeline';
import { createTimeline, deleteTimeline, getTimeline, updateTimeline } from '@/lib/services/timelines';
import { attemptAs } from '../../_attempt';
import type { FormState } from '../../_form-state';

const fields = ['title', 'slug', 'description', 'visibility'] as const;

export async function createTimelineAction(_: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, fields, async (actor, { title, slug, description, visibility }) => {
    await createTimeline(
      parse(timelineCreate, { title, slug: slug?.trim() || undefined, description, visibility }),
      actor,
    );
    revalidatePath('/', 'layout');
    redirect('/admin/timelines');
  });
}

export async function updateTimelineAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, fields, async (actor, { title, slug, description, visibility }) => {
    await updateTimeline(
      id,
      parse(timelineUpdate, { title, slug, description: description?.trim() || null, visibility }),
      actor,
    );
    revalidatePath('/', 'layout');
    redirect('/admin/timelines');
  });
}

export async function deleteTimelineAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, ['confirm'], async (actor, { confirm = '' }) => {
    const timeline = await getTimeline(id, actor);
    if (!timeline.sample && confirm.trim() !== timeline.title) {
      throw new AppError('invalid_input', 'The title is not the same.', [
        { path: 'confirm', message: `wants the title as it is: ${timeline.title}` },
      ]);
    }
    await deleteTimeline(id, actor);
    revalidatePath('/', 'layout');
    redirect('/admin/timelines');
  });
}
