import { nextPath } from '@/lib/auth/next-path';

test.each([
  '/admin',
  '/admin/events/new',
  '/admin/sources?timeline=south',
  '/admin/events/0199-a?x=https://example.org/',
])('%s is followed', (path) => expect(nextPath(path)).toBe(path));

test.each([
  [undefined],
  [''],
  [['/admin/events/new']],
  ['https://evil.example/admin'],
  ['//evil.example/admin'],
  ['/\\evil.example/admin'],
  ['/\t/evil.example/admin'],
  ['/admin\n/x'],
  ['javascript:alert(1)'],
  ['admin'],
  ['/admin/../../evil'],
  ['/administrator'],
  ['/api/v1/events'],
  ['/admin/sign-in'],
  ['/admin/sign-in?next=/admin/sign-in'],
  ['/admin/x\\..\\..'],
])('%j leads to the desk', (path) => expect(nextPath(path)).toBe('/admin'));
