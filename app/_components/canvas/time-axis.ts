import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline } from 'vis-timeline/esnext';
import { SMALLEST_VIEW, type View } from '../time/strip-view';
import { axisLabel } from './axis-labels';
import { countedMoment } from './round-years';

const DAY = 86_400_000;
const MOTION = 240;

interface Callbacks {
  /** In the frame in which axis and grid were drawn for another view or size. */
  onDraw: () => void;
  /** As soon as the view changes, or is about to. */
  readonly onMove: () => void;
  /** After the view came to rest. */
  onRest: () => void;
}

/** What moves under the marks: axis, grid, the lines of today and of the chosen date, and the view with its limits. */
export type TimeAxis = ReturnType<typeof createTimeAxis>;

/**
 * vis-timeline, and all that is known of it. It draws axis and grid, turns drags and pinches into views, and holds the limits; the
 * marks are ours, because vis writes each item anew at every frame, and knows neither salience nor focus. `destroy` must be called
 * once; the container must have a width.
 */
export function createTimeAxis(container: HTMLElement, first: View, { onDraw, onMove, onRest }: Callbacks) {
  const columns = new DataSet<DataItem>();
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const timeline = new Timeline(container, columns, {
    zoomMin: SMALLEST_VIEW * DAY,
    height: '100%',
    stack: false,
    selectable: false,
    showCurrentTime: true,
    showMajorLabels: false,
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: 0 },
    maxMinorChars: 6,
    // Between days and months: without it ten days on a phone have no label at all.
    showWeekScale: true,
    // The wheel is ours: vis knows one key for it, and no way to let the page scroll.
    zoomKey: 'altKey',
    horizontalScroll: false,
    verticalScroll: false,
    rtl: false,
    moment: countedMoment,
    format: { minorLabels: axisLabel, majorLabels: () => '' },
  });
  const panel = container.querySelector<HTMLElement>('.vis-panel.vis-center') ?? container;

  const view = (): View => {
    const { start, end } = timeline.getWindow();
    return { from: start.getTime() / DAY, to: end.getTime() / DAY };
  };
  const jump = ({ from, to }: View) => timeline.setWindow(dateOf(from), dateOf(to), { animation: false });

  // Given a start and an end as options, vis redraws nothing until it has moved once.
  jump(first);
  timeline.on('changed', onDraw);
  // To vis every step of a movement of ours is a rest.
  timeline.on('rangechanged', () => end === null && onRest());
  // A hand that takes hold stops what moves.
  timeline.on('rangechange', ({ byUser }: { byUser: boolean }) => {
    if (byUser) stop();
    onMove();
  });

  let frame = 0;
  /** Where the movement under way ends; null at rest. */
  let end: View | null = null;
  const stop = () => {
    cancelAnimationFrame(frame);
    end = null;
  };
  const show = (target: View, atOnce = false) => {
    stop();
    const before = view();
    if (atOnce || still.matches) return jump(target);
    const start = performance.now();
    end = target;
    onMove();
    const step = () => {
      const passed = Math.min(1, (performance.now() - start) / MOTION);
      if (passed < 1) frame = requestAnimationFrame(step);
      else end = null;
      jump(between(before, target, 1 - (1 - passed) ** 3));
    };
    step();
    return undefined;
  };

  return {
    /** Where marks belong: it is as wide as the view, stays in place and cuts off what sticks out. */
    panel,
    view,
    /** Where it will rest: who presses a button twice goes twice as far, however quickly. */
    heading: () => end ?? view(),
    show,
    /** Draws anew after the container has another size. */
    resize: () => timeline.redraw(),
    /** The view stays within this. */
    limit: ({ from, to }: View) => timeline.setOptions({ min: dateOf(from), max: dateOf(to) }),
    /** Marks a date with a column through the whole height; null takes it away. */
    column: (date: View | null) => {
      columns.clear();
      if (!date) return;
      columns.add({
        id: 'chosen',
        type: 'background',
        className: 'chosen',
        content: '',
        start: dateOf(date.from),
        end: dateOf(date.to),
      });
    },
    destroy: () => {
      stop();
      timeline.destroy();
      // Destroyed before its first draw, vis leaves its elements behind.
      container.replaceChildren();
    },
  };
}

function dateOf(day: number): Date {
  return new Date(day * DAY);
}

/** On the way from one view to another: zooming is even where each moment widens by the same factor. */
function between(a: View, b: View, share: number): View {
  const [from, to] = [a.to - a.from, b.to - b.from];
  const linear = (x: number, y: number) => x + (y - x) * share;
  if (share === 1) return b;
  if (Math.abs(to / from - 1) < 0.01) return { from: linear(a.from, b.from), to: linear(a.to, b.to) };
  const width = from * (to / from) ** share;
  // The one day that stays where it is while the rest moves away from it.
  const pivot = (a.from * to - b.from * from) / (to - from);
  const start = pivot + (a.from - pivot) * (width / from);
  return { from: start, to: start + width };
}
