import { methods } from '@/lib/http/methods';
import { readable } from '@/lib/http/respond';
import { endpoint } from './_endpoint';

/** What there is, for whoever arrives without the documentation. */
const index = {
  name: 'Dateline',
  version: 'v1',
  /** What `filter*` stands for. */
  filter:
    'q,from,to,tag,place,participant,source,status,resolution,precision,kind,independent,salience,known',
  links: {
    timelines: '/api/v1/timelines',
    timeline: '/api/v1/timelines/{slug}',
    keyEvents: '/api/v1/timelines/{slug}/key-events{?from,to,limit}',
    window: '/api/v1/timelines/{slug}/window{?view,width,lanes,filter*}',
    density: '/api/v1/timelines/{slug}/density{?bins,filter*}',
    facets: '/api/v1/timelines/{slug}/facets{?facet,like,limit,filter*}',
    neighbours: '/api/v1/timelines/{slug}/neighbours{?event,filter*}',
    events: '/api/v1/events{?timeline,from,to,q,status,sort,limit,cursor}',
    event: '/api/v1/events/{id}',
    decisions: '/api/v1/decisions{?timeline,event,limit,cursor}',
    decision: '/api/v1/decisions/{id}',
    suggestions: '/api/v1/suggestions{?timeline,event,kind,limit,cursor}',
    suggestion: '/api/v1/suggestions/{id}',
    sources: '/api/v1/sources{?timeline,q,limit,cursor}',
    source: '/api/v1/sources/{id}',
    extract: '/api/v1/extract',
    dates: '/api/v1/dates{?text,today}',
  },
};

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods(
  {
    GET: endpoint({ open: true }, async ({ request, actor }) => readable(index, request, actor !== null)),
  },
  ['GET'],
);
