'use client';

import { useEffect, useState } from 'react';
import type { FacetAnswer, ViewFilter } from '@/lib/schemas/window';
import type { WindowStore } from './window-store';
import { filterQuery } from './windows';

/** How many events have their date known how, under the other filters. */
export function useLegend(filter: ViewFilter, sent: FacetAnswer, store: WindowStore): FacetAnswer['items'] {
  const query = filterQuery('facets', { ...filter, resolution: [] }, { facet: 'resolution' });
  const [first] = useState(query);
  const [got, setGot] = useState({ query: first, answer: sent, from: sent });
  if (got.from !== sent) setGot({ query, answer: sent, from: sent });
  useEffect(() => {
    const asking = new AbortController();
    const load = async () => {
      try {
        const answer = await store.ask(query, asking.signal);
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in the shape of `facetAnswer`
        if (!asking.signal.aborted) setGot((before) => ({ ...before, query, answer: answer as FacetAnswer }));
      } catch {
        // The window tells that the server cannot be asked.
      }
    };
    if (query !== got.query) void load();
    return () => asking.abort();
    // oxlint-disable-next-line react/exhaustive-deps -- asked for another query alone
  }, [query, store]);
  return got.answer.items;
}
