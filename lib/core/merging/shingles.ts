/** Runs of so many words as numbers: what texts and sentences are compared by. */

/** Letters and digits in lower case. Scripts that leave no spaces between words count by the character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Hashes of all runs of `size` words in their order, 32 bits, unsigned. */
export function shinglesOf(words: readonly string[], size: number): Uint32Array {
  const hashes = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) hashes[i] = hashOf(words[i]!);
  const found = new Uint32Array(Math.max(0, words.length - size + 1));
  for (let i = 0; i < found.length; i++) {
    let value = 0;
    for (let k = i; k < i + size; k++) value = Math.imul(value ^ hashes[k]!, 0x85ebca6b) + 0x9e3779b9;
    value = Math.imul(value ^ (value >>> 16), 0xc2b2ae35);
    found[i] = value ^ (value >>> 13);
  }
  return found;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let value = 0x811c9dc5;
  for (let k = 0; k < word.length; k++) value = Math.imul(value ^ word.charCodeAt(k), 0x01000193);
  return value >>> 0;
}
