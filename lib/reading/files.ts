import { AppError } from '../errors';

export type FileFormat = 'text' | 'markdown' | 'html';

const formats: ReadonlyMap<string, FileFormat> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** The format that a file's name promises, or null for names that are not read. */
export function fileFormat(name: string): FileFormat | null {
  return formats.get(/\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? null;
}

/** First bytes of formats that people hand in under a wrong name. */
const signatures: readonly [name: string, bytes: string][] = [
  ['a PDF', '%PDF'],
  ['a Word, OpenDocument or zip file', 'PK\x03\x04'],
  ['an old Office file', '\xD0\xCF\x11\xE0'],
  ['a picture', '\x89PNG'],
  ['a picture', '\xFF\xD8\xFF'],
  ['a picture', 'GIF8'],
  ['a compressed file', '\x1F\x8B'],
  ['an RTF document', '{\\rtf'],
];

function refuse(name: string, problem: string): never {
  throw new AppError('invalid_input', `${name}: ${problem}`);
}

/** The encoding that a page declares in its first two kilobytes, if Node knows it. */
function declared(start: string): TextDecoder | null {
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  try {
    return label ? new TextDecoder(label) : null;
  } catch {
    return null;
  }
}

/** Letters of windows-1252 for the bytes 0x80 to 0x9F; the five without one stay control characters. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  // Node 20 decodes windows-1252 as ISO 8859-1, which turns curly quotes and dashes into control characters.
  return text.replace(/[\x80-\x9F]/g, (letter) => c1.charAt(letter.charCodeAt(0) - 0x80));
}

function decode(bytes: Uint8Array, format: FileFormat): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const page = format === 'html' ? declared(new TextDecoder('latin1').decode(bytes.subarray(0, 2048))) : null;
  const ascii = bytes.every((byte) => byte < 0x80);
  // A page saved from a browser is often UTF-8 under a stale declaration; bytes that are valid UTF-8 by chance are rare.
  if (!page || !ascii) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // Older than UTF-8.
    }
  }
  return decodeWith(page ?? new TextDecoder('windows-1252'), bytes);
}

/**
 * A file's text and format, by its name and bytes. UTF-8, UTF-16 with a byte-order mark, what a page declares, else
 * windows-1252.
 * @throws AppError `invalid_input` naming the file, where it is of an unknown kind or no text.
 */
export function readFileBytes(
  name: string,
  bytes: Uint8Array,
): { readonly text: string; readonly format: FileFormat } {
  const format = fileFormat(name);
  if (!format) refuse(name, 'is not read; give .txt, .md, .html or .htm.');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const signature = signatures.find(([, magic]) => start.startsWith(magic));
  if (signature) refuse(name, `is ${signature[0]}, not text. Save its text and give that.`);
  const text = decode(bytes, format);
  if (text.includes('\0')) refuse(name, 'is not text.');
  if (text.trim() === '' || text.trim() === '\uFEFF') refuse(name, 'is empty.');
  return { text, format };
}
