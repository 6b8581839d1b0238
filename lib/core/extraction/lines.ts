/** Lines of a text, by any of Unicode's line breaks that texts have. */
import type { Span } from '../model';

export interface Line extends Span {
  /** Where the line after it begins. */
  readonly next: number;
}

/** All lines in order, without their breaks; empty ones too, but none after a break at the end. */
export function linesOf(text: string): Line[] {
  const plain = !text.includes('\r') && !text.includes('\u2028') && !text.includes('\u2029');
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const at = plain ? text.indexOf('\n', start) : breakFrom(text, start);
    const end = at < 0 ? text.length : at;
    const next = at < 0 ? end : text.startsWith('\r\n', at) ? at + 2 : at + 1;
    lines.push({ start, end, next });
    start = next;
  }
  return lines;
}

const BREAK = /[\n\r\u2028\u2029]/g;

function breakFrom(text: string, start: number): number {
  BREAK.lastIndex = start;
  return BREAK.test(text) ? BREAK.lastIndex - 1 : -1;
}
