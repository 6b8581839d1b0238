/** How many events lie where in a timeline, as area. */
import { ALWAYS, type EventColumns, NEVER } from './columns';
import type { Found } from './found';

/** A date wider than so many days is vague. */
const VAGUE = 200;

export interface DensityBins {
  readonly sure: readonly number[];
  readonly vague: readonly number[];
}

/** Each dated event spreads one over the bins that it covers, a set over those of its members. Bins share the span evenly. */
export function densityOf(columns: EventColumns, found: Found, bins: number): DensityBins {
  // What is added at a bin and taken away behind another: events as wide as the span cost no more than others.
  const change = { sure: new Float64Array(bins + 1), vague: new Float64Array(bins + 1) };
  const { span } = found;
  if (span) {
    const perDay = bins / (span.to - span.from + 1);
    const binOf = (day: number) => Math.min(bins - 1, Math.max(0, Math.floor((day - span.from) * perDay)));
    for (let i = 0; i < columns.dated; i++) {
      const slot = columns.order[i]!;
      if (!found.mask[slot]) continue;
      // An open side is no width: where it ends nobody knows.
      const first =
        columns.start.items[slot] === ALWAYS ? columns.end.items[slot]! : columns.start.items[slot]!;
      const last = columns.end.items[slot] === NEVER ? first : columns.end.items[slot]!;
      if (first === NEVER) continue;
      const into = last - first >= VAGUE ? change.vague : change.sure;
      const members = columns.members.size > 0 ? columns.members.get(slot) : undefined;
      if (!members) {
        spread(into, binOf(first), binOf(last), 1);
        continue;
      }
      const share = 2 / members.length;
      for (let m = 0; m < members.length; m += 2)
        spread(into, binOf(members[m]!), binOf(members[m + 1]!), share);
    }
  }
  return { sure: sums(change.sure), vague: sums(change.vague) };
}

function spread(change: Float64Array, a: number, b: number, amount: number): void {
  const each = amount / (b - a + 1);
  change[a]! += each;
  change[b + 1]! -= each;
}

function sums(change: Float64Array): number[] {
  let sum = 0;
  return Array.from(change.subarray(0, change.length - 1), (step) => {
    sum += step;
    return Math.max(0, Math.round(sum * 1000) / 1000);
  });
}
