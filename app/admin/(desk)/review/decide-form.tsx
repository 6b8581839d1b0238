'use client';

import Link from 'next/link';
import { Button } from '@/app/_components/button';
import { FormMessage } from '../../_components/form-message';
import { type FormAction, useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';

interface Props {
  action: FormAction<null>;
  /** What merging does beside merging, in words; a narrow screen has no room to show them. */
  also?: string | undefined;
  /** The next suggestion; null where this is the only one. */
  skip: string | null;
}

/** The decision: two buttons and a way past it. The keys are those that `ReviewKeys` listens to. */
export function DecideForm({ action, also, skip }: Props) {
  const { state, pending, form } = useDeskForm<null>(action, freshForm());
  return (
    <form {...form} className="decide">
      <FormMessage state={state} />
      <div className="decide-buttons">
        <Button
          look="main"
          type="submit"
          name="decision"
          value="same"
          aria-keyshortcuts="a"
          disabled={pending}
        >
          <kbd className="needs-script">A</kbd>{' '}
          <span>Merge{also && <span className="max-sm:hidden">{also}</span>}</span>
        </Button>
        <Button type="submit" name="decision" value="apart" aria-keyshortcuts="r" disabled={pending}>
          <kbd className="needs-script">R</kbd> Keep apart
        </Button>
        {skip && (
          <Link className="button quiet" href={skip} aria-keyshortcuts="s">
            <kbd className="needs-script">S</kbd> Skip
          </Link>
        )}
        <output className="text-ink-2">{pending && 'Saving…'}</output>
      </div>
    </form>
  );
}
