import Link from 'next/link';
import { ButtonLink } from '@/app/_components/button';
import type { SourceResource } from '@/lib/schemas/source';
import { counted } from './counted';

const how = {
  given: '',
  metadata: ' (from the article)',
  corrected: ' (corrected)',
  unknown: '',
} as const;

/** Articles with what the desk does to them. */
export function SourceList({ sources, empty }: { sources: readonly SourceResource[]; empty: string }) {
  if (sources.length === 0) return <p className="text-ink-2">{empty}</p>;
  return (
    <ul className="desk-list">
      {sources.map((source) => (
        <li key={source.id}>
          <div>
            <p className="title">
              <Link href={`/sources/${source.id}`}>{source.title}</Link>
            </p>
            <p className="note">
              {source.publisher && `${source.publisher}, `}
              {source.publishedOn ? (
                <>
                  {source.publishedOn}
                  {how[source.publishedHow]}
                </>
              ) : (
                <span className="text-proof">publication date unknown</span>
              )}
              {`, ${counted(source.mentionCount, 'mention')}, in ${source.timeline.title}`}
              {source.copies.length > 0 && `, a copy of ${source.copies.length} other`}
            </p>
          </div>
          <ButtonLink look="quiet" href={`/admin/sources/${source.id}`} aria-label={`Manage ${source.title}`}>
            Manage
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
