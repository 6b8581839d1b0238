'use client';

import Link from 'next/link';
import { Button } from '@/app/_components/button';
import { SelectField, TextArea, TextField } from '@/app/_components/field';
import { FormMessage } from '../../_components/form-message';
import { type FormAction, useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';

interface Props {
  action: FormAction<null>;
  initial: Readonly<Record<string, string>>;
  /** On the button. */
  children: string;
  cancel?: string;
}

export function TimelineForm({ action, initial, children, cancel }: Props) {
  const { state, pending, form } = useDeskForm<null>(action, freshForm(initial));
  const { values, problems } = state;
  return (
    <form {...form} className="grid max-w-[40rem] gap-4">
      <FormMessage state={state} />
      <TextField
        label="Title"
        name="title"
        className="large"
        required
        defaultValue={values.title}
        problem={problems.title}
      />
      <TextField
        label="Address"
        name="slug"
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.slug}
        problem={problems.slug}
        hint="Small letters, digits and hyphens: it ends the web address. Left empty, it is made from the title."
      />
      <TextArea
        label="Description"
        name="description"
        rows={2}
        defaultValue={values.description}
        problem={problems.description}
      />
      <SelectField
        key={values.visibility}
        label="Who sees it"
        name="visibility"
        defaultValue={values.visibility}
        problem={problems.visibility}
      >
        <option value="public">Everybody</option>
        <option value="unlisted">Whoever has the link</option>
        <option value="private">People with an account</option>
      </SelectField>
      <div className="flex flex-wrap gap-2">
        <Button look="main" type="submit" disabled={pending}>
          {children}
        </Button>
        {cancel && (
          <Link className="button quiet" href={cancel}>
            Cancel
          </Link>
        )}
      </div>
    </form>
  );
}
