import type { Belonging } from '@/lib/core/model';

/** Address of a timeline narrowed to one name, place, tag or article. */
export const narrowed = (timeline: string, by: Belonging, value: string): string =>
  `/timelines/${timeline}?${new URLSearchParams({ [by]: value })}`;
