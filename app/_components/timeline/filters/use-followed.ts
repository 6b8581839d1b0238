'use client';

import { useEffect, useRef, useState } from 'react';
import { onBack } from '../location';

/**
 * What a field shows: as it was set last, by who uses it or by the address. The address comes a moment after the hand, and what is
 * shown must not jump back meanwhile.
 * @param keep whether what is shown may stay although the address has another value
 */
export function useFollowed<T>(value: T, keep: (shown: T) => boolean = () => false) {
  const [shown, setShown] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (value !== followed) {
    setFollowed(value);
    if (!keep(shown)) setShown(value);
  }
  // Who goes back takes back what is shown and not in the address yet.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  useEffect(() => onBack(() => setShown(latest.current)), []);
  return [shown, setShown] as const;
}
