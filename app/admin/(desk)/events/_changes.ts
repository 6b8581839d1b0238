/** What of an event a revision holds: only what differs. */
interface Changed {
  readonly before: unknown;
  readonly after: unknown;
}

/** What decisions record beside the event's own fields, in words. */
const words: Readonly<Record<string, string>> = {
  merged: 'merged',
  mergedInto: 'merged into',
  taken: 'taken out',
  to: 'now told by',
  came: 'came in',
  from: 'from',
  apartFrom: 'kept apart from',
  rejected: 'tells of no event',
  sourceUrl: 'source URL',
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of a field in words: names of a list, not its brackets. */
function show(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(show).join('; ') || 'none';
  if (isRecord(value) && 'name' in value) return show(value.name);
  if (isRecord(value) && 'title' in value) return show(value.title);
  return JSON.stringify(value);
}

/** The fields that a revision changed, each with what it was; null where there was none before. */
export function changedFields({
  before,
  after,
}: Changed): { name: string; was: string | null; is: string }[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  return Object.keys(after)
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({
      name: words[name] ?? name,
      was: name in before ? show(before[name]) : null,
      is: show(after[name]),
    }));
}
