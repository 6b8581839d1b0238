import { fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { signingSecret } from '@/lib/auth/secret';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'dateline-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

test('is made once, kept, and readable by its owner alone', () => {
  const data = path.join(dir, 'not', 'there', 'yet');
  const secret = signingSecret(undefined, data);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(signingSecret(undefined, data)).toBe(secret);
  expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(data)).toEqual(['secret']);
});

test('the configured one goes before', () => {
  expect(signingSecret('c'.repeat(32), dir)).toBe('c'.repeat(32));
  expect(readdirSync(dir)).toEqual([]);
});

test('processes that start together agree', async () => {
  const script = path.join(__dirname, 'print-secret.ts');
  const answers = await Promise.all(
    Array.from(
      { length: 4 },
      () =>
        new Promise((resolve, reject) => {
          const child = fork(script, [dir], { execArgv: ['--import', 'tsx'] });
          child.once('message', resolve);
          child.once('error', reject);
        }),
    ),
  );
  expect(answers[0]).toMatch(/^[\w-]{43}$/);
  expect(new Set(answers).size).toBe(1);
}, 30_000);
