'use client';

import { type RefObject, useRef } from 'react';
import type { Neighbours, TimelineWindow, ViewFilter } from '@/lib/schemas/window';
import type { CanvasHandle } from '../timeline-canvas';
import type { Stretch } from './address';
import type { Shortcut } from './shortcuts';
import { aroundToday } from './toolbar';
import type { WindowStore } from './window-store';
import { filterQuery } from './windows';

interface Parts {
  root: RefObject<HTMLElement | null>;
  canvas: RefObject<CanvasHandle | null>;
  window: TimelineWindow;
  selected: string | null;
  choose: (id: string | null) => void;
  filter: ViewFilter;
  store: WindowStore;
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
  filter,
  store,
  show,
  whole,
  dialog,
  jumpField,
  lanesField,
}: Parts) {
  const stepping = useRef<AbortController>(null);

  const open = () => dialog.current?.showModal();
  /** To the event before or after the opened one: as listed, and beyond the list as the server knows. */
  const step = async (by: -1 | 1) => {
    stepping.current?.abort();
    const listed = [...window.items, ...window.undated];
    const at = listed.findIndex(({ id }) => id === selected);
    const next = selected === null ? listed.at(by > 0 ? 0 : -1) : at < 0 ? undefined : listed[at + by];
    if (next) return choose(next.id);
    if (selected === null) return undefined;
    const asking = new AbortController();
    stepping.current = asking;
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in the shape of `neighbours`
      const besides = (await store.ask(
        filterQuery('neighbours', filter, { event: selected }),
        asking.signal,
      )) as Neighbours;
      const found = by < 0 ? besides.previous : besides.next;
      if (found && !asking.signal.aborted) choose(found.id);
    } catch {
      // It is not there any more, or the server is away: nothing is opened.
    }
    return undefined;
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
    { keys: ['j'], does: 'open the next event', run: () => void step(1) },
    { keys: ['k'], does: 'open the event before', run: () => void step(-1) },
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
  return { shortcuts, step: (by: -1 | 1) => void step(by), open };
}
