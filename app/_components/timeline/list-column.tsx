'use client';

import { type KeyboardEvent, useMemo } from 'react';
import { UNDATED_PAGE } from '@/lib/schemas/lists';
import type { TimelineWindow } from '@/lib/schemas/window';
import { counted } from '../counts';
import { dayNumber, spanWords, yearOf, yearWords } from '../time/days';
import type { Stretch, View } from './address';
import { EventList, EventRow } from './event-list';
import { groupsOf } from './groups';
import { NothingFound } from './nothing-found';
import { rowOf } from './row';
import { stretchIn } from './windows';

interface Props {
  window: TimelineWindow;
  base: string;
  selected: string | null;
  /** The view that the window is of: the one before, while another is on its way. */
  shownView: View;
  addressOf: (stretch: Stretch | null) => string;
  /** Address of a page of the undated. */
  undatedAddress: (page: number) => string;
  onChoose: (id: string) => void;
}

const listed = (rows: number, page: number) =>
  page > 1 ? `page ${page} listed, the weightiest first` : `the ${rows} weightiest listed`;

/** The list: the accessible twin of the picture, and all that there is where no script runs. */
export function ListColumn({
  window,
  base,
  shownView,
  selected,
  addressOf,
  undatedAddress,
  onChoose,
}: Props) {
  const search = shownView.filter.q;
  const rows = useMemo(() => window.items.map((item) => rowOf(item)), [window]);
  const undated = useMemo(() => window.undated.map((item) => rowOf(item)), [window]);
  const page = shownView.stretch?.page ?? 1;
  const groups = useMemo(() => groupsOf(rows, window, page), [rows, window, page]);
  const { counts, span } = window;
  const undatedLeft = counts.undated - UNDATED_PAGE * shownView.undated;
  const stretch = stretchIn(window);
  const words = spanWords(stretch.from, stretch.to);

  const walk = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target instanceof Element ? event.target.closest('.event-row, .fold') : null;
    if (!target || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('.event-row, .fold')];
    const at = stops.findIndex((stop) => stop === target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    stops[to]?.focus();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys among its links
    <nav id="events" className="list-column" aria-label="Events" onKeyDown={walk}>
      <h2 className="section-head" tabIndex={-1}>
        Events{' '}
        <small>
          {shownView.stretch === null
            ? `${counts.inView.toLocaleString('en-GB')} dated`
            : `${counts.inView.toLocaleString('en-GB')} in ${words}`}
          {rows.length < counts.inView && `, ${listed(rows.length, page)}`}
        </small>
      </h2>
      {counts.found === 0 && <NothingFound base={base} view={shownView} />}
      {span && counts.earlier > 0 && (
        <a className="fold" href={addressOf({ from: dayNumber(span.from), to: stretch.from - 1 })}>
          {counted(counts.earlier, 'earlier event')}, from {yearWords(yearOf(dayNumber(span.from)))}
        </a>
      )}
      {counts.found > 0 && counts.inView === 0 && span && (
        <p className="nothing-here">
          Nothing {counts.earlier + counts.later > 0 ? 'of what was found ' : ''}lies in {words}.{' '}
          <a href={addressOf(null)}>Show all that was found</a>
        </p>
      )}
      <EventList
        groups={groups}
        addressOf={addressOf}
        selected={selected}
        search={search}
        onChoose={onChoose}
      />
      {span && counts.later > 0 && (
        <a className="fold" href={addressOf({ from: stretch.to + 1, to: dayNumber(span.to) })}>
          {counted(counts.later, 'later event')}, to {yearWords(yearOf(dayNumber(span.to)))}
        </a>
      )}
      {counts.undated > 0 && (
        <section className="undated">
          <h2 className="section-head thin">
            Undated{' '}
            <small>
              {counts.undated.toLocaleString('en-GB')} kept without a place on the axis
              {undated.length < counts.undated && `, ${listed(undated.length, shownView.undated)}`}
            </small>
          </h2>
          <ol className="event-list">
            {undated.map((row) => (
              <EventRow key={row.id} row={row} {...{ selected, search, onChoose }} />
            ))}
            {undatedLeft > 0 && (
              <li>
                <a className="fold more" href={undatedAddress(shownView.undated + 1)}>
                  {undatedLeft.toLocaleString('en-GB')} more undated
                </a>
              </li>
            )}
          </ol>
        </section>
      )}
    </nav>
  );
}
