import { buildTimeline, readArticle } from '../core/pipeline';
import { knownLanguage, type KnownLanguage } from '../core/language';
import type { Article } from '../core/model';
import { parseDateInput } from '../core/temporal';
import type { DateReading, ExtractRequest, ExtractResponse } from '../schemas/extract';
import { today } from './date-input';
import { presentDate } from './present';
import { presentReading } from './reading';
import { around, mentionKey } from './rebuild/readings';

/** Everything found in one article, and the events it alone makes. Stores nothing. */
export function extractArticle(article: Article & KnownLanguage): ExtractResponse {
  const reading = readArticle(article);
  const { text } = article;
  const { events } = buildTimeline([reading]);
  const eventOf = new Map(
    events.flatMap((event, i) => event.mentions.map((m) => [mentionKey(m), i] as const)),
  );
  // As merging leaves them, for it may complete a date; in text order. One that no event took is not shown.
  const mentions = events
    .flatMap((event) => event.mentions)
    .toSorted((a, b) => a.start - b.start || a.time.start - b.time.start);
  const indexOf = new Map(mentions.map((mention, i) => [mentionKey(mention), i]));
  return {
    text,
    reading: presentReading(article),
    expressions: reading.expressions.map((expression) => ({
      start: expression.start,
      end: expression.end,
      text: expression.text,
      type: expression.type,
      value: expression.value,
      date: presentDate({ edtf: expression.date?.edtf ?? null, resolution: expression.resolution }),
      resolution: expression.resolution,
      derivation: expression.derivation.map((step) => ({ ...step })),
    })),
    mentions: mentions.map((mention) => ({
      title: mention.title,
      kind: mention.kind,
      quote: { exact: mention.quote, ...around(text, mention.start, mention.end) },
      position: { start: mention.start, end: mention.end },
      time: { start: mention.time.start, end: mention.time.end, text: mention.time.text },
      date: presentDate({ edtf: mention.date?.edtf ?? null, resolution: mention.resolution }),
      resolution: mention.resolution,
      derivation: mention.derivation.map((step) => ({ ...step })),
      event: eventOf.get(mentionKey(mention)) ?? 0,
    })),
    events: events.map((event) => ({
      title: event.title,
      date: presentDate({ edtf: event.date?.edtf ?? null, resolution: event.resolution }),
      kind: event.kind,
      salience: event.salience,
      mentions: event.mentions.map((mention) => indexOf.get(mentionKey(mention)) ?? 0),
    })),
    asides: reading.asides.map((aside) => ({ ...aside })),
  };
}

/** What a text gives. The offsets are into the text as it is answered. */
export async function extractText(request: ExtractRequest): Promise<ExtractResponse> {
  const { text, title, publishedOn, language, url } = request;
  const known = await knownLanguage(text, language);
  return extractArticle({
    id: 'text',
    title: title || null,
    text,
    publishedOn,
    publisher: null,
    url,
    ...known,
  });
}

/**
 * What a date field understood.
 * @param day today, `YYYY-MM-DD`
 */
export async function readDateInput(text: string, day = today()): Promise<DateReading> {
  if (text.trim() === '') return { ok: false, message: 'wants a date, in words or as EDTF' };
  const read = parseDateInput(text, day);
  return 'problem' in read
    ? { ok: false, message: read.problem }
    : { ok: true, date: presentDate({ edtf: read.edtf, resolution: 'stated' }) };
}
