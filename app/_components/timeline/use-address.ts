'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { printAddress, readAddress, type Stretch, type View } from './address';
import { followed, go, onBack, useSearch } from './location';
import { isWhole } from './windows';

/** After the last movement of the canvas, before the server is asked: a wheel comes to rest many times. */
const REST_MS = 140;

/**
 * The view as the address says it, and all ways to change it: at once, by who asks for another, and a moment after the canvas came to rest.
 * @param path of this page
 * @param sent the address's query part as the server read it
 */
export function useAddress(path: string, sent: string) {
  const search = useSearch(path, sent);
  const { view, problems } = useMemo(() => readAddress(new URLSearchParams(search)), [search]);

  /** Says where the canvas rests, a moment after it came there. */
  const resting = useRef<{ readonly timer: number; readonly follow: () => void } | null>(null);
  /** Where the canvas was about to be said to be is overtaken. */
  const leave = useCallback(() => {
    clearTimeout(resting.current?.timer);
    resting.current = null;
  }, []);
  /** It is said now. */
  const settle = useCallback(() => {
    clearTimeout(resting.current?.timer);
    resting.current?.follow();
  }, []);
  /** Somebody followed a link to another page, which is on its way: an address that is written now would call Next's router back. */
  const away = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    // Before anybody else: what stays on this page is a change, and takes it back.
    const options = { capture: true, passive: true, signal: listening.signal };
    const leaves = (event: MouseEvent) => {
      if ((followed(event)?.pathname ?? location.pathname) === location.pathname) return;
      settle();
      away.current = true;
    };
    // A link can be a file's: whoever does something is still here.
    const stays = () => {
      if (away.current) settle();
      away.current = false;
    };
    addEventListener('click', leaves, options);
    for (const type of ['pointerdown', 'keydown', 'wheel']) addEventListener(type, stays, options);
    return () => listening.abort();
  }, [settle]);
  /** Where the canvas came to rest goes into the address, without a step to go back over. */
  const rest = useCallback(
    (stretch: Stretch, span: Stretch | null) => {
      leave();
      const follow = () => {
        resting.current = null;
        write({ stretch: span && isWhole(stretch, span) ? null : stretch }, 'replace');
      };
      resting.current = { follow, timer: away.current ? 0 : window.setTimeout(follow, REST_MS) };
    },
    [leave],
  );

  /** @param next what is changed, or how of what is asked now */
  const change = useCallback(
    (next: Partial<View> | ((now: View) => Partial<View>), how: 'push' | 'replace' = 'push') => {
      // What is changed is the view that one sees, and that is gone back to, said or not yet.
      settle();
      away.current = false;
      write(typeof next === 'function' ? next(viewNow()) : next, how);
    },
    [settle],
  );
  /** How often somebody asked for a stretch: the canvas may have left it, also where the address has not. */
  const [turn, turned] = useReducer((before: number) => before + 1, 0);
  /** To a view, which may be the one of the address. */
  const visit = useCallback(
    (next: Partial<View>) => {
      change(next);
      turned();
    },
    [change],
  );
  useEffect(() => {
    const stop = onBack(() => {
      leave();
      away.current = false;
      turned();
    });
    return () => {
      stop();
      // The address is another page's by now.
      leave();
    };
  }, [leave]);

  return { view, problems, change, visit, turn, rest, leave };
}

/** What the address asks for now, which a component may not have been drawn with yet. */
export const viewNow = () => readAddress(new URLSearchParams(location.search)).view;

function write(next: Partial<View>, how: 'push' | 'replace'): void {
  const now = viewNow();
  // Of another choice of events the undated are told from the first.
  const address = printAddress({ ...now, ...('filter' in next && { undated: 1 }), ...next });
  // An address that asks the same stays as it was written, with what was told about it.
  if (address !== printAddress(now)) go(`${location.pathname}${address}`, how);
}
