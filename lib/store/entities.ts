import type { EntityKind, EntityName } from '../core/model';
import { type Db, Prisma } from './client';

export type EntityRole = 'participant' | 'place';

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** An entity as an event has it. */
export interface EntityLink extends EntityRecord {
  readonly eventId: string;
  readonly role: EntityRole;
  /** Degrees. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const keyOf = ({ kind, name }: EntityName) => `${kind} ${name}`;

/** Links of events to their people, organisations and places, in order of name. */
export async function entitiesOfEvents(db: Db, eventIds: readonly string[]): Promise<readonly EntityLink[]> {
  const rows = await db.client.eventEntity.findMany({
    where: { eventId: { in: [...eventIds] } },
    select: { eventId: true, role: true, entity: { omit: { timelineId: true } } },
    orderBy: [{ entity: { name: 'asc' } }, { entityId: 'asc' }],
  });
  return rows.map(({ eventId, role, entity }) => ({
    eventId,
    role: role as EntityRole,
    ...entity,
    kind: entity.kind as EntityKind,
  }));
}

/** Who or where an event is to have in one role: the whole list. */
export interface EntityList {
  readonly eventId: string;
  readonly role: EntityRole;
  readonly names: readonly EntityName[];
}

/**
 * Gives events exactly these people, organisations and places, making those that their timeline lacks; those that no event has any
 * more go.
 * @param newId called once for each that is made
 */
export async function setEntities(
  db: Db,
  timelineId: string,
  lists: readonly EntityList[],
  newId: () => string,
): Promise<void> {
  if (lists.length === 0) return;
  const idOf = await entityIds(
    db,
    timelineId,
    lists.flatMap(({ names }) => names),
    newId,
  );
  const events = [...new Set(lists.map(({ eventId }) => eventId))];
  const scopes = new Set(lists.map(({ eventId, role }) => `${eventId} ${role}`));
  const linkOf = (link: Link) => `${link.eventId} ${link.role} ${link.entityId}`;
  const wanted = new Map(
    lists
      .flatMap(({ eventId, role, names }) => names.map((name) => ({ eventId, role, entityId: idOf(name) })))
      .map((link) => [linkOf(link), link]),
  );
  const stored = await db.client.eventEntity.findMany({ where: { eventId: { in: events } } });
  const there = new Set(stored.map(linkOf));
  const gone = stored.filter(
    (link) => scopes.has(`${link.eventId} ${link.role}`) && !wanted.has(linkOf(link)),
  );
  for (const role of ['participant', 'place'])
    for (const eventId of new Set(gone.filter((link) => link.role === role).map((link) => link.eventId))) {
      const entityId = {
        in: gone.filter((l) => l.role === role && l.eventId === eventId).map((l) => l.entityId),
      };
      await db.client.eventEntity.deleteMany({ where: { eventId, role, entityId } });
    }
  const added = [...wanted].flatMap(([key, link]) => (there.has(key) ? [] : [link]));
  if (added.length > 0) await db.client.eventEntity.createMany({ data: added });
  const loose = [...new Set(gone.map(({ entityId }) => entityId))];
  // Not `events: { none: {} }`, for which Prisma asks the whole table of links.
  for (let i = 0; i < loose.length; i += CHUNK)
    await db.client.$executeRaw`DELETE FROM "Entity" WHERE "id" IN (${Prisma.join(loose.slice(i, i + CHUNK))})
      AND NOT EXISTS (SELECT 1 FROM "EventEntity" l WHERE l."entityId" = "Entity"."id")`;
}

/** Ids in one statement: an engine has so many placeholders and no more. */
const CHUNK = 5000;

interface Link {
  readonly eventId: string;
  readonly entityId: string;
  readonly role: string;
}

/** Ids of named entities of a timeline, made where they are missing; where a place lies is added as soon as it is known. */
async function entityIds(
  db: Db,
  timelineId: string,
  names: readonly EntityName[],
  newId: () => string,
): Promise<(name: EntityName) => string> {
  // One event may tell where a place lies and another not.
  const wanted = new Map<string, EntityName>();
  for (const name of names)
    if (wanted.get(keyOf(name))?.latitude === undefined) wanted.set(keyOf(name), name);
  const known = new Map<string, string>();
  if (wanted.size > 0) {
    const byKind = [...new Set(names.map(({ kind }) => kind))].map((kind) => ({
      timelineId,
      kind,
      name: { in: [...new Set(names.filter((name) => name.kind === kind).map(({ name }) => name))] },
    }));
    const rows = await db.client.entity.findMany({ where: { OR: byKind } });
    for (const row of rows) known.set(keyOf({ kind: row.kind as EntityKind, name: row.name }), row.id);
    for (const row of rows) {
      const { latitude, longitude } =
        wanted.get(keyOf({ kind: row.kind as EntityKind, name: row.name })) ?? {};
      if (row.latitude === null && latitude !== undefined && longitude !== undefined)
        await db.client.entity.update({ where: { id: row.id }, data: { latitude, longitude } });
    }
    const missing = [...wanted].filter(([key]) => !known.has(key));
    const made = missing.map(([key, { name, kind, latitude = null, longitude = null }]) => {
      const id = newId();
      known.set(key, id);
      return { id, timelineId, name, kind, latitude, longitude };
    });
    if (made.length > 0) await db.client.entity.createMany({ data: made });
  }
  return (name) => {
    const id = known.get(keyOf(name));
    if (id === undefined) throw new Error(`entity ${name.name} was not asked for`);
    return id;
  };
}
