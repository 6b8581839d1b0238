import type { Db } from '../store/client';
import { changeEvent, type EventRecord, findEvent } from '../store/events';
import { type Json, revisionOfDecision } from '../store/revisions';
import { setTags, tagsOfEvents } from '../store/tags';

const fields = ['summary', 'quote', 'sourceUrl'] as const;

interface HandedOver {
  readonly before: { readonly [field: string]: Json };
  readonly after: { readonly [field: string]: Json };
}

/** Gives the event that stands after a merge what people wrote in the others and it lacks, and all their tags. */
export async function handOver(
  db: Db,
  target: EventRecord,
  others: readonly EventRecord[],
  newId: () => string,
): Promise<HandedOver> {
  const change: { summary?: string; quote?: string; sourceUrl?: string } = {};
  for (const field of fields) {
    const given = target[field] === null ? others.find((other) => other[field] !== null)?.[field] : null;
    if (given) change[field] = given;
  }
  const tags = await tagsOfEvents(db, [target.id, ...others.map(({ id }) => id)]);
  const own = tags.get(target.id) ?? [];
  const all = [...new Set([...own, ...[...tags.values()].flat()])].toSorted();
  const tagged = all.length > own.length;
  if (tagged) await setTags(db, target, all, newId);
  if (Object.keys(change).length > 0) await changeEvent(db, target.id, target.version, change);
  return {
    before: {
      ...Object.fromEntries(Object.keys(change).map((field) => [field, null])),
      ...(tagged && { tags: own }),
    },
    after: { ...change, ...(tagged && { tags: all }) },
  };
}

/** Takes from an event what a merge that is undone had given it, as far as it is still as given. */
export async function takeBack(
  db: Db,
  target: EventRecord,
  decisionId: string,
  newId: () => string,
): Promise<void> {
  const revision = await revisionOfDecision(db, decisionId, target.id);
  const [before, after] = [fieldsOf(revision?.before), fieldsOf(revision?.after)];
  const back = fields.filter((field) => before.has(field) && target[field] === after.get(field));
  if (back.length > 0) {
    const now = await findEvent(db, target.id);
    if (now)
      await changeEvent(db, now.id, now.version, Object.fromEntries(back.map((field) => [field, null])));
  }
  const came = new Set(textsOf(after.get('tags')));
  for (const tag of textsOf(before.get('tags'))) came.delete(tag);
  if (came.size === 0) return;
  const now = (await tagsOfEvents(db, [target.id])).get(target.id) ?? [];
  await setTags(
    db,
    target,
    now.filter((tag) => !came.has(tag)),
    newId,
  );
}

const fieldsOf = (json: Json | undefined): ReadonlyMap<string, unknown> =>
  new Map(json && typeof json === 'object' ? Object.entries(json) : []);

const textsOf = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
