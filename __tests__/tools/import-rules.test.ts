import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/*
 * A check that cannot fail checks nothing: breaches are planted in a copy of the layout, under the project's own lint
 * configuration, and each must be reported.
 */

const root = path.resolve(__dirname, '../..');

const breaches: readonly (readonly [file: string, specifier: string])[] = [
  ['lib/core/extraction/planted.ts', '../../store/client'],
  ['lib/core/extraction/planted-alias.ts', '@/lib/services/events'],
  ['lib/core/extraction/planted-errors.ts', '../../errors'],
  ['lib/core/merging/planted-node.ts', 'node:fs'],
  ['lib/core/merging/planted-chrono.ts', 'chrono-node'],
  ['lib/core/temporal/planted.ts', 'next/server'],
  ['lib/core/planted-prisma.ts', '@prisma/client'],
  ['lib/schemas/planted.ts', '../store/client'],
  ['lib/store/planted.ts', '../services/events'],
  ['lib/store/planted-schemas.ts', '../schemas/event'],
  ['lib/reading/planted.ts', '../store/client'],
  ['lib/interchange/planted.ts', '../schemas/event'],
  ['lib/services/planted.ts', '../http/problem'],
  ['lib/services/planted-prisma.ts', '@prisma/client'],
  ['lib/auth/planted.ts', '../store/events'],
  ['lib/auth/planted-services.ts', '../services/events'],
  ['lib/http/planted.ts', '../store/client'],
  ['lib/http/planted-services.ts', '../services/events'],
  ['lib/cli/planted.ts', '../store/client'],
  ['app/(pages)/planted.ts', '@/lib/store/client'],
  ['app/api/v1/planted.ts', '@prisma/client'],
  ['app/_components/planted.ts', 'vis-timeline'],
  ['lib/errors.ts', 'next/server'],
  ['__tests__/e2e/planted.spec.ts', '@playwright/test'],
];

const allowed: readonly (readonly [file: string, specifier: string])[] = [
  ['lib/core/temporal/clean.ts', 'chrono-node'],
  ['lib/core/extraction/clean.ts', '../model'],
  ['lib/schemas/clean.ts', '../core/model'],
  ['lib/store/clean.ts', '@prisma/client'],
  ['lib/reading/clean.ts', '../core/model'],
  ['lib/services/clean.ts', '../store/events'],
  ['lib/auth/clean.ts', '../store/client'],
  ['lib/http/clean.ts', '../schemas/event'],
  ['lib/cli/clean.ts', '../services/events'],
  ['app/api/v1/clean.ts', '@/lib/services/events'],
  ['app/_components/canvas/time-axis.ts', 'vis-timeline'],
  ['__tests__/e2e/steps.ts', '@playwright/test'],
];

const output = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string() })),
});

let copy = '';
let reported: { code: string; filename: string }[] = [];

function plant(file: string, code: string): void {
  mkdirSync(path.join(copy, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(copy, file), code);
}

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'dateline-rules-'));
  for (const name of ['.oxlintrc.json', 'tsconfig.json'])
    copyFileSync(path.join(root, name), path.join(copy, name));
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  for (const [file, specifier] of [...breaches, ...allowed]) {
    plant(file, `import * as there from '${specifier}';\n\nexport const seen = Object.keys(there);\n`);
  }
  plant('lib/services/cycle-a.ts', "import { b } from './cycle-b';\n\nexport const a = () => b;\n");
  plant('lib/services/cycle-b.ts', "import { a } from './cycle-a';\n\nexport const b = () => a;\n");
  const lint = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', 'lib', 'app', '__tests__'],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  );
  reported = output.parse(JSON.parse(lint.stdout)).diagnostics;
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const codesIn = (file: string) =>
  reported
    .filter((diagnostic) => path.normalize(diagnostic.filename) === path.normalize(file))
    .map(({ code }) => code);

test.each(breaches)('%s may not import %s', (file) => {
  expect(codesIn(file)).toContain('eslint(no-restricted-imports)');
});

test.each(allowed)('%s may import %s', (file) => {
  expect(codesIn(file)).not.toContain('eslint(no-restricted-imports)');
});

test('two files that import each other are reported', () => {
  expect([...codesIn('lib/services/cycle-a.ts'), ...codesIn('lib/services/cycle-b.ts')]).toContain(
    'import(no-cycle)',
  );
});
