import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Nothing of what is typed shows. */
const silent = new Writable({ write: (_chunk, _encoding, done) => done() });

async function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}

async function readAll(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}

/**
 * A password: from DATELINE_PASSWORD, else asked for at a terminal, else all of stdin. Never an argument: those are seen by
 * everybody on the machine and kept in the shell's history.
 */
export async function readPassword(): Promise<string> {
  const given = process.env.DATELINE_PASSWORD;
  if (given) return given;
  return process.stdin.isTTY ? ask('Password (10 characters or more, not shown): ') : readAll();
}
