const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** A sitemap (`urlset`) or an index of sitemaps as https://www.sitemaps.org/protocol.html wants them. */
export function sitemapXml(kind: 'urlset' | 'sitemapindex', addresses: readonly string[]): Response {
  const item = kind === 'urlset' ? 'url' : 'sitemap';
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...addresses.map((address) => `<${item}><loc>${escaped(address)}</loc></${item}>`),
    `</${kind}>`,
    '',
  ].join('\n');
  return new Response(body, {
    // An hour old is fresh for a search engine; but its addresses may follow the request's own names, so caches that others share keep none.
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'private, max-age=3600' },
  });
}
