import { AppError } from '@/lib/errors';
import { readSource } from '@/lib/reading';

const body =
  '<p>The dam above the town held on Monday, and the engineers went home at last after nine days of rain.</p>';
const page = (head: string, content = body) =>
  readSource(
    {
      text: `<html><head>${head}</head><body><article><h1>The dam</h1>${content}</article></body></html>`,
      format: 'html',
    },
    '2024-08-20',
  );

/** The code of the AppError that `work` throws; fails where it throws none. */
function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (problem) {
    if (problem instanceof AppError) return problem.code;
    throw problem;
  }
  throw new Error('nothing was thrown');
}

describe('what is given wins over what the page says', () => {
  const head =
    '<meta property="og:site_name" content="Its own"><meta name="date" content="2024-01-02"><meta name="author" content="Its own">';
  const read = readSource({
    text: `<html><head>${head}</head><body><h1>Its own</h1>${body}</body></html>`,
    format: 'html',
    title: 'Given',
    publisher: 'Given',
    author: 'Given',
    url: 'https://given.example/',
    publishedOn: '2024-02-03',
    language: 'de',
  });
  test.each(['title', 'publisher', 'author'] as const)('%s', (field) => expect(read[field]).toBe('Given'));
  test('address, language and date', () => {
    expect(read).toMatchObject({
      url: 'https://given.example/',
      language: 'de',
      publishedOn: '2024-02-03',
      publishedHow: 'given',
    });
  });
});

describe('publication date', () => {
  test.each([
    ['<meta name="date" content="2024-08-19">', '2024-08-19'],
    ['<meta name="DC.date.issued" content="20240819">', '2024-08-19'],
    ['<meta name="pubdate" content="Mon, 19 Aug 2024 23:59:00 -0400">', '2024-08-19'],
    ['<meta name="publish-date" content="August 19th, 2024 at 9:00">', '2024-08-19'],
    ['<meta itemprop="datePublished" content="2024-08-19T00:30:00+10:00">', '2024-08-19'],
    // A server whose clock is a day ahead, at the other end of the world.
    ['<meta name="date" content="2024-08-21">', '2024-08-21'],
    // Beyond that nobody can have published yet: the next best says when.
    [
      '<meta property="article:published_time" content="2024-08-22"><meta name="date" content="2024-08-18">',
      '2024-08-18',
    ],
  ])('%s', (head, day) => expect(page(head).publishedOn).toBe(day));

  test.each([
    '<meta name="date" content="2024-02-30">',
    '<meta name="date" content="08/09/2024">',
    '<meta name="date" content="today">',
    '<meta name="date" content="0001-01-01T00:00:00">',
    '<meta property="article:modified_time" content="2024-08-19">',
    '<meta name="last-modified" content="2024-08-19">',
  ])('none from %s', (head) =>
    expect(page(head)).toMatchObject({ publishedOn: null, publishedHow: 'unknown' }),
  );
});

test('a fragment without html and body is read too', () => {
  const read = readSource({
    text: `<h1>The dam</h1>${body}<p>A second paragraph follows.</p>`,
    format: 'html',
  });
  expect(read.text.split('\n')).toHaveLength(3);
});

test('the headline stands once, at the top', () => {
  expect(page('<meta property="og:title" content="The Dam">').text.match(/the dam\b/gi)).toHaveLength(2);
});

test('scripts and styles leave no words', () => {
  const { text } = page(
    '',
    `${body}<script>var a = "1 May 1999"</script><style>p { content: "2 May 1999" }</style>`,
  );
  expect(text).not.toContain('1999');
});

describe('pages without an article', () => {
  test.each([
    [
      'a menu',
      '<html><body><nav><a href="/">Home</a> <a href="/all">All stories of this and other years</a></nav></body></html>',
    ],
    ['nothing', '<html><body></body></html>'],
    ['a script', '<script>document.write("all")</script>'],
  ])('%s', (_name, text) => expect(codeOf(() => readSource({ text, format: 'html' }))).toBe('invalid_input'));
});

/*
 * Each of these kept the parser or the reader busy for minutes, or overflowed their stack, before there were limits. What is
 * checked is that they end in an error of ours; that they end at all shows by the test's own end.
 */
describe('hostile pages are refused', () => {
  test.each([
    ['a hundred thousand open elements', '<div>'.repeat(100_000)],
    ['deeper than any article', `${'<div>'.repeat(400)}words${'</div>'.repeat(400)}`],
    ['four million angle brackets', '<'.repeat(4_000_000)],
    ['as many ampersands as pass the scan', '&'.repeat(149_000)],
    ['more elements than any article', '<p>x</p>'.repeat(50_000)],
    ['stray end tags', '</p>'.repeat(200_000)],
    ['longer than any page', `<p>${'word '.repeat(1_100_000)}</p>`],
  ])('%s', (_name, text) => expect(codeOf(() => readSource({ text, format: 'html' }))).toBe('too_large'));

  test('a long page of plain paragraphs is read', () => {
    const text = `<p>${'The river rose and fell again. '.repeat(20)}</p>`.repeat(5_000);
    expect(readSource({ text, format: 'html' }).text.split('\n')).toHaveLength(5_000);
  });
});

test.each([
  ['', null],
  ['<meta property="og:locale" content="de_AT">', 'de_AT'],
  ['<meta name="dc.language" content="fr"><meta property="og:locale" content="de_AT">', 'fr'],
  ['<script type="application/ld+json">{"@type": "NewsArticle", "inLanguage": "es-MX"}</script>', 'es-MX'],
])('the language as the page states it: %s', (head, language) => expect(page(head).language).toBe(language));
