import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../errors';
import { store } from '../store/client';
import {
  findTokenByHash,
  insertToken,
  listTokens as listStored,
  revokeToken as revokeStored,
  type TokenRecord,
  touchToken,
  userIsBanned,
} from '../store/tokens';
import { notFound } from './access';
import type { Actor } from './actor';
import { newId } from './ids';

/** How often at most the time of last use is written, milliseconds. */
const TOUCH_EVERY = 60_000;

/** Tokens are 256 random bits, so that a plain hash keeps them as safe as a slow one would. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes a bearer token. It is answered this once; only its hash is kept.
 * @throws AppError invalid_input at `name`
 */
export async function createToken(
  name: string,
  actor: Actor,
): Promise<{ readonly id: string; readonly token: string }> {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > 100) {
    const message = trimmed === '' ? 'wants a name' : 'is longer than 100 characters';
    throw new AppError('invalid_input', `name ${message}`, [{ path: 'name', message }]);
  }
  const id = newId();
  const token = `dl_${randomBytes(32).toString('base64url')}`;
  const userId = actor.kind === 'user' ? actor.id : null;
  await store().transaction((db) => insertToken(db, { id, name: trimmed, hash: hashOf(token), userId }));
  return { id, token };
}

/** Who a bearer token speaks for; null where it is unknown or revoked, or its maker may no longer sign in. */
export async function verifyToken(token: string): Promise<Actor | null> {
  if (!/^dl_[\w-]{43}$/.test(token)) return null;
  const db = store();
  const found = await findTokenByHash(db, hashOf(token));
  if (!found || found.revokedAt) return null;
  if (found.userId && (await userIsBanned(db, found.userId))) return null;
  const now = new Date();
  if (!found.lastUsedAt || now.getTime() - found.lastUsedAt.getTime() > TOUCH_EVERY) {
    await db.transaction((tx) => touchToken(tx, found.id, now));
  }
  return { id: found.id, name: found.name, kind: 'token' };
}

/** Newest first, revoked ones too. */
export async function listTokens(): Promise<readonly TokenRecord[]> {
  return listStored(store());
}

/** @throws AppError not_found where there is none, or it is revoked already */
export async function revokeToken(id: string, _actor: Actor): Promise<void> {
  const revoked = await store().transaction((db) => revokeStored(db, id, new Date()));
  if (!revoked) notFound('token');
}
