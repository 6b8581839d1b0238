'use client';

import Link from 'next/link';
import { Button } from '@/app/_components/button';
import { SelectField, TextArea, TextField } from '@/app/_components/field';
import type { DateReading } from '@/lib/schemas/extract';
import { FormMessage } from '../../_components/form-message';
import { type FormAction, useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';
import type { Meanwhile } from './_fields';
import { DateField } from './date-field';

interface Props {
  action: FormAction<Meanwhile>;
  initial: Readonly<Record<string, string>>;
  /** What the initial date means, read on the server. */
  known: DateReading | null;
  timelines: readonly { readonly slug: string; readonly title: string }[];
  /** An event stays in its timeline. */
  editing?: boolean;
  cancel: string;
}

export function EventForm({ action, initial, known, timelines, editing = false, cancel }: Props) {
  const { state, pending, form } = useDeskForm<Meanwhile>(action, freshForm(initial));
  const { values, problems, extra } = state;
  return (
    <form {...form} className="grid gap-5">
      <FormMessage state={state} />
      {extra && <MeanwhileTable changes={extra.changes} />}
      {editing && <input type="hidden" name="original" value={values.original ?? JSON.stringify(initial)} />}
      <TextField
        label="Title"
        name="title"
        className="large"
        required
        defaultValue={values.title}
        problem={problems.title}
        hint="A short sentence with a verb, as a reader would say it."
      />
      <DateField value={values.date} problem={problems.date} known={known} />
      <TextArea
        label="Summary"
        name="summary"
        rows={3}
        defaultValue={values.summary}
        problem={problems.summary}
      />
      {editing ? (
        <input type="hidden" name="timeline" value={values.timeline ?? ''} />
      ) : (
        <SelectField
          label="Timeline"
          name="timeline"
          defaultValue={values.timeline}
          problem={problems.timeline}
        >
          {timelines.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </SelectField>
      )}
      <div className="grid gap-5 border-t border-rule-2 pt-4">
        <TextField
          label="Source URL"
          name="sourceUrl"
          type="url"
          inputMode="url"
          placeholder="https://"
          defaultValue={values.sourceUrl}
          problem={problems.sourceUrl}
        />
        <TextArea
          label="Quote"
          name="quote"
          rows={3}
          defaultValue={values.quote}
          problem={problems.quote}
          hint="The sentence that says when. Without one, readers see that the event was entered by hand."
        />
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <SelectField
          key={values.status}
          label="Status"
          name="status"
          defaultValue={values.status}
          problem={problems.status}
        >
          <option value="published">Published</option>
          <option value="draft">Draft, seen at the desk alone</option>
          {editing && <option value="rejected">Rejected: not an event</option>}
        </SelectField>
        <TextField
          label="Tags"
          name="tags"
          defaultValue={values.tags}
          problem={problems.tags}
          hint="Separated by commas."
        />
      </div>
      {editing && (
        <TextField
          label="Why"
          name="reason"
          defaultValue={values.reason}
          problem={problems.reason}
          hint="For the history of changes."
        />
      )}
      <div className="flex flex-wrap items-center gap-2 border-t border-ink pt-4">
        <Button look="main" type="submit" disabled={pending}>
          Save event
        </Button>
        <Link className="button quiet" href={cancel}>
          Cancel
        </Link>
        <output className="text-ink-2">{pending && 'Saving…'}</output>
      </div>
    </form>
  );
}

function MeanwhileTable({ changes }: Meanwhile) {
  if (changes.length === 0) return null;
  return (
    <table className="meanwhile">
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">As it is now</th>
          <th scope="col">As you have it</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, theirs, yours }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{theirs}</td>
            <td>{yours ?? 'left alone: it takes the new one'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
