import { readSource } from '@/lib/reading';

const read = (text: string) => readSource({ text, format: 'markdown' }, '2024-08-20');

test('front matter gives title, date, author, address and publisher', () => {
  const text =
    '---\ntitle: "Wheat: a history"\ndate: 2019-03-04\nauthor: Ida Korn\nurl: https://fields.example/wheat\npublisher: Fields\nlang: en-NZ\ndraft: false\n---\n\nIt was sown in 1840.\n';
  expect(read(text)).toEqual({
    title: 'Wheat: a history',
    text: 'Wheat: a history\nIt was sown in 1840.',
    publisher: 'Fields',
    author: 'Ida Korn',
    url: 'https://fields.example/wheat',
    language: 'en-NZ',
    publishedOn: '2019-03-04',
    publishedHow: 'metadata',
  });
});

test('words stay, marks go: a paragraph, heading or item a line', () => {
  const text = [
    '# The *old* harbour',
    '',
    'It was [dug](https://harbour.example/1901 "in 1901") in **1901**,',
    'before the war &amp; the flood.',
    '',
    '- first item',
    '- second `item`',
    '',
    '> Quoted words.',
    '',
    '![picture of 1899](old.png)',
    '',
    '| year | depth |',
    '|---|---|',
    '| 1901 | 9 m |',
  ].join('\n');
  expect(read(text)).toMatchObject({
    title: 'The old harbour',
    text: [
      'The old harbour',
      'It was dug in 1901, before the war & the flood.',
      'first item',
      'second item',
      'Quoted words.',
      'year depth',
      '1901 9 m',
    ].join('\n'),
  });
});

test.each([
  ['a date to come', '---\ndate: 2024-09-01\n---\nText.'],
  ['no date of the calendar', '---\ndate: 2024-13-01\n---\nText.'],
  ['a rule, not front matter', '---\nSome prose: with a colon\n---\n\nText.'],
])('no publication date from %s', (_name, text) => {
  expect(read(text)).toMatchObject({ publishedOn: null, publishedHow: 'unknown' });
});

test('prose between two rules is kept', () => {
  expect(read('---\nJust prose here\n---\n\nText.').text).toContain('Just prose here');
});

test('aliases in front matter cannot multiply', () => {
  const text = '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: T\n---\nText.';
  expect(read(text).text).toContain('Text.');
});

test('scripts in Markdown leave no words', () => {
  expect(read('Some text.\n\n<script>\nalert(1999)\n</script>\n\nMore.').text).toBe('Some text.\nMore.');
});

test('without a title or heading the first line serves', () => {
  expect(read('A short first line\n\nMore of it.').title).toBe('A short first line');
});
