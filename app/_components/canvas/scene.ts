import type { TimelineWindow } from '@/lib/schemas/window';
import { dayNumber } from '../time/days';
import type { View } from '../time/strip-view';
import { type Cluster, clusters, type Edges, type Hidden } from './clusters';
import { type ClusterElement, createCluster, createMark, element, keyOf, type MarkElement } from './elements';
import { createLaneNames, type LanePlaces, layOutLanes, wantedOfLanes } from './lanes';
import type { Place, Placeable } from './layout';
import { createRuler } from './ruler';
import { insertInOrder, nearest, reaches, type Stop } from './stops';
import type { TimeAxis } from './time-axis';

/** A name above the marks, where there is no room beside them. */
const NAME_HEIGHT = 20;
/** Beyond this change of scale words are arranged anew while the reader still zooms. */
const REARRANGE = 1.15;
/** vis keeps whole milliseconds: a view that only moves changes its width by less than this share. */
const SAME_SCALE = 1e-5;
/** Pixels beside the view in which marks are kept where they belong while it is scaled. */
const REACH = 300;
/** Pixels from the origin at which positions lose their precision. */
const REBASE = 500_000;

export type Scene = ReturnType<typeof createScene>;

/**
 * The marks over the axis. While the view moves, one transform moves them all; only another scale or other events call for writing to
 * each, and nothing is read from the layout while anything moves.
 */
