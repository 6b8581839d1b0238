import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Runs a script of this folder in one file with all that it imports of ours, as the command and the server run it. Loaded through tsx every
 * call from one module to another goes through two accessors; packages, what ours is compared with among them, stay as they are.
 */
export function runInOneFile(script: string, args: readonly string[]): void {
  const esbuild = createRequire(require.resolve('tsx/package.json')).resolve('esbuild/bin/esbuild');
  // Where it finds the packages.
  const file = path.resolve('node_modules', '.cache', 'dateline', `bench-${process.pid}.cjs`);
  const options =
    '--bundle --packages=external --platform=node --format=cjs --target=es2023 --log-level=error';
  try {
    execFileSync(esbuild, [path.join(__dirname, script), `--outfile=${file}`, ...options.split(' ')]);
    execFileSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  } finally {
    rmSync(file, { force: true });
  }
}
