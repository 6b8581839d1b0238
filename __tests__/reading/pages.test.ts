import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '@/lib/reading';

/*
 * A folder per page: `source.html` and what must be read from it. `UPDATE_FIXTURES=1 npx jest __tests__/reading` rewrites the
 * expectations, to be looked at before they are committed.
 */
const folder = path.join(__dirname, 'pages');

test.each(readdirSync(folder))('%s', (name) => {
  const html = readFileSync(path.join(folder, name, 'source.html'), 'utf8');
  const expectation = path.join(folder, name, 'expected.json');
  const read = readSource({ text: html, format: 'html' }, '2025-06-01');
  if (process.env.UPDATE_FIXTURES) {
    writeFileSync(expectation, `${JSON.stringify({ ...read, text: read.text.split('\n') }, null, 2)}\n`);
  }
  expect(existsSync(expectation)).toBe(true);
  const expected: unknown = JSON.parse(readFileSync(expectation, 'utf8'));
  expect({ ...read, text: read.text.split('\n') }).toEqual(expected);
});
