import Link from 'next/link';
import type { EntityRef } from '@/lib/schemas/event';
import { narrowed } from './narrowed';

interface Props {
  names: readonly EntityRef[];
  /** Slug of the timeline that a name narrows. */
  timeline: string;
  by: 'participant' | 'place';
}

/** Who takes part, each with its kind, or the places of an event, each with where it lies; a name leads to all that is told of it. */
export function NameChips({ names, timeline, by }: Props) {
  return (
    <ul className="chips">
      {names.map(({ id, name, kind, latitude, longitude }) => (
        <li key={id} className="chip">
          <Link prefetch={false} href={narrowed(timeline, by, name)}>
            {name}
          </Link>
          {by === 'participant' && kind !== 'other' && <span className="chip-kind">{kind}</span>}
          {by === 'place' && latitude !== null && longitude !== null && (
            // RFC 5870: whatever the reader opens maps with; nothing is asked of a map here.
            <a href={`geo:${latitude},${longitude}`} className="coordinates">
              <span className="pin" aria-hidden="true" />
              {degrees(latitude, 'N', 'S')} {degrees(longitude, 'E', 'W')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "40.4° N" */
function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(1)}°\u00A0${value < 0 ? negative : positive}`;
}
