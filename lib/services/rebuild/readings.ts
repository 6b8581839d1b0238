import type { Article, CalendarDate, Mention, Span } from '../../core/model';
import { parseEdtf } from '../../core/temporal';
import type { MentionRecord } from '../../store/mentions';
import type { SourceRecord } from '../../store/sources';

/** A source as the pipeline takes it. */
export function toArticle(source: SourceRecord): Article {
  const { id, title, text, publishedOn, language, publisher, url } = source;
  return { id, title, text, publishedOn, language, publisher, url };
}

/** A stored mention as its article alone gave it: what merging added to its date is left out, for it will be added anew. */
export function toMention(record: MentionRecord): Mention {
  const { given, participants, places, action, prominence, read } = record.features;
  const { edtf, resolution, derivation } = read ?? record;
  const date: CalendarDate | null = edtf === null ? null : parseEdtf(edtf);
  return {
    sourceId: record.sourceId,
    start: record.start,
    end: record.end,
    quote: record.quote,
    time: {
      start: record.timeStart,
      end: record.timeEnd,
      text: record.timeText,
      type: record.timexType,
      value: record.timexValue,
    },
    date,
    resolution,
    derivation,
    ...(given && { given }),
    title: record.title,
    kind: record.kind,
    participants,
    places,
    action,
    prominence,
  };
}

/** Tells the mentions of a timeline apart, and finds one again after its article was read anew. */
export const mentionKey = (
  mention: Pick<Mention, 'sourceId' | 'start' | 'end' | 'title'> & { readonly time: Span },
): string =>
  [mention.sourceId, mention.start, mention.end, mention.time.start, mention.time.end, mention.title].join(
    ' ',
  );

export const recordKey = (record: MentionRecord): string =>
  mentionKey({ ...record, time: { start: record.timeStart, end: record.timeEnd } });

/** UTF-16 units of text kept on either side of a quote, so that it can be found again when the article changes. */
const CONTEXT = 40;

/** The text around a span, not cut within a surrogate pair. */
export function around(
  text: string,
  start: number,
  end: number,
): { readonly prefix: string; readonly suffix: string } {
  const low = (at: number) => /[\uDC00-\uDFFF]/.test(text[at] ?? '');
  let from = Math.max(0, start - CONTEXT);
  if (from > 0 && low(from)) from += 1;
  let to = Math.min(text.length, end + CONTEXT);
  if (to < text.length && low(to)) to -= 1;
  return { prefix: text.slice(from, start), suffix: text.slice(end, Math.max(to, end)) };
}
