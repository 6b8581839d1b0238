import { Notice } from '@/app/_components/notice';
import type { FormState } from '../_form-state';

/** What the answer says about the form as a whole, and how many fields want another look. */
export function FormMessage({ state }: { state: FormState<unknown> }) {
  const wrong = Object.keys(state.problems).length;
  if (state.message) return <Notice bad={!state.done}>{state.message}</Notice>;
  if (wrong === 0) return null;
  return (
    <Notice bad>
      {wrong === 1
        ? 'One field wants another look. Nothing was saved yet.'
        : `${wrong} fields want another look. Nothing was saved yet.`}
    </Notice>
  );
}
