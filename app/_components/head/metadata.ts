import type { Metadata } from 'next';
import type { TimelineResource } from '@/lib/schemas/timeline';

interface About {
  readonly title: string;
  readonly description: string;
  /** The one address that this page is to be known by, without the parts of a view. */
  readonly path: string;
  /** The timeline that it is part of: search engines are kept from what is not public. */
  readonly timeline?: Pick<TimelineResource, 'visibility'>;
  readonly type?: 'website' | 'article';
}

const LONGEST = 160;

/** What search engines and chats show of a page. */
export function pageMetadata({ title, description, path, timeline, type = 'website' }: About): Metadata {
  const short = shortened(description);
  return {
    title,
    description: short,
    alternates: { canonical: path },
    openGraph: { title, description: short, url: path, type, siteName: 'Dateline', locale: 'en_GB' },
    twitter: { card: 'summary', title, description: short },
    ...(timeline && timeline.visibility !== 'public' && { robots: { index: false, follow: false } }),
  };
}

/** As many whole words as search engines show. */
export function shortened(text: string, longest = LONGEST): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
