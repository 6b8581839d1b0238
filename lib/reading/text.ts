/**
 * The text as it is stored: without a byte-order mark, lines ended by `\n`, composed as NFC. Nothing else is touched;
 * every offset of the project points into what this returns.
 */
export function normalise(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .normalize('NFC');
}

/** Longest first line that passes for a headline; longer ones are the first paragraph. */
const MAX_HEADLINE = 200;

/** The first line with words in it, where it is short enough for a headline. */
export function headline(text: string): string | null {
  const line = text
    .split('\n', 50)
    .find((candidate) => /\p{L}/u.test(candidate))
    ?.trim();
  return line && line.length <= MAX_HEADLINE ? line.replace(/\s+/g, ' ') : null;
}

/** The start of a text for which nobody gave a title and whose first line is no headline. */
export function opening(text: string): string {
  const words = text.trim().slice(0, 120).split(/\s+/);
  return words.length > 12 ? `${words.slice(0, 12).join(' ')} …` : words.join(' ');
}

/** `text` under its headline, unless it begins with it already. */
export function underHeadline(title: string | null, text: string): string {
  if (!title) return text;
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const letters = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters(first) === letters(title) ? text : `${title}\n${text}`;
}
