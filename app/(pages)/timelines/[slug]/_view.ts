import { dayNumber } from '@/app/_components/time/days';
import { type EventQuery, type EventResource, eventQuery } from '@/lib/schemas/event';
import type { Viewer } from '@/lib/services/actor';
import { listEvents } from '@/lib/services/events';

/** A page holds at most this many events; the rest is a search or a date away. */
export const MOST_EVENTS = 1000;
const PAGE = 200;

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined) =>
  (Array.isArray(value) ? value[0] : value)?.trim() || undefined;

/** What a reader asked to see: what was typed, what it means as a query, and what is wrong with it, by field. */
export interface AskedView {
  readonly typed: { readonly q: string; readonly from: string; readonly to: string };
  readonly query: Omit<EventQuery, 'limit' | 'cursor'>;
  readonly problems: Readonly<Partial<Record<'q' | 'from' | 'to', string>>>;
  readonly filtered: boolean;
}

/** Reads the address of a timeline's page. A field that cannot be read is told and left out: the rest still counts. */
export function askedView(timeline: string, params: SearchParams): AskedView {
  const given = { q: one(params['q']), from: one(params['from']), to: one(params['to']) };
  const problems: Partial<Record<'q' | 'from' | 'to', string>> = {};
  const result = eventQuery.safeParse({ timeline, ...given });
  for (const { path, message } of result.error?.issues ?? []) {
    const field = path[0];
    if (field === 'q' || field === 'from' || field === 'to') problems[field] = message;
  }
  const kept = Object.fromEntries(Object.entries(given).filter(([field]) => !(field in problems)));
  const { limit: _limit, cursor: _cursor, ...query } = eventQuery.parse({ timeline, ...kept });
  return {
    typed: { q: given.q ?? '', from: given.from ?? '', to: given.to ?? '' },
    query,
    problems,
    filtered: Object.values(kept).some((value) => value !== undefined),
  };
}

/** The view's part of an address ("?q=talks&from=2020"), empty where nothing is asked. */
export function viewAddress({ query }: AskedView): string {
  const params = new URLSearchParams();
  for (const field of ['q', 'from', 'to'] as const) if (query[field]) params.set(field, query[field]);
  return params.size > 0 ? `?${params}` : '';
}

/** All events of a view up to MOST_EVENTS, in the order of their dates, and whether there are more. */
export async function eventsOf(
  { query }: AskedView,
  reader: Viewer,
): Promise<{ events: EventResource[]; cut: boolean }> {
  const events: EventResource[] = [];
  let cursor: string | undefined;
  do {
    const page = await listEvents({ ...query, limit: PAGE, cursor }, reader);
    events.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor && events.length < MOST_EVENTS);
  return { events, cut: cursor !== undefined };
}

/** Newest publication day among the sources of these events. */
export function lastPublished(events: readonly EventResource[]): string | null {
  const days = events.flatMap((event) => event.sources.flatMap(({ publishedOn }) => publishedOn ?? []));
  return days.toSorted((a, b) => dayNumber(a) - dayNumber(b)).at(-1) ?? null;
}
