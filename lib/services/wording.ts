import { sharedSentences, sharedWording, type SharedWording } from '../core/merging/wording';
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
  return (await compared(db, source, others)).map(({ start, end, with: also, first }) => ({
    start,
    end,
    with: also.flatMap(({ sourceId, exact }) => {
      const head = heads.get(sourceId);
      return head ? [{ id: head.id, title: head.title, publisher: head.publisher, exact }] : [];
    }),
    first,
  }));
}

/** Of so many articles it is kept what they share. */
const KEPT = 200;
const kept = new Map<string, readonly SharedWording[]>();

/** Texts never change, so what they share depends on which they are and on when each was published. */
async function compared(
  db: Db,
  source: SourceRecord,
  others: readonly SourceHead[],
): Promise<readonly SharedWording[]> {
  const key = JSON.stringify([source, ...others].map(({ id, publishedOn }) => [id, publishedOn]));
  const known = kept.get(key);
  if (known) return known;
  const texts = await textsOf(
    db,
    others.map(({ id }) => id),
  );
  const article = (head: SourceHead, text: string) => ({ ...head, text });
  const shared = sharedSentences(
    article(source, source.text),
    others.flatMap((head) => {
      const text = texts.get(head.id);
      return text === undefined ? [] : [article(head, text)];
    }),
  );
  kept.set(key, shared);
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break;
    kept.delete(oldest);
  }
  return shared;
}

const newestFirst = (a: SourceHead, b: SourceHead) =>
  (b.publishedOn ?? '').localeCompare(a.publishedOn ?? '') || a.id.localeCompare(b.id);
