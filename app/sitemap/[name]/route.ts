import { notFound } from 'next/navigation';
import { publicBase } from '@/lib/http/address';
import { sitemapPaths } from '@/lib/services/sitemap';
import { sitemapXml } from '../../_xml';

interface Context {
  params: Promise<{ name: string }>;
}

/** One sitemap, up to 50,000 pages of public timelines: `pages.xml`, `<slug>-events-1.xml`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, name] = /^(.+)\.xml$/.exec((await params).name) ?? [];
  const paths = name === undefined ? null : await sitemapPaths(name);
  if (!paths) notFound();
  const base = publicBase(request.headers);
  return sitemapXml(
    'urlset',
    paths.map((path) => `${base}${path}`),
  );
}
