import type { Resolution } from '@/lib/core/model';
import { RESOLUTIONS } from '@/lib/schemas/lists';
import type { FacetAnswer } from '@/lib/schemas/window';
import { Glyph } from '../../kind';
import { kinds } from '../legend';

interface Props {
  /** How many events have each, under the other filters. */
  counts: FacetAnswer['items'];
  chosen: readonly Resolution[];
  /** Id of the form that they belong to. */
  form: string;
  onChange: (chosen: Resolution[]) => void;
}

/** The four ways of knowing a date, as they look everywhere: legend and filter in one. With none chosen all are shown. */
export function LegendFilter({ counts, chosen, form, onChange }: Props) {
  return (
    <ul
      className="legend"
      aria-label="How the dates are known: choose to see these alone"
      data-chosen={chosen.length > 0 || undefined}
    >
      {kinds.map(({ kind, means }) => (
        <li key={kind}>
          <label title={means}>
            <input
              type="checkbox"
              name="resolution"
              value={kind}
              form={form}
              checked={chosen.includes(kind)}
              onChange={({ target }) =>
                onChange(RESOLUTIONS.filter((one) => (one === kind ? target.checked : chosen.includes(one))))
              }
            />
            <span className={`kind ${kind}`}>
              <Glyph resolution={kind} />
              <span className={`words ${kind}`}>{kind}</span>
            </span>
            <span className="count">
              {(counts.find(({ value }) => value === kind)?.count ?? 0).toLocaleString('en-GB')}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
