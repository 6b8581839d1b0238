/** Values to narrow a timeline by, with how many events have each. */
import { type Belonging, BELONGINGS, MENTION_KINDS, PRECISIONS, RESOLUTIONS } from '../model';
import type { EventColumns } from './columns';
import type { Found } from './found';

export type Facet = Belonging | 'resolution' | 'precision' | 'kind';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

const isBelonging = (facet: Facet): facet is Belonging => (BELONGINGS as readonly string[]).includes(facet);

/** Those that any event found has, those of most events first, then by name. */
export function facetValues(columns: EventColumns, found: Found, facet: Facet): readonly FacetValue[] {
  const known = found.facets.get(facet);
  if (known) return known;
  const made = countValues(columns, found, facet);
  found.facets.set(facet, made);
  return made;
}

function countValues(columns: EventColumns, { mask }: Found, facet: Facet): FacetValue[] {
  const names = isBelonging(facet)
    ? columns.names[facet].list
    : facet === 'kind'
      ? MENTION_KINDS
      : facet === 'precision'
        ? PRECISIONS
        : RESOLUTIONS;
  const counts = new Uint32Array(names.length + 1);
  if (isBelonging(facet)) {
    const { starts, values } = columns.belongings[facet];
    for (let slot = 0; slot < mask.length; slot++)
      if (mask[slot]) for (let i = starts[slot]!; i < starts[slot + 1]!; i++) counts[values[i]!]!++;
  } else {
    const column = columns[facet].items;
    for (let slot = 0; slot < mask.length; slot++) if (mask[slot]) counts[column[slot]!]!++;
  }
  return names
    .flatMap((value, i) => (counts[i]! > 0 ? [{ value, count: counts[i]! }] : []))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
