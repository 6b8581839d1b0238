'use client';

import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/field';
import { FormMessage } from '../../_components/form-message';
import { type FormAction, useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';

export function PublicationDateForm({
  action,
  publishedOn,
}: {
  action: FormAction<null>;
  publishedOn: string;
}) {
  const { state, pending, form } = useDeskForm<null>(action, freshForm({ publishedOn }));
  return (
    <form {...form} className="grid max-w-[24rem] gap-4">
      <FormMessage state={state} />
      <TextField
        label="Publication date"
        name="publishedOn"
        placeholder="2024-08-19"
        autoComplete="off"
        defaultValue={state.values.publishedOn}
        problem={state.problems.publishedOn}
        hint="YYYY-MM-DD; empty where nobody knows it. Every date that was counted from it is computed anew."
      />
      <Button type="submit" disabled={pending} className="justify-self-start">
        {pending ? 'Computing dates…' : 'Correct the date'}
      </Button>
    </form>
  );
}
