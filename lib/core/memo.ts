/** Longer ones V8 keeps as a part of the text that they were cut from, which would stay in memory with them. */
const LONGEST = 12;
const MOST = 20_000;

/** A function of single words, remembered: news has few different ones, and says them often. After `MOST` of them it begins anew. */
export function remembered<Value>(of: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    if (word.length > LONGEST) return of(word);
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(word, (value = of(word)));
    }
    return value;
  };
}
