'use client';

import { Button } from '@/app/_components/button';
import { freshForm } from '../_form-state';
import { undoAction } from '../_undo';
import { FormMessage } from './form-message';
import { useDeskForm } from './use-desk-form';

interface Props {
  /** Its id. */
  decision: string;
  /** A page of the desk, or of a source, that undoing leads to. */
  then: string;
  shortcut?: string | undefined;
}

/** Takes back one decision. */
export function UndoForm({ decision, then, shortcut }: Props) {
  const { state, pending, form } = useDeskForm<null>(undoAction.bind(null, decision, then), freshForm());
  return (
    <form {...form}>
      <FormMessage state={state} />
      <Button look="quiet" type="submit" disabled={pending} aria-keyshortcuts={shortcut}>
        {shortcut && <kbd className="needs-script">{shortcut.toUpperCase()}</kbd>} Undo
      </Button>
    </form>
  );
}
