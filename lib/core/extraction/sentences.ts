/**
 * Text → sentences with offsets into the stored text. Lines are paragraphs; inside one, Unicode's rules (UAX #29)
 * find the breaks and this file takes back those they make after abbreviations.
 */
import type { Sentence, Span } from '../model';
import { isEnglish } from '../temporal';
import { type Line, linesOf } from './lines';

/** A "sentence" longer than this is a table, a list or a dump; it is cut at white space so that later stages stay linear. */
const LONGEST = 1500;

/** A line broken by hand in mid-sentence: "… agreed to withdraw its⏎forces by spring". Short lines are headings. */
const SHORTEST_WRAPPED_LINE = 45;

/** Never end a sentence: something must follow them. Here and below the stop comes first, so that what stands before it is asked for only there. */
const TITLES =
  /\.(?<=(?:^|[\s(“"'‘—–-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Maj|Col|Lt|Capt|Cpl|Sgt|Adm|Cmdr|Brig|Sen|Rep|Gov|Pres|Rev|Fr|Hon|Messrs|St|Mt|Ft|vs|v|No|Nos|Art|Sec|Fig|[Vv]ol|pp?|fl|approx|ca|c|cf|e\.g|i\.e|viz)\.)$/;

/** "J. K. Rowling", "George W. Bush": an initial, unless it closes a list ("Plan B."). */
const INITIAL = /\.(?<=(?:^|[\s.(“"])\p{Lu}\.)$/u;

/** May end a sentence or not; what follows decides. */
const OPEN_ABBREVIATIONS =
  /\.(?<=(?:^|[\s(“"'‘])(?:U\.S|U\.K|U\.N|E\.U|U\.S\.A|D\.C|U\.S\.S\.R|a\.m|p\.m|A\.M|P\.M|Inc|Corp|Co|Ltd|Bros|Jr|Sr|etc|et al|Ph\.D|B\.C|A\.D|B\.C\.E)\.)$/;

const MONTHS = /\.(?<=(?:^|[\s(–—/-])(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)$/i;

/** After "in the U.S." a capital may go on with the same sentence ("U.S. Senate") or open the next one ("The"). */
const STARTERS =
  /^["“‘'(]*(?:The|A|An|This|That|These|Those|He|She|It|They|We|You|I|His|Her|Its|Their|Our|In|On|At|By|For|From|After|Before|As|But|And|Or|Yet|So|If|When|While|Since|Although|Though|However|There|Here|Not|No|Some|Many|Most|Both|All|Meanwhile|Now|Then|Last|Earlier|Later|What|Who|Why|How|Another|Other|Also)\b/;

/**
 * Where a sentence ends by Unicode's rules (UAX #29, SB6–SB11), as one pattern that matches the stop and all that goes with it, so that
 * `lastIndex` is the break. Intl.Segmenter finds the same breaks, which a test compares, in seven times the time and, in V8, in the square of
 * a line's length. A full stop is none before a figure ("2.5"), between letters before a capital ("U.S"), and where the next letter is small.
 */
const FULL_STOP = '.\\u2024\\uFE52\\uFF0E';
const CLOSING = '\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}"\'';
const MARK = '\\p{M}\\p{Cf}';
/** Georgian letters have no case. */
const SMALL = '(?![\\u10D0-\\u10FF])\\p{Lowercase}';
const GOES_ON =
  ',;:\\-\\u037E\\u055D\\u060C\\u060D\\u07F8\\u1802\\u1808–—、\\uFE10-\\uFE14\\uFE31\\uFE32\\uFE50-\\uFE58\\uFE63，－：；､';
const NO_STOP = [
  `[${MARK}]{0,9}\\p{Nd}`,
  `(?=[${MARK}]{0,9}\\p{Lu})(?<=(?:${SMALL}|\\p{Lu})[${MARK}]{0,9}.)`,
  `[^\\p{Alphabetic}\\p{Sentence_Terminal}]{0,200}${SMALL}`,
].join('|');
const BREAK = new RegExp(
  // The group and its echo keep what was taken: nothing is given back to find a match after all.
  `(?:[${FULL_STOP}](?!${NO_STOP})|(?![${FULL_STOP}])\\p{Sentence_Terminal})(?=([${CLOSING}${MARK}]{0,99}[\\s${MARK}]{0,99}))\\1(?![${GOES_ON}\\p{Sentence_Terminal}])`,
  'gu',
);

/** Elsewhere a number with a stop is an ordinal ("am 3. Oktober"), a letter with one a short word ("z. B.", "1990 г."). */
const NUMBER_OR_LETTER = /(?:^|[\s.(„“"«])(?:\d{1,2}|\p{L})\.$/u;

/**
 * All sentences of a text in order: trimmed, never empty, never overlapping. Time grows with the length of the text alone.
 * @param language BCP 47; the abbreviations are those of English, in any language
 */
export const splitSentences = (text: string, language = 'en'): Sentence[] => [
  ...eachSentence(text, language, []),
];

/**
 * The same one at a time, for whoever needs few of them again: a long text may have a million.
 * @param without stretches in order; sentences that touch one are left out
 */
export function* eachSentence(
  text: string,
  language: string,
  without: readonly Span[],
): Generator<Sentence, void> {
  let next = 0;
  for (const line of paragraphs(text)) {
    while (next < without.length && without[next]!.end <= line.start) next++;
    const first = without[next];
    if (first && first.start <= line.start && first.end >= line.end) continue;
    for (const sentence of sentencesOfLine(text, line, !isEnglish(language))) {
      while (next < without.length && without[next]!.end <= sentence.start) next++;
      if (next === without.length || without[next]!.start >= sentence.end) yield sentence;
    }
  }
}

function* sentencesOfLine(text: string, line: Paragraph, foreign: boolean): Generator<Sentence, void> {
  let start = line.start;
  for (const at of breaksIn(text.slice(line.start, line.end))) {
    const end = line.start + at;
    const next = text.slice(end, Math.min(end + 40, line.end));
    const before = text.slice(Math.max(start, end - 24), end);
    if (continues(before, next) || (foreign && NUMBER_OR_LETTER.test(before.trimEnd()))) continue;
    yield* cut(text, start, end, line.paragraph);
    start = end;
  }
  yield* cut(text, start, line.end, line.paragraph);
}

/** Where sentences end within a line by Unicode's rules, its own end left out. */
export function breaksIn(line: string): number[] {
  const breaks: number[] = [];
  BREAK.lastIndex = 0;
  while (BREAK.test(line)) if (BREAK.lastIndex < line.length) breaks.push(BREAK.lastIndex);
  return breaks;
}

/** Whether a break after `before` (its last characters) is none. */
function continues(before: string, next: string): boolean {
  const end = before.trimEnd();
  // The rules break inside an ellipsis and before a closing bracket: "(AP) . . . and".
  if (/^[a-z,;:)]/.test(next)) return !/[!?]["”’)]*$/.test(end) || /^[,;:)]/.test(next);
  if (!end.endsWith('.')) return false;
  if (TITLES.test(end)) return true;
  if (INITIAL.test(end)) return !STARTERS.test(next) || /^\p{Lu}\./u.test(next);
  if (MONTHS.test(end)) return /^\d/.test(next);
  if (OPEN_ABBREVIATIONS.test(end)) return !STARTERS.test(next);
  return false;
}

/** A stretch as one sentence, cut where it is too long; none where it is blank. */
function* cut(text: string, from: number, to: number, paragraph: number): Generator<Sentence, void> {
  let { start, end } = trim(text, from, to);
  while (end - start > LONGEST) {
    const at = cutBefore(text, start + LONGEST, start);
    const part = trim(text, start, at);
    if (part.end > part.start) yield { ...part, text: text.slice(part.start, part.end), paragraph };
    start = trim(text, at, end).start;
  }
  if (end > start) yield { start, end, text: text.slice(start, end), paragraph };
}

/** The last white space before `limit`, else `limit` itself, never between the halves of a surrogate pair. */
function cutBefore(text: string, limit: number, start: number): number {
  for (let at = limit; at > start + LONGEST / 2; at--) if (/\s/.test(text[at] ?? '')) return at;
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit;
}

function trim(text: string, start: number, end: number): Span {
  const here = text.slice(start, end);
  const from = start + here.length - here.trimStart().length;
  return { start: from, end: Math.max(from, end - here.length + here.trimEnd().length) };
}

interface Paragraph extends Span {
  /** Number of its first line. */
  readonly paragraph: number;
}

/** Lines, those that were wrapped in mid-sentence joined. */
function* paragraphs(text: string): Generator<Paragraph, void> {
  let open: Line | null = null;
  for (const line of linesOf(text)) {
    open ??= line;
    // No empty line follows one that was wrapped.
    if (wrapped(text, line)) continue;
    yield { start: open.start, end: line.end, paragraph: open.number };
    open = null;
  }
}

function wrapped(text: string, { start, end, next }: Line): boolean {
  if (end - start < SHORTEST_WRAPPED_LINE || next >= text.length) return false;
  return (
    /^ {0,4}\p{Ll}/u.test(text.slice(next, next + 6)) && /[\p{L}\p{N},]\s*$/u.test(text.slice(end - 12, end))
  );
}
