'use client';

import { useEffect, useState } from 'react';
import type { EventResource } from '@/lib/schemas/event';

export interface Opened {
  readonly event: EventResource | null;
  readonly failed: boolean;
}

/** The event of this id, asked from the API unless it is at hand; the one before stays until it has come. */
export function useEvent(id: string | null, given: EventResource | null): Opened {
  const [known, setKnown] = useState<ReadonlyMap<string, EventResource>>(
    new Map(given ? [[given.id, given]] : []),
  );
  const [last, setLast] = useState<EventResource | null>(given);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (id === null || known.has(id)) return undefined;
    const asking = new AbortController();
    const load = async () => {
      try {
        const answer = await fetch(`/api/v1/events/${encodeURIComponent(id)}`, { signal: asking.signal });
        if (!answer.ok) throw new Error(`answered ${answer.status}`);
        const event: EventResource = await answer.json();
        setKnown((before) => new Map(before).set(id, event));
        setLast(event);
      } catch (error) {
        if (!asking.signal.aborted) {
          console.error(error);
          setFailed(id);
        }
      }
    };
    void load();
    return () => asking.abort();
  }, [id, known]);
  const event = id === null ? null : (known.get(id) ?? last);
  return { event, failed: id !== null && failed === id && !known.has(id) };
}
