import Link from 'next/link';
import { sentenceAround } from '@/app/_components/source/sentence-around';
import type { Corrections } from '@/app/_components/source/source-text';
import { UndoForm } from '@/app/admin/_components/undo-form';
import type { SourceDetail } from '@/lib/schemas/source';

/** The desk's form for a new event, filled in with what an article says. */
const newEvent = (source: string, said: Readonly<Record<string, string>> = {}) =>
  `/admin/events/new?${new URLSearchParams({ source, ...said })}`;

/** What somebody of the desk can do about a source's dates, at the place of each. */
export function correctionsFor(source: SourceDetail): Corrections {
  return {
    edit: (mention) => (
      <p className="correct">
        <Link href={`/admin/events/${mention.eventId}`} prefetch={false}>
          Correct
        </Link>
      </p>
    ),
    restore: (aside) =>
      aside.kind === 'rejected' ? (
        aside.decisionId && <UndoForm decision={aside.decisionId} then={`/sources/${source.id}`} />
      ) : (
        <Link
          prefetch={false}
          href={newEvent(source.id, {
            quote: sentenceAround(source.text, aside, source.language),
            date: source.text.slice(aside.start, aside.end),
          })}
        >
          It is a date
        </Link>
      ),
    tellsOf: (line) => (
      <Link prefetch={false} href={newEvent(source.id, { quote: line.slice(0, 2000) })}>
        It tells of an event
      </Link>
    ),
  };
}

/** For what nothing was found in. */
export function AddMissed({ source }: { source: string }) {
  return (
    <Link prefetch={false} href={newEvent(source)}>
      Add a missed event
    </Link>
  );
}
