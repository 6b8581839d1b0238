import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * A module of this folder in one file with all that it imports of ours, as the command and the server run it. Loaded through tsx every call
 * from one module to another goes through two accessors; packages, what ours is compared with among them, stay as they are.
 */
export function oneFile<Module>(entry: string): Module {
  const { buildSync } = createRequire(require.resolve('tsx/package.json'))('esbuild') as {
    readonly buildSync: (options: Readonly<Record<string, unknown>>) => void;
  };
  // Beside the packages, which it looks for from its own place.
  const outfile = path.resolve('node_modules', '.cache', 'dateline', `bench-${process.pid}.cjs`);
  try {
    buildSync({
      entryPoints: [path.join(__dirname, entry)],
      outfile,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
      target: 'es2023',
      logLevel: 'silent',
    });
    return createRequire(outfile)(outfile) as Module;
  } finally {
    rmSync(outfile, { force: true });
  }
}
