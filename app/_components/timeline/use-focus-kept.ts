'use client';

import { type RefObject, useEffect, useRef } from 'react';

type Heirs = () => readonly (HTMLElement | null | undefined)[];

/**
 * Keeps who goes by keyboard in place. What had the focus can be gone after it was used: a filter's cross, "Show all", "Close", a link to
 * more. Then the focus goes on to what comes next in meaning, and not to the top of the page.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  const held = useRef<{ readonly element: HTMLElement; readonly heirs: Heirs } | null>(null);
  /** The last one beside the opened event: it was opened from there. */
  const opener = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const element = root.current;
    const take = ({ target }: FocusEvent) => {
      if (!element || !(target instanceof HTMLElement)) return;
      held.current = { element: target, heirs: heirsOf(element, target, opener.current) };
      if (!target.closest('.opened')) opener.current = target;
    };
    element?.addEventListener('focusin', take);
    return () => element?.removeEventListener('focusin', take);
  }, [root]);

  // After every drawing: all that can be gone is drawn by the same component as the address.
  useEffect(() => {
    const lost = held.current;
    if (!lost || lost.element.isConnected || document.activeElement !== document.body) return;
    held.current = null;
    const heir = lost.heirs().find((one) => one?.isConnected && one.checkVisibility());
    heir?.focus();
  });
}

/** Who takes the focus of an element that will be gone, the best first. Asked beforehand: what stood beside it is known only then. */
function heirsOf(root: HTMLElement, element: HTMLElement, opener: HTMLElement | null): Heirs {
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  const result = () => find('.result-line output');
  const list = () => find('.list-column h2');
  if (element.closest('.active-filters')) {
    const links = [...root.querySelectorAll<HTMLElement>('.active-filters a')];
    const at = links.indexOf(element);
    return () => [...links.slice(at + 1), ...links.slice(0, at).toReversed(), result()];
  }
  if (element.closest('.known-band')) return () => [find('.known-drop summary'), result()];
  if (element.closest('.opened')) {
    const row = find('.event-row[aria-current]');
    return () => [opener, row, list()];
  }
  return element.closest('.list-column') ? () => [list()] : () => [];
}
