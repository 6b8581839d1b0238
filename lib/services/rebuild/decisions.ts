import type { Decision, MentionPosition } from '../../core/merging';
import type { DecisionRecord } from '../../store/decisions';
import { placeOf } from './known';

/** The places on a side of a decision. */
export const placesOn = ({ mentions }: DecisionRecord, side: number): readonly MentionPosition[] =>
  mentions.filter((mention) => mention.side === side);

/** People's decisions in merging's terms, earliest first. Rejections are no part of it: what is rejected is left out before. */
export function toVerdicts(decisions: readonly DecisionRecord[]): readonly Decision[] {
  return decisions.flatMap((decision): Decision[] => {
    const on = (side: number) => placesOn(decision, side);
    if (decision.kind === 'merge')
      return [{ kind: 'same', a: on(0), b: decision.mentions.filter(({ side }) => side > 0) }];
    const apart: Decision = { kind: 'apart', a: on(0), b: on(1) };
    if (decision.kind === 'apart') return [apart];
    // What goes stays together, or joins where it goes; that it goes outranks that.
    return decision.kind === 'split' ? [{ kind: 'same', a: on(1), b: on(2) }, apart] : [];
  });
}

/** Places of the sentences that people say tell no event. */
export function rejectedPlaces(decisions: readonly DecisionRecord[]): ReadonlySet<string> {
  return new Set(
    decisions.filter(({ kind }) => kind === 'reject').flatMap(({ mentions }) => mentions.map(placeOf)),
  );
}
