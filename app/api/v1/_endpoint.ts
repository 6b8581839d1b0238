import { readSession } from '@/lib/auth/session';
import { AppError } from '@/lib/errors';
import { type Authenticate, endpoints } from '@/lib/http/handler';
import type { Actor } from '@/lib/services/actor';
import { verifyToken } from '@/lib/services/tokens';

/** A bearer token or the desk's session. A token that is given and wrong is an error, also where none is needed. */
const authenticate: Authenticate<Actor> = async (request) => {
  const authorization = request.headers.get('authorization');
  if (authorization !== null) {
    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(authorization.trim())?.[1];
    const actor = token === undefined ? null : await verifyToken(token);
    if (!actor) throw new AppError('unauthenticated', 'The token is unknown or revoked.');
    return { actor, by: 'token' };
  }
  const person = await readSession(request.headers);
  return person && { actor: { id: person.id, name: person.name, kind: 'user' }, by: 'cookie' };
};

/** Wraps every route of the API. */
export const endpoint = endpoints(authenticate);
