/** Characters that are looked at on each side: a text can be one line of 2,000,000. */
const REACH = 1000;

/** The sentence of a text around a stretch of it, within its line. */
export function sentenceAround(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  language: string,
): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - REACH);
  const stretch = text.slice(from, Math.min(lineEnd === -1 ? text.length : lineEnd, end + REACH));
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(stretch);
  // "1.70" can look like the end of a sentence: the stretch may reach over several.
  const first = sentences.containing(start - from)?.index ?? 0;
  const last = sentences.containing(Math.max(start, end - 1) - from);
  return stretch.slice(first, last ? last.index + last.segment.length : stretch.length).trim();
}
