/**
 * Page furniture: what a copied web page carries besides its article. It is marked, never removed, and never evidence:
 * "Today's Top News" is no Monday and a list of other stories tells nothing of this one.
 */
import type { Aside } from '../model';
import { linesOf } from './lines';

/** The lines of a text that are not blank, trimmed: as numbers alone, for a list of a million words has a million. */
class Lines {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** How long each is if it is prose, else 0. */
  readonly prose: number[] = [];

  constructor(private readonly whole: string) {
    for (const { start, end } of linesOf(whole)) {
      const line = whole.slice(start, end).trim();
      if (line === '') continue;
      const from = start + whole.slice(start, end).indexOf(line);
      this.starts.push(from);
      this.ends.push(from + line.length);
      this.prose.push(isProse(line) ? line.length : 0);
    }
  }

  text(i: number): string {
    return this.whole.slice(this.starts[i], this.ends[i]);
  }
}

const because = (what: string) => `page furniture: ${what}`;

/** Made once: a page may have thousands of lines of a kind. */
const COMMENTS = because('the comments and what follows them');
const COMMENT_FORM = because('a comment form');
const OTHER_STORIES = because('a list of other stories');

/** Lines that are furniture wherever they stand, and nothing after them is touched. */
const SINGLE = (
  [
    [/^[0-9a-f]{24,}$/i, 'a hash'],
    [/^(?:scroll|back|return|go) to (?:the )?top\W*$/i, 'a page control'],
    [
      /^(?:skip to (?:main )?content|toggle (?:navigation|menu)|menu|search|close|print|loading\W*)$/i,
      'a page control',
    ],
    [/^(?:previous|next|older|newer) (?:post|article|story|page)s?\b.{0,120}$/i, 'a link to another page'],
    [/^(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)\W*$/i, 'an advertisement'],
    [/^(?:story|article) continues below\b.{0,60}$/i, 'an advertisement'],
    [
      /^(?:share|tweet|pin|e-?mail|print|copy link|save|like|follow)(?:\s*[|·•,/]\s*|\s+)?(?:this|on|via|us|article|story|post|page|to|with|by|link|friends?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|e-?mail|now|here|and|&|[|·•,:/\s])*$/i,
      'sharing buttons',
    ],
    [
      /^(?:facebook|twitter|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|rss|e-?mail)(?:[\s|·•,/]+(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|rss|e-?mail|print|copy link))*$/i,
      'sharing buttons',
    ],
    [/^follow us\b.{0,120}$/i, 'sharing buttons'],
    [/^(?:©|\(c\)|copyright\b)\s*(?:©|\(c\)|\d{4}|by\b|the\b).{0,200}$/i, 'a copyright notice'],
    [/^.{0,80}\ball rights reserved\b.{0,160}$/i, 'a copyright notice'],
    [
      /^(?:we|this (?:web)?site|our (?:web)?site|our partners)\b.{0,60}\bcookies?\b.{0,300}$/i,
      'a cookie notice',
    ],
    [
      /^(?:by (?:continuing|using|clicking)|accept (?:all )?cookies?|cookie (?:policy|settings|preferences|notice)|manage (?:cookies|preferences|consent))\b.{0,300}$/i,
      'a cookie notice',
    ],
    [
      /^(?:privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us|subscribe|sign (?:in|up|out)|log (?:in|out)|register)(?:\s*[|·•]?\s*(?:privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us|advertise|cookie policy|imprint|careers|help|subscribe|sign (?:in|up)|log in|register|now|here|today))*\W*$/i,
      'a page control',
    ],
    [
      /^(?:subscribe|sign up|join|register)\b.{0,80}\b(?:newsletters?|mailing list|inbox|alerts?|updates|briefing|channel|notifications)\b.{0,160}$/i,
      'a newsletter offer',
    ],
    [/^(?:get|receive)\b.{0,80}\b(?:in|to) your (?:inbox|e-?mail)\b.{0,120}$/i, 'a newsletter offer'],
    [/^(?:download|get) (?:our|the) .{0,40}\bapp\b.{0,80}$/i, 'an advertisement'],
    [
      /^(?:your e-?mail address will not be published|required fields are marked)\b.{0,160}$/i,
      'a comment form',
    ],
    [
      /^(?:\d+ comments?|no comments(?: yet)?|comments? \(\d+\)|comments are closed\W*|be the first to comment\W*)$/i,
      'a comment form',
    ],
    // "January 28, 2011 at 11:11 pm | Reply": who wrote when, and what, below the article.
    [
      /^(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2} [a-z]{3,9}\.?),? \d{4},?(?: \d{1,2}:\d\d ?[ap]m)?(?: at)? \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)? ?\|.*$/i,
      'a reader’s comment',
    ],
    [/^(?:tags?|filed under|categor(?:y|ies)|topics?|keywords?|labels?)\s*:\s*.{1,300}$/i, 'tags'],
    [/^(?:reading time|estimated reading time)\b.{0,40}$|^\d+ min(?:ute)?s? read$/i, 'a page control'],
    [
      /^(?:read (?:also|more|next)|see also|also read|watch|related|more on this|don't miss|recommended)\s*:\s*\S.{0,200}$/i,
      'a link to another page',
    ],
    [/^(?:click|tap) here\b.{0,120}$/i, 'a link to another page'],
  ] as const
).map(([pattern, what]) => ({ pattern, reason: because(what) }));

