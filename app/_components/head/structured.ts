import type { DateResource } from '@/lib/schemas/date';
import type { EntityRef, EventResource } from '@/lib/schemas/event';
import type { SourceRef } from '@/lib/schemas/mention';
import type { SourceDetail } from '@/lib/schemas/source';
import type { TimelineResource } from '@/lib/schemas/timeline';
import type { Linked } from './json-ld';

/** Quotes and events named in one page at most: search engines read no more, and readers pay for each. */
const MOST = 50;

/** Year, month, day or moment, as EDTF and ISO 8601 both write it; years beyond four digits are no ISO date without agreement. */
const iso = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2}(?:T[\d:]+Z?)?)?)?$/;

/**
 * A date for schema.org, which knows ISO 8601 alone. What that can say is said with the precision it has ("2023-09"); about, one of
 * two, in doubt, a season: these are left to `disambiguatingDescription`, for a day made up is worse than none.
 */
export function eventDates(date: DateResource): { startDate?: string; endDate?: string } {
  const [start = '', end, ...more] = (date.edtf ?? '').split('/');
  if (more.length > 0) return {};
  const startDate = iso.test(start) ? { startDate: start } : {};
  if (end === undefined) return startDate;
  return { ...startDate, ...(iso.test(end) && { endDate: end }) };
}

/** One event: https://schema.org/Event. `base`: address of this server. */
export function eventLinked(event: EventResource, base: string): { readonly [key: string]: Linked } {
  const url = `${base}/events/${event.id}`;
  const sources = event.sources.slice(0, MOST);
  return {
    '@type': 'WebPage',
    url,
    name: event.title,
    isPartOf: dataset(event.timeline, base),
    citation: sources.map((source) => article(source)),
    mainEntity: {
      '@type': 'Event',
      '@id': `${url}#event`,
      url,
      name: event.title,
      description: event.summary ?? event.mentions[0]?.quote.exact ?? event.quote ?? undefined,
      disambiguatingDescription: event.date.text
        ? `${event.date.text} (EDTF ${event.date.edtf})`
        : 'No source gives enough to date it.',
      ...eventDates(event.date),
      ...(event.kind === 'plan' && { eventStatus: 'https://schema.org/EventScheduled' }),
      location: event.places.map(place),
      about: event.participants.map(participant),
      keywords: event.tags.length > 0 ? event.tags.join(', ') : undefined,
      subjectOf: event.mentions.slice(0, MOST).map((mention) => ({
        '@type': 'Quotation',
        text: mention.quote.exact,
        url: `${base}/sources/${mention.source.id}#m-${mention.id}`,
        isPartOf: article(mention.source),
      })),
    },
  };
}

/** The page of an article, and the article that it is about: https://schema.org/NewsArticle. */
export function sourceLinked(source: SourceDetail, base: string): { readonly [key: string]: Linked } {
  const events = new Map(source.mentions.map(({ eventId, eventTitle }) => [eventId, eventTitle]));
  return {
    '@type': 'WebPage',
    url: `${base}/sources/${source.id}`,
    name: source.title,
    isPartOf: dataset(source.timeline, base),
    isBasedOn: source.url ?? undefined,
    mainEntity: {
      ...article(source),
      author: source.author ? { '@type': 'Person', name: source.author } : undefined,
      inLanguage: source.language,
      wordCount: source.words,
    },
    mentions: [...events].slice(0, MOST).map(([id, name]) => ({
      '@type': 'Event',
      '@id': `${base}/events/${id}#event`,
      url: `${base}/events/${id}`,
      name,
    })),
  };
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly date: DateResource;
}

/** A timeline: https://schema.org/Dataset, with the events that the page lists. */
export function timelineLinked(
  timeline: TimelineResource,
  events: readonly Listed[],
  base: string,
): { readonly [key: string]: Linked } {
  const { url, ...about } = dataset(timeline, base);
  return {
    ...about,
    url,
    description: timeline.description ?? `${timeline.title}: a timeline in which every date can be checked.`,
    temporalCoverage: timeline.earliest ? `${timeline.earliest}/${timeline.latest ?? '..'}` : undefined,
    dateModified: timeline.updatedAt,
    distribution: [
      ['text/csv', 'csv'],
      ['application/json', 'json'],
    ].map(([encodingFormat, format]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${base}/timelines/${timeline.slug}/export/${format}`,
    })),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: timeline.events,
      itemListElement: events.slice(0, MOST).map(({ id, title, date }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: {
          '@type': 'Event',
          '@id': `${base}/events/${id}#event`,
          url: `${base}/events/${id}`,
          name: title,
          ...eventDates(date),
        },
      })),
    },
  };
}

const dataset = ({ slug, title }: Pick<TimelineResource, 'slug' | 'title'>, base: string) => ({
  '@type': 'Dataset',
  '@id': `${base}/timelines/${slug}#timeline`,
  url: `${base}/timelines/${slug}`,
  name: title,
});

const article = ({ title, publisher, url, publishedOn }: Omit<SourceRef, 'id' | 'originId'>) => ({
  '@type': 'NewsArticle',
  headline: title,
  url: url ?? undefined,
  datePublished: publishedOn ?? undefined,
  publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
});

const place = ({ name, latitude, longitude }: EntityRef) => ({
  '@type': 'Place',
  name,
  geo:
    latitude === null || longitude === null ? undefined : { '@type': 'GeoCoordinates', latitude, longitude },
});

const types = { person: 'Person', organisation: 'Organization', place: 'Place', other: 'Thing' } as const;
const participant = ({ name, kind }: EntityRef) => ({ '@type': types[kind], name });
