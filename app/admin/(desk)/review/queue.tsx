import Link from 'next/link';
import type { SuggestionPage } from '@/lib/schemas/suggestion';
import { counted } from '../../_components/counted';
import { type Review, reviewAddress } from './_address';

interface Props {
  page: SuggestionPage;
  /** Id of the one that is looked at. */
  current: string | null;
  review: Review;
}

const kinds = [
  [undefined, 'All'],
  ['merge', 'Same event?'],
  ['disagreement', 'Dates disagree'],
] as const;

/** What waits for a decision, the likeliest first. */
export function Queue({ page, current, review }: Props) {
  const { at: _at, done: _done, kind, ...rest } = review;
  const index = page.items.findIndex(({ id }) => id === current);
  const before = page.items[index - 1];
  const after = page.items[index + 1];
  return (
    <nav className="queue" aria-label="Suggestions">
      <p className="queue-kinds">
        {kinds.map(([value, words]) => (
          <Link
            key={words}
            href={reviewAddress({ ...rest, ...(value && { kind: value }) })}
            aria-current={kind === value ? 'true' : undefined}
          >
            {words}
          </Link>
        ))}
      </p>
      <ol>
        {page.items.map(({ id, kind: what, a, b }) => (
          <li key={id}>
            <Link
              href={reviewAddress({ ...review, at: id })}
              className="queue-item"
              aria-current={id === current ? 'true' : undefined}
            >
              <span className="queue-kind">
                {what === 'merge'
                  ? 'Same event?'
                  : `${a.date.text ?? 'no date'} or ${b.date.text ?? 'no date'}`}
              </span>
              <span className="queue-title">{a.title}</span>
              <span className="queue-title">{b.title}</span>
            </Link>
          </li>
        ))}
      </ol>
      {page.total > page.items.length && (
        <p className="queue-more">{counted(page.total - page.items.length, 'more suggestion')} after these</p>
      )}
      {page.items.length > 1 && (
        <p className="queue-steps">
          {before && (
            <Link href={reviewAddress({ ...review, at: before.id })} aria-keyshortcuts="k">
              Previous
            </Link>
          )}
          {after && (
            <Link href={reviewAddress({ ...review, at: after.id })} aria-keyshortcuts="j">
              Next
            </Link>
          )}
          <span className="needs-script">
            <kbd>J</kbd> <kbd>K</kbd> move through them
          </span>
        </p>
      )}
    </nav>
  );
}
