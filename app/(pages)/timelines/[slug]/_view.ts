import { printStretch, readAddress } from '@/app/_components/timeline/address';
import type { Facets } from '@/app/_components/timeline/filters/filter-bar';
import { type Sent, USUAL_WIDTH } from '@/app/_components/timeline/sent';
import type { FacetQuery, Neighbours, ViewFilter } from '@/lib/schemas/window';
import type { Viewer } from '@/lib/services/actor';
import { readDensity, readFacets, readNeighbours, readWindow } from '@/lib/services/window';

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** Each value of each parameter of a page's address. */
export function parametersOf(params: SearchParams): [string, string][] {
  return Object.entries(params).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map((one): [string, string] => [name, one]),
  );
}

const BINS = 160;
/** Values of each facet that come with the page: enough to choose from where no script asks for more. */
const VALUES = 12;

/** What the page shows of a view before any script runs, from the same services that answer the script later. */
export async function sentView(
  slug: string,
  parameters: readonly (readonly [string, string])[],
  reader: Viewer,
): Promise<{ readonly sent: Sent; readonly facets: Facets }> {
  const { filter, stretch, lanes, undated } = readAddress(parameters).view;
  const values = (facet: FacetQuery['facet']) =>
    readFacets(slug, { ...filter, [facet]: [], facet, limit: VALUES }, reader);
  const [window, density, tag, place, participant, source, resolution, precision, kind] = await Promise.all([
    readWindow(
      slug,
      {
        ...filter,
        lanes,
        width: USUAL_WIDTH,
        page: stretch?.page ?? 1,
        undated,
        ...(stretch && { view: printStretch(stretch) }),
      },
      reader,
    ),
    readDensity(slug, { ...filter, bins: BINS }, reader),
    values('tag'),
    values('place'),
    values('participant'),
    values('source'),
    values('resolution'),
    values('precision'),
    values('kind'),
  ]);
  return {
    sent: {
      search: `${new URLSearchParams(parameters.map(([name, value]) => [name, value]))}`,
      window,
      density,
    },
    facets: { tag, place, participant, source, resolution, precision, kind },
  };
}

/** The events before and after one; null where that one is not to be seen among the others, a rejected one for instance. */
export const aroundEvent = (
  slug: string,
  event: string,
  filter: ViewFilter,
  reader: Viewer,
): Promise<Neighbours | null> => readNeighbours(slug, { ...filter, event }, reader).catch(() => null);
