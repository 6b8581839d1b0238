/** A stretch of days in view: its first day, and the day after its last; fractions are allowed. */
export interface View {
  readonly from: number;
  readonly to: number;
}

/** A movement there and back ends some milliseconds beside where it began: no day is in view by so little. */
const SLIVER = 1 / 1440;

/** First and last day of which a view shows more than a minute. */
export function daysIn({ from, to }: View): readonly [first: number, last: number] {
  const first = Math.floor(from + SLIVER);
  return [first, Math.max(first, Math.ceil(to - SLIVER) - 1)];
}

/** No view is narrower, in days: below it there is nothing to tell apart. */
export const SMALLEST_VIEW = 1;
const YEAR = 365.2425;

/** The view moved by so many days, kept inside the span; a view wider than the span stays where it is. */
export function moved(view: View, days: number, span: View): View {
  const least = Math.min(0, span.from - view.from);
  const most = Math.max(0, span.to - view.to);
  const by = Math.max(least, Math.min(most, days));
  return { from: view.from + by, to: view.to + by };
}

/** The view with one edge set to a day, never narrower than the smallest and never beyond the span. */
export function edgeSet(view: View, edge: keyof View, day: number, span: View): View {
  return edge === 'from'
    ? { ...view, from: Math.max(span.from, Math.min(day, view.to - SMALLEST_VIEW)) }
    : { ...view, to: Math.min(span.to, Math.max(day, view.from + SMALLEST_VIEW)) };
}

/** The view as wide as it is, around a day. */
export function centred(view: View, day: number, span: View): View {
  return moved(view, day - (view.from + view.to) / 2, span);
}

/**
 * Days that a key moves the window or one of its edges: arrows a quarter of the window, with shift a year, pages the whole window;
 * Home and End go as far as there is. Null for any other key.
 */
export function keyDays(key: string, shift: boolean, view: View, span: View): number | null {
  const width = view.to - view.from;
  const step = shift ? YEAR : Math.max(1, width / 4);
  const days: Record<string, number> = {
    ArrowLeft: -step,
    ArrowDown: -step,
    ArrowRight: step,
    ArrowUp: step,
    PageDown: -width,
    PageUp: width,
    Home: span.from - view.to,
    End: span.to - view.from,
  };
  return days[key] ?? null;
}

/** Where the view lies in the span, as shares of its width from 0 to 1. */
export function shares(view: View, span: View): { left: number; right: number } {
  const width = Math.max(1, span.to - span.from);
  const share = (day: number) => Math.max(0, Math.min(1, (day - span.from) / width));
  return { left: share(view.from), right: share(view.to) };
}
