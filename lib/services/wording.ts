import { sharedSentences, sharedWording } from '../core/merging/wording';
import type { EventMention } from '../schemas/event';
import type { MentionResource } from '../schemas/mention';
import type { SharedSentence } from '../schemas/source';
import type { Db } from '../store/client';
import { mentionsOfEvents } from '../store/mentions';
import { findSourceHeads, type SourceHead, type SourceRecord, textsOf } from '../store/sources';

const place = (sourceId: string, start: number) => `${sourceId} ${start}`;

/** Mentions of one event, each with the other texts that have its sentence. In the order given. */
export function withSharedWording(mentions: readonly MentionResource[]): EventMention[] {
  const alone = (mention: MentionResource): EventMention => ({
    ...mention,
    sharedWith: [],
    printedFirst: false,
  });
  const origins = new Map(mentions.map(({ source }) => [source.id, source.originId]));
  if (new Set(origins.values()).size < 2) return mentions.map(alone);
  // Two mentions can be of one sentence.
  const byPlace = new Map<string, MentionResource>();
  for (const mention of mentions) {
    const key = place(mention.source.id, mention.position.start);
    if (!byPlace.has(key)) byPlace.set(key, mention);
  }
  const days = new Map(mentions.map(({ source }) => [source.id, source.publishedOn]));
  const sentences = [...byPlace.values()].map(({ source, position, quote }) => ({
    sourceId: source.id,
    ...position,
    text: quote.exact,
  }));
  const shared = new Map(
    sharedWording(sentences, (id) => days.get(id) ?? null).map((one) => [
      place(one.sourceId, one.start),
      one,
    ]),
  );
  return mentions.map((mention) => {
    const found = shared.get(place(mention.source.id, mention.position.start));
    const sharedWith = (found?.with ?? []).flatMap(({ sourceId, start, exact }) => {
      const other = byPlace.get(place(sourceId, start));
      return other && other.source.originId !== mention.source.originId
        ? [{ sourceId, mentionId: other.id, exact }]
        : [];
    });
    return sharedWith.length === 0
      ? alone(mention)
      : { ...mention, sharedWith, printedFirst: found?.first === mention.source.id };
  });
}

/** So many other articles are compared with one; the newest, where more tell of its events. */
const MOST_OTHERS = 20;

/** The sentences of a source that other texts about its events have too. */
export async function sharedSentencesOf(
  db: Db,
  source: SourceRecord,
  eventIds: readonly string[],
): Promise<SharedSentence[]> {
  const tellers = new Set((await mentionsOfEvents(db, eventIds)).map(({ sourceId }) => sourceId));
  const heads = await findSourceHeads(db, [...tellers]);
  const others = [...heads.values()]
    .filter(({ originId }) => originId !== source.originId)
    .toSorted(newestFirst)
    .slice(0, MOST_OTHERS);
  if (others.length === 0) return [];
  const texts = await textsOf(
    db,
    others.map(({ id }) => id),
  );
  const article = (head: SourceHead, text: string) => ({ ...head, text });
  return sharedSentences(
    article(source, source.text),
    others.flatMap((head) => {
      const text = texts.get(head.id);
      return text === undefined ? [] : [article(head, text)];
    }),
  ).map(({ start, end, with: also, first }) => ({
    start,
    end,
    with: also.flatMap(({ sourceId, exact }) => {
      const head = heads.get(sourceId);
      return head ? [{ id: head.id, title: head.title, publisher: head.publisher, exact }] : [];
    }),
    first,
  }));
}

const newestFirst = (a: SourceHead, b: SourceHead) =>
  (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.id.localeCompare(b.id);
