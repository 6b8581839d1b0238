'use client';

import { unstable_rethrow } from 'next/navigation';
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import { type FormState, freshForm } from '../_form-state';

export type FormAction<Extra> = (state: FormState<Extra>, form: FormData) => Promise<FormState<Extra>>;

/**
 * A form that works without script (the browser posts it, the server renders the answer) and with it. With script the form
 * is sent by hand rather than by React, which would empty it afterwards; also a server that cannot be reached loses nothing.
 * After an answer with problems the first wrong field has the focus.
 */
export function useDeskForm<Extra>(action: FormAction<Extra>, initial: FormState<Extra>) {
  const [posted, post] = useActionState(action, initial);
  const [sent, setSent] = useState<FormState<Extra> | null>(null);
  const [pending, setPending] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  const state = sent ?? posted;

  useEffect(() => {
    if (Object.keys(state.problems).length === 0) return;
    formRef.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const data = new FormData(event.currentTarget, submitter);
    setPending(true);
    startTransition(async () => {
      try {
        // The state before is not sent: it can hold a whole article, which the form sends anyway.
        setSent(await action(freshForm(), data));
      } catch (error) {
        unstable_rethrow(error);
        setSent({
          ...freshForm(),
          message:
            'The server could not be reached, and nothing was saved. What you typed is still here: send it again.',
        });
      } finally {
        setPending(false);
      }
    });
  }

  return { state, pending, form: { ref: formRef, action: post, onSubmit, noValidate: true } };
}
