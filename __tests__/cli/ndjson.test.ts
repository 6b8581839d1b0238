/** The real command in a process of its own: what it prints, what it complains about, how it ends. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

// A process of its own starts in a second, in ten on a machine that is busy.
jest.setTimeout(120_000);

const ROOT = join(__dirname, '..', '..');

function run(
  args: readonly string[],
  input: string,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args], { cwd: ROOT });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
const lines = (out: string): unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
const document = (id: string, text: string, published: string | null = '2024-03-13') =>
  `${JSON.stringify({ id, text, published })}\n`;

test('tag prints one line a document, in order', async () => {
  const { code, out, err } = await run(
    ['tag'],
    document('a', 'The port opened on 4 May 2019.') + document('b', 'Nothing.'),
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(lines(out)).toEqual([
    {
      id: 'a',
      expressions: [
        { start: 19, end: 29, text: '4 May 2019', type: 'DATE', value: '2019-05-04', edtf: '2019-05-04' },
      ],
    },
    { id: 'b', expressions: [] },
  ]);
});

test('extract gives quote, time, bounds, resolution and title', async () => {
  const { code, out } = await run(
    ['extract'],
    document('a', 'Prices fell. Chad invaded Mali in 2019.') + document('u', 'A ferry sank on Monday.', null),
  );
  expect(code).toBe(0);
  expect(lines(out)).toMatchObject([
    {
      id: 'a',
      mentions: [
        {
          start: 13,
          end: 39,
          time: { start: 34, end: 38, text: '2019' },
          edtf: '2019',
          earliest: '2019-01-01',
          latest: '2019-12-31',
          resolution: 'stated',
          title: 'Chad invaded Mali',
        },
      ],
    },
    { id: 'u', mentions: [{ edtf: null, earliest: null, latest: null, resolution: 'unresolved' }] },
  ]);
});

test('timeline merges documents and keeps a window', async () => {
  const input =
    document('a', 'Chad invaded Mali on 4 May 2019.') +
    document('b', 'Chad attacked Mali on 4 May 2019. A dam opened in Chile in 2001.');
  const all = await run(['timeline'], input);
  expect(all.code).toBe(0);
  expect(lines(all.out)).toMatchObject([
    { edtf: '2001', mentions: [{ document: 'b' }] },
    {
      edtf: '2019-05-04',
      earliest: '2019-05-04',
      latest: '2019-05-04',
      salience: expect.any(Number),
      mentions: [{ document: 'a', resolution: 'stated' }, { document: 'b' }],
    },
  ]);
  const window = await run(['timeline', '--from', '2019', '--to', '2019-05', '--limit', '5'], input);
  expect(lines(window.out)).toMatchObject([{ edtf: '2019-05-04' }]);
});

test.each(['tag', 'extract', 'timeline'])('%s of nothing is nothing', async (verb) => {
  expect(await run([verb], '')).toEqual({ code: 0, out: '', err: '' });
});

test.each(['tag', 'extract', 'timeline'])(
  '%s tells bad lines by number, goes on and ends with 1',
  async (verb) => {
    const bad = [
      'nope',
      '[]',
      'null',
      '"text"',
      '{"id":"x"}',
      '{"id":7,"text":"a"}',
      '{"id":"x","text":["a"]}',
      '{"id":"x","text":"a","published":"2024-02-30"}',
      '{"id":"x","text":"a","published":"yesterday"}',
      '{"id":"x","text":"a","title":3}',
    ];
    const { code, out, err } = await run(
      [verb],
      `${bad.join('\n')}\n\n${document('good', 'Chad invaded Mali in 2019.')}`,
    );
    expect(code).toBe(1);
    expect(
      err
        .trim()
        .split('\n')
        .map((line) => line.match(/^line (\d+): ./)?.[1]),
    ).toEqual(bad.map((_, i) => String(i + 1)));
    expect(lines(out)).toHaveLength(1);
  },
);

test('a document id may come once in a timeline', async () => {
  const { code, out, err } = await run(
    ['timeline'],
    document('a', 'Chad invaded Mali in 2019.') + document('a', 'A dam opened in 2001.'),
  );
  expect(code).toBe(1);
  expect(err).toMatch(/^line 2: .*came before/);
  expect(lines(out)).toHaveLength(1);
});

test.each([
  [['timeline', '--limit', '0'], /limit/],
  [['timeline', '--from', 'soon'], /from/],
  [['timeline', '--to', '2019-13'], /to/],
  [['nonsense'], /unknown command/],
])('%j is refused', async (args, message) => {
  const { code, out, err } = await run(args, '');
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(message);
});

test.each(['tag', 'extract', 'timeline'])('%s --help says what goes in and out', async (verb) => {
  const { code, out } = await run([verb, '--help'], '');
  expect(code).toBe(0);
  expect(out).toContain('Input, one document a line');
});

test('a reader that closes early is no error', async () => {
  const child = spawn('bash', ['-c', `${process.execPath} --import tsx lib/cli/main.ts tag | head -1`], {
    cwd: ROOT,
  });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (err += chunk));
  child.stdin.on('error', () => undefined);
  for (let i = 0; i < 3000; i++)
    child.stdin.write(document(`d${i}`, 'The port opened on 4 May 2019. '.repeat(20)));
  child.stdin.end();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('a language is detected where none is stated, and extract says how the text was read', async () => {
  const { code, out } = await run(
    ['extract'],
    document('de', 'Der Rat hat am Montag beschlossen, die alte Brücke abzureißen.') +
      `${JSON.stringify({ id: 'fr', text: 'Le 12/11/2019', language: 'fr' })}\n` +
      `${JSON.stringify({ id: 'uk', text: 'It rained on 12/11/2019.', url: 'https://www.example.co.uk/' })}\n`,
  );
  expect(code).toBe(0);
  expect(lines(out)).toMatchObject([
    { id: 'de', language: 'de', languageHow: 'detected', mentions: [{ edtf: '2024-03-11' }] },
    {
      id: 'fr',
      language: 'fr',
      languageHow: 'stated',
      mentions: [{ edtf: '2019-11-12', resolution: 'inferred' }],
    },
    {
      id: 'uk',
      language: 'en',
      languageHow: 'assumed',
      rules: 'Dateline’s English rules',
      numericDates: 'day first, as written in the United Kingdom (.uk)',
      mentions: [{ edtf: '2019-11-12' }],
    },
  ]);
});
