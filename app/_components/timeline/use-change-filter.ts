'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { ViewFilter } from '@/lib/schemas/window';
import type { ChangeFilter } from './filters/filter-bar';
import { onBack } from './location';
import { viewNow } from './use-address';
import { type Place, stretchOf } from './use-movement';
import type { useTimeline } from './use-timeline';
import { filterQuery } from './windows';

/** How long changes of one filter count as one step to go back over. */
const ONE_STEP_MS = 1500;
const TYPING_MS = 150;

/** What the address narrows to now. */
const asked = () => filterQuery('', viewNow().filter);

/** Changes of the filter go into the address; those by typing or sliding once they pause, and as one step. */
export function useChangeFilter(
  { change }: Pick<ReturnType<typeof useTimeline>, 'change'>,
  place: Place,
): ChangeFilter {
  const last = useRef({ field: '', at: 0 });
  const waiting = useRef(0);
  /** What was typed and is not in the address yet. */
  const typed = useRef<{ part: Partial<ViewFilter>; finds: boolean; before: string } | null>(null);
  useEffect(() => {
    const forget = () => {
      clearTimeout(waiting.current);
      typed.current = null;
    };
    const stop = onBack(forget);
    return () => {
      stop();
      forget();
    };
  }, []);
  return useCallback(
    (next, how, typing = false) => {
      clearTimeout(waiting.current);
      const before = asked();
      // A link that was followed meanwhile ("Show all") is the later word; a box that is ticked is not.
      const held = typed.current?.before === before ? typed.current : null;
      const part = { ...held?.part, ...next };
      const finds = how === 'find' || held?.finds === true;
      const act = () => {
        typed.current = null;
        const field = Object.keys(part).join();
        const now = Date.now();
        const same = typing && last.current.field === field && now - last.current.at < ONE_STEP_MS;
        last.current = { field, at: now };
        change(
          ({ filter, stretch }) => ({
            filter: { ...filter, ...part },
            // What is looked for may be anywhere. What is thinned out stays where it is, so that one sees what went.
            stretch: finds ? null : (stretch ?? stretchOf(place.now())),
          }),
          same ? 'replace' : 'push',
        );
      };
      if (!typing) return act();
      typed.current = { part, finds, before };
      waiting.current = window.setTimeout(() => asked() === before && act(), TYPING_MS);
      return undefined;
    },
    [change, place],
  );
}
