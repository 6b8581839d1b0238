'use client';

import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/field';
import { FormMessage } from '../_components/form-message';
import { useDeskForm } from '../_components/use-desk-form';
import { freshForm } from '../_form-state';
import { setupAction } from './actions';

export function SetupForm({ token }: { token: string }) {
  const { state, pending, form } = useDeskForm(setupAction, freshForm());
  const { values, problems } = state;
  return (
    <form {...form} className="grid max-w-[24rem] gap-4">
      <FormMessage state={state} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={values.email}
        problem={problems.email}
      />
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        required
        hint="As the history of changes shows it."
        defaultValue={values.name}
        problem={problems.name}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        required
        minLength={10}
        hint="10 characters or more."
        problem={problems.password}
      />
      <Button look="main" type="submit" disabled={pending} className="justify-self-start">
        Create the administrator
      </Button>
    </form>
  );
}
