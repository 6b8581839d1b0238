/**
 * Sentences that go on with a dated one belong to its event, whatever they say: they neither score nor title, and take the date
 * that their lead has in the end, for another source may have supplied its year.
 */
import { isContinuation } from '../extraction/continuations';
import type { Mention } from '../model';
import type { Draft } from './drafts';
import { byPlace, placeKey, positionOf, type Told } from './told';

/** Mentions with their date in their own sentence, and those that go on with them by the place of their lead. */
export function setApart(told: readonly Told[]): { leads: Told[]; continued: Map<string, Mention[]> } {
  const place = ({ mention }: Told) => placeKey(positionOf(mention));
  const places = new Set(told.filter(({ mention }) => !isContinuation(mention)).map(place));
  const leads: Told[] = [];
  const continued = new Map<string, Mention[]>();
  for (const one of told) {
    const at = place(one);
    // One whose lead is not here is told for itself: nothing is lost.
    if (!isContinuation(one.mention) || !places.has(at)) leads.push(one);
    else continued.set(at, [...(continued.get(at) ?? []), one.mention]);
  }
  return { leads, continued };
}

/** The draft with the sentences that go on with its mentions, behind them. */
export function withContinued(draft: Draft, continued: ReadonlyMap<string, readonly Mention[]>): Draft {
  const more = draft.mentions.flatMap((lead) =>
    (continued.get(placeKey(positionOf(lead))) ?? []).map((mention) => ({
      ...mention,
      date: lead.date,
      derivation: [...lead.derivation, ...mention.derivation.slice(-1)],
    })),
  );
  return more.length ? { ...draft, mentions: [...draft.mentions, ...more.sort(byPlace)] } : draft;
}
