'use client';

import { useEffect, useState } from 'react';
import type { FacetAnswer, FacetQuery, ViewFilter } from '@/lib/schemas/window';
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
  store,
  wordOf,
  open,
  onChange,
}: Props & { open: boolean }) {
  const [like, setLike] = useState('');
  const { answer, failed } = useFacet(facet, filter, like, open, sent, store);
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
      {failed && <p className="hint text-proof">The counts could not be fetched.</p>}
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

/** Values of a facet under the other filters: those of its own add up, so they must not hide each other. */
function useFacet(
  facet: Facet,
  filter: ViewFilter,
  like: string,
  open: boolean,
  sent: FacetAnswer,
  store: WindowStore,
): { readonly answer: FacetAnswer; readonly failed: boolean } {
  const [got, setGot] = useState({ answer: sent, from: sent, failed: false });
  if (got.from !== sent) setGot({ answer: sent, from: sent, failed: false });
  const query = filterQuery(
    'facets',
    { ...filter, [facet]: [] },
    { facet, ...(like.trim() !== '' && { like: like.trim() }) },
  );
  useEffect(() => {
    if (!open) return undefined;
    const asking = new AbortController();
    const load = async () => {
      try {
        const answer = await store.ask(query, asking.signal);
        if (asking.signal.aborted) return;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- in the shape of `facetAnswer`
        setGot((before) => ({ ...before, answer: answer as FacetAnswer, failed: false }));
      } catch {
        if (!asking.signal.aborted) setGot((before) => ({ ...before, failed: true }));
      }
    };
    const timer = setTimeout(() => void load(), TYPING_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [query, open, store]);
  return got;
}
