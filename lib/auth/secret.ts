import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// By shape: what fs throws is not an Error of this realm under every test runner.
const hasCode = (error: unknown, code: string) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

/** Does nothing where another process was first: its secret is the one. */
function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/**
 * The secret that signs session cookies: the configured one, or one made once and kept in `<dataDir>/secret`, readable
 * by its owner alone. Written whole under another name and then linked, so that nobody ever reads half of one and two
 * processes at their first start agree. Several machines on one PostgreSQL need DATELINE_SECRET.
 */
export function signingSecret(configured: string | undefined, dataDir: string): string {
  if (configured) return configured;
  const file = path.join(dataDir, 'secret');
  const kept = readIfThere(file);
  if (kept) return kept;
  mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, {
    mode: 0o600,
    flag: 'wx',
    flush: true,
  });
  try {
    linkUnlessThere(draft, file);
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
