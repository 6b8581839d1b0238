import MarkdownIt from 'markdown-it';
import { parse } from 'yaml';
import { believable, readDay } from './day';
import { parsePage } from './document';
import { linesOf } from './lines';
import type { Metadata } from './metadata';

// Raw HTML is let through: it is parsed for its words, never shown.
const markdown = new MarkdownIt({ html: true });

/** The `key: value` lines between two `---` at the top, where there are any. */
function frontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const block = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!block) return { fields: new Map(), body: text };
  try {
    // The failsafe schema keeps every value the string that was written; no aliases, so none can multiply.
    const data: unknown = parse(block[1] ?? '', { schema: 'failsafe', maxAliasCount: 0 });
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return { fields: new Map(), body: text };
    const fields = Object.entries(data).flatMap(([key, value]) =>
      typeof value === 'string' && value.trim() ? [[key.toLowerCase(), value.trim()] as const] : [],
    );
    return { fields: new Map(fields), body: text.slice(block[0].length) };
  } catch {
    // Two rules with prose between them, not front matter.
    return { fields: new Map(), body: text };
  }
}

/** A Markdown document as lines of words: headings and list items as lines, links as their words. */
export function readMarkdown(text: string, today: string): Metadata & { readonly text: string } {
  const { fields, body } = frontMatter(text);
  const field = (...names: string[]) => names.map((name) => fields.get(name)).find(Boolean) ?? null;
  const document = parsePage(markdown.render(body));
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim();
  const date = field('date', 'published', 'publishedon', 'published_on', 'pubdate');
  const day = date ? readDay(date) : null;
  const url = field('url', 'canonical', 'canonical_url', 'source');
  return {
    title: field('title') ?? (heading || null),
    publisher: field('publisher', 'site', 'publication'),
    author: field('author', 'authors', 'byline'),
    url: url && /^https?:\/\//.test(url) && URL.canParse(url) ? url : null,
    publishedOn: day && believable(day, today) ? day : null,
    language: field('lang', 'language'),
    text: linesOf(document.body).join('\n'),
  };
}
