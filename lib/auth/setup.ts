import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { config } from '../config';
import { AppError } from '../errors';
import { prisma } from '../store/client';
import { checkPassword, createUser, type NewUser, type User } from './users';

const identifier = 'dateline-setup';
const validForHours = 24;

/** Only the hash is stored: whoever reads the database cannot use the link. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

const hasUsers = async () => (await prisma().client.user.findFirst({ select: { id: true } })) !== null;

/**
 * A fresh link to create the first administrator; links made before it stop working.
 * @throws AppError `conflict` where there is a user already
 */
export async function createSetupLink(baseUrl: string, now = new Date()): Promise<string> {
  if (await hasUsers()) throw new AppError('conflict', 'There is an administrator already.');
  const token = randomBytes(32).toString('base64url');
  const { client } = prisma();
  await client.$transaction([
    client.verification.deleteMany({ where: { identifier } }),
    client.verification.create({
      data: {
        id: randomUUID(),
        identifier,
        value: hashOf(token),
        expiresAt: new Date(now.getTime() + validForHours * 3_600_000),
      },
    }),
  ]);
  return `${baseUrl.replace(/\/$/, '')}/admin/setup?token=${token}`;
}

/**
 * Run at every start. Where nobody can sign in yet: creates the configured administrator (DATELINE_ADMIN_EMAIL and
 * _PASSWORD), or else makes a one-time link for creating one, to be printed. Null where there is nothing to do.
 */
export async function ensureAdministrator(baseUrl: string): Promise<{ setupUrl: string } | null> {
  if (await hasUsers()) return null;
  const { admin } = config();
  if (!admin) return { setupUrl: await createSetupLink(baseUrl) };
  try {
    await createUser({ ...admin, name: 'Administrator', role: 'admin' });
  } catch (error) {
    // Another process at the same start was first; e-mail addresses are unique.
    if (!(await hasUsers())) throw error;
  }
  return null;
}

const validLink = (token: string, now: Date) => ({
  identifier,
  value: hashOf(token),
  expiresAt: { gt: now },
});

/** Whether the set-up page has anything to offer to whoever holds this token. */
export async function isSetupLinkValid(token: string, now = new Date()): Promise<boolean> {
  if (await hasUsers()) return false;
  return (await prisma().client.verification.findFirst({ where: validLink(token, now) })) !== null;
}

const usedUp = () =>
  new AppError(
    'forbidden',
    'This link has been used, or has expired. The server prints a new one at its next start.',
  );

/**
 * Creates the first administrator. Of any number of claims at once exactly one wins: deleting the link is what decides,
 * and a row can be deleted once.
 * @throws AppError `forbidden` (no such link, or used), `invalid_input`: then the link still works
 */
export async function claimSetup(
  token: string,
  person: Omit<NewUser, 'role'>,
  now = new Date(),
): Promise<User> {
  checkPassword(person.password);
  const { client } = prisma();
  const link = await client.verification.findFirst({ where: validLink(token, now) });
  if (!link || (await hasUsers())) throw usedUp();
  // All links, not this one alone: two servers that started at once may each have made one.
  const { count } = await client.verification.deleteMany({ where: { identifier } });
  if (count === 0 || (await hasUsers())) throw usedUp();
  try {
    return await createUser({ ...person, role: 'admin' });
  } catch (error) {
    await client.verification.create({ data: link });
    throw error;
  }
}
