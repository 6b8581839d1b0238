import { AppError } from '@/lib/errors';
import { HttpError, problemResponse } from '@/lib/http/problem';

const request = (method: string) => new Request('http://localhost:3000/api/v1/events?x=1', { method });

describe('problems', () => {
  test.each([
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not_found', 404],
    ['conflict', 409],
    ['stale_version', 409],
    ['too_large', 413],
    ['rate_limited', 429],
    ['invalid_input', 422],
  ] as const)('%s is %i, as application/problem+json', async (code, status) => {
    const response = problemResponse(new AppError(code, 'What happened.'), request('POST'));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({
      type: 'about:blank',
      status,
      code,
      detail: 'What happened.',
      instance: '/api/v1/events',
    });
  });

  test('a wrong query is 400 and names the parameter, a wrong body 422 and points into it', async () => {
    const error = new AppError('invalid_input', 'No.', [{ path: 'tags.0', message: 'wants a name' }]);
    const query = problemResponse(error, request('GET'));
    expect(query.status).toBe(400);
    expect((await query.json()).errors).toEqual([
      { path: 'tags.0', parameter: 'tags.0', detail: 'wants a name' },
    ]);
    const body = await problemResponse(error, request('PATCH')).json();
    expect(body.status).toBe(422);
    expect(body.errors).toEqual([{ path: 'tags.0', pointer: '#/tags/0', detail: 'wants a name' }]);
    const whole = new AppError('invalid_input', 'No.', [{ path: '', message: 'wants an object' }]);
    expect((await problemResponse(whole, request('POST')).json()).errors[0].pointer).toBe('#');
  });

  test('401 says how to authenticate', () => {
    const response = problemResponse(new AppError('unauthenticated', 'Who?'), request('GET'));
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('headers of the error are passed on', () => {
    const response = problemResponse(
      new HttpError('rate_limited', 'Later.', { 'Retry-After': '7' }),
      request('GET'),
    );
    expect(response.headers.get('retry-after')).toBe('7');
  });

  test('an unexpected error tells nothing of its inside', async () => {
    const response = problemResponse(new Error('password of the database is hunter2'), request('GET'));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('hunter2');
  });
});
