import type { RouteFunction } from '@/lib/http/handler';
import { freshDatabase } from '../auth/database';

type Route = Partial<Record<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS', RouteFunction>>;

/** Which file answers a path, as Next would choose it. */
const routes: readonly [RegExp, () => Promise<Route>, string?][] = [
  [/^\/api\/v1$/, () => import('@/app/api/v1/route')],
  [/^\/api\/v1\/timelines$/, () => import('@/app/api/v1/timelines/route')],
  [/^\/api\/v1\/timelines\/([^/]+)$/, () => import('@/app/api/v1/timelines/[slug]/route'), 'slug'],
  [
    /^\/api\/v1\/timelines\/([^/]+)\/key-events$/,
    () => import('@/app/api/v1/timelines/[slug]/key-events/route'),
    'slug',
  ],
  ...(['window', 'density', 'facets', 'neighbours'] as const).map((name): (typeof routes)[number] => [
    new RegExp(`^/api/v1/timelines/([^/]+)/${name}$`),
    () => import(`@/app/api/v1/timelines/[slug]/${name}/route`),
    'slug',
  ]),
  [/^\/api\/v1\/events$/, () => import('@/app/api/v1/events/route')],
  [/^\/api\/v1\/events\/([^/]+)$/, () => import('@/app/api/v1/events/[id]/route'), 'id'],
  [/^\/api\/v1\/sources$/, () => import('@/app/api/v1/sources/route')],
  [/^\/api\/v1\/sources\/([^/]+)$/, () => import('@/app/api/v1/sources/[id]/route'), 'id'],
  [/^\/api\/v1\/decisions$/, () => import('@/app/api/v1/decisions/route')],
  [/^\/api\/v1\/decisions\/([^/]+)$/, () => import('@/app/api/v1/decisions/[id]/route'), 'id'],
  [/^\/api\/v1\/suggestions$/, () => import('@/app/api/v1/suggestions/route')],
  [/^\/api\/v1\/suggestions\/([^/]+)$/, () => import('@/app/api/v1/suggestions/[id]/route'), 'id'],
  [/^\/api\/v1\/extract$/, () => import('@/app/api/v1/extract/route')],
  [/^\/api\/v1\/dates$/, () => import('@/app/api/v1/dates/route')],
  [/^\/api\//, () => import('@/app/api/[...unknown]/route')],
];

export interface Call {
  readonly token?: string;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API's own route functions over a fresh database, called with real Requests. */
export async function apiOverFreshDatabase() {
  const database = await freshDatabase();
  const { createTimeline } = await import('@/lib/services/timelines');
  const { createToken } = await import('@/lib/services/tokens');
  const { system } = await import('@/lib/services/actor');
  const timeline = await createTimeline(
    { title: 'The lake district', slug: 'lakes', description: null, visibility: 'public' },
    system,
  );
  const { id: tokenId, token } = await createToken('test', system);

  async function call(line: string, { token: bearer, json, headers }: Call = {}): Promise<Response> {
    const [method = 'GET', address = '/'] = line.split(' ');
    const url = new URL(address, 'http://localhost:3000');
    const [pattern, load, name] = routes.find(([each]) => each.test(url.pathname)) ?? routes[0]!;
    const route = Object.entries(await load()).find(([each]) => each === method)?.[1];
    if (!route) throw new Error(`${url.pathname} exports no ${method}`);
    const param = decodeURIComponent(pattern.exec(url.pathname)?.[1] ?? '');
    const request = new Request(url, {
      method,
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      headers: {
        ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}),
        ...headers,
      },
    });
    return route(request, { params: Promise.resolve(name ? { [name]: param } : {}) });
  }

  return { call, token, tokenId, timeline, remove: () => database.remove() };
}
