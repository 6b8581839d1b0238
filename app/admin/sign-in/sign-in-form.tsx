'use client';

import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/field';
import { FormMessage } from '../_components/form-message';
import { useDeskForm } from '../_components/use-desk-form';
import { freshForm } from '../_form-state';
import { signInAction } from './actions';

export function SignInForm({ next }: { next: string }) {
  const { state, pending, form } = useDeskForm(signInAction, freshForm());
  return (
    <form {...form} className="grid max-w-[24rem] gap-4">
      <FormMessage state={state} />
      <input type="hidden" name="next" value={next} />
      <TextField
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={state.values.email}
      />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      <Button look="main" type="submit" disabled={pending} className="justify-self-start">
        Sign in
      </Button>
    </form>
  );
}
