'use client';

import { useState } from 'react';
import type { EventResource } from '@/lib/schemas/event';
import { useAnswer } from './use-answer';
import { windowStore } from './window-store';

export interface Opened {
  readonly event: EventResource | null;
  readonly failed: boolean;
}

/** The event of this id, asked from the API unless it is at hand; the one before stays until it has come. */
export function useEvent(id: string | null, given: EventResource | null): Opened {
  const [store] = useState(() => windowStore('/api/v1/events'));
  const key = id === null ? null : encodeURIComponent(id);
  const { answer, failure } = useAnswer(store, key, { key: given?.id ?? '', answer: given });
  return { event: id === null ? null : answer, failed: failure !== null };
}
