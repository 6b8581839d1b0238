import { keysOf, type Lookup, type MentionPosition, type Told } from '@/lib/core/merging';

/** The mentions of some sources, in memory, found as a store finds them. */
export class MemoryLookup implements Lookup {
  private readonly bySource = new Map<string, readonly Told[]>();

  put(sourceId: string, told: readonly Told[]): void {
    this.bySource.set(sourceId, told);
  }

  remove(sourceId: string): readonly Told[] {
    const gone = this.bySource.get(sourceId) ?? [];
    this.bySource.delete(sourceId);
    return gone;
  }

  all(): Told[] {
    return [...this.bySource.values()].flat();
  }

  async withKeys(keys: readonly number[]): Promise<readonly Told[]> {
    const wanted = new Set(keys);
    return this.all().filter((told) => keysOf(told).some((key) => wanted.has(key)));
  }

  async at(positions: readonly MentionPosition[]): Promise<readonly Told[]> {
    return this.all().filter(({ mention: { sourceId, time } }) =>
      positions.some(
        (at) => at.sourceId === sourceId && at.timeStart === time.start && at.timeEnd === time.end,
      ),
    );
  }
}
