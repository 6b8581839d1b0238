import type { TimelineWindow } from '@/lib/schemas/window';
import { events } from '../counts';
import type { Problem } from './address';

interface Props {
  counts: TimelineWindow['counts'];
  /** Events of the timeline. */
  all: number;
  filtered: boolean;
  busy: boolean;
  problems: readonly Problem[];
}

/** What the filter left, said to everybody and announced to who cannot see it; and what of the address was left out. */
export function ResultLine({ counts, all, filtered, busy, problems }: Props) {
  return (
    <div className="result-line">
      <output aria-live="polite" data-testid="result" tabIndex={-1}>
        {filtered ? `${counts.found.toLocaleString('en-GB')} of ${events(all)}` : events(counts.found)}
        {counts.inView + counts.undated < counts.found &&
          `, ${counts.inView.toLocaleString('en-GB')} in view`}
      </output>
      <a className="to-list" href="#events">
        To the list
      </a>
      <span className="busy" data-busy={busy || undefined} aria-hidden="true">
        Fetching…
      </span>
      {problems.length > 0 && (
        <p className="left-out">
          Left out of this view:{' '}
          {problems.map(({ field, value, message }, index) => (
            <span key={`${field} ${value}`}>
              {index > 0 && '; '}
              <b>{field}</b> “{value}” {message}
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
