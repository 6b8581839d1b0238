/** Runs of so many words as numbers: what texts and sentences are compared by. */

/** Letters and digits in lower case. Scripts that leave no spaces between words count by the character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Hashes of all runs of `size` words, 32 bits, unsigned. */
export function shinglesOf(words: readonly string[], size: number): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i + size <= words.length; i++) found.add(hash(words, i, i + size));
  return found;
}

/** FNV-1a, mixed once more: as it is, its least values favour some words. */
function hash(words: readonly string[], from: number, to: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < to; i++) {
    const word = words[i] ?? '';
    for (let k = 0; k < word.length; k++) value = Math.imul(value ^ word.charCodeAt(k), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
