import { notFound } from 'next/navigation';
import { publicBase } from '@/lib/http/address';
import { sitemapEntries } from '@/lib/services/sitemap';
import { sitemapXml } from '../../_xml';

interface Context {
  params: Promise<{ name: string }>;
}

/** One sitemap, up to 50,000 pages of public timelines: `pages.xml`, `<slug>-events-1.xml`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, name] = /^(.+)\.xml$/.exec((await params).name) ?? [];
  const entries = name === undefined ? null : await sitemapEntries(name);
  if (!entries) notFound();
  const base = publicBase(request.headers);
  return sitemapXml(
    'urlset',
    entries.map(({ path, changed }) => ({ url: `${base}${path}`, changed })),
  );
}
