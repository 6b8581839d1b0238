import { describeDate, parseEdtf } from '../core/temporal';
import type { Json } from '../store/revisions';

/** One field that a change touched, in words; `was` is null where there was none before. */
export interface FieldChange {
  readonly name: string;
  readonly was: string | null;
  readonly is: string;
}

/** What decisions record beside the event's own fields, in words; those with the name of another event, and those with sentences. */
const names: Readonly<Record<string, string>> = {
  merged: 'merged',
  mergedInto: 'merged into',
  to: 'now told by',
  from: 'from',
  apartFrom: 'kept apart from',
};
const sentences: Readonly<Record<string, string>> = {
  taken: 'taken out',
  came: 'came in',
  rejected: 'tells of no event',
};
const words: Readonly<Record<string, string>> = { ...names, ...sentences, sourceUrl: 'source URL' };

/** What every reader of an event may read of its past; the rest names other events, which may not be published. */
const open: ReadonlySet<string> = new Set([
  ...['title', 'date', 'summary', 'sourceUrl', 'quote', 'status', 'tags', 'participants', 'places'],
  ...Object.keys(sentences),
]);

type Fields = { readonly [key: string]: Json | undefined };

const isFields = (value: Json): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a field in words: names of a list, not its brackets. */
function show(value: Json | undefined): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(show).join('; ') || 'none';
  if (typeof value === 'object' && 'name' in value) return show(value['name']);
  if (typeof value === 'object' && 'title' in value) return show(value['title']);
  return JSON.stringify(value);
}

/** A date is recorded as EDTF, and read in words. */
function shown(name: string, value: Json | undefined): string {
  const date = name === 'date' && typeof value === 'string' ? parseEdtf(value) : null;
  return date ? describeDate(date) : show(value);
}

/** The fields that a revision changed; `everybody`: those alone that every reader may read. */
export function changedFields(
  { before, after }: { readonly before: Json; readonly after: Json },
  everybody = false,
): FieldChange[] {
  // A record of what was made or deleted is the event itself, not a change of it.
  if (!isFields(after) || (!isFields(before) && 'title' in after)) return [];
  const was = isFields(before) ? before : {};
  return Object.keys(after)
    .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(after[name]))
    .filter((name) => !everybody || open.has(name))
    .map((name) => ({
      name: words[name] ?? name,
      was: name in was ? shown(name, was[name]) : null,
      is: shown(name, after[name]),
    }));
}