export function createScene(body: HTMLElement, axis: TimeAxis) {
  const layer = element('div', 'canvas-layer');
  const counts = element('div', 'canvas-counts');
  layer.append(counts);
  // It takes the focus where nothing is left that could have it.
  body.tabIndex = -1;
  axis.panel.append(layer);
  const names = createLaneNames(body);
  let ruler = createRuler(body);

  let data: TimelineWindow | null = null;
  let marks: MarkElement[] = [];
  let hidden: ClusterElement[] = [];
  let lanes: LanePlaces[] = [];
  let places: ReadonlyMap<string, Place> = new Map();
  let selected: string | null = null;
  let tabStop: HTMLButtonElement | null = null;
  let size = { width: 0, height: 0, offset: 0, named: false };
  let [origin, scale, arrangedAt] = [0, 0, 0];
  let sliding: MarkElement[] = [];
  let measureLanes = true;

  /** Reads sizes; called when the container has another one, never while it moves. */
  const measure = () => {
    size = {
      width: axis.panel.clientWidth,
      height: axis.panel.clientHeight,
      offset: axis.panel.offsetTop,
      named: getComputedStyle(body).getPropertyValue('--names-beside').trim() === '1',
    };
  };
  const leftOf = ({ from }: View) => (from - origin) * scale;

  /** Who has the focus on what goes is taken to the nearest: in the document's hands it would be nowhere, and keys with it. */
  const keepingFocus =
    <Arguments extends unknown[]>(change: (...given: Arguments) => void) =>
    (...given: Arguments) => {
      const focused = document.activeElement;
      // Most of the time nothing here has it, and then nothing is put in order for it.
      const held = layer.contains(focused) ? order().find(({ button }) => button === focused) : undefined;
      change(...given);
      if (!held) return;
      const stops = order();
      const seen = stops.filter((stop) => reaches(stop, axis.view()));
      const next =
        stops.find(({ button }) => button === held.button) ??
        stops.find(({ mark }) => mark && mark.key === held.mark?.key) ??
        nearest(seen.length > 0 ? seen : stops, held.from);
      const to = next?.button ?? body;
      if (next) setTabStop(next.button);
      if (to !== document.activeElement) to.focus({ preventScroll: true });
    };

  /** In every frame in which the view moved. */
  const move = () => {
    const view = axis.view();
    const next = size.width / (view.to - view.from);
    if (!Number.isFinite(next) || next <= 0) return;
    if (!(Math.abs(next / scale - 1) < SAME_SCALE) || Math.abs(leftOf(view)) > REBASE) {
      [scale, origin] = [next, view.from];
      layer.dataset['scaling'] = '';
      for (const mark of marks) mark.scaleTo(scale, origin, [-REACH, size.width + REACH]);
      for (const cluster of hidden) cluster.scaleTo(scale, origin);
    }
    layer.style.transform = `translateX(${-leftOf(view)}px)`;
    const change = scale / arrangedAt;
    if (change > REARRANGE || change < 1 / REARRANGE) arrange();
    else for (const mark of sliding) mark.slide(leftOf(view));
  };

  /** Gives every mark its row and its words, and counts those without. */
  const arrange = keepingFocus(() => {
    if (!data || scale === 0) return;
    arrangedAt = scale;
    for (const mark of marks) mark.scaleTo(scale, origin);
    const view = axis.view();
    const left = leftOf(view);
    const edges = [left, left + size.width] as const;
    const count = Math.max(1, data.lanes.length);
    const placeables: Placeable[][] = Array.from({ length: count }, () => []);
    for (const mark of marks) {
      placeables[mark.lane]?.push(mark.placeable(scale, origin, edges));
    }
    const room = {
      nameHeight: count > 1 && !size.named ? NAME_HEIGHT : 0,
      counted: new Set(data.more.map(({ lane }) => lane)),
    };
    if (measureLanes) {
      measureLanes = false;
      // Lanes of few events need not be as tall as there is room for; they stay as they are while the reader moves.
      for (const [name, heights] of Object.entries(wantedOfLanes(placeables, room))) {
        const pixels = heights.reduce((sum: number, height: number) => sum + height, size.offset + 2);
        if (count > 1) body.style.setProperty(`--${name}`, `${Math.ceil(pixels)}px`);
      }
    }
    lanes = layOutLanes(placeables, {
      ...room,
      height: size.height,
      selected: marks.find(({ item }) => item.id === selected)?.key ?? null,
      before: places,
    });
    const found = new Map<string, Place>();
    for (const lane of lanes) for (const [key, place] of lane.places) found.set(key, place);
    for (const mark of marks) mark.put(found.get(mark.key) ?? null, lanes[mark.lane]?.top ?? 0);
    places = found;
    sliding = marks.filter((mark) => mark.slides());
    for (const mark of marks) mark.slide(mark.slides() ? left : -Infinity);
    names.place(
      lanes.map(({ band }) => band),
      size.offset,
    );
    drawCounts(found, edges);
    keepTabStop();
  });

  const drawCounts = (found: ReadonlyMap<string, Place>, edges: Edges) => {
    if (!data) return;
    const unplaced: Hidden[] = marks
      .filter(({ key }) => !found.has(key))
      .map(({ mark, lane }) => ({ lane, from: mark.from, to: mark.from + 1, count: 1 }));
    const counted = data.more.map(({ lane, from, to, count }) => ({
      lane,
      from: dayNumber(from),
      to: dayNumber(to) + 1,
      count,
    }));
    const next: Cluster[] = clusters([...counted, ...unplaced], scale, origin, edges);
    const most = Math.log1p(Math.max(1, ...next.map(({ count }) => count)));
    const known = new Map(hidden.map((one) => [one.cluster().key, one]));
    hidden = next.map((cluster) => {
      const one = known.get(cluster.key) ?? createCluster(cluster);
      known.delete(cluster.key);
      one.draw(cluster, lanes[cluster.lane]?.foot ?? 0, Math.log1p(cluster.count) / most);
      return one;
    });
    for (const gone of known.values()) gone.button.remove();
    insertInOrder(
      counts,
      hidden.map(({ button }) => button),
    );
  };

  /** Takes what is new, drops what is gone, and leaves the rest where it is. */
  const update = keepingFocus((next: TimelineWindow) => {
    const sameLanes =
      JSON.stringify(data?.lanes.map(({ label }) => label)) ===
      JSON.stringify(next.lanes.map(({ label }) => label));
    data = next;
    if (!sameLanes) measureLanes = true;
    const known = new Map(marks.map((mark) => [mark.key, mark]));
    const several = next.lanes.length > 1;
    const fresh: MarkElement[] = [];
    for (const item of next.items) {
      for (const lane of item.lanes.length > 0 ? item.lanes : [0]) {
        const key = keyOf(item.id, lane);
        const old = known.get(key);
        if (old && sameLanes && JSON.stringify(old.item) === JSON.stringify(item)) {
          known.delete(key);
          fresh.push(old);
          continue;
        }
        const made = createMark(item, lane, several ? (next.lanes[lane]?.label ?? null) : null, ruler);
        if (!made) continue;
        made.press(item.id === selected);
        if (scale > 0) made.scaleTo(scale, origin);
        fresh.push(made);
      }
    }
    // The chosen one stays as long as the reader has it open, even where others are more salient.
    for (const mark of known.values()) {
      if (sameLanes && mark.item.id === selected && !fresh.some(({ item }) => item.id === selected)) {
        fresh.push(mark);
        known.delete(mark.key);
      }
    }
    marks = fresh.toSorted(
      (a, b) =>
        a.mark.from - b.mark.from || a.mark.to - b.mark.to || a.lane - b.lane || (a.key < b.key ? -1 : 1),
    );
    for (const gone of known.values()) gone.button.remove();
    insertInOrder(
      layer,
      marks.map(({ button }) => button),
    );
    names.write(next.lanes);
    arrange();
  });

  const keepTabStop = () => {
    const stops = order();
    const inView = stops.find((one) => reaches(one, axis.view()));
    if (tabStop && stops.some(({ button }) => button === tabStop)) return;
    setTabStop((inView ?? stops[0])?.button ?? null);
  };
  const setTabStop = (button: HTMLButtonElement | null) => {
    if (tabStop) tabStop.tabIndex = -1;
    tabStop = button;
    if (button) button.tabIndex = 0;
  };

  /** All that can have the focus, in the order of their dates. */
  const order = (): Stop[] =>
    [
      ...marks
        .filter((mark) => mark.shown())
        .map(
          (mark): Stop => ({
            button: mark.button,
            lane: mark.lane,
            from: mark.mark.from,
            to: mark.mark.to,
            mark,
            cluster: null,
          }),
        ),
      ...hidden.map(
        (one): Stop => ({
          button: one.button,
          lane: one.cluster().lane,
          from: one.cluster().from,
          to: one.cluster().to,
          mark: null,
          cluster: one,
        }),
      ),
    ].toSorted((a, b) => a.from - b.from || a.to - b.to || a.lane - b.lane);

  return {
    layer,
    move,
    update,
    order,
    setTabStop,
    size: () => size,
    /** After the container has another size, or other fonts have come. */
    resize: keepingFocus((fonts = false) => {
      measure();
      if (fonts) {
        ruler = createRuler(body);
        const again = data;
        for (const { button } of marks) button.remove();
        marks = [];
        if (again) update(again);
      }
      arrangedAt = 0;
      move();
    }),
    rest: () => {
      // Rows that change at rest slide to their places; while the reader zooms nothing else may move.
      delete layer.dataset['scaling'];
      arrange();
    },
    select: (id: string | null) => {
      selected = id;
      for (const mark of marks) mark.press(mark.item.id === id);
      const chosen = marks.find(({ item }) => item.id === id);
      const [own] = chosen?.mark.parts ?? [];
      axis.column(
        chosen ? (chosen.mark.shape === 'differ' && own ? { from: own[0], to: own[1] } : chosen.mark) : null,
      );
      arrange();
      if (chosen) setTabStop(chosen.button);
      return chosen ?? null;
    },
    markOf: (target: EventTarget | null) =>
      target instanceof Node ? (marks.find(({ button }) => button.contains(target)) ?? null) : null,
    clusterOf: (target: EventTarget | null) =>
      target instanceof Node ? (hidden.find(({ button }) => button.contains(target)) ?? null) : null,
    /** Where a mark's visible part begins, in the body's pixels. */
    screenX: (mark: MarkElement) => Math.max(0, mark.at().x - leftOf(axis.view())),
    remove: () => {
      layer.remove();
      names.remove();
    },
  };
}
