'use client';

import { type RefObject, useEffect, useState } from 'react';
import { daysIn, type View as Ends } from '../time/strip-view';
import type { CanvasHandle } from '../timeline-canvas';
import type { Stretch } from './address';
import type { useTimeline } from './use-timeline';
import { filterQuery, stretchIn } from './windows';

type Page = ReturnType<typeof useTimeline>;

/** Where the canvas is, or is on its way to: who wants to know listens, so that a movement does not draw the page anew. */
export interface Place {
  readonly now: () => Ends;
  readonly listen: (moved: () => void) => () => void;
}

/** A stretch as the canvas and the strip take it: its end is the day after its last. */
const endsOf = ({ from, to }: Stretch): Ends => ({ from, to: to + 1 });

export function stretchOf(ends: Ends): Stretch {
  const [first, last] = daysIn(ends);
  return { from: first, to: last };
}

/** How far, as a share of its length, a view may be from where it was sent and still be that one. */
const CLOSE = 0.02;

function close(a: Ends, b: Ends): boolean {
  const room = Math.max(1.5, (b.to - b.from) * CLOSE);
  return Math.abs(a.from - b.from) <= room && Math.abs(a.to - b.to) <= room;
}

function placeAt(first: Ends) {
  let at = first;
  const listeners = new Set<() => void>();
  return {
    now: () => at,
    listen: (moved: () => void) => {
      listeners.add(moved);
      return () => {
        listeners.delete(moved);
      };
    },
    set: (ends: Ends) => {
      at = ends;
      for (const moved of listeners) moved();
    },
  };
}

/** Keeps the canvas where the address says, and the address where the canvas came to rest. */
export function useMovement(page: Page, canvas: RefObject<CanvasHandle | null>) {
  const { view, window, shownView, turn, rest, leave, width } = page;
  const [place] = useState(() => placeAt(endsOf(view.stretch ?? stretchIn(window))));
  const whole = view.stretch === null;
  const span = window.span === null ? null : stretchIn({ view: window.span });
  // How far all reaches that is found, any window of this filter tells; a stretch that the address names needs none.
  const told = filterQuery('', view.filter) === filterQuery('', shownView.filter);
  const target = whole ? (told ? span : null) : view.stretch;
  const key = target ? `${whole} ${target.from} ${target.to}` : null;

  useEffect(() => {
    if (target === null) return;
    // Where it rested before is overtaken.
    leave();
    const ends = endsOf(target);
    if (!whole && close(place.now(), ends)) return;
    place.set(ends);
    if (whole) canvas.current?.whole();
    else canvas.current?.show(ends);
    // The key says the target; the turn, that it is asked for once more.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, turn, place, canvas]);

  const onCanvas = (ends: Ends, settled: boolean) => {
    const measured = document.querySelector('.canvas-body')?.clientWidth;
    if (measured && settled) width.current = Math.max(200, Math.round(measured / 100) * 100);
    place.set(ends);
    // Said a moment later, where it rested before would fetch back who has gone on.
    if (!settled) return leave();
    // It is about to go to all of what is looked for; or it came where it was sent, and the address says so already.
    if (target === null || (!whole && close(ends, endsOf(target)))) return;
    rest(stretchOf(ends), span);
  };
  const onStrip = (ends: Ends, settled: boolean) => {
    place.set(ends);
    canvas.current?.show(ends, !settled);
    if (settled) rest(stretchOf(ends), span);
  };
  return { place: place satisfies Place, onCanvas, onStrip };
}
