import {
  type ParsedResult,
  ParsingComponents,
  type Parser,
  type ParsingContext,
  ParsingResult,
} from 'chrono-node';
import { type Phrase, type Said, said } from './phrase';

/** What a result is made with: of chrono's own context no more. */
export type Context = Pick<ParsingContext, 'text' | 'reference'>;

/** Chrono's components, which nothing here reads: one for all, as each would set up a clock of its own. */
let blank: ParsingComponents | undefined;

/**
 * A chrono result that carries what the words say. Chrono's own components hold a full date filled up from the clock; ours holds
 * only what is written, so that nothing guessed can be taken for stated.
 */
export class Found extends ParsingResult {
  constructor(
    context: Context,
    index: number,
    end: number,
    readonly phrase: Said,
    /** End of a range, with the two parts as they stand in the text. */
    readonly range: FoundRange | null = null,
  ) {
    blank ??= new ParsingComponents(context.reference);
    super(context.reference, index, context.text.slice(index, end), blank);
  }

  get endIndex(): number {
    return this.index + this.text.length;
  }

  /** Takes the words from the sentence as it was written, where another spelling of the same length was read. */
  quote(sentence: string): void {
    this.text = sentence.slice(this.index, this.endIndex);
    this.range?.from.quote(sentence);
    this.range?.to.quote(sentence);
  }

  /** The same stretch of text with another phrase. */
  withPhrase(phrase: Said, range = this.range): Found {
    // A constructor would want chrono's context, which is gone.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return Object.assign(Object.create(Found.prototype) as Found, this, { phrase, range });
  }
}

export interface FoundRange {
  /** "19 or 20 September": no stretch but one of both. */
  readonly either?: boolean;
  readonly from: Found;
  readonly to: Found;
}

/** Tells Found from what a stock parser might return. */
export function isFound(result: ParsedResult): result is Found {
  return result instanceof Found;
}

/** A chrono Parser whose results are ours. */
export interface PatternParser extends Parser {
  pattern(): RegExp;
  extract(context: Context, match: RegExpMatchArray): Found | null;
}

type Extract = (text: string, start: number, match: RegExpMatchArray) => Extracted | null;

/** The span may begin before the match and end before or after it; absent ends are those of the match. */
export interface Extracted {
  readonly start?: number;
  readonly end?: number;
  readonly phrase: Phrase;
  /** The later end of a range that one match holds ("1914–18"); the phrase above is then its beginning, which ends at `split`. */
  readonly to?: { readonly start: number; readonly phrase: Phrase; readonly split: number };
}

/** A letter of a script that puts spaces between words: beside others ("は2019/11/12に") a number stands alone. */
export const LETTER =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}])\\p{L}';
const WITHIN_WORD = new RegExp(`(?<=${LETTER}|[\\p{N}_])(?:${LETTER}|[\\p{N}_])`, 'uy');

function isWithinWord(text: string, index: number): boolean {
  if (index === 0 || text[index - 1] === ' ') return false;
  WITHIN_WORD.lastIndex = index;
  return WITHIN_WORD.test(text);
}

/**
 * A chrono Parser from a pattern and a function that refuses (null) or reads a match. The pattern must begin with something
 * that cannot be empty: words before it are looked at by `before()`, so that the search stays linear.
 * @param options `inWords` where the script puts no space between words
 */
export function parser(
  pattern: RegExp,
  extract: Extract,
  options?: { readonly inWords: boolean },
): PatternParser {
  const inWords = options?.inWords ?? false;
  return {
    pattern: () => pattern,
    extract(context: Context, match: RegExpMatchArray) {
      const start = match.index ?? 0;
      // Chrono searches on in a cut string, where \b holds at the cut: "arch" after a refused "march".
      if (!inWords && isWithinWord(context.text, start)) return null;
      const extracted = extract(context.text, start, match);
      if (!extracted) return null;
      let from = extracted.start ?? start;
      // Where an optional word before was absent, the space before it was not.
      while (/\s/.test(context.text[from] ?? '')) from++;
      const end = extracted.end ?? start + match[0].length;
      const { to } = extracted;
      const phrase = said(extracted.phrase);
      if (!to) return new Found(context, from, end, phrase);
      return new Found(context, from, end, phrase, {
        from: new Found(context, from, to.split, phrase),
        to: new Found(context, to.start, end, said(to.phrase)),
      });
    },
  };
}

/** Puts together or drops results of one sentence that stand in order. */
export interface Refiner {
  readonly refine: (context: Context, found: readonly Found[]) => readonly Found[];
  /** Results without which there is nothing to do. */
  readonly fewest: number;
}

export function refiner(refine: Refiner['refine']): Refiner {
  return { refine, fewest: 1 };
}

/** One result at a time; `previous` is the one before it as it came. */
export function eachRefiner(
  refine: (context: Context, result: Found, previous: Found | undefined) => Found,
): Refiner {
  return refiner((context, found) => {
    let out: Found[] | null = null;
    for (let i = 0; i < found.length; i++) {
      const result = found[i]!;
      const refined = refine(context, result, found[i - 1]);
      // Most stay as they are: the list is then the same.
      if (refined !== result) (out ??= [...found])[i] = refined;
    }
    return out ?? found;
  });
}

/** Over neighbours. */
export function pairRefiner(refine: Refiner['refine']): Refiner {
  return { refine, fewest: 2 };
}

/**
 * The words between two results. More than 60 characters join none, and patterns of spaces would try every split of them: the answer is then one
 * that nothing matches.
 */
export function between(text: string, first: Found, second: Found): string {
  return second.index - first.endIndex > 60 ? '\0' : text.slice(first.endIndex, second.index);
}

/**
 * A pattern that ends in `$`, read backwards from there: one attempt instead of one from each of the places before it. Where its parts leave a choice,
 * those at the end choose first: write `(?:the )?next`, not `the next|next`.
 */
export class Ending {
  private readonly backwards: RegExp;

  constructor({ source, flags }: RegExp) {
    this.backwards = new RegExp(`(?<=(${source}))`, `${flags}y`);
  }

  test(words: string): boolean {
    this.backwards.lastIndex = words.length;
    return this.backwards.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    this.backwards.lastIndex = words.length;
    const match = this.backwards.exec(words);
    // The lookbehind itself is empty, what it saw is its first group.
    match?.shift();
    return match;
  }
}

/** Matches the words directly before `index` (at most 60 characters back) against a pattern that ends in `$`. */
export function before(text: string, index: number, wanted: RegExp | Ending): RegExpExecArray | null {
  return wanted.exec(text.slice(Math.max(0, index - 60), index));
}

/** Matches the words directly after `index` (at most 60 characters on) against a pattern that begins with `^`. */
export function after(text: string, index: number, pattern: RegExp): RegExpExecArray | null {
  return pattern.exec(text.slice(index, index + 60));
}
