'use client';

import { useState } from 'react';
import type { FacetAnswer, FacetQuery, ViewFilter } from '@/lib/schemas/window';
import { useAnswer } from '../use-answer';
import { filterQuery } from '../windows';
import type { WindowStore } from '../window-store';
import { Drop } from './drop';

type Facet = FacetQuery['facet'];
export type FacetItem = FacetAnswer['items'][number];

interface Props {
  facet: Facet;
  label: string;
  /** What is looked for among many: "Find a place". */
  find?: string;
  filter: ViewFilter;
  /** As the server sent them with the page. */
  sent: FacetAnswer;
  /** Under the filters of the address that it was sent for. */
  sentFilter: ViewFilter;
  store: WindowStore;
  /** Words for values that are words of ours. */
  wordOf?: (value: string) => string;
  onChange: (values: string[], items: readonly FacetItem[]) => void;
}

const TYPING_MS = 150;

/** Values to narrow by, with how many events each would leave. Without a script: those of most events, and a button. */
export function FacetMenu(props: Props) {
  const { facet, label, filter } = props;
  const [open, setOpen] = useState(false);
  return (
    <Drop label={label} count={filter[facet].length} onOpen={setOpen} className="facet">
      <FacetValues {...props} open={open} />
    </Drop>
  );
}

/** The values alone, where several facets share a panel. */
export function FacetValues({
  facet,
  label,
  find,
  filter,
  sent,
  sentFilter,
  store,
  wordOf,
  open,
  onChange,
}: Props & { open: boolean }) {
  const [like, setLike] = useState('');
  const typed = like.trim();
  // Values of a facet under the other filters: those of its own add up, so they must not hide each other.
  const queryOf = (of: ViewFilter, more = {}) =>
    filterQuery('facets', { ...of, [facet]: [] }, { facet, ...more });
  const { answer, failure } = useAnswer(
    store,
    open ? queryOf(filter, typed === '' ? {} : { like: typed }) : null,
    // With the page came the first of them; those that are all of them need not be asked again.
    { key: sent.total > sent.items.length ? '' : queryOf(sentFilter), answer: sent },
    { after: TYPING_MS },
  );
  const chosen: readonly string[] = filter[facet];
  const listed = new Set(answer.items.map(({ value }) => value));
  // What is chosen can always be taken back, even where it is not among the first.
  const items = [
    ...(like === ''
      ? chosen.filter((value) => !listed.has(value)).map((value) => ({ value, label: '', count: null }))
      : []),
    ...answer.items,
  ];
  const toggle = (value: string, on: boolean) =>
    onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value), answer.items);
  return (
    <fieldset className="facet-values">
      <legend>{label}</legend>
      {find && (like !== '' || sent.total > sent.items.length) && (
        <input
          className="input needs-script"
          type="search"
          aria-label={find}
          placeholder={find}
          value={like}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setLike(event.target.value)}
        />
      )}
      <ul>
        {items.map(({ value, label: given, count }) => (
          <li key={value}>
            <label>
              <input
                type="checkbox"
                name={facet}
                value={value}
                checked={chosen.includes(value)}
                onChange={(event) => toggle(value, event.target.checked)}
              />
              <span>{wordOf ? wordOf(value) : given || labelIn(sent, value)}</span>
              {count !== null && <small>{count.toLocaleString('en-GB')}</small>}
            </label>
          </li>
        ))}
      </ul>
      {items.length === 0 && (
        <p className="hint">{like ? `None begins with “${like}”.` : 'None among these events.'}</p>
      )}
      {failure !== null && <p className="hint text-proof">The counts could not be fetched.</p>}
      {like === '' && answer.total > answer.items.length && (
        <p className="hint">
          The {answer.items.length} of most events, of {answer.total.toLocaleString('en-GB')}.
        </p>
      )}
    </fieldset>
  );
}

const labelIn = (sent: FacetAnswer, value: string) =>
  sent.items.find((item) => item.value === value)?.label ?? value;
