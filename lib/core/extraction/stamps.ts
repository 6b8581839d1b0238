/** Stamps: dates that say when a page, a dispatch or a comment was written. They date nothing, and no title begins with them. */
import type { Sentence, TimeExpression } from '../model';

/** "PORT ELSE, 3 May 2024 (Agency) - |The board …", or on a line of its own: capitals before the date, a dash behind it. */
const DATELINE_PLACE = /^(?:\p{Lu}[\p{L}.'’-]*[\s,/]+){1,8}$/u;
const DATELINE_END = /^[\s,]*(?:\([^()]{1,60}\)\s*)?(?:—|–|--|-)(?:\s|$)/;

/** "(Updated 4:20 p.m. (1320 in London))": its bracket may hold another. */
const UPDATED = /[([](?:updated?|posted|published|filed)\b(?:[^()[\]]|\([^()[\]]{0,40}\)){0,80}[)\]]/gi;

/** "At 9:05 am on 3 May 2019, Awa wrote: …": when a reader's comment was written. */
const COMMENT =
  /^[^\p{L}\d]{0,8}(?:at )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?,? (?:on )?[^,:|]{3,30},? [^\s.,:;!?|][^.,:;!?|]{0,40} (?:wrote|writes|commented):/iu;

/** "6:25 pm| | Reply", "3 May 2019 06:25 pm| at 6:25 pm | …": what stands behind the stamp of a comment. */
const BEHIND_STAMP = /^\s*(?:at \d{1,2}[:.]\d\d ?[ap]\.?m\.?\s*)?\|/i;

/** What a page sets before its first sentence, with no stop between them. */
const LEADS = [
  /^[([](?:updated?|posted|published|filed)\b(?:[^()[\]]|\([^()[\]]{0,40}\)){0,80}[)\]]\s*/i,
  // "Page last updated at 07:39 GMT, Monday, 3 May 2010 |Crowds …"
  /^page last updated at \d{1,2}[:.]\d\d [a-z]{2,4}, (?:[a-z]+day, )?\d{1,2} [a-z]{3,9} \d{4}\s*/i,
  // "Bo Lund | 10:35 UK time, Monday, 3 May 2010 |Crowds …"
  /^[^|\d]{3,40}\| \d{1,2}[:.]\d\d [a-z ]{2,8}, (?:[a-z]+day, )?\d{1,2} [a-z]{3,9} \d{4}\s*/i,
  // "May 3, 2010 | By Bo Lund, Special to OPN |Crowds …"
  /^[A-Z][a-z]+ \d{1,2}, \d{4} \| By [A-Z][\w’'-]+ [A-Z][\w’'-]+(?:, (?:(?:Special to|For) )?[A-Z]{2,})? (?=[A-Z"“])/,
  // "By the OPN Wire Staff |Crowds …", "By Bo Lund, For OPN |Crowds …"
  /^By (?:the (?:[A-Z][\w-]+ ){1,3}Staff|[A-Z][\w’'-]+ [A-Z][\w’'-]+, (?:Special to|For) [A-Z]{2,}) (?=[A-Z"“])/,
  // "Crowds came to Orsk updated: Mon May 03 2010 10:24:00 |Crowds …", the headline before it
  /^[^:|]{0,120}\bupdated: [a-z]{3} [a-z]{3} \d\d \d{4} \d\d:\d\d:\d\d\s*/i,
] as const;

/** "2358 |The port …": hours and minutes before an entry of a live page. */
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d (?=[\p{Lu}"“])/u;

/** How many entries make a live page. */
const ENTRIES = 5;

/**
 * Whether the four digits that sentences begin with are the clock's ("2358 …", "2346 …", "0015 …") and no years of a
 * chronology: those rise, and begin with no nought.
 */
export function isLivePage(sentences: readonly Sentence[]): boolean {
  const times = sentences.flatMap(({ text }) => CLOCK.exec(text)?.[0] ?? []);
  const falls = times.filter((time, i) => i > 0 && time < times[i - 1]!).length;
  return times.length >= ENTRIES && (times.some((time) => time.startsWith('0')) || falls > times.length / 2);
}

/** How many characters of a sentence are a stamp before its first word; `live`: of a live page. */
export function stampLength(text: string, live: boolean): number {
  const clock = live ? CLOCK.exec(text)?.[0].length : undefined;
  return clock ?? Math.max(...LEADS.map((lead) => lead.exec(text)?.[0].length ?? 0));
}

/** "(Updated 4:20 p.m. in Nairobi, 1:20 p.m. GMT) Troops …", "PORT ELSE, May 3 (Agency) — Troops …": when it was written. `lead`: how many characters of the sentence are a stamp. */
export function isStamp({ type, start, end }: TimeExpression, sentence: Sentence, lead: number): boolean {
  const at = start - sentence.start;
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 80);
  const place = sentence.text.slice(0, Math.max(0, at));
  // "Monday, 3 May - the day of" begins with a capital, too; a place stands in capitals.
  if (
    place.length < 100 &&
    /^\p{Lu}{2}/u.test(place) &&
    DATELINE_PLACE.test(place) &&
    DATELINE_END.test(behind)
  )
    return true;
  if (at < lead || at < (COMMENT.exec(sentence.text)?.[0].length ?? 0)) return true;
  for (const { index, 0: text } of sentence.text.matchAll(UPDATED))
    if (at >= index && at < index + text.length) return true;
  if (type !== 'TIME') return false;
  return (
    BEHIND_STAMP.test(behind) ||
    at < (/^[([](?:at\s+)?\d[^()[\]]{0,80}[)\]]/i.exec(sentence.text)?.[0].length ?? 0)
  );
}
