/** From this length on V8 keeps a part of a text as a reference to all of it, which would stay in memory with it. */
const REFERENCE = 13;
const LONGEST = 48;
const MOST = 20_000;

/** A function of single words and names, remembered: news has few different ones, and says them often. After `MOST` of them it begins anew. */
export function remembered<Value>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    let value = known.get(word);
    if (value !== undefined) return value;
    if (word.length > LONGEST) return of(word);
    // A reference to a copy.
    const own = word.length < REFERENCE ? word : ` ${word}`.slice(1);
    if (known.size >= MOST) known.clear();
    known.set(own, (value = of(own)));
    return value;
  };
}
