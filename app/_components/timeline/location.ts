'use client';

import { useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';

const CHANGED = 'dateline-address';

/** To another view of this page: a new step to go back over, or in place of this one. */
export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  if (address === `${location.pathname}${location.search}`) return;
  // Next's router keeps up with these two.
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  dispatchEvent(new Event(CHANGED));
}

/** The link of this site that a click follows in its own tab; null for any other click. */
export function followed(
  event: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'target'>,
): HTMLAnchorElement | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const elsewhere = !link || link.target || link.hasAttribute('download') || link.origin !== location.origin;
  return elsewhere ? null : link;
}

/** Calls when somebody goes back or forward. @returns stops it */
export function onBack(gone: () => void): () => void {
  addEventListener('popstate', gone);
  return () => removeEventListener('popstate', gone);
}

/**
 * The query part of this page's address, as it is at once: Next's own hook comes later, and a ticked box would lose its tick until then.
 * @param path of this page
 * @param sent as the server read it
 */
export function useSearch(path: string, sent: string): string {
  // Navigation that Next itself makes is told by its hook alone.
  useSearchParams();
  return useSyncExternalStore(
    (changed) => {
      addEventListener(CHANGED, changed);
      const stop = onBack(changed);
      return () => {
        removeEventListener(CHANGED, changed);
        stop();
      };
    },
    // On the way to another page its address is there before this one is gone.
    () => (location.pathname === path ? location.search : sent),
    () => sent,
  );
}
