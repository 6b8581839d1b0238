import Link from 'next/link';
import type { MouseEvent } from 'react';
import type { Neighbours } from '@/lib/schemas/window';

interface Props {
  neighbours: Neighbours;
  /** Where an event is shown. */
  hrefOf: (id: string) => string;
  /** Opens it in place; without it, and without a script, the link is followed. */
  onChoose?: (id: string) => void;
}

/** The events before and after one, in the order of dates. */
export function Around({ neighbours: { previous, next }, hrefOf, onChoose }: Props) {
  if (!previous && !next) return null;
  const link = (event: NonNullable<typeof next>, rel: 'prev' | 'next') => (
    <Link
      prefetch={false}
      rel={rel}
      className={rel}
      href={hrefOf(event.id)}
      onClick={
        onChoose &&
        ((click: MouseEvent) => {
          // A new tab or window is the browser's own affair.
          if (click.metaKey || click.ctrlKey || click.shiftKey) return;
          click.preventDefault();
          onChoose(event.id);
        })
      }
    >
      <small>
        {rel === 'prev' ? 'Before: ' : 'After: '}
        {event.date.text ?? 'no date'}
      </small>
      <span>{event.title}</span>
    </Link>
  );
  return (
    <nav className="around" aria-label="Events before and after">
      {previous && link(previous, 'prev')}
      {next && link(next, 'next')}
    </nav>
  );
}
