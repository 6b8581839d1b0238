'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { parse } from '@/lib/http/fields';
import { publicationDateUpdate, sourceCreate } from '@/lib/schemas/source';
import { correctPublicationDate, deleteSource } from '@/lib/services/source-changes';
import { ingestSource, previewSource } from '@/lib/services/source-intake';
import { getSource } from '@/lib/services/sources';
import { attemptAs } from '../../_attempt';
import type { FormState } from '../../_form-state';
import { type Preview, sourceFields } from './_fields';

/** One form, two buttons: `intent` says whether to look or to save. */
export async function addSourceAction(_: FormState<Preview>, form: FormData): Promise<FormState<Preview>> {
  return attemptAs<Preview>(form, sourceFields, async (actor, values) => {
    const article = parse(sourceCreate, { ...values, format: values.format || undefined });
    if (form.get('intent') !== 'save') return { extra: await previewSource(article) };
    const { source, created } = await ingestSource(article, actor);
    revalidatePath('/', 'layout');
    return redirect(created ? `/sources/${source.id}` : `/admin/sources/${source.id}?again=1`);
  });
}

export async function correctDateAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, ['publishedOn'], async (actor, { publishedOn = '' }) => {
    const before = await getSource(id, actor);
    const update = parse(publicationDateUpdate, { publishedOn: publishedOn.trim() || null });
    const after = await correctPublicationDate(id, update, actor);
    const dates = new Map(before.mentions.map((mention) => [mention.position.start, mention.date.edtf]));
    const moved = after.mentions.filter(({ position, date }) => dates.get(position.start) !== date.edtf);
    revalidatePath('/', 'layout');
    return {
      done: true,
      message:
        moved.length === 0
          ? 'The publication date is corrected. No date in the article depends on it.'
          : `The publication date is corrected, and ${moved.length === 1 ? 'one date was' : `${moved.length} dates were`} computed anew.`,
    };
  });
}

export async function deleteSourceAction(id: string, _: FormState, form: FormData): Promise<FormState> {
  return attemptAs(form, [], async (actor) => {
    const { timeline } = await getSource(id, actor);
    await deleteSource(id, actor);
    revalidatePath('/', 'layout');
    redirect(`/admin/sources?timeline=${timeline.slug}`);
  });
}