/** Whether a line is any of them: one question instead of two dozen for the lines of an article. */
const ANY_SINGLE = new RegExp(SINGLE.map(({ pattern }) => pattern.source).join('|'), 'i');

/** Headings over a list of other stories; the list goes with them. */
const LIST_HEADINGS =
  /^(?:(?:to|mon|tues|wednes|thurs|fri|satur|sun)day['’]?s? |this week['’]s |the )?(?:top|latest|breaking|trending|popular|recent|other|more|related|most (?:read|popular|viewed|shared|commented|recent)|recommended|editor['’]?s['’]? picks?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|what to read next|read (?:more|next|also)|see also|further reading|up next|in (?:other|this) news|don['’]t miss|also (?:on|in) (?:this site|the news)|must[- ]reads?|hot topics)(?:\s+(?:now|today|this week|in))?(?:\s+(?:news|stories|articles|posts?|headlines|topics|reading|links|coverage|from|on|content|for you|this|in|this week|today|top|stories|[A-Z]\w+)){0,4}\s*[:»>]*$/i;

/** Headings after which a page has no more article: the readers' part. */
const CLOSING_HEADINGS =
  /^(?:leave a (?:comment|reply)(?: cancel reply)?|post (?:a|your) comment|add (?:a )?comment|write a comment|join the (?:conversation|discussion)|comments?|\d+ (?:comments|responses|thoughts on .{0,120})|responses)\W*$/i;

/** Furniture of a text, in order, not overlapping. A stretch runs from the first to the last of its lines. */
export function findFurniture(text: string): Aside[] {
  const lines = new Lines(text);
  const { starts, ends, prose } = lines;
  const total = prose.reduce((sum, length) => sum + length, 0);
  const asides: Aside[] = [];
  let before = 0;
  for (let i = 0; i < starts.length; i++) {
    const found = stretch(lines, i, before, total - before);
    const last = found?.last ?? i;
    if (found)
      asides.push({
        kind: 'furniture',
        reason: found.reason,
        start: starts[i]!,
        end: ends[last]!,
      });
    for (; i < last; i++) before += prose[i]!;
    before += prose[last]!;
  }
  return asides;
}

interface Stretch {
  /** Number of its last line. */
  readonly last: number;
  readonly reason: string;
}

/** The furniture that begins at line `i`, up to which line; null where it is part of the article. */
function stretch(lines: Lines, i: number, before: number, after: number): Stretch | null {
  if (lines.ends[i]! - lines.starts[i]! > 320) return null;
  const text = lines.text(i);
  // "Leave a Comment" also stands in the byline at the top of many pages; only what follows the bulk of the article goes with it.
  if (CLOSING_HEADINGS.test(text) && before > 0 && after <= before)
    return { last: lines.starts.length - 1, reason: COMMENTS };
  if (CLOSING_HEADINGS.test(text) && !/^comments?$/i.test(text)) return { last: i, reason: COMMENT_FORM };
  if (text.length <= 60 && LIST_HEADINGS.test(text)) {
    const last = endOfList(lines, i);
    if (last > i) return { last, reason: OTHER_STORIES };
  }
  const single = ANY_SINGLE.test(text) ? SINGLE.find(({ pattern }) => pattern.test(text)) : undefined;
  return single ? { last: i, reason: single.reason } : null;
}

/** Last line of the list under heading `i`: items are short, or bulleted, and no prose. */
function endOfList(lines: Lines, i: number): number {
  let last = i;
  for (let k = i + 1; k < lines.starts.length; k++) {
    if (lines.prose[k]! > 0 || lines.ends[k]! - lines.starts[k]! > 200) break;
    if (/^[^-•*·–»>].*\w\.$/.test(lines.text(k))) break;
    last = k;
  }
  return last;
}

/** A line of running text: a sentence that ends. Headlines, bullets and buttons do not. */
export function isProse(text: string): boolean {
  if (/^\s*[-•*·–»>]\s/.test(text)) return text.length > 200;
  return text.length >= 60 && endsSentence(text);
}

/** By a stop and what closes after it; read from the end, as a pattern would try every place of the line. */
function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && `"'”’)`.includes(text[last]!)) last--;
  return '.!?…'.includes(text[last]!);
}
