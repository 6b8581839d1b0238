import { NO_FILTER, printAddress, type View } from '../address';
import { inForce } from './words';

interface Props {
  base: string;
  view: View;
  labelOf: (source: string) => string;
}

/** What narrows the view, each with a link to the view without it. */
export function ActiveFilters({ base, view, labelOf }: Props) {
  const filters = inForce(view.filter, labelOf);
  if (filters.length === 0) return null;
  return (
    <ul className="active-filters" aria-label="Filters in force">
      {filters.map(({ key, name, value, without }) => (
        <li key={key}>
          <a
            className="chip"
            href={`${base}${printAddress({ ...view, filter: without })}`}
            aria-label={`Remove ${name}: ${value}`}
          >
            <span>{name}</span> {value}
            <i aria-hidden="true" />
          </a>
        </li>
      ))}
      <li>
        <a
          className="show-all"
          href={`${base}${printAddress({ ...view, filter: NO_FILTER, stretch: null })}`}
        >
          Show all
        </a>
      </li>
    </ul>
  );
}
