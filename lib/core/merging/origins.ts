/**
 * Which sources are copies of one text? Word shingles of four: a copy shares half of all shingles, or the shorter text
 * lies in the longer by four fifths. Lines that repeat across sources (furniture) are left out first: they alone can look
 * like a copy.
 */
import type { Article, Origin } from '../model';

const SHINGLE = 4;
/** Fewer shingles than this say nothing. */
const FEWEST = 30;
const COPY_JACCARD = 0.5;
const COPY_CONTAINMENT = 0.8;
/** One shingle in eight is enough to find candidates; the decision is made on all. */
const SAMPLE = 8;
/** A shingle that so many sources share is a phrase of the trade. */
const COMMON = 60;

/** Every source in exactly one origin, ids sorted, origins by their first id. */
export function findOrigins(articles: readonly Article[]): Origin[] {
  const ordered = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const repeated = repeatedLines(ordered);
  const shingles = ordered.map(({ text }) => shinglesOf(text, repeated));
  const parent = ordered.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (const [a, b] of candidates(shingles))
    if (areCopies(shingles[a]!, shingles[b]!))
      parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const groups = new Map<number, string[]>();
  ordered.forEach(({ id }, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), id]));
  return [...groups.values()].map((sourceIds) => ({ sourceIds }));
}

function areCopies(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < FEWEST)
    return small.size > 0 && small.size === large.size && [...small].every((one) => large.has(one));
  let shared = 0;
  for (const one of small) if (large.has(one)) shared++;
  return shared / (a.size + b.size - shared) >= COPY_JACCARD || shared / small.size >= COPY_CONTAINMENT;
}

function candidates(shingles: readonly ReadonlySet<number>[]): [number, number][] {
  const holders = new Map<number, number[]>();
  shingles.forEach((set, i) => {
    for (const one of set) {
      if (set.size >= FEWEST * 4 && one % SAMPLE !== 0) continue;
      const list = holders.get(one);
      if (!list) holders.set(one, [i]);
      else if (list.length <= COMMON) list.push(i);
    }
  });
  const counts = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const code = list[x]! * shingles.length + list[y]!;
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .map(([code]) => code)
    .sort((a, b) => a - b)
    .map((code) => [Math.floor(code / shingles.length), code % shingles.length]);
}

/** Lines of at most 200 characters that at least three sources have. */
function repeatedLines(articles: readonly Article[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of articles)
    for (const line of new Set(text.split(/\r?\n/).map((one) => one.trim())))
      if (line && line.length <= 200) counts.set(line, (counts.get(line) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= Math.max(3, articles.length / 20)).map(([line]) => line),
  );
}

function shinglesOf(text: string, repeated: ReadonlySet<string>): Set<number> {
  const kept = text
    .split(/\r?\n/)
    .filter((line) => !repeated.has(line.trim()))
    .join(' ');
  const words = kept.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(hash(words, i));
  return found;
}

/** FNV-1a over the words of one shingle, 32 bits. */
function hash(words: readonly string[], from: number): number {
  let value = 0x811c9dc5;
  for (let i = from; i < from + SHINGLE; i++) {
    const word = words[i] ?? '';
    for (let k = 0; k < word.length; k++) value = Math.imul(value ^ word.charCodeAt(k), 0x01000193);
    value = Math.imul(value ^ 0x20, 0x01000193);
  }
  return value >>> 0;
}
