/** Width of a text in pixels. */
export type Measure = (text: string) => number;

const MARK_OF_CUT = '…';

/**
 * A title over at most so many lines of a width. What does not fit is cut at a word, or within one that is wider than a line; scripts that
 * do not write spaces are broken where their words end.
 */
export function wrapped(title: string, width: number, most: number, measure: Measure): string[] {
  const pieces = title
    .trim()
    .split(/\s+/)
    .flatMap((word) =>
      measure(word) <= width ? [{ text: word, glued: false }] : broken(word, width, measure),
    );
  const lines: string[] = [];
  let line = '';
  for (const [index, piece] of pieces.entries()) {
    const longer = join(line, piece);
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cut(line, pieces.slice(index), width, measure)];
    lines.push(line);
    line = piece.text;
  }
  if (lines.length === 1 && most === 2) return balanced(pieces, measure);
  return line === '' ? lines : [...lines, line];
}

interface Piece {
  readonly text: string;
  /** Written to what is before it, without a space. */
  readonly glued: boolean;
}

function join(line: string, { text, glued }: Piece): string {
  return line === '' || glued ? line + text : `${line} ${text}`;
}

/** A last line that says that there is more. */
function cut(line: string, rest: readonly Piece[], width: number, measure: Measure): string {
  let kept = line;
  while (kept !== '' && measure(kept + MARK_OF_CUT) > width) {
    const space = kept.lastIndexOf(' ');
    kept = space > 0 ? kept.slice(0, space) : fitting(kept, width - measure(MARK_OF_CUT), measure);
    if (space <= 0) break;
  }
  if (kept === '') kept = fitting(rest[0]?.text ?? '', width - measure(MARK_OF_CUT), measure);
  return kept.replace(/[\s,;:.–—-]{1,9}$/u, '') + MARK_OF_CUT;
}

/** Two lines of about the same length: the narrower label finds room more often, and reads better. */
function balanced(pieces: readonly Piece[], measure: Measure): string[] {
  let best: string[] = [];
  let least = Infinity;
  for (let split = 1; split < pieces.length; split += 1) {
    const lines = [pieces.slice(0, split), pieces.slice(split)].map((part) => part.reduce(join, ''));
    const widest = Math.max(...lines.map(measure));
    if (widest < least) [best, least] = [lines, widest];
  }
  return best;
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function broken(word: string, width: number, measure: Measure): Piece[] {
  const parts = Array.from(words.segment(word), ({ segment }) => segment).flatMap((part) => {
    if (measure(part) <= width) return [part];
    const pieces: string[] = [];
    for (let rest = part; rest !== ''; rest = rest.slice(pieces.at(-1)?.length ?? rest.length))
      pieces.push(fitting(rest, width, measure));
    return pieces;
  });
  return parts.map((text, index) => ({ text, glued: index > 0 }));
}

/** As many letters of a text as fit, at least one. */
function fitting(text: string, width: number, measure: Measure): string {
  let kept = '';
  for (const { segment } of letters.segment(text)) {
    if (kept !== '' && measure(kept + segment) > width) break;
    kept += segment;
  }
  return kept;
}
