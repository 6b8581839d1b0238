import { z } from 'zod';
import { AppError } from '@/lib/errors';
import { endpoints } from '@/lib/http/handler';
import { limit } from '@/lib/http/limit';
import { methods } from '@/lib/http/methods';
import { changed, readable } from '@/lib/http/respond';

interface Actor {
  readonly name: string;
}

const endpoint = endpoints<Actor>(async (request) => {
  const authorization = request.headers.get('authorization');
  if (authorization === 'Bearer good') return { actor: { name: 'program' }, by: 'token' };
  if (authorization !== null) throw new AppError('unauthenticated', 'The token is unknown.');
  return request.headers.has('cookie') ? { actor: { name: 'Ana' }, by: 'cookie' } : null;
});

const url = 'http://localhost:3000/api/v1/things';
const call = (route: ReturnType<typeof endpoint>, request: Request, params: Record<string, string> = {}) =>
  route(request, { params: Promise.resolve(params) });
const post = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  new Request(url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });

const thing = z.strictObject({ name: z.string({ error: 'wants a name' }).max(5, 'is too long') });
const open = endpoint({ open: true, body: thing, maxBytes: 200 }, async ({ body }) => changed(body, 201));
const closed = endpoint({ open: false, body: thing }, async ({ body, actor }) =>
  changed({ ...body, by: actor.name }),
);

describe('the body', () => {
  test('is parsed by the schema', async () => {
    const response = await call(open, post('{"name":"Lake"}'));
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ name: 'Lake' });
  });

  test.each([
    ['no JSON', '{"name":', 400, 'malformed'],
    ['nothing', '', 400, 'malformed'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, 'malformed'],
    ['a wrong field', '{"name":"Lakeside"}', 422, 'invalid_input'],
    ['a field nobody knows', '{"name":"Lake","nmae":1}', 422, 'invalid_input'],
    ['another type', '[1]', 422, 'invalid_input'],
  ])('%s is refused', async (_what, body, status, code) => {
    const response = await call(open, post(body));
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code, status });
  });

  test('a missing and an unknown field are named', async () => {
    const { errors } = await (await call(open, post('{"nmae":1}'))).json();
    expect(errors).toEqual([
      { path: 'name', pointer: '#/name', detail: 'wants a name' },
      { path: 'nmae', pointer: '#/nmae', detail: 'is not known here' },
    ]);
  });

  test('another content type is 415', async () => {
    const response = await call(open, post('name=Lake', { 'Content-Type': 'text/plain' }));
    expect(response.status).toBe(415);
    expect(response.headers.get('accept-post')).toBe('application/json');
  });

  test('application/problem+json and a charset count as JSON', async () => {
    expect(
      (await call(open, post('{"name":"a"}', { 'Content-Type': 'application/x+json; charset=utf-8' })))
        .status,
    ).toBe(201);
  });

  test('is counted while it streams: an endless one without a length is stopped at the limit', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(64).fill(0x20));
      },
    });
    const response = await call(open, post(endless));
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(10);
  });
});

describe('who asks', () => {
  test('nobody: 401 with a way to authenticate', async () => {
    const response = await call(closed, post('{"name":"a"}'));
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
  });

  test('authentication comes before the body is read', async () => {
    expect((await call(closed, post('no json'))).status).toBe(401);
  });

  test('a wrong token is an error also where none is needed', async () => {
    expect((await call(open, post('{"name":"a"}', { Authorization: 'Bearer bad' }))).status).toBe(401);
  });

  test('a token needs no origin', async () => {
    const response = await call(closed, post('{"name":"a"}', { Authorization: 'Bearer good' }));
    expect(await response.json()).toEqual({ name: 'a', by: 'program' });
  });

  test.each([
    ['our own origin', { Origin: 'http://localhost:3000' }, 200],
    ['the proxied name', { Origin: 'https://d.example', 'X-Forwarded-Host': 'd.example' }, 200],
    ['the browser says same origin', { 'Sec-Fetch-Site': 'same-origin' }, 200],
    ['another site', { Origin: 'https://evil.example' }, 403],
    ['another port of this machine', { Origin: 'http://localhost:4000' }, 403],
    ['a sandboxed frame', { Origin: 'null' }, 403],
    ['no origin at all', {}, 403],
    ['an origin that is none', { Origin: 'localhost:3000' }, 403],
  ])('a cookie with %s', async (_what, headers, status) => {
    const request = post('{"name":"a"}', { Cookie: 's=1', Host: 'localhost:3000', ...headers });
    expect((await call(closed, request)).status).toBe(status);
  });
});

