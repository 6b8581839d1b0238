import { NO_FILTER, printAddress, type View } from './address';
import { inForce } from './filters/words';

/** Nothing found: what narrows the view, and the ways out. */
export function NothingFound({ base, view }: { base: string; view: View }) {
  const filters = inForce(view.filter, () => 'this article');
  return (
    <div className="nothing-found">
      <p className="lead">Nothing found{view.filter.q ? ` for “${view.filter.q}”` : ''}.</p>
      <p>Titles, summaries and quotes were searched, and the titles and publishers of articles.</p>
      {/\s/.test(view.filter.q ?? '') && <p>Each of the words must be there: fewer words find more.</p>}
      {filters.length > 1 && (
        <>
          <p>It may be one of these that leaves nothing. Look without it:</p>
          <ul>
            {filters.map(({ key, name, value, without }) => (
              <li key={key}>
                <a href={`${base}${printAddress({ ...view, filter: without, stretch: null })}`}>
                  without {name.toLowerCase()}: {value}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`${base}${printAddress({ ...view, filter: NO_FILTER, stretch: null })}`}>
          Show the whole timeline
        </a>
      </p>
    </div>
  );
}
