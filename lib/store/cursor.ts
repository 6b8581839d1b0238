/** Place in a list after which a page begins: opaque to clients, base64url of a JSON array. */
export function encodeCursor(parts: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor, or null where it is none of ours. Checking their meaning is the list's. */
export function decodeCursor(cursor: string): readonly (string | number | null)[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parts)) return null;
    const good = parts.every((part) => part === null || typeof part === 'string' || Number.isFinite(part));
    return good ? (parts as (string | number | null)[]) : null;
  } catch {
    return null;
  }
}
