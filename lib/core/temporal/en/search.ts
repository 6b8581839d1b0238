/**
 * Runs one parser over one sentence, as chrono's engine does (a refused match is searched on from its second character, a result from its end), but
 * only where its clues stand, and without cutting the sentence up.
 */
import { ReferenceWithTimezone } from 'chrono-node';
import type { Context, Found, PatternParser } from '../found';
import type { Clues } from './clues';
import { latin } from './latin';

export interface Search {
  readonly parser: PatternParser;
  /** The parser's own, searching from a place on, or matching at it alone. */
  readonly pattern: RegExp;
  /** CLUE bits, of which the sentence must have one, and those that it must have all. */
  readonly any: number;
  readonly all: number;
  /** How many characters before its clue a match may begin; null where it begins with it. */
  readonly reach: number | null;
}

export function search(parser: PatternParser, any: number, reach: number | null, all = 0): Search {
  const { source, flags } = latin(parser.pattern());
  return { parser, pattern: new RegExp(source, `${flags}${reach === null ? 'y' : 'g'}`), any, all, reach };
}

/** Chrono wants a clock; ours stands still, and nothing is read from it. */
const NO_CLOCK = ReferenceWithTimezone.fromInput(new Date(0));

export function sentenceContext(text: string): Context {
  return { text, reference: NO_CLOCK };
}

/** What stands at the clues of a sentence, or begins shortly before one. */
export function searchAt(
  { parser, pattern, any, reach }: Search,
  context: Context,
  clues: Clues,
  into: Found[],
): void {
  let free = 0;
  for (let i = 0; i < clues.places.length; i++) {
    if ((clues.bits[i]! & any) === 0) continue;
    const place = clues.places[i]!;
    while (free <= place) {
      pattern.lastIndex = reach === null ? place : Math.max(free, place - reach);
      const match = pattern.exec(context.text);
      if (!match) {
        if (reach === null) break;
        return;
      }
      free = take(parser, context, match, into);
    }
  }
}

/** What stands anywhere in a sentence. */
export function searchAll({ parser }: Search, context: Context, into: Found[]): void {
  const { source, flags } = latin(parser.pattern());
  const pattern = new RegExp(source, `${flags}g`);
  for (let free = 0; ; ) {
    pattern.lastIndex = free;
    const match = pattern.exec(context.text);
    if (!match) return;
    free = take(parser, context, match, into);
  }
}

/** @returns where the search goes on */
function take(parser: PatternParser, context: Context, match: RegExpExecArray, into: Found[]): number {
  const result = parser.extract(context, match);
  if (!result) return match.index + 1;
  into.push(result);
  return Math.max(result.endIndex, match.index + 1);
}
