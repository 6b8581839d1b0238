/** How rare a name or word is among the sources of one timeline. */
import type { Features } from './features';
import type { Rarity } from './score';

/** 1 for a name or word that one source has, falling to 0 for what all have. */
export function rarityOf(all: readonly Features[]): Rarity {
  const sources = new Map<string, Set<string>>();
  const every = new Set<string>();
  for (const { mention, names, words, quoteWords } of all) {
    every.add(mention.sourceId);
    for (const key of new Set([...names, ...words, ...quoteWords])) {
      const holders = sources.get(key);
      if (holders) holders.add(mention.sourceId);
      else sources.set(key, new Set([mention.sourceId]));
    }
  }
  const total = Math.log(1 + Math.max(10, every.size));
  return (key) => 1 - Math.log(1 + Math.max(0, (sources.get(key)?.size ?? 0) - 1)) / total;
}
