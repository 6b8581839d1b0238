import type { Db } from './client';

/** Names of the tags of each event, in order of name. */
export async function tagsOfEvents(
  db: Db,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.client.eventTag.findMany({
    where: { eventId: { in: [...eventIds] } },
    select: { eventId: true, tag: { select: { name: true } } },
    orderBy: { tag: { name: 'asc' } },
  });
  const byEvent = new Map<string, string[]>();
  for (const { eventId, tag } of rows) {
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), tag.name]);
  }
  return byEvent;
}

/** Gives an event exactly these tags, making those that its timeline lacks; tags that nothing wears any more go. */
export async function setTags(
  db: Db,
  event: { readonly id: string; readonly timelineId: string },
  names: readonly string[],
  newId: () => string,
): Promise<void> {
  const { timelineId } = event;
  const wanted = [...new Set(names)];
  const known = await db.client.tag.findMany({ where: { timelineId, name: { in: wanted } } });
  const ids = new Map(known.map((tag) => [tag.name, tag.id]));
  for (const name of wanted) {
    if (ids.has(name)) continue;
    const tag = await db.client.tag.create({ data: { id: newId(), timelineId, name } });
    ids.set(name, tag.id);
  }
  await db.client.eventTag.deleteMany({ where: { eventId: event.id } });
  if (wanted.length > 0) {
    await db.client.eventTag.createMany({
      data: [...ids.values()].map((tagId) => ({ eventId: event.id, tagId })),
    });
  }
  await db.client.tag.deleteMany({ where: { timelineId, events: { none: {} } } });
}
