/** The launcher: `npm run dateline` runs what the sources say now, from one file. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '..', '..');
const MODULES = join(ROOT, 'node_modules');
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dateline-launcher-'));
  mkdirSync(join(project, 'lib', 'cli'), { recursive: true });
  cpSync(join(ROOT, 'lib', 'cli', 'dateline.mjs'), join(project, 'lib', 'cli', 'dateline.mjs'));
  // Packages as they are, a cache of its own.
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(MODULES).filter((entry) => !entry.startsWith('.')))
    symlinkSync(join(MODULES, name), join(project, 'node_modules', name));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const write = (name: string, code: string) => writeFileSync(join(project, 'lib', 'cli', name), code);
const bundles = () => join(project, 'node_modules', '.cache', 'dateline');
function run(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, ['lib/cli/dateline.mjs', ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, out: stdout };
}

test('runs the sources with its arguments and passes their status on', () => {
  write('said.ts', "export const said: string = 'one';");
  write(
    'main.ts',
    "import { said } from './said';\nconsole.log(said, process.argv[2]);\nprocess.exitCode = 3;",
  );
  expect(run('tag')).toEqual({ status: 3, out: 'one tag\n' });
  expect(readdirSync(bundles())).toHaveLength(1);
});

test('an edited source is in the next run, an unchanged one is not bundled again', () => {
  write('said.ts', "export const said = 'one';");
  write('main.ts', "import { said } from './said';\nconsole.log(said);");
  expect([run().out, run().out]).toEqual(['one\n', 'one\n']);
  expect(readdirSync(bundles())).toHaveLength(1);
  write('said.ts', "export const said = 'another';");
  expect(run().out).toBe('another\n');
});

test('where no bundle can be kept the sources run all the same', () => {
  write('main.ts', 'const status: number = 4;\nconsole.log(process.argv[2]);\nprocess.exitCode = status;');
  writeFileSync(join(project, 'node_modules', '.cache'), 'a file, and no folder');
  expect(run('tag')).toEqual({ status: 4, out: 'tag\n' });
  expect(existsSync(bundles())).toBe(false);
});
