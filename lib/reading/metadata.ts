import { believable, readDay } from './day';

/** What a page says of itself; null where it says nothing, or nothing believable. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** schema.org types that stand for an article; their subtypes end alike ("ReportageNewsArticle"). */
const articleType = /(Article|BlogPosting|Report|LiveBlogPosting|WebPage)$/;

/** Nodes of the page's JSON-LD that describe an article, the most telling type first. */
function articlesOf(document: Document): Fields[] {
  const found: Fields[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      queue.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // Broken JSON-LD is common; the page's other metadata remain.
    }
  }
  for (let i = 0; i < queue.length && i < 500; i += 1) {
    const node = queue[i];
    if (Array.isArray(node)) queue.push(...node.slice(0, 200));
    else if (isFields(node)) {
      if ([node['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type)))
        found.push(node);
      if (node['@graph']) queue.push(node['@graph']);
      if (node.mainEntity) queue.push(node.mainEntity);
    }
  }
  return found.toSorted((a, b) => Number(a['@type'] === 'WebPage') - Number(b['@type'] === 'WebPage'));
}

/** A name out of "X", {name: "X"} or a list of either. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    return (
      value
        .map((v) => nameOf(v))
        .filter(Boolean)
        .join(', ') || null
    );
  }
  return isFields(value) ? nameOf(value.name) : null;
}

function webAddress(value: string | null | undefined): string | null {
  if (!value || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

const words = (value: string | null | undefined, max: number) =>
  value?.replace(/\s+/g, ' ').trim().slice(0, max) || null;

/** Names under which pages give their publication date, in order of trust. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'article.published',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date',
];

/** `<time>` of the article itself: not of the teasers beside it. */
function timeOf(document: Document): Element[] {
  const scope = document.querySelector('h1')?.closest('article, main') ?? document.body;
  const inside = [...(scope?.querySelectorAll('time[datetime]') ?? [])].filter(
    (time) =>
      !time.closest('aside, nav, footer, li') &&
      time.closest('article') === (scope?.closest('article') ?? null),
  );
  return [...document.querySelectorAll('time[pubdate], time[itemprop="datePublished"]'), ...inside];
}

/** @param today `YYYY-MM-DD`; dates after it (by more than a time zone) are not believed. */
export function readMetadata(document: Document, today: string): Metadata {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    )
      .toLowerCase()
      .trim();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const articles = articlesOf(document);
  const linked = (key: string) =>
    articles.map((article) => article[key]).find((value) => value !== undefined);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);

  const dates = [
    ...articles.map((article) => article.datePublished),
    ...dateNames.map((name) => metas.get(name)),
    attribute('[itemprop="datePublished"]', 'content'),
    attribute('[itemprop="datePublished"]', 'datetime'),
    metas.get('datepublished'),
    ...timeOf(document).map((time) => time.getAttribute('datetime')),
  ];
  const days = dates
    .filter((value) => typeof value === 'string')
    .map(readDay)
    .filter((day) => day !== null && believable(day, today));

  const author = nameOf(linked('author')) ?? metas.get('author') ?? metas.get('article:author');
  return {
    title: words(nameOf(linked('headline')) ?? metas.get('og:title'), 500),
    publisher: words(
      nameOf(linked('publisher')) ?? metas.get('og:site_name') ?? metas.get('dc.publisher'),
      200,
    ),
    author: author && !URL.canParse(author) ? words(author, 200) : null,
    url: webAddress(
      attribute('link[rel~="canonical"]', 'href') ?? metas.get('og:url') ?? nameOf(linked('url')),
    ),
    publishedOn: days[0] ?? null,
    language: words(
      document.documentElement?.getAttribute('lang') ||
        nameOf(linked('inLanguage')) ||
        metas.get('dc.language') ||
        metas.get('og:locale'),
      35,
    ),
  };
}
