import type { EntityKind, EntityName } from '../core/model';
import type { Db } from './client';

export type EntityRole = 'participant' | 'place';

export interface EntityRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** An entity as an event has it. */
export interface EntityLink extends EntityRecord {
  readonly eventId: string;
  readonly role: EntityRole;
}

const keyOf = ({ kind, name }: EntityName) => `${kind} ${name}`;

/** Links of events to their people, organisations and places, in order of name. */
export async function entitiesOfEvents(db: Db, eventIds: readonly string[]): Promise<readonly EntityLink[]> {
  const rows = await db.client.eventEntity.findMany({
    where: { eventId: { in: [...eventIds] } },
    select: { eventId: true, role: true, entity: true },
    orderBy: [{ entity: { name: 'asc' } }, { entityId: 'asc' }],
  });
  return rows.map(({ eventId, role, entity }) => ({
    eventId,
    role: role as EntityRole,
    id: entity.id,
    name: entity.name,
    kind: entity.kind as EntityKind,
    latitude: entity.latitude,
    longitude: entity.longitude,
  }));
}

/** Every link of a timeline's events, for comparing before writing. */
export async function entityLinksOfTimeline(db: Db, timelineId: string): Promise<readonly EntityLink[]> {
  const rows = await db.client.eventEntity.findMany({
    where: { event: { timelineId } },
    select: { eventId: true, role: true, entity: true },
  });
  return rows.map(({ eventId, role, entity }) => ({
    eventId,
    role: role as EntityRole,
    id: entity.id,
    name: entity.name,
    kind: entity.kind as EntityKind,
    latitude: entity.latitude,
    longitude: entity.longitude,
  }));
}

/**
 * Ids of named entities of a timeline, made where they are missing.
 * @param newId called once for each that is made
 * @returns a lookup from name and kind to id
 */
export async function entityIds(
  db: Db,
  timelineId: string,
  names: readonly EntityName[],
  newId: () => string,
): Promise<(name: EntityName) => string> {
  const wanted = new Map(names.map((name) => [keyOf(name), name]));
  const known = new Map<string, string>();
  if (wanted.size > 0) {
    const rows = await db.client.entity.findMany({ where: { timelineId } });
    for (const row of rows) known.set(keyOf({ kind: row.kind as EntityKind, name: row.name }), row.id);
    const missing = [...wanted].filter(([key]) => !known.has(key));
    const made = missing.map(([key, { name, kind }]) => {
      const id = newId();
      known.set(key, id);
      return { id, timelineId, name, kind };
    });
    if (made.length > 0) await db.client.entity.createMany({ data: made });
  }
  return (name) => {
    const id = known.get(keyOf(name));
    if (id === undefined) throw new Error(`entity ${name.name} was not asked for`);
    return id;
  };
}

export interface LinkKey {
  readonly eventId: string;
  readonly entityId: string;
  readonly role: EntityRole;
}

export async function insertEntityLinks(db: Db, links: readonly LinkKey[]): Promise<void> {
  if (links.length > 0) await db.client.eventEntity.createMany({ data: links.map((link) => ({ ...link })) });
}

export async function removeEntityLinks(db: Db, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length > 0)
    await db.client.eventEntity.deleteMany({ where: { eventId: { in: [...eventIds] } } });
}

export async function removeUnusedEntities(db: Db, timelineId: string): Promise<void> {
  await db.client.entity.deleteMany({ where: { timelineId, events: { none: {} } } });
}
