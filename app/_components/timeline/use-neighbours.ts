'use client';

import { useEffect, useState } from 'react';
import type { Neighbours, ViewFilter } from '@/lib/schemas/window';
import type { WindowStore } from './window-store';
import { filterQuery } from './windows';

/** The events before and after the opened one, among those that the filter finds; null until they are known. */
export function useNeighbours(
  event: string | null,
  filter: ViewFilter,
  sent: Neighbours | null,
  store: WindowStore,
): Neighbours | null {
  const query = event === null ? null : filterQuery('neighbours', filter, { event });
  const [got, setGot] = useState({ query, neighbours: sent });
  useEffect(() => {
    if (query === null) return undefined;
    const asking = new AbortController();
    const load = async () => {
      try {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in the shape of `neighbours`
        const neighbours = (await store.ask(query, asking.signal)) as Neighbours;
        if (!asking.signal.aborted) setGot({ query, neighbours });
      } catch {
        // The event is there to be read without them.
      }
    };
    if (query !== got.query || got.neighbours === null) void load();
    return () => asking.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- asked for another event or filter alone
  }, [query, store]);
  return got.query === query ? got.neighbours : null;
}
