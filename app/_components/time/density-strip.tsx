import type { DateResource } from '@/lib/schemas/date';
import { type Mark, markOf } from './mark';
import { ticks } from './ticks';

const BINS = 160;
const HEIGHT = 36;
/** A date wider than this many days is pale and flat. */
const VAGUE = 200;

interface Props {
  dates: readonly DateResource[];
  label: string;
  /** At most so many labels under it. */
  labels?: number;
}

/**
 * Where events lie in time, as area: a day stands tall in one bin, a year lies flat over all that it covers, so that a vague date
 * does not look like a sharp one.
 */
export function DensityStrip({ dates, label, labels = 10 }: Props) {
  const marks = dates.flatMap((date) => markOf(date) ?? []);
  if (marks.length === 0) return null;
  const from = Math.min(...marks.map((mark) => mark.from));
  const to = Math.max(...marks.map((mark) => mark.to), from + 30);
  const bins = fill(marks, from, to);
  const most = Math.max(...bins.map(({ sure, vague }) => sure + vague));
  const unit = (HEIGHT - 2) / most;
  return (
    // Drawn with elements: there is no picture to name in an <img>.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="density" role="img" aria-label={label}>
      <svg viewBox={`0 0 ${BINS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {bins.map(({ sure, vague }, bin) => {
          const [high, low] = [sure * unit, vague > 0 ? Math.max(2, vague * unit) : 0];
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a bin is its place
            <g key={bin}>
              {vague > 0 && <rect className="vague" x={bin} width={1} y={HEIGHT - low} height={low} />}
              {sure > 0 && (
                <rect className="sure" x={bin + 0.1} width={0.8} y={HEIGHT - low - high} height={high} />
              )}
            </g>
          );
        })}
      </svg>
      <div className="years">
        {ticks(from, to - (to - from) * 0.04, labels).map((tick) => (
          <span key={tick.day} style={{ left: `${((tick.day - from) / (to - from)) * 100}%` }}>
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
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
