import { APIError } from 'better-auth/api';
import { cookiesOf, type SessionCookie } from './cookies';
import { library } from './library';

/** Somebody who is signed in. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** Who the request's session cookie stands for; null without one, or with one that is forged, expired or revoked. */
export async function readSession(headers: Headers): Promise<Person | null> {
  // Most requests carry no cookie of ours: nothing to ask the database about.
  if (!headers.get('cookie')?.includes('dateline.session_token')) return null;
  const session = await library().api.getSession({ headers });
  if (!session) return null;
  const { id, name, email, role } = session.user;
  return { id, name, email, role: role ?? 'editor' };
}

/** The cookies of a new session, or null where e-mail and password do not go together. */
export async function signIn(email: string, password: string): Promise<readonly SessionCookie[] | null> {
  try {
    const { headers } = await library().api.signInEmail({
      body: { email: email.trim().toLowerCase(), password },
      returnHeaders: true,
    });
    return cookiesOf(headers);
  } catch (error) {
    if (error instanceof APIError && [400, 401, 403].includes(error.statusCode)) return null;
    throw error;
  }
}

/** Ends the session in the database; answers with the cookies that make the browser forget it. */
export async function signOut(headers: Headers): Promise<readonly SessionCookie[]> {
  const answer = await library().api.signOut({ headers, returnHeaders: true });
  return cookiesOf(answer.headers);
}

/**
 * Sets a new password and ends all other sessions of the person.
 * @returns the cookies of a fresh session, or null where the current password is wrong.
 */
export async function changePassword(
  headers: Headers,
  currentPassword: string,
  newPassword: string,
): Promise<readonly SessionCookie[] | null> {
  try {
    const answer = await library().api.changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    });
    return cookiesOf(answer.headers);
  } catch (error) {
    if (error instanceof APIError && error.statusCode === 400) return null;
    throw error;
  }
}
