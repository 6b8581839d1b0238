'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineWindow } from '@/lib/schemas/window';
import { printAddress, readAddress, type Stretch, type View } from './address';
import { type Sent, USUAL_WIDTH } from './sent';
import { useAddress } from './use-address';
import { useAnswer } from './use-answer';
import { Problem, type WindowStore, windowStore } from './window-store';
import { besides, filterQuery, stretchIn, windowQuery, withBesides } from './windows';

/**
 * What the page shows. The address is the only state there is: it is read on every change, whoever made it, and what it asks for is
 * fetched; until that is there, what was shown stays.
 */
export function useTimeline(slug: string, sent: Sent) {
  const address = useAddress(`/timelines/${slug}`, sent.search);
  const { view } = address;
  const [store] = useState(() => windowStore(`/api/v1/timelines/${encodeURIComponent(slug)}`));
  const width = useRef(USUAL_WIDTH);

  const shown = useShown(view, sent, width, store);
  const sentFilter = useMemo(() => readAddress(new URLSearchParams(sent.search)).view.filter, [sent]);
  /** When all that the filter finds happened; the strip shows it whatever is in view. */
  const density = useAnswer(store, filterQuery('density', view.filter), {
    key: filterQuery('density', sentFilter),
    answer: sent.density,
  }).answer;

  return { ...address, sentFilter, ...shown, density, store, width };
}

const keyOf = (view: View) => printAddress({ ...view, event: null });
const keyIn = (address: string) => keyOf(readAddress(new URLSearchParams(address)).view);

/** The window of the view, or the one before while it is on its way, or why it did not come. */
function useShown(view: View, sent: Sent, width: { readonly current: number }, store: WindowStore) {
  const key = keyOf(view);
  const given = useMemo(() => ({ key: keyIn(sent.search), answer: sent.window }), [sent]);
  const shown = useAnswer(store, key, given, { query: () => windowQuery(view, width.current) });
  const { answer: window, failure } = shown;
  const upToDate = shown.key === key;
  const shownView = useMemo(() => readAddress(new URLSearchParams(shown.key)).view, [shown.key]);

  // What lies besides is fetched when the view is there, and kept as long as its window is shown.
  const [beside, setBeside] = useState<Beside>({ of: window, windows: new Map() });
  useEffect(() => {
    if (!upToDate) return;
    const queries = nextTo(window).map((stretch) => windowQuery({ ...shownView, stretch }, width.current));
    store.askAhead(queries, (answer, place) =>
      setBeside((before) => ({
        of: window,
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in the shape of `timelineWindow`
        windows: new Map(before.of === window ? before.windows : []).set(place, answer as TimelineWindow),
      })),
    );
  }, [upToDate, window, shownView, store, width]);
  const wide = useMemo(
    () => (beside.of === window ? withBesides(window, [...beside.windows.values()]) : window),
    [window, beside],
  );
  return {
    window,
    /** The window with what is known besides it. */
    wide,
    /** The view that the window is of. */
    shownView,
    busy: !upToDate && failure === null,
    failure:
      failure === null
        ? null
        : failure instanceof Problem
          ? failure.message
          : 'The server cannot be reached.',
    tryAgain: shown.tryAgain,
  };
}

interface Beside {
  readonly of: TimelineWindow;
  /** By place among the stretches next to it. */
  readonly windows: ReadonlyMap<number, TimelineWindow>;
}

/** The stretches to either side in which something was found. */
function nextTo(window: TimelineWindow): Stretch[] {
  if (window.span === null) return [];
  const { left, right } = besides(stretchIn(window));
  const span = stretchIn({ view: window.span });
  return [left, right].filter(({ from, to }) => from <= span.to && to >= span.from);
}
