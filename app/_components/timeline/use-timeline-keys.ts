'use client';

import type { RefObject } from 'react';
import type { Neighbours, TimelineWindow } from '@/lib/schemas/window';
import type { CanvasHandle } from '../timeline-canvas';
import type { Stretch } from './address';
import type { Shortcut } from './shortcuts';
import { aroundToday } from './toolbar';

interface Parts {
  root: RefObject<HTMLElement | null>;
  canvas: RefObject<CanvasHandle | null>;
  window: TimelineWindow;
  selected: string | null;
  choose: (id: string | null) => void;
  neighbours: Neighbours | null;
  show: (stretch: Stretch) => void;
  whole: () => void;
  dialog: RefObject<HTMLDialogElement | null>;
  jumpField: RefObject<HTMLInputElement | null>;
  lanesField: RefObject<HTMLSelectElement | null>;
}

/** Of the view, for one press. */
const PAN = 0.25;

/** What can be done by keys, and the fields that they lead to. */
export function useTimelineKeys({
  root,
  canvas,
  window,
  selected,
  choose,
  neighbours,
  show,
  whole,
  dialog,
  jumpField,
  lanesField,
}: Parts) {
  const open = () => dialog.current?.showModal();
  /** To the event before or after the opened one; with none opened, to the first of the list, or the last. */
  const step = (by: -1 | 1) => {
    const listed = [...window.items, ...window.undated];
    const next =
      selected === null ? listed.at(by > 0 ? 0 : -1) : by > 0 ? neighbours?.next : neighbours?.previous;
    if (next) choose(next.id);
  };
  const focus = (element: HTMLElement | null | undefined) => {
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  };

  const shortcuts: Shortcut[] = [
    { keys: ['?'], does: 'this sheet', run: () => open() },
    {
      keys: ['/'],
      does: 'search',
      run: () => focus(root.current?.querySelector<HTMLInputElement>('input[name="q"]')),
    },
    { keys: ['j'], does: 'open the next event', run: () => step(1) },
    { keys: ['k'], does: 'open the event before', run: () => step(-1) },
    { keys: ['Escape'], does: 'close the opened event', run: () => selected !== null && choose(null) },
    { keys: ['+', '='], does: 'zoom in', run: () => canvas.current?.zoom(0.5) },
    { keys: ['-', '_'], does: 'zoom out', run: () => canvas.current?.zoom(2) },
    { keys: ['ArrowLeft'], does: 'move to earlier', run: () => canvas.current?.move(-PAN) },
    { keys: ['ArrowRight'], does: 'move to later', run: () => canvas.current?.move(PAN) },
    { keys: ['f'], does: 'fit all in', run: whole },
    { keys: ['t'], does: 'today', run: () => show(aroundToday()) },
    { keys: ['g'], does: 'jump to a date', run: () => focus(jumpField.current) },
    { keys: ['l'], does: 'lanes', run: () => focus(lanesField.current) },
    {
      keys: ['c'],
      does: 'into the picture',
      run: () => canvas.current?.focus(),
    },
  ];
  return { shortcuts, open };
}
