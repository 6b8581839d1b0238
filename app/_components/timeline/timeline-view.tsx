'use client';

import dynamic from 'next/dynamic';
import { useSearchParams } from 'next/navigation';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { EventResource } from '@/lib/schemas/event';
import type { CanvasHandle, CanvasWindow } from '../timeline-canvas';
import type { MarkedRow } from './canvas-mark';
import { EventList, EventRow } from './event-list';
import { HowToRead } from './how-to-read';
import { OpenedEvent } from './opened-event';
import type { Row } from './row';

// Loaded after the list: nobody has to wait for it to read.
const TimelineCanvas = dynamic(() => import('../timeline-canvas'), {
  ssr: false,
  loading: () => <div className="canvas canvas-loading">Drawing the timeline…</div>,
});

interface Props {
  /** Dated events in the order of their dates. */
  dated: readonly MarkedRow[];
  undated: readonly Row[];
  /** The event that the address asks for, with its evidence. */
  opened: EventResource | null;
  /** Said under the heading of the list where not everything is in it. */
  cut: string | null;
  /** Shown in place of the list where nothing is found. */
  empty: ReactNode;
}

/** List, canvas and opened event, in step: choosing in one chooses in the others, and the list folds to the canvas's window. */
export function TimelineView({ dated, undated, opened, cut, empty }: Props) {
  const selected = useSearchParams().get('event');
  const [window, setWindow] = useState<CanvasWindow | null>(null);
  const canvas = useRef<CanvasHandle>(null);

  const choose = useCallback((id: string | null) => {
    const address = new URL(location.href);
    if (id === null) address.searchParams.delete('event');
    else address.searchParams.set('event', id);
    address.hash = '';
    if (address.href !== location.href) history.pushState(null, '', address);
  }, []);

  const { earlier, shown, later } = useMemo(() => fold(dated, window, selected), [dated, window, selected]);
  const unfold = () => canvas.current?.whole();

  if (dated.length === 0 && undated.length === 0) return empty;
  return (
    <div className="timeline-view">
      <nav className="list-column" aria-label="Events">
        <h2 className="section-head">
          Events{' '}
          <small>
            {shown.length === dated.length
              ? dated.length
              : `${shown.length} of ${dated.length} in the window`}
            {cut && `; ${cut}`}
          </small>
        </h2>
        {earlier.length > 0 && (
          <button type="button" className="fold" onClick={unfold}>
            {earlier.length} earlier {earlier.length === 1 ? 'event' : 'events'}, from {earlier[0]?.year}
          </button>
        )}
        <EventList rows={shown} selected={selected} onChoose={choose} />
        {later.length > 0 && (
          <button type="button" className="fold" onClick={unfold}>
            {later.length} later {later.length === 1 ? 'event' : 'events'}, to {later.at(-1)?.year}
          </button>
        )}
        {undated.length > 0 && (
          <section className="undated">
            <h2 className="section-head thin">
              Undated <small>{undated.length} kept without a place on the axis</small>
            </h2>
            <ol className="event-list">
              {undated.map((row) => (
                <EventRow key={row.id} row={row} current={row.id === selected} onChoose={choose} />
              ))}
            </ol>
          </section>
        )}
      </nav>
      <div className="stage">
        {dated.length > 0 && (
          <div className="needs-script">
            <TimelineCanvas
              ref={canvas}
              rows={dated}
              selected={selected}
              onChoose={choose}
              onWindow={setWindow}
            />
          </div>
        )}
        <OpenedEvent id={selected} given={opened} onClose={() => choose(null)} />
        {dated.length > 0 && <HowToRead />}
      </div>
      <output className="sr-only">
        {window && shown.length < dated.length
          ? `${shown.length} of ${dated.length} events in the window`
          : ''}
      </output>
    </div>
  );
}

function fold(rows: readonly MarkedRow[], window: CanvasWindow | null, selected: string | null) {
  const side = ({ id, mark }: MarkedRow) =>
    !window || id === selected
      ? 0
      : mark.shape !== 'since' && mark.to <= window.from
        ? -1
        : mark.shape !== 'until' && mark.from >= window.to
          ? 1
          : 0;
  return {
    earlier: rows.filter((row) => side(row) < 0),
    shown: rows.filter((row) => side(row) === 0),
    later: rows.filter((row) => side(row) > 0),
  };
}
