/**
 * Which events have which words: an index in memory, for a word that half of a million events have, or a first letter typed, is found by a
 * database in seconds. Capitals and diacritics do not matter.
 */

/** Slots of one stretch of the index: postings are 16 bits wide. */
const STRETCH = 0x10000;

/** A stretch that is full: its words in order, and for each the slots that have it. */
interface Sealed {
  /** Ascending, each followed by a line feed. */
  readonly words: string;
  /** Where each word begins in `words`. */
  readonly starts: Uint32Array;
  /** Where the slots of each word begin in `slots`. */
  readonly lists: Uint32Array;
  /** Counted from the beginning of the stretch. */
  readonly slots: Uint16Array;
}

export class WordIndex {
  readonly #sealed: Sealed[] = [];
  #open = new Map<string, number[]>();
  /** Slots before this one are in the index. */
  next = 0;

  get bytes(): number {
    const sealed = this.#sealed.reduce(
      (sum, { words, starts, lists, slots }) =>
        sum + words.length + starts.byteLength + lists.byteLength + slots.byteLength,
      0,
    );
    return sealed + this.#open.size * 150;
  }

  /** Adds the texts of the slot `next`. */
  add(texts: readonly string[]): void {
    const slot = this.next++ % STRETCH;
    for (const text of texts)
      for (const word of wordsIn(text)) {
        const slots = this.#open.get(word);
        if (!slots) this.#open.set(word, [slot]);
        else if (slots.at(-1) !== slot) slots.push(slot);
      }
    if (slot === STRETCH - 1) {
      this.#sealed.push(seal(this.#open));
      this.#open = new Map();
    }
  }

  /**
   * 1 for each of `size` slots whose texts have every word of what was typed, the last as a beginning ("armen" finds "Armenian"). Nothing is
   * found where no word was typed.
   */
  find(typed: string, size: number): Uint8Array {
    const words = wordsIn(typed).slice(0, 20);
    // Of each slot, how many words it has, from the first on.
    const has = new Uint8Array(size);
    for (const [i, word] of words.entries()) this.#count(word, i, i === words.length - 1, has);
    if (words.length > 1)
      for (let slot = 0; slot < size; slot++) has[slot] = Number(has[slot] === words.length);
    return has;
  }

  /** Counts a word for the slots that have all `before` it. */
  #count(word: string, before: number, isBeginning: boolean, has: Uint8Array): void {
    for (const [stretch, sealed] of this.#sealed.entries()) {
      const { words, lists, slots } = sealed;
      const base = stretch * STRETCH;
      const first = firstFrom(sealed, word);
      for (let i = first; i < lists.length - 1; i++) {
        if (!words.startsWith(isBeginning ? word : `${word}\n`, sealed.starts[i])) break;
        for (let j = lists[i]!; j < lists[i + 1]!; j++)
          if (has[base + slots[j]!] === before) has[base + slots[j]!] = before + 1;
      }
    }
    const base = this.#sealed.length * STRETCH;
    const count = (slots: readonly number[]) => {
      for (const slot of slots) if (has[base + slot] === before) has[base + slot] = before + 1;
    };
    if (!isBeginning) count(this.#open.get(word) ?? []);
    else for (const [own, slots] of this.#open) if (own.startsWith(word)) count(slots);
  }
}

function seal(open: ReadonlyMap<string, readonly number[]>): Sealed {
  const entries = [...open].sort(([a], [b]) => (a < b ? -1 : 1));
  const starts = new Uint32Array(entries.length);
  const lists = new Uint32Array(entries.length + 1);
  const slots = new Uint16Array(entries.reduce((sum, [, list]) => sum + list.length, 0));
  let [start, end] = [0, 0];
  for (const [i, [word, list]] of entries.entries()) {
    starts[i] = start;
    start += word.length + 1;
    slots.set(list, end);
    end += list.length;
    lists[i + 1] = end;
  }
  return { words: entries.map(([word]) => `${word}\n`).join(''), starts, lists, slots };
}

/** Number of the first word that is not before `word`. */
function firstFrom({ words, starts }: Sealed, word: string): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.slice(starts[middle], words.indexOf('\n', starts[middle])) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a text: runs of letters and digits, in small letters without diacritics. */
export function wordsIn(text: string): string[] {
  // Letters of ASCII need no folding, and most texts have no others.
  const folded = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return folded.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
