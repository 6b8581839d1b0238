/** A group of mentions → one event: its title, its date, its mentions in order of evidence, what its sources agree on. */
import {
  type CalendarDate,
  type EventDraft,
  type Mention,
  MENTION_KINDS,
  type Resolution,
  RESOLUTIONS,
} from '../model';
import { agreementOf } from './agreement';
import type { Cluster } from './clusters';
import { compatible, fineness } from './dates';
import type { Features } from './features';
import { joinNames } from './join-names';
import { byPlace } from './told';
import { supplyYears } from './years';

export type Draft = Omit<EventDraft, 'salience' | 'salienceParts'>;

/** `originOf` names the origin of a source. */
export function draftOf(
  cluster: Cluster,
  all: readonly Features[],
  originOf: (sourceId: string) => string,
): Draft {
  const members = cluster.members.map((i) => all[i]!);
  const ordered = [...members].sort((a, b) => byEvidence(a.mention, b.mention));
  const mentions = supplyYears(ordered);
  // Of equals the one of better evidence, which stands before.
  const worth = ordered.length > 1 ? ordered.map((one) => titleWorth(one, members)) : [0];
  const titled = ordered[worth.indexOf(Math.max(...worth))]!;
  const dating = dateOf(mentions, originOf);
  return {
    title: titled.mention.title,
    date: dating?.date ?? null,
    resolution: dating?.resolution ?? 'unresolved',
    kind: MENTION_KINDS.find((kind) => mentions.some((mention) => mention.kind === kind)) ?? 'event',
    mentions,
    reasons: cluster.reasons,
    participants: joinNames(mentions.map(({ participants }) => participants)),
    places: joinNames(mentions.map(({ places }) => places)),
    agreement: agreementOf(
      ordered.map(({ mention }) => mention),
      dating?.date ?? null,
      originOf,
    ),
  };
}

function byEvidence(a: Mention, b: Mention): number {
  return (
    RESOLUTIONS.indexOf(a.resolution) - RESOLUTIONS.indexOf(b.resolution) ||
    MENTION_KINDS.indexOf(a.kind) - MENTION_KINDS.indexOf(b.kind) ||
    (b.date ? fineness(b.date.precision) : -1) - (a.date ? fineness(a.date.precision) : -1) ||
    a.prominence - b.prominence ||
    byPlace(a, b)
  );
}

/** A title that tells what happened, names who, is neither a stub nor cut, and speaks in the words of the others. */
function titleWorth({ mention, names, words }: Features, members: readonly Features[]): number {
  const length = mention.title.length;
  const title = mention.title.toLowerCase();
  const named = [...names.keys()].filter((name) => title.includes(name)).length;
  const others = members.filter((other) => other.mention !== mention);
  const shared = others.length
    ? others.reduce(
        (sum, other) =>
          sum + [...words.keys()].filter((word) => other.words.has(word)).length / Math.max(1, words.size),
        0,
      ) / others.length
    : 0;
  return (
    (mention.kind === 'event' ? 2 : mention.kind === 'figure' ? 1.5 : mention.kind === 'plan' ? 1 : 0) +
    Math.min(3, named) * 0.5 +
    (mention.action ? 0.3 : 0) +
    (length < 18 ? -1 : length > 85 ? -0.3 : 0.2) +
    shared +
    (mention.prominence < 2 ? 0.2 : 0)
  );
}

/**
 * The finest date that the best evidence gives: what texts state or what was counted from their dates before what was
 * inferred; of those the finest that agrees with the others; among equals the one that most independent sources give.
 */
function dateOf(
  mentions: readonly Mention[],
  originOf: (sourceId: string) => string,
): { date: CalendarDate; resolution: Resolution } | null {
  const options = new Map<string, { date: CalendarDate; resolution: Resolution; origins: Set<string> }>();
  for (const { date, resolution, sourceId } of mentions) {
    if (!date) continue;
    const option = options.get(date.edtf);
    if (!option) options.set(date.edtf, { date, resolution, origins: new Set([originOf(sourceId)]) });
    else {
      option.origins.add(originOf(sourceId));
      if (RESOLUTIONS.indexOf(resolution) < RESOLUTIONS.indexOf(option.resolution))
        option.resolution = resolution;
    }
  }
  const dates = mentions.flatMap(({ date }) => (date ? [date] : []));
  const conflicts = (date: CalendarDate) => dates.filter((other) => !compatible(date, other)).length;
  return (
    [...options.values()].sort(
      (a, b) =>
        conflicts(a.date) - conflicts(b.date) ||
        Number(a.resolution === 'inferred') - Number(b.resolution === 'inferred') ||
        Number(a.date.shape !== 'point') - Number(b.date.shape !== 'point') ||
        fineness(b.date.precision) - fineness(a.date.precision) ||
        b.origins.size - a.origins.size ||
        RESOLUTIONS.indexOf(a.resolution) - RESOLUTIONS.indexOf(b.resolution) ||
        (a.date.edtf < b.date.edtf ? -1 : 1),
    )[0] ?? null
  );
}
