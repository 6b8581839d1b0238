import { renderToStaticMarkup } from 'react-dom/server';
import { JsonLd } from '@/app/_components/head/json-ld';

test('nothing in a title ends the script element, and it reads back as it was', () => {
  const name = '</script><script>alert(1)</script><!-- & "quoted" \u2028';
  const html = renderToStaticMarkup(<JsonLd data={{ '@type': 'Event', name }} />);
  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(html).not.toContain('<!--');
  const json = html.replace(/^<script[^>]*>/, '').replace(/<\/script>$/, '');
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', '@type': 'Event', name });
});
