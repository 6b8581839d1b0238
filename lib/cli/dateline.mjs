/**
 * `npm run dateline`: runs `main.ts` as one file of plain JavaScript, which esbuild makes of it when a source has changed. Loaded through tsx its
 * 150 modules take three times as long to start, and every call from one to another goes through two accessors, a tenth of the time of `tag`
 * (docs/decisions/0018-command-in-one-file.md).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const MAIN = path.join(ROOT, 'lib', 'cli', 'main.ts');
/** What the bundle is made of, and by. */
const SOURCES = ['lib', 'prisma/generated', 'package-lock.json', 'tsconfig.json'];
const BUNDLES = path.join(ROOT, 'node_modules', '.cache', 'dateline');
const WEEK = 7 * 86_400_000;

const require = createRequire(import.meta.url);

/** Changes with any source: their names, sizes and times of change. */
function signature() {
  const hash = createHash('sha256').update(`${process.versions.node}\n${ROOT}\n`);
  const add = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) for (const name of readdirSync(file).sort()) add(path.join(file, name));
    else if (stat) hash.update(`${file} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const source of SOURCES) add(path.join(ROOT, source));
  return hash.digest('hex').slice(0, 20);
}

/** Written beside its place and moved there, as several commands may start at once. */
function build(bundle) {
  const { buildSync } = createRequire(require.resolve('tsx/package.json'))('esbuild');
  const unfinished = `${bundle}.${process.pid}`;
  mkdirSync(BUNDLES, { recursive: true });
  buildSync({
    entryPoints: [MAIN],
    outfile: unfinished,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
    logLevel: 'silent',
  });
  renameSync(unfinished, bundle);
  for (const name of readdirSync(BUNDLES)) {
    const old = path.join(BUNDLES, name);
    if ((statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - WEEK)
      rmSync(old, { force: true });
  }
}

/** @returns null where it cannot be made or kept, as where the folder may not be written to */
function bundled() {
  const bundle = path.join(BUNDLES, `${signature()}.cjs`);
  try {
    if (!existsSync(bundle)) build(bundle);
    return bundle;
  } catch {
    return null;
  }
}

const bundle = bundled();
if (bundle) require(bundle);
else {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', MAIN, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
