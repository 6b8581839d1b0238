import { store } from '../store/client';
import { countPages, listPages, type PageKind } from '../store/sitemap';
import { findTimeline, listTimelines } from '../store/timelines';

/** Addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const MOST_ADDRESSES = 50_000;

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

/** Paths of the pages in the sitemap of this name; null where there is none, or its timeline is not public. */
export async function sitemapPaths(name: string, most = MOST_ADDRESSES): Promise<readonly string[] | null> {
  const db = store();
  if (name === 'pages') {
    const timelines = await listTimelines(db, 'public');
    return [
      '/',
      '/extract',
      ...timelines.flatMap(({ slug }) => [`/timelines/${slug}`, `/timelines/${slug}/sources`]),
    ].slice(0, most);
  }
  const [, slug = '', of, number] = /^([a-z0-9-]+)-(events|sources)-([1-9]\d{0,5})$/.exec(name) ?? [];
  const kind = kinds.find((one) => one === of);
  const timeline = kind ? await findTimeline(db, slug) : null;
  if (!kind || timeline?.visibility !== 'public' || timeline.slug !== slug) return null;
  const ids = await listPages(db, kind, timeline.id, { skip: (Number(number) - 1) * most, take: most });
  return ids.length === 0 ? null : ids.map((id) => `/${kind}/${id}`);
}
