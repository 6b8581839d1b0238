import { publicBase } from '@/lib/http/address';

/** Search engines read pages of public timelines (those that are not say so themselves), not the desk, the API or files. */
export async function GET(request: Request): Promise<Response> {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /timelines/*/export/',
    '',
    `Sitemap: ${publicBase(request.headers)}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
