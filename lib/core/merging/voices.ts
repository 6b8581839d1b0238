/**
 * How many of an event's sources speak for themselves? Copies of one text are one voice. So is an article that tells of this event only in
 * sentences that another has word for word, an agency's say: it may be no copy on the whole, but here it bears no witness of its own.
 * But where two of them give dates that cannot both be true, one was changed or corrected: on the date they are two voices.
 */
import type { CalendarDate, Mention } from '../model';
import { compatible } from './dates';
import { sharedWording } from './wording';

/**
 * @param mentions of one event
 * @param originOf names the origin of a source
 */
export function independentVoices(
  mentions: readonly Mention[],
  originOf: (sourceId: string) => string,
): number {
  const groups = new Groups(mentions);
  const sources = groups.all();
  if (sources.length < 2) return sources.length;
  for (const one of sources)
    for (const other of sources)
      if (one < other && originOf(one) === originOf(other)) groups.unite(one, other);
  // Two dates in one sentence are two mentions and one sentence.
  const quotes = new Map(
    mentions.map(({ sourceId, start, end, quote }) => {
      const voice = groups.of(sourceId);
      return [`${voice} ${start} ${quote}`, { sourceId: voice, start, end, text: quote }];
    }),
  );
  const shared = sharedWording([...quotes.values()], () => null);
  for (const voice of new Set(sources.map((source) => groups.of(source)))) {
    const own = [...quotes.values()].filter(({ sourceId }) => sourceId === voice).length;
    const taken = shared.filter(({ sourceId }) => sourceId === voice);
    if (taken.length < own) continue;
    for (const other of taken[0]?.with ?? []) groups.unite(voice, other.sourceId);
  }
  return new Set(sources.map((source) => groups.of(source))).size;
}

/** Sources that speak with one voice, named by the first of them. Those that contradict each other never do. */
class Groups {
  private readonly dates = new Map<string, CalendarDate[]>();
  private readonly members = new Map<string, readonly string[]>();

  constructor(mentions: readonly Mention[]) {
    for (const { sourceId, date } of mentions)
      this.dates.set(sourceId, [...(this.dates.get(sourceId) ?? []), ...(date ? [date] : [])]);
    for (const source of this.all()) this.members.set(source, [source]);
  }

  all(): string[] {
    return [...this.dates.keys()].sort();
  }

  of(source: string): string {
    return this.members.get(source)![0]!;
  }

  unite(one: string, other: string): void {
    const [a, b] = [this.members.get(one)!, this.members.get(other)!];
    if (a === b || a.some((x) => b.some((y) => this.contradict(x, y)))) return;
    const united = [...a, ...b].sort();
    for (const source of united) this.members.set(source, united);
  }

  /** Whether no date that the one gives can be true with any that the other gives. */
  private contradict(a: string, b: string): boolean {
    const [one, other] = [this.dates.get(a)!, this.dates.get(b)!];
    return one.length > 0 && other.length > 0 && !one.some((x) => other.some((y) => compatible(x, y)));
  }
}
