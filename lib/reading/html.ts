import { Readability } from '@mozilla/readability';
import { AppError } from '../errors';
import { parsePage, tooLarge } from './document';
import { linesOf } from './lines';
import { type Metadata, readMetadata } from './metadata';

const letters = (text: string | null) => text?.replace(/[^\p{L}]/gu, '').length ?? 0;

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Letters outside links: a page of links alone is a front page or a menu, not an article. */
function ownLetters(content: Node): number {
  const links = isElement(content) ? [...content.querySelectorAll('a')] : [];
  return letters(content.textContent) - links.reduce((sum, link) => sum + letters(link.textContent), 0);
}

/** The page's one heading of the first level: nearer to the headline than `<title>`, which often names the site too. */
function heading(document: Document): string | null {
  const [first, second] = document.querySelectorAll('h1');
  return (!second && first?.textContent?.replace(/\s+/g, ' ').trim()) || null;
}

function articleOf(document: Document) {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch (problem) {
    // 149,000 stray "<" make as many text nodes, more than the libraries' stack holds.
    if (problem instanceof RangeError) tooLarge();
    throw problem;
  }
}

/**
 * A web page's article: its text, a paragraph a line, without navigation, scripts and footer, and what the page says of
 * itself.
 * @throws AppError `invalid_input` where the page holds no article, `too_large` where it is beyond the limits.
 */
export function readHtml(html: string, today: string): Metadata & { readonly text: string } {
  const document = parsePage(html);
  // First, as finding the article takes scripts and much else out of the document.
  const metadata = readMetadata(document, today);
  const title = metadata.title ?? heading(document);
  const article = articleOf(document);
  const text = article?.content ? linesOf(article.content).join('\n') : '';
  if (!article?.content || ownLetters(article.content) < 20) {
    throw new AppError('invalid_input', 'This page holds no article text.', [
      { path: 'text', message: 'holds no article: paste the text of the article itself' },
    ]);
  }
  return {
    title: title ?? (article.title?.trim() || null),
    publisher: metadata.publisher ?? article.siteName ?? null,
    author: metadata.author ?? article.byline?.trim() ?? null,
    url: metadata.url,
    publishedOn: metadata.publishedOn,
    language: metadata.language,
    text,
  };
}
