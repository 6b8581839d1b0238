import type { MentionResource } from '@/lib/schemas/mention';

type Told = MentionResource['kind'];

/** What an event is where it is more, or less, than something that happened; null for what simply happened. */
export const kindWords: Readonly<Record<Told, { readonly word: string; readonly says: string } | null>> = {
  event: null,
  plan: { word: 'Planned', says: 'told before it was to happen' },
  hypothetical: { word: 'Possible', says: 'told as what may happen, or would have' },
  negated: { word: 'Did not happen', says: 'told as something that did not happen' },
  statement: { word: 'Statement', says: 'that somebody said this is what happened' },
  figure: { word: 'Figure', says: 'an amount for this time, nothing that happened' },
};

/** What one sentence adds where it tells of the event as something else than the event is. */
export const toldAs: Readonly<Record<Told, string>> = {
  event: 'told as something that happened',
  plan: 'told as a plan',
  hypothetical: 'told as what may happen, or would have',
  negated: 'told as something that did not happen',
  statement: 'told as what somebody said',
  figure: 'told as a figure',
};
