import type { MouseEvent } from 'react';
import { Beads } from '../event/beads';
import { Glyph } from '../kind';
import type { Stretch } from './address';
import type { Group } from './groups';
import { Highlighted } from './highlighted';
import type { Row } from './row';

interface RowsProps {
  selected: string | null;
  search: string | undefined;
  /** Called instead of following the link, for a plain click. */
  onChoose: (id: string) => void;
}

interface Props extends RowsProps {
  groups: readonly Group[];
  /** Address of a view of that stretch. */
  addressOf: (stretch: Stretch) => string;
}

/**
 * Events under their years, or what else divides the view well. Every row is a link to the event's own page, so that it works without a
 * script and opens in a new tab; what had no room is a link to the view where it has.
 */
export function EventList({ groups, addressOf, ...rows }: Props) {
  return (
    <ol className="event-list">
      {groups.map(({ start, heading, saysYear, rows: told, more }) => (
        <li key={start}>
          <h3>{heading}</h3>
          <ol>
            {told.map((row) => (
              <EventRow key={row.id} row={row} words={saysYear ? row.short : row.words} {...rows} />
            ))}
            {more && (
              <li>
                <a className="fold more" href={addressOf(more.stretch)}>
                  {more.count === null ? 'More' : `${more.count.toLocaleString('en-GB')} more`} {more.where}
                </a>
              </li>
            )}
          </ol>
        </li>
      ))}
    </ol>
  );
}

export function EventRow({
  row,
  words = row.short,
  selected,
  search,
  onChoose,
}: RowsProps & { row: Row; words?: string }) {
  const choose = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(row.id);
  };
  return (
    <li>
      <a
        className="event-row"
        href={`/events/${row.id}`}
        data-event={row.id}
        aria-current={row.id === selected ? 'true' : undefined}
        onClick={choose}
      >
        <span className={`when ${row.resolution}`}>
          {row.resolution !== 'stated' && <Glyph resolution={row.resolution} />}
          <span className="sr-only">
            {row.words}, {row.resolution}:{' '}
          </span>
          <span aria-hidden="true">{words}</span>
        </span>
        <span className="what">
          <Highlighted text={row.title} search={search} />
        </span>
        <Beads groups={row.beads} label={row.agreement} />
        {row.found ? (
          <span className="note found">
            {foundIn[row.found.in]} <Highlighted text={row.found.text} search={search} />
          </span>
        ) : (
          row.note && <span className={row.note.bad ? 'note bad' : 'note'}>{row.note.text}</span>
        )}
      </a>
    </li>
  );
}

const foundIn = {
  summary: 'In its summary:',
  quote: 'In a quote:',
  source: 'In an article’s title:',
} as const;
