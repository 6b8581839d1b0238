import { store } from '../store/client';
import { countPages, listPages, type PageKind } from '../store/sitemap';
import { findTimeline, listTimelines } from '../store/timelines';

/** Addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
export const MOST_ADDRESSES = 50_000;

/** A page and when it last changed. */
export interface SitemapEntry {
  /** From the root of this server. */
  readonly path: string;
  readonly changed: Date | null;
}

const kinds: readonly PageKind[] = ['events', 'sources'];

/** The sitemaps that together name every page of public timelines, by name: "pages", "harbour-events-1". */
export async function sitemapNames(most = MOST_ADDRESSES): Promise<readonly string[]> {
  const db = store();
  const names = ['pages'];
  for (const { id, slug } of await listTimelines(db, 'public')) {
    for (const kind of kinds) {
      const parts = Math.ceil((await countPages(db, kind, id)) / most);
      for (let part = 1; part <= parts; part++) names.push(`${slug}-${kind}-${part}`);
    }
  }
  return names;
}

/** What the sitemap of this name holds; null where there is none, or its timeline is not public. */
export async function sitemapEntries(
  name: string,
  most = MOST_ADDRESSES,
): Promise<readonly SitemapEntry[] | null> {
  const db = store();
  if (name === 'pages') {
    const timelines = await listTimelines(db, 'public');
    return [
      { path: '/', changed: null },
      { path: '/extract', changed: null },
      ...timelines.flatMap(({ slug, updatedAt: changed }) => [
        { path: `/timelines/${slug}`, changed },
        { path: `/timelines/${slug}/sources`, changed },
      ]),
    ].slice(0, most);
  }
  const [, slug = '', of, number] = /^([a-z0-9-]+)-(events|sources)-([1-9]\d{0,5})$/.exec(name) ?? [];
  const kind = kinds.find((one) => one === of);
  const timeline = kind ? await findTimeline(db, slug) : null;
  if (!kind || timeline?.visibility !== 'public' || timeline.slug !== slug) return null;
  const pages = await listPages(db, kind, timeline.id, { skip: (Number(number) - 1) * most, take: most });
  return pages.length === 0
    ? null
    : pages.map(({ id, updatedAt }) => ({ path: `/${kind}/${id}`, changed: updatedAt }));
}
