import type { Db } from './client';

export interface TokenRecord {
  readonly id: string;
  readonly name: string;
  readonly userId: string | null;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const columns = {
  id: true,
  name: true,
  userId: true,
  createdAt: true,
  lastUsedAt: true,
  revokedAt: true,
} as const;

/** `hash` is the SHA-256 of the token, in hex; the token itself is nowhere. */
export async function insertToken(
  db: Db,
  token: {
    readonly id: string;
    readonly name: string;
    readonly hash: string;
    readonly userId: string | null;
  },
): Promise<void> {
  await db.client.apiToken.create({ data: token });
}

export async function findTokenByHash(db: Db, hash: string): Promise<TokenRecord | null> {
  return db.client.apiToken.findUnique({ where: { hash }, select: columns });
}

/** Newest first. */
export async function listTokens(db: Db): Promise<readonly TokenRecord[]> {
  return db.client.apiToken.findMany({
    select: columns,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}

export async function touchToken(db: Db, id: string, at: Date): Promise<void> {
  await db.client.apiToken.updateMany({ where: { id }, data: { lastUsedAt: at } });
}

/** @returns false where there is no such token that is not revoked */
export async function revokeToken(db: Db, id: string, at: Date): Promise<boolean> {
  const { count } = await db.client.apiToken.updateMany({
    where: { id, revokedAt: null },
    data: { revokedAt: at },
  });
  return count === 1;
}

/** Whether the user who made a token may still sign in. A token made by the command line has none. */
export async function userIsBanned(db: Db, userId: string): Promise<boolean> {
  const user = await db.client.user.findUnique({
    where: { id: userId },
    select: { banned: true, banExpires: true },
  });
  if (!user) return true;
  return user.banned === true && (user.banExpires === null || user.banExpires > new Date());
}
