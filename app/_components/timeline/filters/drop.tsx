'use client';

import { type ReactNode, type RefObject, useEffect } from 'react';

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

/** A button that opens a panel below it: the browser's own, so that it opens without a script too; `useDrops` closes it. */
export function Drop({ label, count = 0, className = '', onOpen, children }: Props) {
  return (
    <details
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

/** Closes the panels within an element for who goes on outside of them, or presses Escape. */
export function useDrops(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const opened = () => element.querySelector<HTMLDetailsElement>('.drop[open]');
    const outside = ({ target }: Event) => {
      const drop = opened();
      const panel = drop?.querySelector('.drop-panel');
      // On a phone a panel has a place of its own: what stands below it would move from under the finger.
      if (!drop || !panel || getComputedStyle(panel).position !== 'absolute') return;
      if (target instanceof Node && !drop.contains(target)) drop.open = false;
    };
    const escape = (event: KeyboardEvent) => {
      const drop = opened();
      if (event.key !== 'Escape' || !drop) return;
      // The opened event is closed by the next one.
      event.stopPropagation();
      drop.open = false;
      drop.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', outside, { signal });
    document.addEventListener('focusin', outside, { signal });
    element.addEventListener('keydown', escape, { signal });
    return () => listening.abort();
  }, [root]);
}
