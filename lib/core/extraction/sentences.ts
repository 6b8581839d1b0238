/**
 * Text → sentences with offsets into the stored text. Lines are paragraphs; inside one, Intl.Segmenter (Unicode's UAX #29)
 * finds the breaks and this file takes back those it makes after abbreviations.
 */
import type { Sentence, Span } from '../model';

/** A "sentence" longer than this is a table, a list or a dump; it is cut at white space so that later stages stay linear. */
const LONGEST = 1500;

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g;

/** A line broken by hand in mid-sentence: "… agreed to withdraw its⏎forces by spring". Short lines are headings. */
const SHORTEST_WRAPPED_LINE = 45;

/** Never end a sentence: something must follow them. */
const TITLES =
  /(?:^|[\s(“"'‘—–-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Maj|Col|Lt|Capt|Cpl|Sgt|Adm|Cmdr|Brig|Sen|Rep|Gov|Pres|Rev|Fr|Hon|Messrs|St|Mt|Ft|vs|v|No|Nos|Art|Sec|Fig|Vol|approx|ca|c|cf|e\.g|i\.e|viz)\.$/;

/** "J. K. Rowling", "George W. Bush": an initial, unless it closes a list ("Plan B."). */
const INITIAL = /(?:^|[\s.(“"])\p{Lu}\.$/u;

/** May end a sentence or not; what follows decides. */
const OPEN_ABBREVIATIONS =
  /(?:^|[\s(“"'‘])(?:U\.S|U\.K|U\.N|E\.U|U\.S\.A|D\.C|U\.S\.S\.R|a\.m|p\.m|A\.M|P\.M|Inc|Corp|Co|Ltd|Bros|Jr|Sr|etc|et al|Ph\.D|B\.C|A\.D|B\.C\.E)\.$/;

const MONTHS = /(?:^|\s)(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

/** After "in the U.S." a capital may go on with the same sentence ("U.S. Senate") or open the next one ("The"). */
const STARTERS =
  /^["“‘'(]*(?:The|A|An|This|That|These|Those|He|She|It|They|We|You|I|His|Her|Its|Their|Our|In|On|At|By|For|From|After|Before|As|But|And|Or|Yet|So|If|When|While|Since|Although|Though|However|There|Here|Not|No|Some|Many|Most|Both|All|Meanwhile|Now|Then|Last|Earlier|Later|What|Who|Why|How|Another|Other|Also)\b/;

let segmenter: Intl.Segmenter | undefined;

/** All sentences of a text in order: trimmed, never empty, never overlapping. Time grows with the length of the text alone. */
export function splitSentences(text: string): Sentence[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  for (const line of paragraphs(text)) {
    const inLine = text.slice(line.start, line.end);
    let open: Span | null = null;
    for (const { start, end } of segments(segmenter, inLine)) {
      const here: Span = { start: open?.start ?? line.start + start, end: line.start + end };
      const next = text.slice(here.end, Math.min(here.end + 40, line.end));
      if (next !== '' && continues(text.slice(Math.max(here.start, here.end - 24), here.end), next)) {
        open = here;
        continue;
      }
      open = null;
      add(sentences, text, here, line.paragraph);
    }
  }
  return sentences;
}

/** What is given to the segmenter at once: V8's takes time in the square of it. */
const WINDOW = 4096;

/** Segments of one line. The last of a window is read again at the head of the next, with what follows it. */
function* segments(splitter: Intl.Segmenter, line: string): Generator<Span> {
  let from = 0;
  while (from < line.length) {
    const window = line.slice(from, from + WINDOW);
    const open = from + window.length < line.length;
    const found = Array.from(splitter.segment(window), ({ index, segment }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
    const whole = open && found.length > 1 ? found.slice(0, -1) : found;
    yield* whole;
    from = whole.at(-1)?.end ?? line.length;
  }
}

/** Whether a break after `before` (its last characters) is none. */
function continues(before: string, next: string): boolean {
  const end = before.trimEnd();
  // ICU breaks inside an ellipsis and before a closing bracket: "(AP) . . . and".
  if (/^[a-z,;:)]/.test(next)) return !/[!?]["”’)]*$/.test(end) || /^[,;:)]/.test(next);
  if (TITLES.test(end)) return true;
  if (INITIAL.test(end)) return !STARTERS.test(next) || /^\p{Lu}\./u.test(next);
  if (MONTHS.test(end)) return /^\d/.test(next);
  if (OPEN_ABBREVIATIONS.test(end)) return !STARTERS.test(next);
  return false;
}

function add(sentences: Sentence[], text: string, span: Span, paragraph: number): void {
  let { start, end } = trim(text, span);
  while (end - start > LONGEST) {
    const cut = cutBefore(text, start + LONGEST, start);
    const part = trim(text, { start, end: cut });
    if (part.end > part.start) sentences.push({ ...part, text: text.slice(part.start, part.end), paragraph });
    start = trim(text, { start: cut, end }).start;
  }
  if (end > start) sentences.push({ start, end, text: text.slice(start, end), paragraph });
}

/** The last white space before `limit`, else `limit` itself, never between the halves of a surrogate pair. */
function cutBefore(text: string, limit: number, start: number): number {
  for (let at = limit; at > start + LONGEST / 2; at--) if (/\s/.test(text[at] ?? '')) return at;
  return /[\uDC00-\uDFFF]/.test(text[limit] ?? '') ? limit - 1 : limit;
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** Lines, those that were wrapped in mid-sentence joined; `paragraph` is the number of the first line. */
function* paragraphs(text: string): Generator<Span & { readonly paragraph: number }> {
  let open: { start: number; paragraph: number } | null = null;
  let number = 0;
  let start = 0;
  const lines = [...text.matchAll(LINE_BREAK)].map((m) => ({ end: m.index, next: m.index + m[0].length }));
  lines.push({ end: text.length, next: text.length });
  for (const { end, next } of lines) {
    const from: { start: number; paragraph: number } = open ?? { start, paragraph: number };
    if (wrapped(text, start, end, next)) open = from;
    else {
      open = null;
      if (end > from.start) yield { ...from, end };
    }
    start = next;
    number++;
  }
}

function wrapped(text: string, start: number, end: number, next: number): boolean {
  if (end - start < SHORTEST_WRAPPED_LINE || next >= text.length) return false;
  return (
    /[\p{L}\p{N},]\s*$/u.test(text.slice(end - 12, end)) && /^ {0,4}\p{Ll}/u.test(text.slice(next, next + 6))
  );
}
