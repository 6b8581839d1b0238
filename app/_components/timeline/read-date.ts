'use client';

import { useCallback, useEffect, useRef } from 'react';
import type { DateReading } from '@/lib/schemas/extract';
import { dayNumber } from '../time/days';
import type { Stretch } from './address';

type Reading = { readonly stretch: Stretch } | { readonly problem: string };

/**
 * Reads what is typed into one field: the last of it counts, also where an answer to what was typed before comes later.
 * @param turn what is read in one does not count in another
 */
export function useDateReader(turn = 0): (text: string | null) => Promise<Reading | null> {
  const reading = useRef<AbortController>(null);
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the turn is what ends it
  useEffect(() => () => reading.current?.abort(), [turn]);
  return useCallback(async (text) => {
    reading.current?.abort();
    const own = new AbortController();
    reading.current = own;
    const read = text === null ? null : await readDate(text, own.signal);
    return own.signal.aborted ? null : read;
  }, []);
}

/** A date in plain words ("spring 2020", "44 BC", "last March") as the server reads it, or what is wrong with it, for a person. */
async function readDate(text: string, signal: AbortSignal): Promise<Reading> {
  const parameters = new URLSearchParams({ text: text.trim(), today: localDay() });
  try {
    const answer = await fetch(`/api/v1/dates?${parameters}`, { signal });
    if (!answer.ok) return { problem: 'could not be read just now: try again' };
    const reading: DateReading = await answer.json();
    if (!reading.ok) return { problem: reading.message };
    const { earliest, latest } = reading.date;
    const from = earliest ?? latest;
    const to = latest ?? earliest;
    if (from === null || to === null) return { problem: 'is no date on the calendar' };
    return { stretch: { from: dayNumber(from), to: dayNumber(to) } };
  } catch {
    return { problem: 'could not be read: the server cannot be reached' };
  }
}

/** The reader's day: "yesterday" is counted from it. */
export function localDay(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What is shown around a date: as much again before and after it, and a fortnight at least. */
export function around({ from, to }: Stretch): Stretch {
  const room = Math.max(15, to - from + 1);
  return { from: from - room, to: to + room };
}
