import { PrismaPg } from '@prisma/adapter-pg';

/**
 * Connections to a PostgreSQL server.
 * @param url "postgresql://user:password@host:5432/name"
 * @param max how many at once; 1 keeps what a session holds from call to call
 */
export function postgresqlAdapter(url: string, max = 10): PrismaPg {
  // Otherwise an idle connection keeps a command from ending for ten seconds after its work.
  return new PrismaPg({ connectionString: url, max, allowExitOnIdle: true });
}
