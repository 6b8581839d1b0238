import type { Density } from '@/lib/schemas/window';
import type { View } from './strip-view';
import { ticks } from './ticks';

const HEIGHT = 36;
/** What is there is seen, however little it is beside the rest. */
const LEAST = 1.5;

interface Props {
  density: Pick<Density, 'sure' | 'vague'>;
  span: Span;
  label: string;
  /** At most so many labels under it. */
  labels?: number;
}

/** What a picture shows: `missing` of its days, half on each side, are beyond those that the bins share. */
export type Span = View & { readonly missing: number };

/** A single day has a month around it, so that there is something to see. */
export function spanOf(from: number, to: number): Span {
  const missing = Math.max(0, 30 - (to - from));
  return { from: from - missing / 2, to: to + missing / 2, missing };
}

/**
 * Where events lie in time, as area: a day stands tall in one bin, a year lies flat over all that it covers, so that a vague date
 * does not look like a sharp one. Heights are square roots: a thousand beside one would leave nothing of the one.
 */
export function DensityPicture({ density, span, label, labels = 10 }: Props) {
  const { sure, vague } = density;
  const most = Math.max(...sure.map((value, bin) => value + (vague[bin] ?? 0)), 1e-9);
  const height = (value: number) => (value > 0 ? Math.max(LEAST, Math.sqrt(value / most) * (HEIGHT - 2)) : 0);
  const column = (bin: number, tall: number, inset: number) =>
    tall === 0 ? '' : `M${bin + inset} ${HEIGHT}v${(-tall).toFixed(1)}h${1 - 2 * inset}V${HEIGHT}z`;
  // The sure stand on the vague: the outer edge of both is all that there is.
  const all = sure.map((value, bin) =>
    value > 0 ? column(bin, height(value + (vague[bin] ?? 0)), 0.08) : '',
  );
  const low = vague.map((value, bin) => column(bin, height(value), 0));
  // The bins share the days that there are; the picture may show more.
  const shown = (sure.length * (span.to - span.from)) / (span.to - span.from - span.missing);
  return (
    // Drawn with elements: there is no picture to name in an <img>.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="density" role="img" aria-label={label}>
      <svg
        viewBox={`${(sure.length - shown) / 2} 0 ${shown} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className="sure" d={all.join('')} />
        <path className="vague" d={low.join('')} />
      </svg>
      <div className="years" aria-hidden="true">
        {ticks(span.from, span.to - (span.to - span.from) * 0.04, labels).map((tick) => (
          <span key={tick.day} style={{ left: `${((tick.day - span.from) / (span.to - span.from)) * 100}%` }}>
            {tick.label}
          </span>
        ))}
      </div>
    </div>
  );
}
