/**
 * Who owns a key: a table of numbers. A build asks it a few hundred thousand times, and a Map of numbers of 53 bits takes several times as
 * long, for it makes an object of each.
 */
export class Owners {
  private readonly mask: number;
  /** By slot: a key, and the last entry of those that own it, from 1; 0 in an empty slot. */
  private readonly keys: Float64Array;
  private readonly last: Int32Array;
  /** By entry: an owner, and the entry before of the same key. */
  private readonly owner: Int32Array;
  private readonly before: Int32Array;
  private entries = 0;

  /** @param most entries that will be added at most */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 1));
    this.mask = slots - 1;
    this.keys = new Float64Array(slots);
    this.last = new Int32Array(slots);
    this.owner = new Int32Array(most + 1);
    this.before = new Int32Array(most + 1);
  }

  add(key: number, owner: number): void {
    const slot = this.slotOf(key);
    const entry = ++this.entries;
    this.keys[slot] = key;
    this.owner[entry] = owner;
    this.before[entry] = this.last[slot]!;
    this.last[slot] = entry;
  }

  /** Gives each owner of a key, the last one that was added first. */
  of(key: number, give: (owner: number) => void): void {
    let entry = this.last[this.slotOf(key)]!;
    for (; entry > 0; entry = this.before[entry]!) give(this.owner[entry]!);
  }

  /** Where a key is, or would be. */
  private slotOf(key: number): number {
    const high = Math.floor(key / 2 ** 31);
    let slot = (key - high * 2 ** 31) ^ Math.imul(high, 0x9e3779b1);
    for (slot &= this.mask; this.last[slot]! > 0 && this.keys[slot] !== key; ) slot = (slot + 1) & this.mask;
    return slot;
  }
}
