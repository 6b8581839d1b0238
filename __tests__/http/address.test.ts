import { publicBase } from '@/lib/http/address';

test.each([
  ['the configured address', { host: 'inside:3000' }, 'https://dateline.example', 'https://dateline.example'],
  ['the name that was asked for', { host: 'localhost:3000' }, undefined, 'http://localhost:3000'],
  [
    'the name that a proxy passes on',
    { host: 'inside:3000', 'x-forwarded-host': 'press.example', 'x-forwarded-proto': 'https' },
    undefined,
    'https://press.example',
  ],
  [
    'the first of several proxies',
    { 'x-forwarded-host': 'press.example, inside' },
    undefined,
    'http://press.example',
  ],
  ['no name that could be markup', { host: '"><script>' }, undefined, 'http://localhost'],
  ['no name at all', {}, undefined, 'http://localhost'],
])('links lead to %s', (_, headers, configured, wanted) =>
  expect(publicBase(new Headers(Object.entries(headers)), configured)).toBe(wanted),
);
