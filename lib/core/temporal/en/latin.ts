/**
 * Letters and digits as English text has them, names from other languages in Latin letters included. Unicode's own classes are hundreds of ranges
 * each: a pattern with a few of them, with the flag `i` above all, takes milliseconds to compile and longer to ask, at every place of a sentence.
 */
const CLASSES: readonly (readonly [name: string, ranges: string])[] = [
  ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ'],
  // Beyond Latin-1 large and small letters take turns: there a letter counts as either.
  ['\\p{Lu}', 'A-ZÀ-ÖØ-ÞĀ-ʯḀ-ỿ'],
  ['\\p{Ll}', 'a-zªµºß-öø-ʯḀ-ỿ'],
  ['\\p{N}', '0-9²³¹¼-¾'],
];

/** The same pattern over these letters, without the flag `u`. */
export function latin({ source, flags }: RegExp): RegExp {
  let over = source;
  for (const [name, ranges] of CLASSES) over = withRanges(over, name, ranges);
  return new RegExp(over, flags.replace('u', ''));
}

/** `\p{L}` stands in a class of its own or within one. */
function withRanges(source: string, name: string, ranges: string): string {
  let out = '';
  let within = false;
  for (let at = 0; at < source.length; ) {
    if (source.startsWith(name, at)) {
      out += within ? ranges : `[${ranges}]`;
      at += name.length;
      continue;
    }
    const escaped = source[at] === '\\';
    if (!escaped && source[at] === '[') within = true;
    if (!escaped && source[at] === ']') within = false;
    out += source.slice(at, at + (escaped ? 2 : 1));
    at += escaped ? 2 : 1;
  }
  return out;
}
