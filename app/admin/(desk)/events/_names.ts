import { z } from 'zod';
import { type EntityRef, entityKind } from '@/lib/schemas/event';

/** The two lists of the form, as its fields are called. */
export const lists = ['participants', 'places'] as const;
export type List = (typeof lists)[number];

/** One row: a name and its kind, as typed. */
export interface NameRow {
  readonly name: string;
  readonly kind: EntityRef['kind'];
}

const rows = z.array(z.object({ name: z.string(), kind: entityKind }));

/** The rows of one list, as sent, those without a name left out. */
export function sentRows(form: FormData, list: List): NameRow[] {
  const kinds = form.getAll(`${list}-kind`);
  return form.getAll(`${list}-name`).flatMap((name, index) => {
    const kind = entityKind.safeParse(kinds[index]);
    return typeof name === 'string' && name.trim() !== ''
      ? [{ name: name.trim(), kind: kind.success ? kind.data : 'other' }]
      : [];
  });
}

/** Rows that came back with a problem; null where none did. */
export function keptRows(json: string | undefined): NameRow[] | null {
  if (!json) return null;
  const read = rows.safeParse(JSON.parse(json));
  return read.success ? read.data : null;
}
