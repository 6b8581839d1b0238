import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let data: string;
beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'dateline-'));
});
afterAll(() => rmSync(data, { recursive: true }));

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** The command line as people run it, on a database of its own. */
function dateline(args: readonly string[], stdin = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATELINE_DATA: data,
        DATELINE_SAMPLE: 'off',
        DATELINE_PASSWORD: '',
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
    });
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk);
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ stdout, stderr, code }));
    child.stdin.end(stdin);
  });
}

test('a set-up link while there is nobody; then people, by e-mail, with the password from stdin', async () => {
  const link = await dateline(['user', 'setup-link', '--url', 'https://d.example/']);
  expect(link.stdout).toMatch(/^https:\/\/d\.example\/admin\/setup\?token=[\w-]{43}\n$/);

  const short = await dateline(['user', 'create', '--email', 'a@example.org', '--name', 'Ana'], 'short\n');
  expect(short).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('at least 10') });
  const made = await dateline(
    ['user', 'create', '--email', 'A@example.org', '--name', 'Ana', '--role', 'admin'],
    'a long password\n',
  );
  expect(made.code).toBe(0);
  expect((await dateline(['user', 'list'])).stdout).toBe('a@example.org\tAna\tadmin\n');
  expect((await dateline(['user', 'set-password', '--email', 'a@example.org'], 'another one\n')).code).toBe(
    0,
  );
  expect((await dateline(['user', 'set-password', '--email', 'b@example.org'], 'another one\n')).code).toBe(
    1,
  );
}, 180_000);

test('a token alone on stdout; it is listed, and revoked once', async () => {
  const { stdout, code } = await dateline(['token', 'create', '--name', 'import']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^dl_[\w-]{43}\n$/);
  const list = (await dateline(['token', 'list'])).stdout;
  expect(list).toContain('\timport\t');
  expect(list).not.toContain(stdout.trim());
  const [id = ''] = list.split('\t');
  expect((await dateline(['token', 'revoke', id])).code).toBe(0);
  expect((await dateline(['token', 'revoke', id])).code).toBe(1);
}, 180_000);
