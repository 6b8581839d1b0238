'use client';

import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/field';
import { FormMessage } from '../../_components/form-message';
import { useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';
import { changePasswordAction } from './actions';

export function PasswordForm({ email }: { email: string }) {
  const { state, pending, form } = useDeskForm(changePasswordAction, freshForm());
  return (
    <form {...form} className="grid max-w-[24rem] gap-4">
      <FormMessage state={state} />
      {/* Password managers want to know whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label="Current password"
        name="current"
        type="password"
        autoComplete="current-password"
        problem={state.problems.current}
      />
      <TextField
        label="New password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint="10 characters or more."
        problem={state.problems.password}
      />
      <Button look="main" type="submit" disabled={pending} className="justify-self-start">
        Change password
      </Button>
    </form>
  );
}
