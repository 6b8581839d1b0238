import { isHttps } from '@/lib/http/origin';

test.each([
  ['plain', { host: 'localhost:3000' }, undefined, false],
  ['a proxy that speaks https', { host: 'localhost:3000', 'x-forwarded-proto': 'https' }, undefined, true],
  ['a chain of proxies', { 'x-forwarded-proto': 'https, http' }, undefined, true],
  ['the configured address is https', { host: 'd.example' }, 'https://d.example', true],
  ['the same server by another name, in the clear', { host: '127.0.0.1:3000' }, 'https://d.example', false],
])('%s', (_what, headers, publicUrl, secure) => {
  expect(isHttps(new Headers(headers), publicUrl)).toBe(secure);
});
