import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toCsv } from '@/lib/interchange';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
];

/** Targets of a page's links and images within the project, without their anchors. */
function linksOf(page: string): string[] {
  return [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

test.each(pages)('%s links to files that are there', (page) => {
  const broken = linksOf(page).filter((target) => !existsSync(path.join(root, path.dirname(page), target)));
  expect(broken).toEqual([]);
});

test('every page of the documentation is in its index', () => {
  const listed = linksOf('docs/README.md').map((target) => path.join('docs', target));
  const top = pages.filter(
    (page) => path.dirname(page) === 'docs' && page !== path.join('docs', 'README.md'),
  );
  expect(top.filter((page) => !listed.includes(page))).toEqual([]);
});

test('every decision is in its index, and no number is used twice', () => {
  const records = pages.filter((page) => /decisions.\d{4}-/.test(page)).map((page) => path.basename(page));
  expect(linksOf('docs/decisions/README.md').toSorted()).toEqual(records.toSorted());
  expect(new Set(records.map((record) => record.slice(0, 4))).size).toBe(records.length);
});

test('the README names every variable of the configuration', () => {
  const variables = [...read('lib/config.ts').matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  expect(variables).toContain('DATELINE_DATA');
  const readme = read('README.md');
  expect(variables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

test('docs/export.md names every column of the CSV', () => {
  const page = read('docs/export.md');
  const columns = toCsv([]).trim().split(',');
  expect(columns.filter((column) => !page.includes(`\`${column}\``))).toEqual([]);
});
