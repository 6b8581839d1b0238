import type { MentionPosition, Told } from '../../core/merging';
import type { Reading } from '../../core/model';
import type { Db } from '../../store/client';
import type { DecisionRecord } from '../../store/decisions';
import { type MentionRecord, mentionsOfSources } from '../../store/mentions';
import { rejectedPlaces } from './decisions';
import { KnownMentions, placeOf } from './known';
import type { Wanted } from './plan';
import { around, mentionKey, recordKey, toMention } from './readings';
import { repeatedLines, settleSources } from './sources';

/** What is to be taken into account that the stored events do not know of. */
export interface SourceChange {
  /** Sources added or read anew, by id; their rows are there. */
  readonly readings?: ReadonlyMap<string, Reading>;
  /** A source that goes; its row is there still. */
  readonly without?: string;
  /** Places that a decision is about which was made or taken back. */
  readonly decided?: readonly MentionPosition[];
}

/** A change as merging sees it. */
export interface Intake {
  /** All mentions after the change. */
  readonly known: KnownMentions;
  /** From where on events may differ: what came, what went, and what a decision is about. */
  readonly seeds: readonly Told[];
  /** Rows that go or are written anew, as they were. */
  readonly before: readonly MentionRecord[];
  /** Mentions that are new or written anew, by `mentionKey`. */
  readonly wanted: ReadonlyMap<string, Wanted>;
  /** Those of `wanted` that are not left out. */
  readonly given: readonly Told[];
}

/** Writes what sources are found by, and works out which mentions a change adds, changes and takes away. */
export async function takeIn(
  db: Db,
  timelineId: string,
  change: SourceChange,
  decisions: readonly DecisionRecord[],
): Promise<Intake> {
  const { readings = new Map<string, Reading>(), without, decided = [] } = change;
  const replaced = new Set([...readings.keys(), ...(without === undefined ? [] : [without])]);
  const replacedRows = await mentionsOfSources(db, [...replaced]);
  // Before anything is written: with the profiles that they had.
  const gone = await new KnownMentions(db, timelineId, [], new Set()).tolds(replacedRows);

  const { moved, flipped } = await settleSources(db, timelineId, { readings, without });
  const others = [...new Set([...flipped, ...decided.map(({ sourceId }) => sourceId)])].filter(
    (id) => !replaced.has(id),
  );
  const otherRows = await mentionsOfSources(db, others);
  const leftOut = await leftOutOf(db, timelineId, [...readings.keys(), ...others], decisions);
  const turned = otherRows.filter((row) => row.leftOut !== leftOut(row));

  const before = [...replacedRows, ...turned];
  const wanted = new Map<string, Wanted>();
  const given: Told[] = [];
  for (const { article, mentions, profile } of readings.values())
    for (const mention of mentions) {
      const { start, end, time, sourceId } = mention;
      const out = leftOut({ sourceId, start, timeStart: time.start, timeEnd: time.end });
      wanted.set(mentionKey(mention), { mention, leftOut: out, ...around(article.text, start, end) });
      if (out === null) given.push({ mention, source: profile });
    }
  const asStored = new KnownMentions(db, timelineId, [], new Set());
  const turnedTold = await asStored.tolds(turned.map((row) => ({ ...row, leftOut: null })));
  for (const row of turned) {
    const { prefix, suffix } = row;
    wanted.set(recordKey(row), { mention: toMention(row), leftOut: leftOut(row), prefix, suffix });
  }
  given.push(...turnedTold.filter(({ mention }) => wanted.get(mentionKey(mention))?.leftOut === null));

  const known = new KnownMentions(db, timelineId, given, new Set(before.map(({ id }) => id)));
  const seeds = [
    ...gone,
    ...given,
    ...turnedTold,
    ...(await known.at(decided)),
    ...(await known.tolds(await mentionsOfSources(db, moved))),
  ];
  return { known, seeds: [...new Set(seeds)], before, wanted, given };
}

type Place = Pick<MentionRecord, 'sourceId' | 'start' | 'timeStart' | 'timeEnd'>;

/** Why mentions of the given sources are left out; null where they are not. */
async function leftOutOf(
  db: Db,
  timelineId: string,
  sourceIds: readonly string[],
  decisions: readonly DecisionRecord[],
): Promise<(mention: Place) => MentionRecord['leftOut']> {
  const lines = await repeatedLines(db, timelineId, sourceIds);
  const rejected = rejectedPlaces(decisions);
  return (mention) => {
    if (rejected.has(placeOf(mention))) return 'rejected';
    const own = lines.get(mention.sourceId) ?? [];
    return own.some(({ start, end }) => mention.start >= start && mention.start < end) ? 'furniture' : null;
  };
}
