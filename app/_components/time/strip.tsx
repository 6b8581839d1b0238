'use client';

import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { Density } from '@/lib/schemas/window';
import { dayNumber, dayWords, spanWords } from './days';
import { DensityPicture, spanOf } from './density-picture';
import { centred, daysIn, edgeSet, keyDays, moved, shares, type View } from './strip-view';

interface Props {
  density: Density;
  /** What the canvas shows; null where nothing was chosen yet: the whole span. */
  view: View | null;
  /** While it is dragged, and once more, settled, when it is let go. */
  onView: (view: View, settled: boolean) => void;
}

type Part = 'window' | keyof View;

const Picture = memo(DensityPicture);

/**
 * All of the timeline in one line, and over it the window that the canvas shows, as three sliders: the window and its edges. The
 * picture comes from the server and needs no script; the sliders do.
 */
export function Strip({ density, view, onView }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const held = useRef<{ part: Part; day: number; view: View } | null>(null);
  // While it is held it follows the hand, not what comes back from the canvas.
  const [dragged, setDragged] = useState<View | null>(null);
  const [first, end] = density.span ? [dayNumber(density.span.from), dayNumber(density.span.to) + 1] : [0, 0];
  const span = useMemo(() => spanOf(first, end), [first, end]);
  if (!density.span) return null;
  const shown = dragged ?? view ?? span;
  const { left, right } = shares(shown, span);

  const dayAt = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return span.from;
    return span.from + ((clientX - box.left) / box.width) * (span.to - span.from);
  };
  const follow = (event: PointerEvent): View | null => {
    if (!held.current) return null;
    const { part, day, view: before } = held.current;
    const by = dayAt(event.clientX) - day;
    return part === 'window' ? moved(before, by, span) : edgeSet(before, part, before[part] + by, span);
  };

  const take = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const { target } = event;
    const part = target instanceof HTMLElement ? target.dataset['part'] : undefined;
    const day = dayAt(event.clientX);
    // Beside the window: it jumps here, and goes along.
    const from = part ? shown : centred(shown, day, span);
    held.current = { part: part === 'from' || part === 'to' ? part : 'window', day, view: from };
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged(from);
    onView(from, false);
  };
  const drag = (event: PointerEvent) => {
    const next = follow(event);
    if (!next) return;
    setDragged(next);
    onView(next, false);
  };
  const letGo = (event: PointerEvent) => {
    const next = follow(event);
    held.current = null;
    setDragged(null);
    if (next) onView(next, true);
  };
  /** The browser took the gesture for a scroll of the page: nothing was meant. */
  const cancel = () => {
    const before = held.current?.view;
    held.current = null;
    setDragged(null);
    if (before) onView(before, true);
  };

  const onKey = (part: Part) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const days = keyDays(event.key, event.shiftKey, shown, span);
    if (days === null) return;
    event.preventDefault();
    onView(
      part === 'window' ? moved(shown, days, span) : edgeSet(shown, part, shown[part] + days, span),
      true,
    );
  };

  const slider = (part: Part, label: string, now: number, words: string) => (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input has one thumb and no width
      role="slider"
      tabIndex={0}
      data-part={part}
      aria-label={label}
      aria-valuemin={Math.round(span.from)}
      aria-valuemax={Math.round(span.to)}
      aria-valuenow={Math.round(Math.max(span.from, Math.min(span.to, now)))}
      aria-valuetext={words}
      onKeyDown={onKey(part)}
    />
  );
  const [day, last] = daysIn(shown);
  return (
    <div className="strip">
      <Picture
        density={density}
        span={span}
        label={`When events happened, ${spanWords(span.from, span.to - 1)}`}
      />
      <div
        ref={track}
        className="strip-track needs-script"
        data-held={dragged ? '' : undefined}
        style={{ '--left': left, '--right': right }}
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={cancel}
      >
        <i className="strip-shade before" />
        <i className="strip-shade after" />
        {slider('window', 'Window', (shown.from + shown.to) / 2, spanWords(day, last))}
        {slider('from', 'Window from', shown.from, `from ${dayWords(day)}`)}
        {slider('to', 'Window to', shown.to, `to ${dayWords(last)}`)}
      </div>
    </div>
  );
}
