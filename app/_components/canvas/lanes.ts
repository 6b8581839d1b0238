import type { TimelineWindow } from '@/lib/schemas/window';
import { events } from '../counts';
import { element } from './elements';
import { type Placeable, type Place, layOut, ROW, shareHeight, wantedHeights } from './layout';

/** A lane in pixels, from the top of the panel. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

export interface LanePlaces {
  readonly band: Band;
  /** Where its marks begin; `y` of their places is counted from there. */
  readonly top: number;
  readonly places: ReadonlyMap<string, Place>;
  /** Where the counts of those without marks stand. */
  readonly foot: number;
}

/** Space above the marks of a lane, and for the counts below them. */
const HEAD = 8;
const FOOT = ROW;

interface Options {
  readonly height: number;
  /** Room for a name above the marks, where there is none beside them. */
  readonly nameHeight: number;
  readonly selected: string | null;
  readonly before: ReadonlyMap<string, Place>;
  /** Whether a lane has counts of others. */
  readonly counted: ReadonlySet<number>;
}

interface Wanted {
  readonly full: number[];
  readonly compact: number[];
}

/** The heights at which each lane would have all its words, and at which it would hide no event. */
export function wantedOfLanes(
  lanes: readonly (readonly Placeable[])[],
  { nameHeight, counted }: Pick<Options, 'nameHeight' | 'counted'>,
): Wanted {
  const wanted = lanes.map((items, lane) => {
    const around = HEAD + nameHeight + (counted.has(lane) ? FOOT : 0);
    const { full, compact } = wantedHeights(items);
    // A name and a count stand beside the marks.
    const named = Math.max(ROW, 40 - HEAD);
    return { full: around + Math.max(named, full), compact: around + Math.max(named, compact) };
  });
  return { full: wanted.map(({ full }) => full), compact: wanted.map(({ compact }) => compact) };
}

/** Shares the height among the lanes and gives every mark its row. */
export function layOutLanes(lanes: readonly (readonly Placeable[])[], options: Options): LanePlaces[] {
  const head = HEAD + options.nameHeight;
  const least = lanes.map(() => head + ROW + (options.counted.size > 0 ? FOOT : 0));
  const { full, compact } =
    lanes.length === 1
      ? { full: [options.height], compact: [options.height] }
      : wantedOfLanes(lanes, options);
  const sum = (heights: readonly number[]) => heights.reduce((a, b) => a + b, 0);
  const heights =
    sum(compact) > options.height
      ? shareHeight(options.height, least, compact)
      : shareHeight(options.height, compact, full);
  let top = 0;
  return lanes.map((items, lane) => {
    const band = { top, height: heights[lane] ?? ROW };
    top += band.height;
    const within = (foot: number) => layOut(items, { ...options, height: band.height - head - foot });
    const alone = options.counted.has(lane) ? null : within(0);
    const places = alone?.size === items.length ? alone : within(FOOT);
    return { band, top: band.top + head, places, foot: band.top + band.height - FOOT + 2 };
  });
}

/** The names of the lanes, with the hairlines between them. Kept out of the accessibility tree: every mark says its lane. */
export function createLaneNames(container: HTMLElement) {
  const names = element('div', 'lane-names');
  names.setAttribute('aria-hidden', 'true');
  container.prepend(names);
  let lines: HTMLElement[] = [];
  return {
    write: (lanes: TimelineWindow['lanes']) => {
      lines = lanes.map(({ label, count, value }) => {
        const line = element('div', 'lane-name');
        const name = element('b', value === null ? 'rest' : '', label);
        name.dir = 'auto';
        line.append(name, element('small', '', events(count)));
        return line;
      });
      names.replaceChildren(...(lanes.length > 1 ? lines : []));
    },
    place: (bands: readonly Band[], offset: number) => {
      for (const [index, { top, height }] of bands.entries()) {
        const line = lines[index];
        if (!line) continue;
        line.style.top = `${top + offset}px`;
        line.style.height = `${height}px`;
      }
    },
    remove: () => names.remove(),
  };
}
