'use client';

import { type ReactNode, useEffect, useRef } from 'react';

interface Props {
  label: string;
  /** How many of its filters are in force. */
  count?: number;
  className?: string;
  /** When it is opened, and closed. */
  onOpen?: (open: boolean) => void;
  children: ReactNode;
}

/** Pixels that stay free beside a panel. */
const EDGE = 16;

/** Moves an opened panel to the left as far as it would stick out at the right. */
function keepInside(details: HTMLDetailsElement) {
  const panel = details.querySelector<HTMLElement>('.drop-panel');
  if (!panel || !details.open) return;
  panel.style.translate = '';
  const over = panel.getBoundingClientRect().right + EDGE - document.documentElement.clientWidth;
  if (over > 0) panel.style.translate = `${-over}px`;
}

/** A button that opens a panel below it: the browser's own, so that it opens without a script too; a script closes it. */
export function Drop({ label, count = 0, className = '', onOpen, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = details.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const outside = (event: Event) => {
      if (event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element.open) return;
      // The opened event is closed by the next one.
      event.stopPropagation();
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', outside, { signal });
    document.addEventListener('focusin', outside, { signal });
    element.addEventListener('keydown', escape, { signal });
    return () => listening.abort();
  }, []);
  return (
    <details
      ref={details}
      className={`drop ${className}`}
      name="timeline-filters"
      onToggle={({ currentTarget }) => {
        keepInside(currentTarget);
        onOpen?.(currentTarget.open);
      }}
    >
      <summary className="button">
        {label}
        {count > 0 && (
          <b>
            {count}
            <span className="sr-only"> in force</span>
          </b>
        )}
      </summary>
      <div className="drop-panel">{children}</div>
    </details>
  );
}
