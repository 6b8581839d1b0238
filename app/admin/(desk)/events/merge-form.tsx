'use client';

import { Button } from '@/app/_components/button';
import { Beads, type Bead } from '@/app/_components/event/beads';
import { FormMessage } from '../../_components/form-message';
import { type FormAction, useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';

/** What a choice shows of an event. */
export interface Candidate {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly date: string;
  readonly beads: readonly (readonly Bead[])[];
  readonly agreement: string;
}

/** Events that may be the same as this one, each with a button. */
export function MergeForm({
  action,
  candidates,
}: {
  action: FormAction<null>;
  candidates: readonly Candidate[];
}) {
  const { state, pending, form } = useDeskForm<null>(action, freshForm());
  return (
    <form {...form}>
      <FormMessage state={state} />
      <ul className="desk-list">
        {candidates.map(({ id, version, title, date, beads, agreement }) => (
          <li key={id}>
            <div>
              <p className="note">{date}</p>
              <p className="title" id={`title-${id}`}>
                <a href={`/admin/events/${id}`}>{title}</a>
              </p>
              <p className="note">
                <Beads groups={beads} label={agreement} /> {agreement}
              </p>
            </div>
            <Button
              type="submit"
              name="other"
              value={`${version} ${id}`}
              disabled={pending}
              aria-describedby={`title-${id}`}
            >
              Merge into this
            </Button>
          </li>
        ))}
      </ul>
      <output className="text-ink-2">{pending && 'Merging…'}</output>
    </form>
  );
}
