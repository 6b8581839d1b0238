import { signingSecret } from '../../lib/auth/secret';

process.send?.(signingSecret(undefined, process.argv[2] ?? ''));
