/** How much an event matters in its timeline, 0 to 1, as parts that add up to it. */
import type { Draft } from '../merging';
import { fineness } from '../merging/dates';
import type { MentionKind, SaliencePart } from '../model';

/**
 * A source that opens with an event tells it for its own sake; most others recall it as background. So it counts for five. Of the
 * days that public timelines of eight lives name, weights from three to seven find about as many (Date-F1 29 to 32), equal weights fewer (28).
 */
const TOP = 4;

/** Weight at which salience is one half. Up to there it grows about in step with the sources: five events told once are worth one told by five. */
const HALF = 20;

const KINDS: Readonly<Record<MentionKind, { readonly share: number; readonly name: string }>> = {
  event: { share: 1, name: 'something that happened' },
  plan: { share: 0.9, name: 'a plan' },
  figure: { share: 0.6, name: 'a figure' },
  statement: { share: 0.7, name: 'something said' },
};

/** What an undated event keeps; one dated to the day keeps all. */
const UNDATED = 0.8;

export function salienceOf(draft: Draft): { salience: number; salienceParts: SaliencePart[] } {
  const { sources, independent } = draft.agreement;
  const opened = new Set(draft.mentions.flatMap((m) => (m.prominence < 2 ? [m.sourceId] : []))).size;
  // Copies repeat the place of their original: they share its weight.
  const tops = (opened * independent) / sources;
  const scale = independent + TOP * tops + HALF;
  const parts: SaliencePart[] = [
    {
      name: `${independent} independent ${independent === 1 ? 'source' : 'sources'}`,
      value: independent / scale,
    },
    {
      name: `told at the top of ${opened} ${opened === 1 ? 'source' : 'sources'}`,
      value: (TOP * tops) / scale,
    },
  ];
  let left = (independent + TOP * tops) / scale;
  const discount = (name: string, share: number) => {
    if (share >= 1) return;
    parts.push({ name, value: -left * (1 - share) });
    left *= share;
  };
  discount(KINDS[draft.kind].name, KINDS[draft.kind].share);
  const { date } = draft;
  const precision = date ? Math.min(1, Math.max(0, fineness(date.precision) / fineness('day'))) : 0;
  discount(date ? `dated to the ${date.precision}` : 'not dated', UNDATED + (1 - UNDATED) * precision);
  const salienceParts = parts.flatMap(({ name, value }) =>
    value === 0 ? [] : [{ name, value: Math.round(value * 10_000) / 10_000 }],
  );
  return { salience: Math.round(left * 10_000) / 10_000, salienceParts };
}
