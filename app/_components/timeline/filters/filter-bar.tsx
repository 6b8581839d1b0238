'use client';

import { type ReactNode, useRef, useState } from 'react';
import type { Belonging } from '@/lib/core/model';
import { MENTION_KINDS, PRECISIONS } from '@/lib/schemas/lists';
import type { FacetAnswer, FacetQuery, ViewFilter } from '@/lib/schemas/window';
import { SelectField } from '../../field';
import type { Problem, View } from '../address';
import type { WindowStore } from '../window-store';
import { DateField } from './date-field';
import { Drop, useDrops } from './drop';
import { type FacetItem, FacetMenu, FacetValues } from './facet-menu';
import { KeyEvents } from './key-events';
import { TypedField } from './typed-field';
import { kindWord, precisionWord } from './words';

export type Facets = Readonly<Record<FacetQuery['facet'], FacetAnswer>>;

/** How a change goes into the address: `find` looks for something anywhere, `sift` thins out what is in view. */
export type ChangeFilter = (part: Partial<ViewFilter>, how: 'find' | 'sift', typing?: boolean) => void;

interface Props {
  /** Address of the timeline's page, without a view. */
  base: string;
  view: View;
  problems: readonly Problem[];
  facets: Facets;
  /** The filter that these were sent for. */
  sentFilter: ViewFilter;
  store: WindowStore;
  /** Readers see what is published; who works at the desk may ask for the rest. */
  desk: boolean;
  onChange: ChangeFilter;
  onLabels: (items: readonly FacetItem[]) => void;
  /** What stands at the end of the bar. */
  children?: ReactNode;
}

const NAMES: readonly { facet: Belonging; label: string; find: string }[] = [
  { facet: 'tag', label: 'Tags', find: 'Find a tag' },
  { facet: 'place', label: 'Places', find: 'Find a place' },
  { facet: 'participant', label: 'Who', find: 'Find a person or body' },
  { facet: 'source', label: 'Articles', find: 'Find an article' },
];

export const FILTER_FORM = 'timeline-filters';

/**
 * Search and filters: a GET form of plain fields, which the server understands as it is. With a script every change counts at once.
 */
export function FilterBar({
  base,
  view,
  problems,
  facets,
  sentFilter,
  store,
  desk,
  onChange,
  onLabels,
  children,
}: Props) {
  const { filter } = view;
  const form = useRef<HTMLFormElement>(null);
  useDrops(form);
  const [unfolded, setUnfolded] = useState(false);
  const problemOf = (field: string) => {
    const found = problems.find((problem) => problem.field === field);
    return found && `“${found.value}” ${found.message}`;
  };
  const menus = { filter, sentFilter, store };
  const more =
    filter.precision.length +
    filter.kind.length +
    Number(filter.independent !== undefined) +
    Number(filter.status !== undefined);
  return (
    <search aria-label="Filter the timeline">
      <form
        ref={form}
        id={FILTER_FORM}
        action={base}
        className="filters"
        data-unfolded={unfolded || undefined}
        onSubmit={(event) => event.preventDefault()}
      >
        <div className="search-field">
          <TypedField
            label="Search titles, quotes and articles"
            name="q"
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            value={filter.q ?? ''}
            problem={problemOf('q')}
            onType={(text) => onChange({ q: text.trim() || undefined }, 'find', true)}
          />
        </div>
        <button
          type="button"
          className="button filters-fold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded((before) => !before)}
        >
          Filters
        </button>
        {(['from', 'to'] as const).map((field) => (
          <DateField
            key={field}
            field={field}
            value={filter[field] ?? problems.find((problem) => problem.field === field)?.value ?? ''}
            problem={problemOf(field)}
            onChange={(value) => onChange({ [field]: value }, 'find')}
          />
        ))}
        <div className="drops">
          {NAMES.filter(({ facet }) => facets[facet].total > 0 || filter[facet].length > 0).map(
            ({ facet, label, find }) => (
              <FacetMenu
                key={facet}
                {...menus}
                {...{ facet, label, find }}
                sent={facets[facet]}
                onChange={(values, items) => {
                  onLabels(items);
                  onChange({ [facet]: values }, 'find');
                }}
              />
            ),
          )}
          <KeyEvents value={filter.salience} onChange={(salience) => onChange({ salience }, 'sift', true)} />
          <More {...menus} {...{ facets, desk, onChange }} count={more} />
          <Known filter={filter} onChange={onChange} />
        </div>
        <button type="submit" className="button without-script">
          Show
        </button>
        <div className="end">{children}</div>
      </form>
    </search>
  );
}

function More({
  filter,
  sentFilter,
  store,
  facets,
  desk,
  onChange,
  count,
}: Pick<Props, 'facets' | 'sentFilter' | 'store' | 'desk' | 'onChange'> & {
  filter: ViewFilter;
  count: number;
}) {
  const [open, setOpen] = useState(false);
  return (
    <Drop label="More" count={count} onOpen={setOpen} className="more-filters">
      <FacetValues
        {...{ filter, sentFilter, store, open }}
        facet="precision"
        label="How precise"
        sent={facets.precision}
        wordOf={precisionWord}
        onChange={(values) =>
          onChange({ precision: PRECISIONS.filter((one) => values.includes(one)) }, 'sift')
        }
      />
      <FacetValues
        {...{ filter, sentFilter, store, open }}
        facet="kind"
        label="Told as"
        sent={facets.kind}
        wordOf={kindWord}
        onChange={(values) => onChange({ kind: MENTION_KINDS.filter((one) => values.includes(one)) }, 'sift')}
      />
      <SelectField
        label="Independent sources"
        name="independent"
        id="filter-independent"
        value={filter.independent ?? ''}
        onChange={({ target }) =>
          onChange({ independent: target.value === '' ? undefined : Number(target.value) }, 'sift')
        }
      >
        <option value="">any number</option>
        {[...new Set([2, 3, 5, 10, filter.independent ?? 2])]
          .toSorted((a, b) => a - b)
          .map((least) => (
            <option key={least} value={least}>
              at least {least}
            </option>
          ))}
      </SelectField>
      {desk && (
        <SelectField
          label="Status"
          name="status"
          id="filter-status"
          value={filter.status ?? ''}
          onChange={({ target }) =>
            onChange({ status: STATUS_WORDS.find(({ value }) => value === target.value)?.value }, 'sift')
          }
        >
          <option value="">published and drafts</option>
          {STATUS_WORDS.map(({ value, word }) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </SelectField>
      )}
    </Drop>
  );
}

const STATUS_WORDS = [
  { value: 'published', word: 'published alone' },
  { value: 'draft', word: 'drafts alone' },
  { value: 'rejected', word: 'rejected' },
] as const;

/** The day of "as known on", where no script offers the slider. */
function Known({ filter, onChange }: { filter: ViewFilter; onChange: ChangeFilter }) {
  return (
    <Drop label="As known on" count={filter.known === undefined ? 0 : 1} className="known-drop">
      <label className="field">
        <span className="field-label">The timeline as it could be known on</span>
        <input
          className="input"
          type="date"
          name="known"
          value={filter.known ?? ''}
          onChange={({ target }) => onChange({ known: target.value || undefined }, 'sift')}
        />
      </label>
      <p className="hint">Shows what was published until the end of that day, and nothing that came later.</p>
    </Drop>
  );
}
