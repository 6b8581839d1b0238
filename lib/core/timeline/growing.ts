/** Columns that grow: arrays of numbers of one size, lists of numbers of all sizes, and numbers for names. */

type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** A typed array at the end of which more can be put. */
export class Growing<T extends Numbers> {
  items: T;
  length = 0;

  constructor(private readonly make: new (length: number) => T) {
    this.items = new make(16);
  }

  get bytes(): number {
    return this.items.byteLength;
  }

  copyOf(other: Growing<T>): void {
    this.items = new this.make(other.items.length);
    this.items.set(other.items);
    this.length = other.length;
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const more = new this.make(Math.ceil(this.length * 1.5));
      more.set(this.items);
      this.items = more;
    }
    this.items[this.length++] = value;
  }
}

/** Lists of numbers, one a slot. Nothing in it is `#`: it may be copied by its class as another bundle has it (see EventColumns). */
export class Lists {
  /** Where each list begins in `values`; the next begins where it ends. */
  private readonly offsets = new Growing(Uint32Array);
  private readonly members = new Growing(Uint32Array);

  constructor() {
    this.offsets.push(0);
  }

  get bytes(): number {
    return this.offsets.bytes + this.members.bytes;
  }
  get starts(): Uint32Array {
    return this.offsets.items;
  }
  get values(): Uint32Array {
    return this.members.items;
  }

  copyOf(other: Lists): void {
    this.offsets.copyOf(other.offsets);
    this.members.copyOf(other.members);
  }

  push(list: readonly number[]): void {
    for (const value of list) this.members.push(value);
    this.offsets.push(this.members.length);
  }
}

/** Gives each name a number, from 0. */
export class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.list.length;
  }

  find(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }
}
