import path from 'node:path';
import { z } from 'zod';

const port = z.coerce
  .number({ error: 'wants a port number from 0 to 65535' })
  .int('wants a port number from 0 to 65535')
  .min(0, 'wants a port number from 0 to 65535')
  .max(65535, 'wants a port number from 0 to 65535');

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z
      .string()
      .min(1, 'wants a host name or address to listen on, such as 127.0.0.1')
      .default('0.0.0.0'),
    DATELINE_DATA: z.string().min(1, 'wants the path of a folder').default('./data'),
    DATABASE_URL: z
      .string()
      .regex(
        /^postgres(ql)?:\/\/\S+$/,
        'wants a PostgreSQL address (postgresql://user:password@host:5432/name), or to be left out for SQLite',
      )
      .optional(),
    DATELINE_URL: z
      .url({ protocol: /^https?$/, error: 'wants the public address, such as https://dateline.example.org' })
      .optional(),
    DATELINE_SECRET: z.string().min(32, 'wants a secret of at least 32 characters').optional(),
    DATELINE_ADMIN_EMAIL: z.email('wants an e-mail address').optional(),
    DATELINE_ADMIN_PASSWORD: z.string().min(10, 'wants a password of at least 10 characters').optional(),
    DATELINE_SAMPLE: z.enum(['on', 'off'], { error: 'wants "on" or "off"' }).default('on'),
    DATELINE_LOG: z
      .enum(['debug', 'info', 'warn', 'error'], { error: 'wants debug, info, warn or error' })
      .default('info'),
  })
  .refine((v) => !v.DATELINE_ADMIN_EMAIL === !v.DATELINE_ADMIN_PASSWORD, {
    path: ['DATELINE_ADMIN_PASSWORD'],
    error: 'and DATELINE_ADMIN_EMAIL go together: give both or neither',
  });

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds the SQLite file, the secret and backups. */
  readonly dataDir: string;
  readonly database: { readonly provider: 'sqlite' | 'postgresql'; readonly url: string };
  /** The address people reach, where it differs from the request's own host. */
  readonly publicUrl: string | undefined;
  readonly secret: string | undefined;
  readonly admin: { readonly email: string; readonly password: string } | undefined;
  readonly sample: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
}

/** A configuration value that cannot be used; `message` names each variable and what it wants. */
export class ConfigError extends Error {}

/**
 * Reads the configuration from environment variables. An empty variable counts as absent.
 * @throws ConfigError naming every variable that is wrong and what it wants.
 */
function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new ConfigError(
      result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'),
    );
  }
  const v = result.data;
  const dataDir = path.resolve(v.DATELINE_DATA);
  return {
    port: v.PORT,
    host: v.HOST,
    dataDir,
    database: v.DATABASE_URL
      ? { provider: 'postgresql', url: v.DATABASE_URL }
      : { provider: 'sqlite', url: `file:${path.join(dataDir, 'dateline.db')}` },
    publicUrl: v.DATELINE_URL?.replace(/\/$/, ''),
    secret: v.DATELINE_SECRET,
    admin:
      v.DATELINE_ADMIN_EMAIL && v.DATELINE_ADMIN_PASSWORD
        ? { email: v.DATELINE_ADMIN_EMAIL, password: v.DATELINE_ADMIN_PASSWORD }
        : undefined,
    sample: v.DATELINE_SAMPLE === 'on',
    logLevel: v.DATELINE_LOG,
  };
}

let current: Config | undefined;

/** The process's configuration, read once. */
export function config(): Config {
  current ??= readConfig(process.env);
  return current;
}
