'use client';

import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/field';
import { FormMessage } from '../../_components/form-message';
import { useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';
import { createTokenAction, revokeTokenAction } from './actions';

export function NewTokenForm() {
  const { state, pending, form } = useDeskForm(createTokenAction, freshForm());
  return (
    <form {...form} className="grid max-w-[40rem] gap-4">
      <FormMessage state={state} />
      {state.extra && (
        <output className="block border-y border-ink py-4">
          <p>
            The token of <b>{state.extra.name}</b>. Copy it now: it is shown this once, and only its
            fingerprint is kept.
          </p>
          <p className="mt-2 text-16">
            <code data-testid="token">{state.extra.token}</code>
          </p>
        </output>
      )}
      <TextField
        key={state.extra?.token}
        label="Name of the new token"
        name="name"
        hint="What it is for, such as “nightly import”. The history of changes shows it."
        defaultValue={state.values.name}
        problem={state.problems.name}
      />
      <Button look="main" type="submit" disabled={pending} className="justify-self-start">
        Create token
      </Button>
    </form>
  );
}

export function RevokeTokenForm({ id, name }: { id: string; name: string }) {
  const { state, pending, form } = useDeskForm(revokeTokenAction, freshForm());
  return (
    <form {...form}>
      <FormMessage state={state} />
      <input type="hidden" name="id" value={id} />
      <Button look="danger" type="submit" disabled={pending} aria-label={`Revoke ${name}`}>
        Revoke
      </Button>
    </form>
  );
}
