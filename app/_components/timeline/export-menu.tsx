'use client';

import { DropdownMenu } from 'radix-ui';

interface Props {
  /** Address under which the formats lie. */
  base: string;
  /** The view's part of the address. */
  view: string;
  filtered: boolean;
}

const formats = [
  { format: 'csv', name: 'CSV', means: 'one row an event, for spreadsheets' },
  { format: 'json', name: 'JSON', means: 'with every quote and derivation' },
];

/** The current view as a file. */
export function ExportMenu({ base, view, filtered }: Props) {
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="button needs-script">Export</DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
            {formats.map(({ format, name, means }) => (
              <DropdownMenu.Item key={format} asChild>
                <a href={`${base}/${format}${view}`} download>
                  {name} {filtered && 'of this view'}
                  <small>{means}</small>
                </a>
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <span className="without-script">
        {formats.map(({ format, name }) => (
          <a key={format} href={`${base}/${format}${view}`} download>
            Export as {name}
          </a>
        ))}
      </span>
    </>
  );
}
