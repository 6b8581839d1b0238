/** How much an event matters in its timeline, 0 to 1, as parts that add up to it. It depends on the event's own sources alone. */
import type { Draft } from '../merging';
import { fineness } from '../merging/dates';
import type { MentionKind, SaliencePart } from '../model';

/**
 * A source that opens with an event tells it for its own sake; most others recall it as background. So it counts for five. Of the days that
 * public timelines of eight lives name, weights from three to six find the most.
 */
const TOP = 4;

/** A source that tells again of it a month later or more still recalls it: it counts half as much again. */
const RECALLED_AFTER = 30 * 86_400_000;
const RECALLED = 0.5;

/**
 * Weight at which salience is one half, and how steep it is there. Up to there it grows faster than the weight: an event that ten sources
 * tell matters more than ten events that one source tells in passing.
 */
const HALF = 25;
const STEEPNESS = 1.5;

const KINDS: Readonly<Record<MentionKind, { readonly share: number; readonly name: string }>> = {
  event: { share: 1, name: 'something that happened' },
  plan: { share: 0.9, name: 'a plan' },
  figure: { share: 0.6, name: 'a figure' },
  hypothetical: { share: 0.7, name: 'something that may happen' },
  negated: { share: 0.7, name: 'something that did not happen' },
  statement: { share: 0.7, name: 'something said' },
};

/** What an undated event keeps; one dated to the day keeps all. */
const UNDATED = 0.8;
/** What an event keeps of which nobody knows whom or where it concerns. */
const UNNAMED = 0.8;

/**
 * @param publishedOn of a source, `YYYY-MM-DD`
 * @returns rounded to four decimals
 */
export function salienceOf(
  draft: Draft,
  publishedOn: (sourceId: string) => string | null,
): { salience: number; salienceParts: SaliencePart[] } {
  const { sources, independent } = draft.agreement;
  const opened = new Set(draft.mentions.flatMap((m) => (m.prominence < 2 ? [m.sourceId] : []))).size;
  const recalled = recalledBy(draft, publishedOn);
  // Copies repeat the place of their original: they share its weight.
  const share = independent / sources;
  const weights: [string, number][] = [
    [`${independent} independent ${counted(independent)}`, independent],
    [`told at the top of ${opened} ${counted(opened)}`, TOP * opened * share],
    [`recalled by ${recalled} ${counted(recalled)} a month later or more`, RECALLED * recalled * share],
  ];
  const weight = weights.reduce((sum, [, value]) => sum + value, 0);
  let left = weight ** STEEPNESS / (weight ** STEEPNESS + HALF ** STEEPNESS);
  const parts = weights.map(([name, value]): SaliencePart => ({ name, value: (left * value) / weight }));
  const discount = (name: string, kept: number) => {
    parts.push({ name, value: -left * (1 - kept) });
    left *= kept;
  };
  const { date } = draft;
  const precision = date ? Math.min(1, Math.max(0, fineness(date.precision) / fineness('day'))) : 0;
  discount(KINDS[draft.kind].name, KINDS[draft.kind].share);
  discount(date ? `dated to the ${date.precision}` : 'not dated', UNDATED + (1 - UNDATED) * precision);
  discount('names nobody and no place', draft.participants.length + draft.places.length > 0 ? 1 : UNNAMED);
  return {
    salience: rounded(left),
    salienceParts: parts.flatMap(({ name, value }) => (value === 0 ? [] : [{ name, value: rounded(value) }])),
  };
}

/** Sources published at least a month after the last day the event can have. Where all are, the first of them tells and the others recall. */
function recalledBy({ date, mentions }: Draft, publishedOn: (sourceId: string) => string | null): number {
  const end = date?.latest;
  if (end == null) return 0;
  const late = mentions.filter(({ sourceId }) => {
    const day = publishedOn(sourceId);
    return day !== null && Date.parse(day) - end >= RECALLED_AFTER;
  });
  const sources = new Set(late.map(({ sourceId }) => sourceId)).size;
  return late.length === mentions.length ? sources - 1 : sources;
}

const counted = (count: number) => (count === 1 ? 'source' : 'sources');
const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
