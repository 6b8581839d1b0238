import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { admin } from 'better-auth/plugins';
import { adminAc, userAc } from 'better-auth/plugins/admin/access';
import { config } from '../config';
import { log } from '../log';
import { store } from '../store/client';
import { readsApart } from './reads-apart';
import { signingSecret } from './secret';

export const minPasswordLength = 10;
export const maxPasswordLength = 128;
const roles = ['admin', 'editor'] as const;
export type Role = (typeof roles)[number];

/**
 * better-auth, called from our own pages alone: its HTTP routes are not mounted, so there is no sign-up, no reset and no
 * origin of its own to configure, and the same cookie works under every host name that leads here.
 */
function build() {
  const { secret, dataDir } = config();
  const { prisma, client, provider } = store();
  return betterAuth({
    appName: 'Dateline',
    // Never seen from outside: no link is made from it, and no request is compared with it.
    baseURL: 'http://localhost',
    secret: signingSecret(secret, dataDir),
    database: prismaAdapter(readsApart(prisma, client), { provider }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength },
    session: { expiresIn: 30 * 86_400, disableSessionRefresh: true },
    plugins: [admin({ defaultRole: 'editor', roles: { admin: adminAc, editor: userAc } })],
    // `secure` is decided request by request in cookies.ts, so the name cannot carry the __Secure- prefix.
    advanced: { cookiePrefix: 'dateline', useSecureCookies: false },
    telemetry: { enabled: false },
    logger: {
      // Its warnings tell of every wrong password.
      level: 'error',
      log: (_level, message) => log.error(message),
    },
  });
}

export type Library = ReturnType<typeof build>;

// On globalThis, because Next bundles pages and routes apart.
const shared = globalThis as typeof globalThis & {
  datelineAuth?: { readonly library: Library; readonly client: unknown };
};

/** The process's sign-in library, over the open database; made anew where the database was closed and opened again. */
export function library(): Library {
  const { prisma: client } = store();
  if (shared.datelineAuth?.client !== client) shared.datelineAuth = { library: build(), client };
  return shared.datelineAuth.library;
}