describe('the query', () => {
  const list = endpoint(
    {
      open: true,
      query: z.object({
        sort: z.enum(['date', '-date'], { error: 'wants date or -date' }).default('date'),
        q: z.string().optional(),
      }),
    },
    async ({ query, request, actor }) => readable(query, request, actor !== null),
  );
  const get = (search: string, headers: Record<string, string> = {}) =>
    call(list, new Request(url + search, { headers }));

  test('defaults are filled in, an empty parameter is absent', async () => {
    expect(await (await get('?q=')).json()).toEqual({ sort: 'date' });
  });

  test.each([
    ['a wrong value', '?sort=size', 'sort', 'wants date or -date'],
    ['a parameter nobody knows', '?srt=date', 'srt', 'is no parameter of this resource: known are sort, q'],
    ['one given twice', '?sort=date&sort=-date', 'sort', 'is given more than once'],
  ])('%s is a 400 that names it', async (_what, search, parameter, detail) => {
    const response = await get(search);
    expect(response.status).toBe(400);
    expect((await response.json()).errors).toEqual([{ path: parameter, parameter, detail }]);
  });

  test('answers may be read by pages of other sites', async () => {
    expect((await get('')).headers.get('access-control-allow-origin')).toBe('*');
    expect((await get('?sort=size')).headers.get('access-control-allow-origin')).toBe('*');
  });

  test('the same answer again is 304', async () => {
    const tag = (await get('')).headers.get('etag') ?? '';
    expect((await get('', { 'If-None-Match': `"x", ${tag}` })).status).toBe(304);
    expect((await get('?sort=-date', { 'If-None-Match': tag })).status).toBe(200);
  });

  test('what somebody signed in sees is stored nowhere', async () => {
    expect((await get('', { Cookie: 's=1' })).headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('methods', () => {
  const route = methods({ GET: open, POST: open }, ['GET']);

  test('one that is not there is 405 with Allow', async () => {
    const response = await call(route.DELETE, new Request(url, { method: 'DELETE' }));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  test('other sites may ask for the open ones alone', async () => {
    const response = await call(route.OPTIONS, new Request(url, { method: 'OPTIONS' }));
    expect(response.headers.get('access-control-allow-methods')).toBe('GET');
    const closedToThem = await call(
      methods({ PATCH: closed }).OPTIONS,
      new Request(url, { method: 'OPTIONS' }),
    );
    expect(closedToThem.headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('a limit refuses what is too much, with Retry-After, also when all comes at once', async () => {
  const few = limit('handler-test', 1, 60);
  const limited = endpoint({ open: true, limit: few }, async () => changed({}));
  // Without a proxy all share one count, ten times as large.
  const answers = await Promise.all(
    Array.from({ length: 25 }, () => call(limited, new Request(url, { method: 'POST' }))),
  );
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(10);
  const refused = answers.find(({ status }) => status === 429);
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('what nobody expected is 500 and is told without its inside', async () => {
  const written: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const broken = endpoint({ open: true }, async () => {
    throw new Error('inner matter');
  });
  const response = await call(broken, new Request(url));
  spy.mockRestore();
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain('inner matter');
  expect(written.join()).toContain('inner matter');
});
