import { publicBase } from '@/lib/http/address';
import { sitemapNames } from '@/lib/services/sitemap';
import { sitemapXml } from '../_xml';

/** The index of all sitemaps. */
export async function GET(request: Request): Promise<Response> {
  const base = publicBase(request.headers);
  const names = await sitemapNames();
  return sitemapXml(
    'sitemapindex',
    names.map((name) => `${base}/sitemap/${name}.xml`),
  );
}
