'use client';

import { type ComponentProps, useSyncExternalStore } from 'react';
import { Strip } from '../time/strip';
import type { Place } from './use-movement';

/** The strip with its window where the canvas is, also while that moves. */
export function FollowingStrip({
  place,
  ...strip
}: Omit<ComponentProps<typeof Strip>, 'view'> & { place: Place }) {
  const view = useSyncExternalStore(place.listen, place.now, place.now);
  return <Strip {...strip} view={view} />;
}
