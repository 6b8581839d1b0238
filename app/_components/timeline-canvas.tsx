'use client';

import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { TimelineWindow } from '@/lib/schemas/window';
import { createCanvas, type Pointed } from './canvas/canvas';
import './styles/canvas.css';
import { spanWords } from './time/days';
import { daysIn, type View } from './time/strip-view';

export interface CanvasHandle {
  /** Shows all that was found. */
  whole: () => void;
  /** Factors below 1 go nearer, around the chosen event where it is in view. */
  zoom: (factor: number) => void;
  /** Moves by a share of the view; positive is later. */
  move: (share: number) => void;
  /** Moves to a view; `still`: at once, for what follows a hand. */
  show: (view: View, still?: boolean) => void;
  /** Puts the focus on the chosen event, else on the first in view. */
  focus: () => void;
}

interface Props {
  /** What to draw, where the reader is; it may hold more than the view. */
  window: TimelineWindow;
  /** Where it begins, asked once: whoever went elsewhere before it was loaded finds it there. */
  first: () => View;
  /** Another window is on its way. */
  busy: boolean;
  selected: string | null;
  /** When the selected event lies, once that is known: it may be far from what is drawn. */
  lies: View | null;
  onChoose: (id: string) => void;
  /** Some times a second while it moves, where it will rest; `settled` after it did. `to` is the end of the view: the day after its last, or within it. */
  onView: (view: View, settled: boolean) => void;
  ref?: Ref<CanvasHandle>;
}

/**
 * The timeline as a picture: axis, lanes, marks as wide as their dates are vague, words where there is room, counts where there is
 * none. Nothing here is needed for reading: the list says it all.
 */
export default function TimelineCanvas({
  window,
  first,
  busy,
  selected,
  lies,
  onChoose,
  onView,
  ref,
}: Props) {
  const body = useRef<HTMLDivElement>(null);
  const canvas = useRef<ReturnType<typeof createCanvas> | null>(null);
  const [view, setView] = useState('');
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [said, setSaid] = useState('');
  const latest = useRef({ first, onChoose, onView });
  useEffect(() => {
    latest.current = { first, onChoose, onView };
  });

  useEffect(() => {
    if (!body.current) return undefined;
    const made = createCanvas(body.current, latest.current.first(), {
      onChoose: (id) => latest.current.onChoose(id),
      onPoint: setPointed,
      onView: (now, settled) => {
        latest.current.onView(now, settled);
        setView(spanWords(...daysIn(now)));
      },
      onSay: setSaid,
    });
    canvas.current = made;
    return () => {
      canvas.current = null;
      made.destroy();
    };
  }, []);
  // After the one above: they draw what it made.
  useEffect(() => canvas.current?.update(window), [window]);
  useEffect(() => canvas.current?.select(selected), [selected]);
  useEffect(() => {
    if (lies) canvas.current?.goTo(lies);
  }, [lies]);

  useImperativeHandle(
    ref,
    () => ({
      whole: () => canvas.current?.whole(),
      zoom: (factor) => canvas.current?.zoom(factor),
      move: (share) => canvas.current?.pan(share),
      show: (target, still = false) => canvas.current?.show(target, still),
      focus: () => canvas.current?.focus(),
    }),
    [],
  );

  const several = window.lanes.length > 1;
  return (
    <section className="canvas" aria-label="Timeline" aria-busy={busy}>
      <div className="canvas-bar">
        <h2>
          Timeline <small>{view}</small>
        </h2>
        <BarButton label="Earlier" sign="←" onClick={() => canvas.current?.pan(-0.5)} />
        <BarButton label="Later" sign="→" onClick={() => canvas.current?.pan(0.5)} />
        <BarButton label="Zoom out" sign="−" onClick={() => canvas.current?.zoom(2)} />
        <BarButton label="Zoom in" sign="+" onClick={() => canvas.current?.zoom(0.5)} />
      </div>
      <div
        ref={body}
        className="canvas-body"
        data-lanes={several ? '' : undefined}
        style={{ '--lanes': window.lanes.length }}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no form: a fieldset would say too much
        role="group"
        aria-label="Events in the order of their dates: arrow keys move, Enter opens, plus and minus zoom"
      />
      <p className="readout" aria-hidden="true">
        {pointed ? (
          <>
            <b>{pointed.date}</b> <bdi>{pointed.title}</bdi>
            {pointed.note && <span className="text-proof"> {pointed.note}</span>}
          </>
        ) : (
          <>
            <span className="by-mouse">Drag to move, Ctrl or ⌘ with the wheel to zoom.</span>
            <span className="by-touch">Drag sideways to move, pinch to zoom.</span>
          </>
        )}
      </p>
      <output className="sr-only">{said}</output>
    </section>
  );
}

function BarButton({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" className="button" aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
