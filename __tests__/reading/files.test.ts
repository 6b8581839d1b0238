import { fileFormat, readFileBytes } from '@/lib/reading';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['a.txt', 'text'],
  ['A.TXT', 'text'],
  ['folder.v2/a.md', 'markdown'],
  ['a.markdown', 'markdown'],
  ['a.htm', 'html'],
  ['a.b.html', 'html'],
  ['a.pdf', null],
  ['README', null],
  ['folder.txt/file', null],
])('%s is %s', (name, format) => expect(fileFormat(name)).toBe(format));

test('UTF-8, with or without a byte-order mark', () => {
  expect(readFileBytes('a.txt', bytes('Ségou – 1887'))).toEqual({ text: 'Ségou – 1887', format: 'text' });
  expect(readFileBytes('a.txt', bytes('\uFEFFSégou')).text).toBe('Ségou');
});

test.each([
  ['little', [0xff, 0xfe, 0x53, 0, 0xe9, 0]],
  ['big', [0xfe, 0xff, 0, 0x53, 0, 0xe9]],
])('UTF-16, %s end first', (_name, data) => {
  expect(readFileBytes('a.txt', Uint8Array.from(data)).text).toBe('Sé');
});

test('older text is windows-1252', () => {
  expect(readFileBytes('a.txt', latin('S\xe9gou \x96 \x93so\x94')).text).toBe('Ségou – “so”');
});

test('a page is decoded as it declares', () => {
  const page = latin(
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcc\xe8\xf0',
  );
  expect(readFileBytes('a.html', page).text).toContain('<p>Мир');
});

test('a page saved as UTF-8 under an old declaration is UTF-8', () => {
  expect(readFileBytes('a.html', bytes('<meta charset="windows-1251"><p>Мир')).text).toContain('<p>Мир');
});

test('a declaration that names no encoding is passed over', () => {
  expect(readFileBytes('a.html', latin('<meta charset="klingon"><p>S\xe9gou')).text).toContain('Ségou');
});

test.each([
  ['a.pdf', bytes('%PDF-1.7'), 'a.pdf: is not read; give .txt, .md, .html or .htm.'],
  ['a.txt', bytes('%PDF-1.7'), 'a.txt: is a PDF, not text. Save its text and give that.'],
  [
    'a.html',
    latin('PK\x03\x04 and so on'),
    'a.html: is a Word, OpenDocument or zip file, not text. Save its text and give that.',
  ],
  ['a.txt', latin('some\0thing'), 'a.txt: is not text.'],
  ['a.txt', bytes(''), 'a.txt: is empty.'],
  ['a.txt', bytes(' \n '), 'a.txt: is empty.'],
])('%s is refused by name', (name, data, message) => {
  expect(() => readFileBytes(name, data)).toThrow(message);
});
