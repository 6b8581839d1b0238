import { parseHTML } from 'linkedom';
import { AppError } from '../errors';

/** Longest page that is read, in UTF-16 code units; articles are far below, even with inlined styles. */
const MAX_HTML = 5_000_000;
/** Finding the article costs more than the square of the depth: 300 levels take 0.2 s, 1,000 take 5 s. */
const MAX_DEPTH = 250;
const MAX_ELEMENTS = 40_000;
/** The parser itself takes quadratic time over broken markup: four million "<" kept it busy for minutes. */
const MAX_MARKUP = 150_000;
const MAX_OPEN_TAGS = 2_000;

/** Elements that need no end tag: old pages leave theirs out by the hundred. */
const unclosed = new Set(
  (
    'area base br col colgroup dd dt embed hr img input li link meta optgroup option p param path source tbody td tfoot th ' +
    'thead tr track wbr'
  ).split(' '),
);

/** @throws AppError `too_large`, always */
export function tooLarge(): never {
  throw new AppError(
    'too_large',
    'The page has more or deeper elements than any article: paste its text instead.',
  );
}

/** What the parser would have to do, seen without parsing: one pass over the characters. */
function scan(html: string): void {
  let open = 0;
  let markup = 0;
  for (const [, slash, name] of html.matchAll(/[<&](?:(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30}))?/g)) {
    markup += 1;
    if (name && !unclosed.has(name.toLowerCase())) open += slash ? -1 : 1;
    if (markup > MAX_MARKUP || open > MAX_OPEN_TAGS) tooLarge();
  }
}

/**
 * Parses a page or a fragment of one.
 * @throws AppError `too_large` where it is larger or deeper than any article, so that a hostile page costs little.
 */
export function parsePage(html: string): Document {
  if (html.length > MAX_HTML)
    throw new AppError('too_large', 'The page is longer than 5,000,000 characters.');
  scan(html);
  // linkedom takes the first element of a bare fragment for the root of the document.
  const whole = /<html[\s>]/i.test(html.slice(0, 100_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  measure(document);
  return document;
}

function measure(document: Document): void {
  let depth = 0;
  let elements = 0;
  // By hand, not by recursion: the depth is what is in question.
  let node: Element | null = document.documentElement;
  while (node) {
    elements += 1;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) {
      throw new AppError(
        'too_large',
        'The page has more or deeper elements than any article: paste its text instead.',
      );
    }
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node && node.nextElementSibling;
  }
}
