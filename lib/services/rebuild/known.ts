import { keysOf, type Lookup, type MentionPosition, type Told } from '../../core/merging';
import type { Mention, SourceProfile } from '../../core/model';
import type { Db } from '../../store/client';
import { mentionsWithKeys } from '../../store/keys';
import { findMentions, type MentionRecord, mentionsAt } from '../../store/mentions';
import { sourceFeatures } from '../../store/sources';
import { groupBy } from '../group';
import { mergeKey } from './keys';
import { toMention } from './readings';

/** Tells places apart. */
export const placeOf = ({ sourceId, timeStart, timeEnd }: MentionPosition): string =>
  `${sourceId} ${timeStart} ${timeEnd}`;

/**
 * The mentions of a timeline as merging sees them after a change that is not written yet: those stored, without some of them, and those
 * given. What was loaded is kept; each mention is one object.
 */
export class KnownMentions implements Lookup {
  private readonly givenWith = new Map<number, Told[]>();
  private readonly givenAt: ReadonlyMap<string, readonly Told[]>;
  private readonly loaded = new Map<string, Told>();
  private readonly rows = new Map<Told, MentionRecord>();
  private readonly profiles = new Map<string, SourceProfile>();

  /**
   * @param given mentions that are new, or other than stored
   * @param hidden ids of stored mentions to pass over: they go, or are given
   */
  constructor(
    private readonly db: Db,
    private readonly timelineId: string,
    given: readonly Told[],
    private readonly hidden: ReadonlySet<string>,
  ) {
    this.givenAt = groupBy(given, ({ mention }) => placeOfMention(mention));
    for (const told of given)
      for (const key of keysOf(told)) {
        const found = this.givenWith.get(key);
        if (found) found.push(told);
        else this.givenWith.set(key, [told]);
      }
  }

  async withKeys(keys: readonly number[]): Promise<readonly Told[]> {
    const ids = await mentionsWithKeys(
      this.db,
      keys.map((key) => mergeKey(this.timelineId, key)),
    );
    const given = new Set(keys.flatMap((key) => this.givenWith.get(key) ?? []));
    return [...(await this.byId(ids)), ...given];
  }

  async at(positions: readonly MentionPosition[]): Promise<readonly Told[]> {
    return [
      ...(await this.tolds(await mentionsAt(this.db, positions))),
      ...[...new Set(positions.map(placeOf))].flatMap((place) => this.givenAt.get(place) ?? []),
    ];
  }

  /** Stored mentions as their articles gave them, without those that are left out or hidden. */
  async tolds(records: readonly MentionRecord[]): Promise<readonly Told[]> {
    const wanted = records.filter(({ id, leftOut }) => leftOut === null && !this.hidden.has(id));
    await this.loadProfiles(wanted.map(({ sourceId }) => sourceId));
    return wanted.flatMap((record) => {
      const known = this.loaded.get(record.id);
      if (known) return [known];
      // None yet where an earlier version stored the source: it is being read anew.
      const source = this.profiles.get(record.sourceId);
      if (!source) return [];
      const told = { mention: toMention(record), source };
      this.loaded.set(record.id, told);
      this.rows.set(told, record);
      return [told];
    });
  }

  /** The row that a mention was loaded from; undefined for one that was given. */
  rowOf(told: Told): MentionRecord | undefined {
    return this.rows.get(told);
  }

  private async byId(ids: readonly string[]): Promise<readonly Told[]> {
    const missing = await findMentions(
      this.db,
      ids.filter((id) => !this.loaded.has(id)),
    );
    await this.tolds(missing);
    return ids.flatMap((id) => this.loaded.get(id) ?? []);
  }

  private async loadProfiles(sourceIds: readonly string[]): Promise<void> {
    const missing = [...new Set(sourceIds)].filter((id) => !this.profiles.has(id));
    for (const [id, { profile }] of await sourceFeatures(this.db, missing)) this.profiles.set(id, profile);
  }
}

export const placeOfMention = ({ sourceId, time }: Mention): string =>
  placeOf({ sourceId, timeStart: time.start, timeEnd: time.end });
