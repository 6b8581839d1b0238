/** The events of a window, and of those the key events where there is room for few. */
import type { EventDraft } from '../model';
import { bounds } from '../merging/dates';

export interface Selection {
  /** First and last instant of the window, milliseconds; null is open. */
  readonly from: number | null;
  readonly to: number | null;
  /** Most events; null for all. */
  readonly limit: number | null;
}

/** Events that can lie in the window, with their index in `events`, in the order of `events`. Undated ones lie in no window. */
export function selectEvents(
  events: readonly EventDraft[],
  { from, to, limit }: Selection,
): [number, EventDraft][] {
  const inside = [...events.entries()].filter(([, { date }]) => {
    if (from === null && to === null) return true;
    if (!date) return false;
    const [start, end] = bounds(date);
    return (from === null || end >= from) && (to === null || start <= to);
  });
  if (limit === null) return inside;
  const dated = inside.map(([, { salience, date }]) => ({
    salience,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
  }));
  return keyEvents(dated, limit).map((i) => inside[i]!);
}

/** What of an event decides whether it is a key event. Instants in milliseconds, null where open or unknown. */
export interface Candidate {
  readonly salience: number;
  readonly earliest: number | null;
  readonly latest: number | null;
}

/** What an event at the very time of a chosen one keeps of its salience. */
const KEPT_BESIDE = 0.5;
const DAY = 86_400_000;

/**
 * The key events of a timeline: its most salient, spread over its span. One after the other is chosen, the one of most salience first, and
 * each lowers those near it in time: to one half at the same time, not at all a whole span away. Nearness goes by the logarithm of the
 * distance, so that weeks tell events of one year apart as decades tell those of a century. Costs `limit` × events.
 * @returns indexes of at most `limit` events, ascending
 */
export function keyEvents(events: readonly Candidate[], limit: number): number[] {
  const at = events.map(middle);
  const known = at.filter((time) => time !== null);
  const span = Math.log1p(
    (known.reduce((a, b) => Math.max(a, b), -Infinity) - known.reduce((a, b) => Math.min(a, b), Infinity)) /
      DAY,
  );
  const kept = events.map(() => 1);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(limit, events.length)) {
    let best = -1;
    for (let i = 0; i < events.length; i++)
      if (!chosen.has(i) && (best < 0 || worth(events, kept, i) > worth(events, kept, best))) best = i;
    chosen.add(best);
    for (let i = 0; i < events.length; i++) {
      const distance = apart(at[i] ?? null, at[best] ?? null, span);
      kept[i] = Math.min(kept[i]!, KEPT_BESIDE + (1 - KEPT_BESIDE) * distance);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

const worth = (events: readonly Candidate[], kept: readonly number[], i: number) =>
  events[i]!.salience * kept[i]!;

/** 0 at the same time, 1 a whole span apart; events without a date are near each other and far from all others. */
function apart(a: number | null, b: number | null, span: number): number {
  if (a === null || b === null) return a === b ? 0 : 1;
  return span > 0 ? Math.log1p(Math.abs(a - b) / DAY) / span : 0;
}

function middle({ earliest, latest }: Candidate): number | null {
  if (earliest === null || latest === null) return earliest ?? latest;
  return (earliest + latest) / 2;
}
