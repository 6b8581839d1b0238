'use client';

import { Dialog } from 'radix-ui';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '../button';
import { EventDetail } from '../event/event-detail';
import { Notice } from '../notice';
import type { Opened } from './use-event';

const NARROW = '(max-width: 62rem)';
/** Pixels left above the chosen mark. */
const MARK_ROOM = 8;

interface Props {
  id: string | null;
  opened: Opened;
  onClose: () => void;
  /** The events before and after it. */
  around: ReactNode;
  /** The day that the view is limited to, where it is: what came later is said to. */
  known: string | undefined;
}

/** The chosen event in place: beside the list, or over it on a small screen. */
export function OpenedEvent({ id, opened: { event, failed }, onClose, around, known }: Props) {
  const narrow = useNarrow();
  const region = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(event?.id);

  useEffect(() => {
    if (!event || narrow || shownBefore.current === event.id) return;
    shownBefore.current = event.id;
    bringIntoView(region.current);
  }, [event, narrow]);

  if (id === null) {
    return (
      <p className="opened-hint needs-script">
        Choose an event to see its date, and the sentences that give it.
      </p>
    );
  }
  const actions = (
    <>
      <a href={`/events/${id}`}>Permanent page</a>
      <Button look="quiet" onClick={onClose} className="needs-script">
        Close
      </Button>
    </>
  );
  const body = failed ? (
    <Notice bad>
      This event could not be loaded. <a href={`/events/${id}`}>Open its own page</a> instead.
    </Notice>
  ) : (
    (event && <EventDetail event={event} actions={actions} around={around} known={known} />) || (
      <p className="py-6 text-ink-2">Opening…</p>
    )
  );
  if (narrow) {
    return (
      <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
        <Dialog.Portal>
          <Dialog.Content className="sheet" aria-describedby={undefined}>
            <Dialog.Title className="sr-only">{event?.title ?? 'Event'}</Dialog.Title>
            {body}
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    );
  }
  return (
    <div ref={region} className="opened" aria-busy={!failed && event?.id !== id}>
      {body}
      <output className="sr-only">
        {event && event.id === id ? `Opened: ${event.date.text ?? 'no date'}, ${event.title}` : ''}
      </output>
    </div>
  );
}

/**
 * Scrolls until the event's date is well in view: first the page, until list and column fill the screen, so that the chosen
 * row stays in sight; then the column alone, as far as the chosen mark stays in sight.
 */
function bringIntoView(region: HTMLElement | null) {
  const column = region?.parentElement;
  if (!region || !column) return;
  const below = () => region.getBoundingClientRect().top - innerHeight * 0.5;
  const above = column.getBoundingClientRect().top;
  scrollBy({ top: Math.max(0, Math.min(below(), above)) });
  const mark = column.querySelector<HTMLElement>('.mark-button[aria-pressed="true"]');
  const axis = mark?.closest('.vis-panel')?.getBoundingClientRect().top ?? 0;
  // Where it is going: it may be on its way to another row.
  const markTop = mark ? axis + Number.parseFloat(mark.style.getPropertyValue('--y')) : Infinity;
  const room = markTop - Math.max(0, column.getBoundingClientRect().top) - MARK_ROOM;
  column.scrollBy({ top: Math.max(0, Math.min(below(), room)) });
}

function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia(NARROW).matches,
    // The server cannot know: it shows the event in the page, so that it can be read without a script.
    () => false,
  );
}
