/** When two names are one: parts of a full name, spellings, acronyms. */
import { remembered } from '../memo';
import { foldName } from './lexicon/fold';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Folded words; hyphens part them, so that "Jong-un" and "Jong Un" are alike. */
export function namePartsOf(words: readonly string[]): readonly string[] {
  return words.length === 1 ? partsOf(words[0]!) : words.flatMap(partsOf);
}

const partsOf = remembered((word): readonly string[] =>
  foldName(word)
    .replace(/\.$/, '')
    .split(/[-‑ ]/)
    .filter((part) => part && !SUFFIX.test(part)),
);

/** Whether `words` is a proper part of `full`: "García" or "García Márquez" of "Gabriel García Márquez". */
export function isPartOf(words: readonly string[], full: readonly string[]): boolean {
  const own = namePartsOf(words);
  const whole = namePartsOf(full);
  if (own.length === 0 || own.length >= whole.length) return false;
  for (let at = 0; at + own.length <= whole.length; at++)
    if (own.every((word, i) => whole[at + i] === word)) return true;
  return false;
}

/**
 * Whether two full names can be one person's: the same last word and the same first, a middle name or initial apart ("George
 * Bush", "George W. Bush"), or one is a part of the other. "Raúl Castro" and "Fidel Castro" are not, nor father and "Jr.".
 */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (suffixOf(a) !== suffixOf(b)) return false;
  const one = namePartsOf(a);
  const other = namePartsOf(b);
  if (one.join(' ') === other.join(' ')) return true;
  if (isPartOf(a, b) || isPartOf(b, a)) return true;
  if (one.length === 1 || other.length === 1) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.at(-1) !== long.at(-1) || !alike(short[0] ?? '', long[0] ?? '')) return false;
  // "Ali Hassan Keita" and "Ali Omar Keita" are two.
  return short.length < long.length || short.every((word, i) => alike(word, long[i] ?? ''));
}

/** Equal, or one the other's initial. */
function alike(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

function suffixOf(words: readonly string[]): string {
  const last = foldName(words.at(-1) ?? '').replace(/\.$/, '');
  return SUFFIX.test(last) ? last : '';
}

const DEFINED =
  /((?:[\p{Lu}][\p{L}\p{M}'’.-]*)(?: (?:of|the|for|and|de|des|du|on|in|to|\p{Lu}[\p{L}\p{M}'’.-]*)){1,8}),? \((?:the )?["“']?(\p{Lu}[\p{Lu}.-]{1,7})["”']?\)/gu;

/** "African Union (AU)" → AU stands for African Union in this text. */
export function acronymsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes('(')) return found;
  for (const [, long = '', short = ''] of text.matchAll(DEFINED)) {
    const full = spelledBy(short.replace(/[.-]/g, ''), long.split(' '));
    if (full) found.set(short, full);
  }
  return found;
}

/** The last words of `long` whose initials spell `short`, small words counting or not. */
function spelledBy(short: string, long: readonly string[]): string | null {
  for (let at = long.length - 2; at >= 0; at--) {
    const words = long.slice(at);
    if (!/^\p{Lu}/u.test(words[0] ?? '')) continue;
    const large = words.filter((word) => /^\p{Lu}/u.test(word));
    const initials = (some: readonly string[]) => some.map((word) => word[0]?.toUpperCase()).join('');
    if (initials(large) === short || initials(words) === short) return words.join(' ');
  }
  return null;
}
