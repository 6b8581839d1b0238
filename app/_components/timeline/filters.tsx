import Form from 'next/form';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Button } from '../button';
import { TextField } from '../field';

interface Props {
  action: string;
  typed: { readonly q: string; readonly from: string; readonly to: string };
  problems: Readonly<Partial<Record<'q' | 'from' | 'to', string>>>;
  filtered: boolean;
  /** What stands at the end of the bar. */
  children?: ReactNode;
}

/** Search and years, as a plain GET form: the view is in the address and can be sent. */
export function Filters({ action, typed, problems, filtered, children }: Props) {
  return (
    <search aria-label="Filter the timeline">
      <Form action={action} className="filters" scroll={false} key={JSON.stringify(typed)}>
        <div className="search-field">
          <TextField
            label="Search titles and quotes"
            name="q"
            type="search"
            defaultValue={typed.q}
            problem={problems.q}
          />
        </div>
        <div className="year-field">
          <TextField
            label="From"
            name="from"
            placeholder="1991"
            defaultValue={typed.from}
            problem={problems.from}
          />
        </div>
        <div className="year-field">
          <TextField
            label="To"
            name="to"
            placeholder="2024-08"
            defaultValue={typed.to}
            problem={problems.to}
          />
        </div>
        <Button type="submit">Show</Button>
        {filtered && (
          <Link className="button quiet" href={action}>
            Show all
          </Link>
        )}
        <div className="end">{children}</div>
      </Form>
    </search>
  );
}
