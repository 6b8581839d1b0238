/** A stretch of the text to be set off; offsets are UTF-16 code units into it, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly className: string;
  readonly note: string;
}

export interface Piece {
  readonly at: number;
  readonly words: string;
  readonly mark: Mark | null;
}

export interface Paragraph {
  readonly start: number;
  readonly pieces: readonly Piece[];
}

/**
 * The text's lines, each cut at the edges of its marks. A mark that runs over a line's end goes on in the next; of two
 * that overlap the earlier one is kept.
 */
export function markedParagraphs(text: string, marks: readonly Mark[]): Paragraph[] {
  const inOrder = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: Paragraph[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length;
    const pieces: Piece[] = [];
    let at = lineStart;
    for (const mark of inOrder) {
      const start = Math.max(mark.start, lineStart);
      const end = Math.min(mark.end, lineEnd);
      if (start < at || end <= start) continue;
      if (start > at) pieces.push({ at, words: text.slice(at, start), mark: null });
      pieces.push({ at: start, words: text.slice(start, end), mark });
      at = end;
    }
    if (at < lineEnd) pieces.push({ at, words: text.slice(at, lineEnd), mark: null });
    if (line.trim() !== '') paragraphs.push({ start: lineStart, pieces });
    lineStart = lineEnd + 1;
  }
  return paragraphs;
}
