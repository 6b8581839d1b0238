import { readableAddress, undecodable } from '@/lib/http/undecodable';

describe('paths that are no UTF-8', () => {
  test.each(['/', '/events/caf%C3%A9?q=%E0%A4%A', '/api/v1/events/a%2Fb', '/_next/static/a%5Bb%5D.js'])(
    '%s stays as it is',
    (address) => expect(readableAddress(address)).toBe(address),
  );

  test('of the API are told, with what was asked for', async () => {
    const address = readableAddress('/api/v1/events/%E0%A4%A?x=1');
    const response = undecodable(new Request(`http://localhost:3000${address}`));
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      status: 400,
      code: 'malformed',
      instance: '/api/v1/events/%E0%A4%A',
    });
  });

  test('of pages lead to a page that is not there', () => {
    expect(readableAddress('/events/%E0%A4%A?q=1')).toBe('/events/%25E0%25A4%25A?q=1');
  });
});
