import type { DateResource } from '@/lib/schemas/date';
import { DensityPicture, spanOf } from './density-picture';
import { type Mark, markOf } from './mark';

const BINS = 160;
/** A date wider than this many days is pale and flat. */
const VAGUE = 200;

interface Props {
  dates: readonly DateResource[];
  label: string;
  /** At most so many labels under it. */
  labels?: number;
}

/** Where a few events lie in time, counted from their dates. */
export function DensityStrip({ dates, label, labels = 10 }: Props) {
  const marks = dates.flatMap((date) => markOf(date) ?? []);
  if (marks.length === 0) return null;
  const span = spanOf(Math.min(...marks.map(({ from }) => from)), Math.max(...marks.map(({ to }) => to)));
  const bins = fill(marks, span.from + span.missing / 2, span.to - span.missing / 2);
  const density = { sure: bins.map(({ sure }) => sure), vague: bins.map(({ vague }) => vague) };
  return <DensityPicture density={density} span={span} label={label} labels={labels} />;
}

function fill(marks: readonly Mark[], from: number, to: number): { sure: number; vague: number }[] {
  const bins = Array.from({ length: BINS }, () => ({ sure: 0, vague: 0 }));
  const binOf = (day: number) =>
    Math.min(BINS - 1, Math.max(0, Math.floor(((day - from) / (to - from)) * BINS)));
  for (const mark of marks) {
    const spans = mark.shape === 'both' ? mark.parts : [[mark.from, mark.to] as const];
    for (const [first, end] of spans) {
      const [a, b] = [binOf(first), binOf(end - 1)];
      const kind = mark.to - mark.from > VAGUE ? 'vague' : 'sure';
      for (let bin = a; bin <= b; bin++) {
        const held = bins[bin];
        if (held) held[kind] += 1 / spans.length / (b - a + 1);
      }
    }
  }
  return bins;
}
