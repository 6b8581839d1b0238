/**
 * How many of an event's sources speak for themselves? Copies of one text are one voice. So is an article that tells of this event only in
 * sentences that another has word for word, an agency's say: it may be no copy on the whole, but here it bears no witness of its own.
 */
import type { Mention } from '../model';
import { sharedWording } from './wording';

/**
 * @param mentions of one event
 * @param originOf names the origin of a source
 */
export function independentVoices(
  mentions: readonly Mention[],
  originOf: (sourceId: string) => string,
): number {
  const origins = new Set(mentions.map(({ sourceId }) => originOf(sourceId)));
  if (origins.size < 2) return origins.size;
  const parent = new Map([...origins].map((origin) => [origin, origin]));
  const root = (origin: string): string => {
    let at = origin;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  // Two dates in one sentence are two mentions and one sentence.
  const quotes = new Map(
    mentions.map(({ sourceId, start, end, quote }) => {
      const origin = originOf(sourceId);
      return [`${origin} ${start} ${quote}`, { sourceId: origin, start, end, text: quote }];
    }),
  );
  const shared = sharedWording([...quotes.values()], () => null);
  for (const origin of origins) {
    const own = [...quotes.values()].filter(({ sourceId }) => sourceId === origin).length;
    const taken = shared.filter(({ sourceId }) => sourceId === origin);
    if (taken.length < own) continue;
    for (const other of taken[0]?.with ?? []) parent.set(root(origin), root(other.sourceId));
  }
  return [...origins].filter((origin) => root(origin) === origin).length;
}
