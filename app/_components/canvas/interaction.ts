import { SMALLEST_VIEW, type View } from '../time/strip-view';
import { zoomed } from './geometry';
import type { Scene } from './scene';
import { nearest, reaches, type Stop } from './stops';
import type { TimeAxis } from './time-axis';
import type { createTip } from './tip';

/** A pointer that moved less has clicked. */
const CLICK = 6;

interface Parts {
  readonly body: HTMLElement;
  readonly axis: TimeAxis;
  readonly scene: Scene;
  readonly tip: ReturnType<typeof createTip>;
  /** The stretch that may be seen. */
  readonly bounds: () => View;
  /** From the first event to the last. */
  readonly span: () => View;
  readonly onChoose: (id: string) => void;
  /** What is pointed at or focused. */
  readonly onPoint: (stop: Stop['mark'] | Stop['cluster'] | null) => void;
  /** A key moved the view: who cannot see it wants to hear it. */
  readonly onKeyMove: () => void;
}

/** Wheel, keys, clicks and touches on the canvas; drags and pinches are the axis's own. */
export function createInteraction({
  body,
  axis,
  scene,
  tip,
  bounds,
  span,
  onChoose,
  onPoint,
  onKeyMove,
}: Parts) {
  /** After a click or with the focus inside, and until the pointer leaves, the wheel is for the canvas. */
  let engaged = false;
  let downAt = { x: 0, y: 0 };

  const zoom = (factor: number, pivot?: number, atOnce = false): boolean => {
    const view = atOnce ? axis.view() : axis.heading();
    const target = zoomed(view, factor, pivot ?? (view.from + view.to) / 2, bounds(), SMALLEST_VIEW);
    const changes = Math.abs(target.to - target.from - (view.to - view.from)) > 1e-3;
    if (changes) axis.show(target, atOnce);
    return changes;
  };
  /** By a share of the view; positive is later. */
  const pan = (share: number, atOnce = false): boolean => {
    const { from, to } = atOnce ? axis.view() : axis.heading();
    const { from: first, to: last } = bounds();
    const by = Math.max(first - from, Math.min(last - to, share * (to - from)));
    if (Math.abs(by) < 1e-3) return false;
    axis.show({ from: from + by, to: to + by }, atOnce);
    return true;
  };
  /** Brings a date into view, at the width that the view has. */
  const reveal = (date: View) => {
    const view = axis.heading();
    const width = view.to - view.from;
    const edge = width * 0.05;
    if (reaches(date, { from: view.from + edge, to: view.to - edge })) return;
    const middle = date.to - date.from > width ? date.from + width * 0.4 : (date.from + date.to) / 2;
    axis.show({ from: middle - width / 2, to: middle + width / 2 });
  };
  /** Opens a cluster: its stretch fills the view. */
  const open = ({ from, to }: View) => {
    const view = axis.view();
    const width = Math.max(SMALLEST_VIEW, Math.min((to - from) * 1.1, (view.to - view.from) / 2));
    axis.show({ from: (from + to - width) / 2, to: (from + to + width) / 2 });
  };

  const show = (mark: NonNullable<Stop['mark']>) => {
    const { offset, width, height } = scene.size();
    const aside = body.clientWidth - width;
    tip.show(mark, aside + scene.screenX(mark), offset + mark.at().y, {
      width: body.clientWidth,
      height: height + offset,
    });
  };
  const approach = (event: Event) => {
    // A finger on its way to drag or pinch points at nothing.
    if (byTouch(event)) return;
    const mark = scene.markOf(event.target);
    onPoint(mark ?? scene.clusterOf(event.target));
    if (mark && !mark.tells()) show(mark);
    else if (event.type === 'focusin') tip.hide();
    else tip.hideSoon();
  };

  const go = (stop: Stop | undefined) => {
    if (!stop) return;
    scene.setTabStop(stop.button);
    stop.button.focus({ preventScroll: true });
    reveal(stop);
  };
  /** The end that was asked for by a key while its events are on their way. */
  let heading: 'first' | 'last' | null = null;
  /** To the first event of all, or the last: the view goes there, and the focus as soon as `arrived` says that they are known. */
  const goToEnd = (end: 'first' | 'last') => {
    const { from, to } = axis.heading();
    const whole = span();
    const edge = (to - from) * 0.05;
    const start = end === 'first' ? whole.from - edge : whole.to + edge - (to - from);
    const there = from <= whole.from && to >= whole.to ? from : start;
    heading = end;
    if (Math.abs(there - from) > edge) axis.show({ from: there, to: there + to - from });
    else arrived(whole);
  };
  /** After other events have come: those of a stretch of days. */
  const arrived = ({ from, to }: View) => {
    const whole = span();
    if (heading === null || (heading === 'first' ? from > whole.from : to < whole.to)) return;
    const stops = scene.order();
    const stop = heading === 'first' ? stops[0] : stops.at(-1);
    heading = null;
    // Who has gone elsewhere meanwhile is not fetched back.
    if (body.contains(document.activeElement)) go(stop);
  };
  /** The nearest in time in the next lane above or below that has any. */
  const inOtherLane = (at: Stop, step: number): Stop | undefined => {
    const stops = scene.order();
    const lanes = [...new Set(stops.map(({ lane }) => lane))].toSorted((a, b) => a - b);
    const lane = lanes[lanes.indexOf(at.lane) + step];
    return nearest(
      stops.filter((stop) => stop.lane === lane),
      at.from,
    );
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    heading = null;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    const moved = () => {
      done();
      tip.hide();
      onKeyMove();
    };
    const factor = { '+': 0.5, '=': 0.5, '-': 2, _: 2 }[event.key];
    if (factor !== undefined) {
      zoom(factor);
      return moved();
    }
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (way !== undefined && event.shiftKey) {
      pan(way / 4);
      return moved();
    }
    if (event.key === 'Escape') return tip.hide();
    const stops = scene.order();
    const at = stops.findIndex(({ button }) => button === event.target);
    const stop = stops[at];
    if (!stop) return undefined;
    const several = stops.some(({ lane }) => lane !== stop.lane);
    if (event.key === 'Home') return (done(), goToEnd('first'));
    if (event.key === 'End') return (done(), goToEnd('last'));
    if (way === undefined) return undefined;
    done();
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const next = vertical && several ? inOtherLane(stop, way) : stops[at + way];
    // At the end of what is known here there may be more beyond.
    if (!next && !(vertical && several)) pan(way / 2);
    return go(next);
  };

  const onClick = (event: MouseEvent) => {
    // A drag that ends on a mark is not a choice; a click by keyboard has no place.
    if (event.detail > 0 && Math.hypot(event.clientX - downAt.x, event.clientY - downAt.y) > CLICK) return;
    const mark = scene.markOf(event.target);
    const cluster = scene.clusterOf(event.target);
    if (cluster) {
      tip.hide();
      open(cluster.cluster());
      onKeyMove();
    }
    if (!mark) return;
    // A finger cannot hover: the first touch tells, the second opens.
    if (byTouch(event) && !mark.tells() && mark.key !== lastTouched) {
      lastTouched = mark.key;
      show(mark);
      return;
    }
    lastTouched = null;
    tip.hide();
    onChoose(mark.item.id);
  };
  /** Its key: other fonts or another answer may have drawn it anew since. */
  let lastTouched: string | null = null;

  const onWheel = (event: WheelEvent) => {
    const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
    const [x, y] = [event.deltaX * line, event.deltaY * line];
    const key = event.ctrlKey || event.metaKey;
    let used = false;
    if (!key && (event.shiftKey || Math.abs(x) > Math.abs(y))) {
      used = pan((event.shiftKey ? x || y : x) / scene.size().width, true);
    } else if (key || engaged) {
      // Pinching on a trackpad arrives as small steps with Ctrl.
      const strength = event.ctrlKey && Math.abs(y) < 50 ? 0.01 : 0.0022;
      const bounded = Math.max(-0.7, Math.min(0.7, y * strength));
      used = zoom(Math.exp(bounded), dayAt(event.clientX), true);
    }
    // At its limits the canvas lets the page scroll; the browser's own zoom would surprise.
    if (used || key) event.preventDefault();
    if (!used) return;
    heading = null;
    tip.hide();
  };
  const dayAt = (clientX: number) => {
    const { left, width } = axis.panel.getBoundingClientRect();
    const { from, to } = axis.view();
    return from + ((clientX - left) / width) * (to - from);
  };

  const listening = new AbortController();
  const { signal } = listening;
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ) => body.addEventListener(type, listener, { ...options, signal });
  on('keydown', onKey);
  on('click', onClick);
  on('wheel', onWheel, { passive: false, capture: true });
  on('pointerover', approach);
  on('focusin', (event) => {
    if (event.target instanceof HTMLButtonElement && event.target.matches(':focus-visible')) engaged = true;
    approach(event);
  });
  on('focusout', () => {
    onPoint(null);
    tip.hideSoon();
  });
  on(
    'pointerdown',
    (event) => {
      heading = null;
      engaged = event.pointerType === 'mouse';
      downAt = { x: event.clientX, y: event.clientY };
    },
    { capture: true },
  );
  on('pointerleave', (event) => {
    if (byTouch(event)) return;
    engaged = false;
    onPoint(null);
    tip.hideSoon();
  });
  // Focus on a mark at the edge makes browsers scroll panels that must not scroll.
  on(
    'scroll',
    ({ target }) => {
      if (target instanceof Element) {
        target.scrollLeft = 0;
        target.scrollTop = 0;
      }
    },
    { capture: true },
  );

  return { zoom, pan, reveal, arrived, remove: () => listening.abort() };
}

function byTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}
