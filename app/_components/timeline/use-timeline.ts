'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Density, TimelineWindow } from '@/lib/schemas/window';
import { dayNumber } from '../time/days';
import { printAddress, readAddress, sameFilter, type Stretch, type View } from './address';
import { go, useSearch } from './location';
import { type Sent, USUAL_WIDTH } from './sent';
import { besides, filterQuery, isWhole, stretchIn, windowQuery, withBesides } from './windows';
import { Problem, windowStore } from './window-store';

/** After the last movement of the canvas, before the server is asked: a wheel comes to rest many times. */
const REST_MS = 140;

/**
 * What the page shows. The address is the only state there is: it is read on every change, whoever made it, and what it asks for is
 * fetched; until that is there, what was shown stays.
 */
export function useTimeline(slug: string, sent: Sent) {
  const search = useSearch(`/timelines/${slug}`, sent.search);
  const { view, problems } = useMemo(() => readAddress(new URLSearchParams(search)), [search]);
  const [store] = useState(() => windowStore(`/api/v1/timelines/${encodeURIComponent(slug)}`));
  const width = useRef(USUAL_WIDTH);

  const shown = useShown(view, sent, width, store);
  const density = useDensity(view, sent, store);

  const resting = useRef(0);
  const change = useCallback((next: Partial<View>, how: 'push' | 'replace' = 'push') => {
    // Where the canvas was about to be said to be is overtaken.
    if ('stretch' in next) clearTimeout(resting.current);
    const now = readAddress(new URLSearchParams(location.search)).view;
    // Of another choice of events the undated are told from the first.
    const address = printAddress({ ...now, ...('filter' in next && { undated: 1 }), ...next });
    // An address that asks the same stays as it was written, with what was told about it.
    if (address !== printAddress(now)) go(`${location.pathname}${address}`, how);
  }, []);

  /** Where the canvas came to rest goes into the address, without a step to go back over. */
  const rest = useCallback(
    (stretch: Stretch, span: Stretch | null) => {
      clearTimeout(resting.current);
      resting.current = window.setTimeout(() => {
        change({ stretch: span && isWhole(stretch, span) ? null : stretch }, 'replace');
      }, REST_MS);
    },
    [change],
  );

  return { view, problems, ...shown, density, change, rest, store, width };
}

type Store = ReturnType<typeof windowStore>;

const keyOf = (view: View) => printAddress({ ...view, event: null });
const keyIn = (address: string) => keyOf(readAddress(new URLSearchParams(address)).view);

/** The window of the view, or the one before while it is on its way, or why it did not come. */
function useShown(view: View, sent: Sent, width: { readonly current: number }, store: Store) {
  const key = keyOf(view);
  const [got, setGot] = useState({ key: keyIn(sent.search), window: sent.window, from: sent });
  const [failed, setFailed] = useState<{ readonly key: string; readonly message: string } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [, setAhead] = useState(0);
  // The server sent the page anew.
  if (got.from !== sent) setGot({ key: keyIn(sent.search), window: sent.window, from: sent });

  const asked = useRef(view);
  useEffect(() => {
    asked.current = view;
  });

  useEffect(() => {
    const asking = new AbortController();
    const { current: now } = asked;
    const load = async () => {
      try {
        const answer = await store.ask(windowQuery(now, width.current), asking.signal);
        if (asking.signal.aborted) return;
        // The services answer in the shape of `timelineWindow`.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        setGot((before) => ({ ...before, key, window: answer as TimelineWindow }));
        setFailed(null);
      } catch (error) {
        if (asking.signal.aborted) return;
        setFailed({
          key,
          message: error instanceof Problem ? error.message : 'The server cannot be reached.',
        });
      }
    };
    if (key !== got.key) void load();
    return () => asking.abort();
    // Asked again for another view, and when somebody tries again; not when an answer has come.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, attempt, store]);

  // What lies besides is fetched when the view is there.
  const nextTo = useMemo(() => {
    if (got.window.span === null) return [];
    const { left, right } = besides(stretchIn(got.window));
    const span = { from: dayNumber(got.window.span.from), to: dayNumber(got.window.span.to) };
    const { filter, lanes, undated } = readAddress(new URLSearchParams(got.key)).view;
    return [left, right]
      .filter(({ from, to }) => from <= span.to && to >= span.from)
      .map((stretch) => ({ filter, lanes, stretch, undated }));
  }, [got]);
  useEffect(() => {
    if (key !== got.key) return;
    store.askAhead(
      nextTo.map((next) => windowQuery(next, width.current)),
      () => setAhead((count) => count + 1),
    );
  }, [key, got.key, nextTo, store, width]);

  const shownView = useMemo(() => readAddress(new URLSearchParams(got.key)).view, [got.key]);
  const known = nextTo.flatMap((next) => {
    const answer = store.known(windowQuery(next, width.current));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    return answer === undefined ? [] : [answer as TimelineWindow];
  });
  const count = known.length;
  const wide = useMemo(
    () => withBesides(got.window, known),
    // The answers are the same ones as long as there are as many for the same window.
    // oxlint-disable-next-line react/exhaustive-deps
    [got.window, count],
  );
  return {
    window: got.window,
    /** The window with what is known besides it. */
    wide,
    /** The view that the window is of. */
    shownView,
    upToDate: got.key === key,
    busy: got.key !== key && failed?.key !== key,
    failure: failed?.key === key && got.key !== key ? failed.message : null,
    tryAgain: () => {
      setFailed(null);
      setAttempt((before) => before + 1);
    },
  };
}

/** When all that the filter finds happened; the strip shows it whatever is in view. */
function useDensity({ filter }: View, sent: Sent, store: Store): Density {
  const [got, setGot] = useState(() => ({ filter: filterIn(sent), density: sent.density, from: sent }));
  if (got.from !== sent) setGot({ filter: filterIn(sent), density: sent.density, from: sent });
  const same = sameFilter(got.filter, filter);
  const key = filterQuery('density', filter);
  useEffect(() => {
    const asking = new AbortController();
    const load = async () => {
      try {
        const answer = await store.ask(key, asking.signal);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in the shape of `density`
        if (!asking.signal.aborted) setGot((before) => ({ ...before, filter, density: answer as Density }));
      } catch {
        // The window tells that the server cannot be asked.
      }
    };
    if (!same) void load();
    return () => asking.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- the key says the filter
  }, [key, store]);
  return got.density;
}

const filterIn = ({ search }: Sent) => readAddress(new URLSearchParams(search)).view.filter;
