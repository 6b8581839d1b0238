'use client';

import Link from 'next/link';
import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/field';
import { freshForm } from '../_form-state';
import { FormMessage } from './form-message';
import { type FormAction, useDeskForm } from './use-desk-form';

interface Props {
  action: FormAction<null>;
  /** On the button: the deed in words. */
  children: string;
  cancel?: string;
  /** To be typed in again, where much goes at once. */
  retype?: string;
}

/** The last question before something goes. */
export function ConfirmForm({ action, children, cancel, retype }: Props) {
  const { state, pending, form } = useDeskForm<null>(action, freshForm());
  return (
    <form {...form} className="mt-4 grid max-w-[30rem] gap-4">
      <FormMessage state={state} />
      {retype !== undefined && (
        <TextField
          label="To confirm, type its name"
          name="confirm"
          autoComplete="off"
          defaultValue={state.values.confirm}
          problem={state.problems.confirm}
          hint={retype}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" type="submit" disabled={pending}>
          {children}
        </Button>
        {cancel && (
          <Link className="button quiet" href={cancel}>
            Keep it
          </Link>
        )}
      </div>
    </form>
  );
}
