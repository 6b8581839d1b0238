/** Lines of a text, by any of Unicode's line breaks that texts have. */
import type { Span } from '../model';

export interface Line extends Span {
  /** From 0, empty lines counted. */
  readonly number: number;
  /** Where the line after it begins. */
  readonly next: number;
}

/** The lines in order, without their breaks; those without a character are left out. One at a time: a table of numbers has as many as characters. */
export function* linesOf(text: string): Generator<Line, void> {
  const plain = !text.includes('\r') && !text.includes('\u2028') && !text.includes('\u2029');
  for (let start = 0, number = 0; start < text.length; number++) {
    const at = plain ? text.indexOf('\n', start) : breakFrom(text, start);
    const end = at < 0 ? text.length : at;
    const next = at < 0 ? end : text.startsWith('\r\n', at) ? at + 2 : at + 1;
    if (end > start) yield { number, start, end, next };
    start = next;
  }
}

const BREAK = /[\n\r\u2028\u2029]/g;

function breakFrom(text: string, start: number): number {
  BREAK.lastIndex = start;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : -1;
}
