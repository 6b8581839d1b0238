import type { MouseEvent } from 'react';
import { Beads } from '../event/beads';
import { Glyph } from '../kind';
import type { Row } from './row';

interface Props {
  rows: readonly Row[];
  selected: string | null;
  /** Called instead of following the link, for a plain click. */
  onChoose: (id: string) => void;
}

/** Events under their years. Every row is a link to the event's own page, so that it works without a script and opens in a new tab. */
export function EventList({ rows, selected, onChoose }: Props) {
  return (
    <ol className="event-list">
      {byYear(rows).map(({ year, rows: told }) => (
        <li key={year}>
          <h3>{year}</h3>
          <ol>
            {told.map((row) => (
              <EventRow key={row.id} row={row} current={row.id === selected} onChoose={onChoose} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

export function EventRow({
  row,
  current,
  onChoose,
}: {
  row: Row;
  current: boolean;
  onChoose: Props['onChoose'];
}) {
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
        aria-current={current ? 'true' : undefined}
        onClick={choose}
      >
        <span className={`when ${row.resolution}`}>
          {row.resolution !== 'stated' && <Glyph resolution={row.resolution} />}
          <span className="sr-only">
            {row.words}, {row.resolution}:{' '}
          </span>
          <span aria-hidden="true">{row.short}</span>
        </span>
        <span className="what">{row.title}</span>
        <Beads groups={row.beads} label={row.agreement} />
        {row.note && <span className={row.note.bad ? 'note bad' : 'note'}>{row.note.text}</span>}
      </a>
    </li>
  );
}

function byYear(rows: readonly Row[]): { year: string; rows: Row[] }[] {
  const years: { year: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = years.at(-1);
    if (last?.year === row.year) last.rows.push(row);
    else years.push({ year: row.year, rows: [row] });
  }
  return years;
}
