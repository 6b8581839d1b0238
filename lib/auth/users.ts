import { APIError } from 'better-auth/api';
import { AppError } from '../errors';
import { prisma } from '../store/client';
import { library, maxPasswordLength, minPasswordLength, type Role } from './library';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly createdAt: Date;
}

/** @throws AppError `invalid_input` */
export function checkPassword(password: string): void {
  const problem =
    password.length < minPasswordLength
      ? `wants at least ${minPasswordLength} characters`
      : password.length > maxPasswordLength
        ? `wants at most ${maxPasswordLength} characters`
        : null;
  if (problem)
    throw new AppError('invalid_input', `password ${problem}.`, [{ path: 'password', message: problem }]);
}

export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
}

/** @throws AppError `invalid_input` (e-mail or password will not do), `conflict` (somebody has that e-mail) */
export async function createUser({ email, name, password, role }: NewUser): Promise<User> {
  checkPassword(password);
  if (await prisma().client.user.findUnique({ where: { email: email.trim().toLowerCase() } })) {
    throw new AppError('conflict', 'Somebody already has that e-mail address.', [
      { path: 'email', message: 'belongs to somebody already' },
    ]);
  }
  try {
    const { user } = await library().api.createUser({
      body: { email: email.trim().toLowerCase(), name: name.trim() || email.trim(), password, role },
    });
    return { id: user.id, name: user.name, email: user.email, role, createdAt: user.createdAt };
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode !== 400) throw error;
    throw new AppError('invalid_input', 'email wants an e-mail address.', [
      { path: 'email', message: 'wants an e-mail address, such as ana@example.org' },
    ]);
  }
}

/** Oldest first. */
export async function listUsers(): Promise<User[]> {
  const rows = await prisma().client.user.findMany({ orderBy: { createdAt: 'asc' } });
  return rows.map(({ id, name, email, role, createdAt }) => ({
    id,
    name,
    email,
    role: role ?? 'editor',
    createdAt,
  }));
}

/** Sets a password without the old one, and ends every session of the person. @throws AppError `not_found`, `invalid_input` */
export async function setPassword(email: string, password: string): Promise<void> {
  checkPassword(password);
  const user = await prisma().client.user.findUnique({ where: { email: email.trim().toLowerCase() } });
  if (!user) throw new AppError('not_found', `Nobody has the e-mail address ${email}.`);
  const context = await library().$context;
  await context.internalAdapter.updatePassword(user.id, await context.password.hash(password));
  await prisma().client.session.deleteMany({ where: { userId: user.id } });
}
