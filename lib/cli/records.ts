/** Core types → the records that `extract` and `timeline` print. */
import type { CalendarDate, EventDraft, Mention } from '../core/model';
import { dayString } from '../core/temporal';

function dateRecord(date: CalendarDate | null) {
  return {
    edtf: date?.edtf ?? null,
    earliest: date?.earliest == null ? null : dayString(date.earliest),
    latest: date?.latest == null ? null : dayString(date.latest),
  };
}

function timeRecord({ time: { start, end, text } }: Mention) {
  return { start, end, text };
}

/** A mention as `extract` prints it; `earliest` and `latest` are days. */
export function mentionRecord(mention: Mention) {
  return {
    start: mention.start,
    end: mention.end,
    time: timeRecord(mention),
    ...dateRecord(mention.date),
    resolution: mention.resolution,
    title: mention.title,
    kind: mention.kind,
    derivation: mention.derivation,
  };
}

/** An event as `timeline` prints it. */
export function eventRecord(id: string, event: EventDraft) {
  return {
    id,
    title: event.title,
    ...dateRecord(event.date),
    resolution: event.resolution,
    kind: event.kind,
    salience: event.salience,
    agreement: event.agreement.text,
    mentions: event.mentions.map((mention) => ({
      document: mention.sourceId,
      start: mention.start,
      end: mention.end,
      time: timeRecord(mention),
      edtf: mention.date?.edtf ?? null,
      resolution: mention.resolution,
      title: mention.title,
      derivation: mention.derivation,
    })),
  };
}
