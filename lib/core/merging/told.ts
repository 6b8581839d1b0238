/** What merging is given: mentions as their articles alone gave them, and what people decided. */
import type { Mention, SourceProfile } from '../model';

/** A mention as its article alone gave it (no year of another source), with the profile of its source. */
export interface Told {
  readonly mention: Mention;
  readonly source: SourceProfile;
}

/** Where a mention stands. Offsets of the time expression in the text of its source. */
export interface MentionPosition {
  readonly sourceId: string;
  readonly timeStart: number;
  readonly timeEnd: number;
}

export function positionOf({ sourceId, time }: Mention): MentionPosition {
  return { sourceId, timeStart: time.start, timeEnd: time.end };
}

/** Tells positions apart. */
export function placeKey({ sourceId, timeStart, timeEnd }: MentionPosition): string {
  return `${timeStart} ${timeEnd} ${sourceId}`;
}

/** Tells mentions apart, also two of one time expression. */
export function mentionKey({ sourceId, start, end, time, title }: Mention): string {
  return JSON.stringify([sourceId, time.start, time.end, start, end, title]);
}

/** Canonical order: by source, then place in its text. */
export function byPlace(a: Mention, b: Mention): number {
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  return (
    a.time.start - b.time.start ||
    a.time.end - b.time.end ||
    a.start - b.start ||
    a.end - b.end ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)
  );
}
