'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Its part of the page, worked by single keys: each presses what carries it in `aria-keyshortcuts`. They count only while the
 * focus is in here, so that they are in nobody's way elsewhere (WCAG 2.1.4); a suggestion that comes up takes the focus.
 */
export function ReviewKeys({ children }: { children: ReactNode }) {
  const region = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = region.current;
    element?.focus({ preventScroll: true });
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
      const key = event.key.toLowerCase();
      if (!/^[a-z]$/.test(key)) return;
      const target = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`);
      if (!target) return;
      event.preventDefault();
      target.click();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, []);

  return (
    <section ref={region} className="review-keys" tabIndex={-1} aria-label="Questions">
      {children}
    </section>
  );
}
