import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What the built pages are made of. */
const INPUTS = [
  'app',
  'lib',
  'public',
  'prisma/schema.prisma',
  'prisma/migrations',
  'prisma/sample',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

async function filesUnder(root: string, name: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(path.join(root, name), { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOTDIR') return [name];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

/** What the pages would be built from now: SHA-256 over names and contents: file times change with every checkout. */
export async function fingerprint(root: string): Promise<string> {
  const files = (await Promise.all(INPUTS.map((name) => filesUnder(root, name)))).flat().toSorted();
  // A newer Node may choose other native modules; it is cheap to build again then.
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    hash.update(`\0${file.replaceAll('\\', '/')}\0`);
    hash.update(await readFile(path.join(root, file)));
  }
  return hash.digest('hex');
}

const stampOf = (root: string, distDir: string) => path.join(root, distDir, 'dateline-build');

/** Whether the pages in `distDir` were built from files with this fingerprint. */
export async function isBuilt(root: string, distDir: string, print: string): Promise<boolean> {
  try {
    return (await readFile(stampOf(root, distDir), 'utf8')) === print;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Forgets what `distDir` was built from, before it is built anew: a build that is killed must not be taken for whole. */
export async function forgetBuild(root: string, distDir: string): Promise<void> {
  await rm(stampOf(root, distDir), { force: true });
}

/** Notes what `distDir` was built from: the fingerprint from before the build, for files may change during it. */
export async function recordBuild(root: string, distDir: string, print: string): Promise<void> {
  await mkdir(path.join(root, distDir), { recursive: true });
  await writeFile(stampOf(root, distDir), print);
}
