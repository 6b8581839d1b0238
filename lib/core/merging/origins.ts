/**
 * Which sources are copies of one text? Decided by the two texts alone, on shingles of four words: a copy shares half of all of them, or
 * the shorter text lies in the longer by four fifths. Only running text counts: what a site puts around its articles can alone look like a
 * copy. Nothing depends on the rest of the timeline, so one more article changes the origins of its own copies only.
 */
import type { Gist, Origin } from '../model';
import { speaksOfPage } from '../extraction/boilerplate';
import { isProse } from '../extraction/furniture';
import { shinglesOf, wordsOf } from './shingles';

const SHINGLE = 4;
/** Fewer shingles than this say nothing; such texts are copies only when they are the same. */
const FEWEST = 30;
const COPY_JACCARD = 0.5;
const COPY_CONTAINMENT = 0.8;

/** Longer shingles for look-up: phrases of the trade ("at the end of the") are seldom that long. */
const LOOKUP_SHINGLE = 8;
/**
 * Of a text's shingles those of least hash. Of two texts that share a part p of their shingles the sketches share about as large a part of
 * their values: of a long text and a third of it 16, and fewer than six in 1 of 3,000 such pairs.
 */
const SKETCH = 48;
/** Two sketches that share fewer values are not looked at (all of them, where a sketch is smaller). */
export const LEAST_SHARED = 6;

/** What is needed of a text to tell whether it is a copy. */
export interface CopyText {
  /** At most 48 distinct unsigned 32-bit integers, ascending: look-up keys. Empty for a text without words. */
  readonly sketch: readonly number[];
  readonly shingles: ReadonlySet<number>;
}

export function copyTextOf(text: string, sketch = sketchOf(text)): CopyText {
  let shingles: ReadonlySet<number> | undefined;
  return {
    sketch,
    // Most texts share no keys with any other: theirs are never asked for.
    get shingles() {
      return (shingles ??= new Set(shinglesOf(wordsOf(runningText(text)), SHINGLE)));
    },
  };
}

/** The look-up keys alone. A copy, or a copy cut to a third, shares at least `LEAST_SHARED` of them (see there). */
export function sketchOf(text: string): readonly number[] {
  const words = wordsOf(runningText(text));
  const all = shinglesOf(words, Math.min(LOOKUP_SHINGLE, Math.max(1, words.length)));
  // Hashes are spread evenly: the least are among those under a bound that four times as many should be under.
  const few = leastOf(all.filter((value) => value < (4 * SKETCH * 2 ** 32) / all.length));
  return few.length < SKETCH ? leastOf(all) : few;
}

function leastOf(values: Uint32Array): number[] {
  const least: number[] = [];
  for (const value of values.sort()) {
    if (least.length === SKETCH) break;
    if (value !== least.at(-1)) least.push(value);
  }
  return least;
}

/** Symmetric; looks at the two texts alone. */
export function areCopies(a: CopyText, b: CopyText): boolean {
  const needed = Math.min(LEAST_SHARED, a.sketch.length, b.sketch.length);
  return needed > 0 && sharedOf(new Set(a.sketch), b.sketch) >= needed && sameText(a.shingles, b.shingles);
}

function sameText(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const shared = sharedOf(large, small);
  if (small.size < FEWEST) return small.size === large.size && shared === small.size;
  return shared / (a.size + b.size - shared) >= COPY_JACCARD || shared / small.size >= COPY_CONTAINMENT;
}

function sharedOf(known: ReadonlySet<number>, values: Iterable<number>): number {
  let shared = 0;
  for (const value of values) if (known.has(value)) shared++;
  return shared;
}

/** The origins of a whole timeline. */
export function findOrigins(readings: readonly Pick<Gist, 'article' | 'sketch'>[]): Origin[] {
  return groupCopies(
    readings.map(({ article: { id, text }, sketch }) => ({ id, text: copyTextOf(text, sketch) })),
  );
}

/** A name for the origin of each source: the least id of its copies. */
export function originNames(origins: readonly Origin[]): (sourceId: string) => string {
  const names = new Map(
    origins.flatMap(({ sourceIds }) => sourceIds.map((id) => [id, sourceIds[0] ?? id] as const)),
  );
  return (sourceId) => names.get(sourceId) ?? sourceId;
}

/**
 * Sources grouped so that copies, and copies of copies, are together: every source in exactly one origin, ids ascending, origins by their
 * first id. Over a part of a timeline the answer is the same as over all of it, when the part holds every copy of its sources.
 */
export function groupCopies(sources: readonly { readonly id: string; readonly text: CopyText }[]): Origin[] {
  const ordered = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const parent = ordered.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const holders = new Map<number, number[]>();
  ordered.forEach(({ text }, i) => {
    for (const candidate of candidatesOf(text, holders)) {
      if (root(candidate) === root(i) || !areCopies(text, ordered[candidate]!.text)) continue;
      parent[Math.max(root(candidate), root(i))] = Math.min(root(candidate), root(i));
    }
    for (const value of text.sketch) {
      const list = holders.get(value);
      if (list) list.push(i);
      else holders.set(value, [i]);
    }
  });
  const groups = new Map<number, string[]>();
  ordered.forEach(({ id }, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), id]));
  return [...groups.values()].map((sourceIds) => ({ sourceIds }));
}

/** Earlier sources whose sketches share enough. */
function candidatesOf({ sketch }: CopyText, holders: ReadonlyMap<number, readonly number[]>): number[] {
  const counts = new Map<number, number>();
  for (const value of sketch)
    for (const holder of holders.get(value) ?? []) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const enough = Math.min(LEAST_SHARED, sketch.length);
  return [...counts].filter(([, count]) => count >= enough).map(([holder]) => holder);
}

/**
 * The article's own sentences. Lines broken by hand in mid-sentence go on with a small letter and are put together again first. A text
 * without a sentence, a table or a list, is taken whole.
 */
function runningText(text: string): string {
  const lines = text.split(/\n(?!\p{Ll})/u).map((line) => line.trim());
  const running = lines.filter((line) => isProse(line) && !speaksOfPage(line));
  return (running.length ? running : lines).join(' ');
}
