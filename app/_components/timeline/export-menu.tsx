import { Drop } from './filters/drop';

interface Props {
  /** Address under which the formats lie. */
  base: string;
  /** The filter's part of the address. */
  view: string;
  filtered: boolean;
}

const formats = [
  { format: 'csv', name: 'CSV', means: 'one row an event, for spreadsheets' },
  { format: 'json', name: 'JSON', means: 'with every quote and derivation' },
];

/** What the filter leaves, as a file. */
export function ExportMenu({ base, view, filtered }: Props) {
  return (
    <Drop label="Export" className="export">
      <ul>
        {formats.map(({ format, name, means }) => (
          <li key={format}>
            <a href={`${base}/${format}${view}`} download>
              {name} {filtered && 'of this view'}
              <small>{means}</small>
            </a>
          </li>
        ))}
      </ul>
    </Drop>
  );
}
