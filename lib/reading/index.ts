import type { PublishedHow } from '../core/model';
import { AppError } from '../errors';
import { datelineDay } from './dateline';
import { readHtml } from './html';
import { readMarkdown } from './markdown';
import { headline, normalise, opening, underHeadline } from './text';

export { fileFormat, readFileBytes } from './files';

/** What somebody hands in. Null or absent where they left it to the article itself. */
export interface ReadInput {
  readonly text: string;
  readonly format: 'text' | 'markdown' | 'html';
  readonly title?: string | null;
  readonly publisher?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
  /** `YYYY-MM-DD` */
  readonly publishedOn?: string | null;
  readonly language?: string | null;
}

/** An article ready to be stored; `text` is final: offsets point into it. */
export interface ReadSource {
  readonly title: string;
  readonly text: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** As the article or whoever hands it in states it; null where neither does. */
  readonly language: string | null;
  readonly publishedOn: string | null;
  readonly publishedHow: PublishedHow;
}

function content(input: ReadInput, today: string) {
  const text = normalise(input.text);
  if (input.format === 'text') {
    return { title: null, publisher: null, author: null, url: null, publishedOn: null, language: null, text };
  }
  const read = input.format === 'html' ? readHtml(text, today) : readMarkdown(text, today);
  // An article begins with its headline, whose words can be evidence too.
  return { ...read, text: normalise(underHeadline(read.title, read.text)) };
}

/**
 * Reads an article: plain text is kept whole, a page or Markdown becomes a paragraph a line with the headline first. What the
 * caller gives wins over what the article says of itself.
 * @param today `YYYY-MM-DD`: metadata dated after it are not believed.
 * @throws AppError `invalid_input` where there is no text, `too_large` where a page is beyond the limits.
 */
export function readSource(input: ReadInput, today = new Date().toISOString().slice(0, 10)): ReadSource {
  const read = content(input, today);
  if (read.text.trim() === '') {
    throw new AppError('invalid_input', 'The article has no text.', [
      { path: 'text', message: 'wants the text of the article' },
    ]);
  }
  const publishedOn = input.publishedOn ?? read.publishedOn ?? datelineDay(read.text, today);
  return {
    title: input.title ?? read.title ?? headline(read.text) ?? opening(read.text),
    text: read.text,
    publisher: input.publisher ?? read.publisher,
    author: input.author ?? read.author,
    url: input.url ?? read.url,
    language: input.language ?? read.language,
    publishedOn,
    publishedHow: input.publishedOn ? 'given' : publishedOn ? 'metadata' : 'unknown',
  };
}
