/**
 * What a site repeats around its articles. A line is taken for it when it stands in three articles of one site that are no copies of each
 * other and is by its own look no report: a repeated sentence of background ("She was first elected in 2011.") is evidence in each of
 * them. How a line looks is told by its article alone, so a source has few lines to be looked up by.
 */
import type { Article, Aside, Gist, Mention, Span } from '../model';
import { isProse } from './furniture';

/** A line with a mention in it that looks like no report, and what it is looked up by. */
export interface RepeatableLine extends Span {
  /** Unsigned 32-bit; equal for lines that differ in case, in marks and in their dates alone. */
  readonly key: number;
}

/** Articles of a site that must have a line, copies counting once. */
const FEWEST_ORIGINS = 3;
/** Longer lines are paragraphs. */
const LONGEST = 320;

/** Whether a line that so many origins of one site have is boilerplate. */
export function isBoilerplate(origins: number): boolean {
  return origins >= FEWEST_ORIGINS;
}

/** How many articles of the site, and how many origins among them, have a line. */
export interface Holders {
  readonly articles: number;
  readonly origins: number;
}

/** What is left of a reading without the boilerplate of its site, and the lines that were left out. */
export function withoutBoilerplate(
  { article, mentions }: Gist,
  holdersOf: (line: RepeatableLine) => Holders,
): { readonly mentions: readonly Mention[]; readonly repeated: readonly Aside[] } {
  const repeated = repeatableLines(article, mentions).flatMap((line): Aside[] => {
    const { articles, origins } = holdersOf(line);
    if (!isBoilerplate(origins)) return [];
    const { start, end } = line;
    return [{ kind: 'furniture', reason: `stands in ${articles} articles of this site`, start, end }];
  });
  const inside = (mention: Mention) =>
    repeated.some(({ start, end }) => mention.start >= start && mention.start < end);
  return { mentions: repeated.length ? mentions.filter((one) => !inside(one)) : mentions, repeated };
}

/** The site an article is of: the host of its address, else its publisher; null where neither is known. */
export function siteOf({ url, publisher }: Pick<Article, 'url' | 'publisher'>): string | null {
  const host = url ? /^[a-z][a-z+.-]*:\/\/(?:[^/?#]*@)?([^/?#:]+)/i.exec(url)?.[1] : undefined;
  return host?.toLowerCase().replace(/^www\./, '') ?? (publisher?.trim().toLowerCase() || null);
}

/** The lines of an article that hold a mention and may turn out to be boilerplate, in order of the text. */
export function repeatableLines(article: Article, mentions: readonly Mention[]): RepeatableLine[] {
  const { text, title } = article;
  const found = new Map<number, RepeatableLine>();
  for (const { start } of mentions) {
    const line = lineAt(text, start);
    if (line.end - line.start > LONGEST || found.has(line.start)) continue;
    const words = text.slice(line.start, line.end);
    const times = mentions.flatMap(({ time }) =>
      time.start >= line.start && time.end <= line.end ? [time] : [],
    );
    const opensWithDate = times.some((time) => isEntry(text, line, time));
    const label = !isProse(words) && !ENDS_SENTENCE.test(words) && !opensWithDate;
    if (words === title?.trim()) continue;
    if (label || speaksOfPage(words) || (namesPublisher(words, article) && isLastProse(text, line)))
      found.set(line.start, { ...line, key: keyOf(text, line, times) });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/u;

/** Words of a page to its reader or of itself; in a quotation somebody else says them. */
const OF_PAGE =
  /\b(?:you|yours?|we|ours?|us|click|subscribe|newsletters?|podcasts?|e-?mail|copyright|all rights reserved|this (?:article|page|story|site|website|post)|(?:additional )?(?:reporting|editing|writing|photography|graphics) by|last updated|first published)\b/i;
const ADDRESS = /https?:|www\.|\S@\S+\.\S/i;

/** Whether a line speaks to its reader, or of the page that it stands on. */
export function speaksOfPage(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (/[@/]|www/i.test(line) && ADDRESS.test(line)) return true;
  if (!OF_PAGE.test(line)) return false;
  const own = line.replace(/[“"«„][^“”"«»„]*[”"»“]?/gu, ' ').replace(/\b(?:US|U\.S\.)(?!\w)/g, ' ');
  return OF_PAGE.test(own);
}

/** "1991: Mali declares independence" in a box of dates: a date opens the line and something is told of it. */
function isEntry(text: string, line: Span, time: Span): boolean {
  const before = text.slice(line.start, time.start);
  const after = text.slice(time.end, line.end);
  return (
    !/[\p{L}\p{N}]/u.test(before) && !/^['’]s\b/.test(after) && (after.match(/\p{L}+/gu) ?? []).length >= 2
  );
}

function namesPublisher(line: string, { publisher }: Article): boolean {
  return !!publisher && publisher.length > 2 && line.toLowerCase().includes(publisher.toLowerCase());
}

/** Whether no running text of the article follows. */
function isLastProse(text: string, line: Span): boolean {
  return !text
    .slice(line.end)
    .split('\n')
    .some((after) => isProse(after.trim()) && !speaksOfPage(after));
}

function lineAt(text: string, at: number): Span {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  const raw = text.slice(from, to < 0 ? undefined : to);
  const start = from + raw.length - raw.trimStart().length;
  return { start, end: start + raw.trim().length };
}

/** FNV-1a over the letters and digits of the line, its dates left out: "Published on Monday" is one line all week. */
function keyOf(text: string, line: Span, times: readonly Span[]): number {
  let words = '';
  let at = line.start;
  for (const { start, end } of [...times].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    words += `${text.slice(at, start)}#`;
    at = end;
  }
  words += text.slice(at, line.end);
  let value = 0x811c9dc5;
  for (const [character] of words.toLowerCase().matchAll(/[\p{L}\p{N}#]/gu))
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/**
 * The readings of a timeline without the boilerplate of their sites.
 * @param originOf names the origin of a source
 * @returns by source id what was left out, where anything was
 */
export function leaveOutBoilerplate(
  readings: readonly Gist[],
  originOf: (sourceId: string) => string,
): { readonly mentions: readonly Mention[]; readonly repeated: ReadonlyMap<string, readonly Aside[]> } {
  const holders = new Map<string, { sources: Set<string>; origins: Set<string> }>();
  const place = ({ article }: Gist, { key }: RepeatableLine) => `${siteOf(article)} ${key}`;
  for (const reading of readings) {
    if (siteOf(reading.article) === null) continue;
    for (const line of repeatableLines(reading.article, reading.mentions)) {
      const at = place(reading, line);
      const found = holders.get(at) ?? { sources: new Set(), origins: new Set() };
      holders.set(at, found);
      found.sources.add(reading.article.id);
      found.origins.add(originOf(reading.article.id));
    }
  }
  const repeated = new Map<string, readonly Aside[]>();
  const mentions = readings.flatMap((reading) => {
    if (siteOf(reading.article) === null) return reading.mentions;
    const left = withoutBoilerplate(reading, (line) => {
      const found = holders.get(place(reading, line));
      return { articles: found?.sources.size ?? 0, origins: found?.origins.size ?? 0 };
    });
    if (left.repeated.length) repeated.set(reading.article.id, left.repeated);
    return left.mentions;
  });
  return { mentions, repeated };
}
