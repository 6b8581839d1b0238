'use client';

import { useState } from 'react';
import { Button } from '@/app/_components/button';
import type { EntityRef } from '@/lib/schemas/event';
import { FormMessage } from '../../_components/form-message';
import { type FormAction, useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';
import { keptRows, type List, type NameRow } from './_names';

interface Props {
  action: FormAction<null>;
  participants: readonly EntityRef[];
  places: readonly EntityRef[];
}

/** Who and where: names added, removed, renamed, of another kind. Readers see them as chips. */
export function NamesForm({ action, participants, places }: Props) {
  const { state, pending, form } = useDeskForm<null>(action, freshForm());
  const { values, problems } = state;
  return (
    <form {...form} className="grid gap-5">
      <FormMessage state={state} />
      <Rows
        list="participants"
        legend="Who"
        added="person"
        rows={keptRows(values.participants) ?? participants}
        problem={problems.participants}
      />
      <Rows
        list="places"
        legend="Where"
        added="place"
        rows={keptRows(values.places) ?? places}
        problem={problems.places}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" disabled={pending}>
          Save names
        </Button>
        <output className="text-ink-2">{pending && 'Saving…'}</output>
      </div>
    </form>
  );
}

interface RowsProps {
  list: List;
  legend: string;
  /** Kind of a name that is added. */
  added: NameRow['kind'];
  rows: readonly NameRow[];
  problem: string | undefined;
}

function Rows({ list, legend, added, rows, problem }: RowsProps) {
  // Rows have no identity of their own: two may be alike while somebody types.
  const [shown, setShown] = useState(() =>
    [...rows, { name: '', kind: added }].map(({ name, kind }, key) => ({ key, name, kind })),
  );
  const add = () => setShown((before) => [...before, { key: Date.now(), name: '', kind: added }]);
  return (
    <fieldset className="name-rows">
      <legend className="field-label">{legend}</legend>
      {problem && <p className="problem">{problem}</p>}
      <ul>
        {shown.map(({ key, name, kind }, index) => (
          <li key={key}>
            <input
              className="input"
              name={`${list}-name`}
              aria-label={`${legend}, name ${index + 1}`}
              defaultValue={name}
              placeholder="Another name"
              autoComplete="off"
            />
            <select
              className="input"
              name={`${list}-kind`}
              aria-label={`${legend}, kind of name ${index + 1}`}
              defaultValue={kind}
            >
              <option value="person">Person</option>
              <option value="organisation">Organisation</option>
              <option value="place">Place</option>
              <option value="other">Other</option>
            </select>
            <Button
              look="quiet"
              className="needs-script"
              aria-label={name ? `Remove ${name}` : `Remove name ${index + 1}`}
              onClick={() => setShown((before) => before.filter((row) => row.key !== key))}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" className="needs-script" onClick={add}>
        Add another
      </Button>
      <p className="hint without-script">A name that is emptied is removed.</p>
    </fieldset>
  );
}
