import type { TimelineResource } from '@/lib/schemas/timeline';

/** "1 event", "12 events". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export const events = (count: number) => counted(count, 'event');

/** "23 events, 2 of them undated, told by 8 articles; 6 of them are independent texts." */
export function toldBy({ events: all, undated, sources, independent }: TimelineResource): string {
  const what = `${events(all)}${undated > 0 ? `, ${undated} of them undated` : ''}`;
  if (sources === 0) return `${what}, no articles yet.`;
  const apart =
    sources === independent
      ? ''
      : `; ${independent} of them ${independent === 1 ? 'is an independent text' : 'are independent texts'}`;
  return `${what}, told by ${counted(sources, 'article')}${apart}.`;
}
