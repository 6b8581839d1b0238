const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);

interface Address {
  readonly url: string;
  readonly changed?: Date | null;
}

/** A sitemap (`urlset`) or an index of sitemaps as https://www.sitemaps.org/protocol.html wants them. */
export function sitemapXml(kind: 'urlset' | 'sitemapindex', addresses: readonly Address[]): Response {
  const item = kind === 'urlset' ? 'url' : 'sitemap';
  const lines = addresses.map(({ url, changed }) => {
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : '';
    return `<${item}><loc>${escaped(url)}</loc>${lastmod}</${item}>`;
  });
  const body = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${kind} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...lines,
    `</${kind}>`,
    '',
  ].join('\n');
  return new Response(body, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
