'use client';

import moment, { type MomentInput } from 'moment';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { Ref } from 'react';
import { DataSet } from 'vis-data/esnext';
import { type DataItem, Timeline } from 'vis-timeline/esnext';
import './styles/canvas.css';
import { axisLabel } from './timeline/axis-labels';
import { layOut } from './timeline/canvas-layout';
import { type CanvasMark, canvasMark, type MarkedRow } from './timeline/canvas-mark';
import { spanWords } from './time/days';

const DAY = 86_400_000;
const SMALLEST_WINDOW = 20;
/** The upper row of the axis is of use only below this many days. */
const NEEDS_MAJOR_LABELS = 1200;
const MARK_HEIGHT = 18;
/** One row of labels; there are two where months or days are shown. */
const AXIS_ROW = 26;
/** Room at the bottom for three rows of marks without words. */
const RESERVE = 60;

/** First and last day in view. */
export interface CanvasWindow {
  readonly from: number;
  readonly to: number;
}

export interface CanvasHandle {
  /** Shows everything. */
  whole: () => void;
}

interface Props {
  /** Dated rows in the order of their dates. */
  rows: readonly MarkedRow[];
  selected: string | null;
  onChoose: (id: string) => void;
  /** After the window came to rest. */
  onWindow: (window: CanvasWindow) => void;
  ref?: Ref<CanvasHandle>;
}

/**
 * The timeline as vis-timeline draws it: it keeps the axis, panning and zooming; rows, words and the keyboard are ours, because
 * vis knows neither salience nor focus. Nothing here is needed for reading: the list says it all.
 */
export default function TimelineCanvas({ rows, selected, onChoose, onWindow, ref }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const canvas = useRef<Canvas | null>(null);
  const [view, setView] = useState<View>({ words: '', hidden: 0 });
  const [pointed, setPointed] = useState<MarkedRow | null>(null);
  const latest = useRef({ onChoose, onWindow, selected });
  useEffect(() => {
    latest.current = { onChoose, onWindow, selected };
  });
  useImperativeHandle(ref, () => ({ whole: () => canvas.current?.whole() }), []);

  useEffect(() => {
    if (!container.current || rows.length === 0) return undefined;
    const made = createCanvas(container.current, rows, {
      onChoose: (id) => latest.current.onChoose(id),
      onPoint: setPointed,
      onView: setView,
      onWindow: (window) => latest.current.onWindow(window),
    });
    canvas.current = made;
    made.select(latest.current.selected);
    return () => {
      canvas.current = null;
      made.destroy();
    };
  }, [rows]);

  useEffect(() => canvas.current?.select(selected), [selected]);

  return (
    <section className="canvas" aria-label="Timeline">
      <div className="canvas-bar">
        <h2>
          Timeline <small>{view.words}</small>
        </h2>
        <button type="button" className="button" onClick={() => canvas.current?.whole()}>
          Whole span
        </button>
        <button
          type="button"
          className="button"
          aria-label="Zoom out"
          onClick={() => canvas.current?.zoom(2)}
        >
          −
        </button>
        <button
          type="button"
          className="button"
          aria-label="Zoom in"
          onClick={() => canvas.current?.zoom(0.5)}
        >
          +
        </button>
      </div>
      <div
        ref={container}
        className="canvas-axis"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no form: a fieldset would say too much
        role="group"
        aria-label="Events in the order of their dates: arrow keys move, Enter opens"
      />
      <p className="readout" aria-hidden="true">
        {pointed ? (
          <>
            <b>{pointed.words}</b> {pointed.title}
          </>
        ) : view.hidden > 0 ? (
          `${view.hidden} more in this window: zoom in, or see the list.`
        ) : (
          'Drag to move, Ctrl or ⌘ with the wheel to zoom.'
        )}
      </p>
    </section>
  );
}

interface View {
  /** The window in words. */
  readonly words: string;
  /** How many events of the window found no room. */
  readonly hidden: number;
}

interface Callbacks {
  readonly onChoose: (id: string) => void;
  readonly onPoint: (row: MarkedRow | null) => void;
  readonly onView: (view: View) => void;
  readonly onWindow: (window: CanvasWindow) => void;
}

type Canvas = ReturnType<typeof createCanvas>;

/** vis-timeline in a container, with marks for these rows. `destroy` must be called once. */
function createCanvas(container: HTMLElement, rows: readonly MarkedRow[], callbacks: Callbacks) {
  const first = Math.min(...rows.map(({ mark }) => mark.from));
  const last = Math.max(...rows.map(({ mark }) => mark.to));
  const room = Math.max(200, (last - first) * 0.6);
  const marks = new Map<string, CanvasMark>(rows.map((row) => [row.id, canvasMark(row, container)]));
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const animation = () => (still.matches ? false : { duration: 240, easingFunction: 'easeOutQuad' as const });

  const items = new DataSet<DataItem>();
  const timeline = new Timeline(container, items, {
    start: new Date(first * DAY),
    end: new Date(last * DAY),
    min: new Date((first - room) * DAY),
    max: new Date((last + room) * DAY),
    zoomMin: SMALLEST_WINDOW * DAY,
    height: '100%',
    stack: false,
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: 0 },
    align: 'left',
    // A page that scrolls must not be caught by the wheel: zooming wants a key.
    zoomKey: 'ctrlKey',
    horizontalScroll: false,
    verticalScroll: false,
    moment: (date?: MomentInput) => moment(date).utc(),
    format: { minorLabels: axisLabel('minor'), majorLabels: axisLabel('major') },
  });

  let selected: string | null = null;
  let tabStop: string | null = null;
  let scale = 0;
  let majorLabels = false;
  let shown: ReadonlySet<string> = new Set();
  let gone = false;

  const panel = () => container.querySelector<HTMLElement>('.vis-panel.vis-center');
  const windowNow = (): CanvasWindow => {
    const { start, end } = timeline.getWindow();
    return { from: start.getTime() / DAY, to: end.getTime() / DAY };
  };
  const inside = ({ mark }: MarkedRow, { from, to }: CanvasWindow) => mark.to > from && mark.from < to;

  /** What the style sheet needs to slide words along wide boxes while the window moves. */
  const slide = () => {
    const { from, to } = windowNow();
    const width = panel()?.clientWidth ?? container.clientWidth;
    container.style.setProperty('--scale', String(width / (to - from)));
    container.style.setProperty('--window-start', String(from));
    return width / (to - from);
  };

  const arrange = () => {
    const height = container.clientHeight - AXIS_ROW * (majorLabels ? 2 : 1);
    const places = layOut(
      rows.flatMap((row) => marks.get(row.id)?.placeable(scale, first, last) ?? []),
      { height, reserve: RESERVE, markHeight: MARK_HEIGHT, gap: { x: 14, y: 8 }, selected },
    );
    for (const row of rows) {
      const mark = marks.get(row.id);
      const place = places.get(row.id);
      if (place) mark?.place(place);
      if (place && !items.get(row.id)) items.add(itemOf(row, mark));
      if (!place && items.get(row.id)) items.remove(row.id);
    }
    shown = new Set(places.keys());
    if (tabStop === null || !shown.has(tabStop)) setTabStop(rows.find(({ id }) => shown.has(id))?.id ?? null);
  };

  const setTabStop = (id: string | null) => {
    for (const [other, mark] of marks) mark.button.tabIndex = other === id ? 0 : -1;
    tabStop = id;
  };

  const rest = () => {
    if (gone) return;
    const window = windowNow();
    const needed = window.to - window.from < NEEDS_MAJOR_LABELS;
    if (needed !== majorLabels) {
      majorLabels = needed;
      timeline.setOptions({ showMajorLabels: needed });
    }
    const now = slide();
    // Panning keeps every mark where it is; only another scale calls for another arrangement.
    if (Math.abs(now / scale - 1) > 0.001 || scale === 0) {
      scale = now;
      arrange();
    }
    callbacks.onView({
      words: spanWords(Math.round(window.from), Math.round(window.to)),
      hidden: rows.filter((row) => !shown.has(row.id) && inside(row, window)).length,
    });
    callbacks.onWindow(window);
  };

  const whole = () => {
    const width = panel()?.clientWidth ?? container.clientWidth;
    const margin = 48;
    const perPixel = Math.max(last - first, SMALLEST_WINDOW) / Math.max(120, width - 16 - margin);
    moveTo(first - 16 * perPixel, last + margin * perPixel);
  };

  const moveTo = (from: number, to: number) =>
    timeline.setWindow(new Date(from * DAY), new Date(to * DAY), { animation: animation() });

  /** Around the chosen event where it is in view, else around the middle. */
  const zoom = (factor: number) => {
    const { from, to } = windowNow();
    const row = rows.find(({ id }) => id === selected);
    const pivot =
      row && inside(row, { from, to })
        ? Math.max(from, Math.min(to, (row.mark.from + row.mark.to) / 2))
        : (from + to) / 2;
    const length = Math.max(SMALLEST_WINDOW, (to - from) * factor);
    const share = (pivot - from) / (to - from);
    moveTo(pivot - length * share, pivot + length * (1 - share));
  };

  const reveal = (row: MarkedRow, then?: () => void) => {
    const { from, to } = windowNow();
    const edge = (to - from) * 0.05;
    if (row.mark.to > from + edge && row.mark.from < to - edge) return then?.();
    const middle =
      (Math.max(row.mark.from, from - (to - from)) + Math.min(row.mark.to, to + (to - from))) / 2;
    const target = row.mark.to - row.mark.from > to - from ? row.mark.from : middle;
    timeline.setWindow(
      new Date((target - (to - from) / 2) * DAY),
      new Date((target + (to - from) / 2) * DAY),
      { animation: animation() },
      then,
    );
  };

  const select = (id: string | null) => {
    if (gone || id === selected) return;
    for (const [other, mark] of marks) mark.press(other === id);
    selected = id;
    const row = rows.find((one) => one.id === id);
    if (items.get('chosen')) items.remove('chosen');
    if (row) {
      items.add({
        id: 'chosen',
        type: 'background',
        className: 'chosen',
        content: '',
        start: new Date(row.mark.from * DAY),
        end: new Date(row.mark.to * DAY),
      });
      setTabStop(row.id);
    }
    if (scale > 0) arrange();
    if (row) reveal(row);
  };

  const focus = (row: MarkedRow | undefined) => {
    if (!row) return;
    setTabStop(row.id);
    // vis takes marks outside the window out of the page: bring it in first.
    reveal(row, () => requestAnimationFrame(() => marks.get(row.id)?.button.focus({ preventScroll: true })));
  };

  const rowOf = (target: EventTarget | null) => {
    const id =
      target instanceof Element ? target.closest<HTMLElement>('.mark-button')?.dataset['event'] : undefined;
    return rows.find((row) => row.id === id);
  };
  const onKey = (event: KeyboardEvent) => {
    const row = rowOf(event.target);
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const reachable = rows.filter(({ id }) => shown.has(id));
    const at = reachable.indexOf(row);
    const target = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: reachable.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    focus(reachable[Math.max(0, Math.min(reachable.length - 1, target))]);
  };
  let downAt = 0;
  const onDown = (event: PointerEvent) => {
    downAt = event.clientX;
  };
  const onClick = (event: MouseEvent) => {
    const row = rowOf(event.target);
    // A drag that ends on a mark is not a choice; a click by keyboard has no place.
    if (row && (event.detail === 0 || Math.abs(event.clientX - downAt) < 6)) callbacks.onChoose(row.id);
  };
  const onPoint = (event: Event) => callbacks.onPoint(rowOf(event.target) ?? null);
  const onUnpoint = () => callbacks.onPoint(null);
  // vis knows one key; on a Mac the other is expected as well.
  const onWheel = (event: WheelEvent) => {
    if (!event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.25 : 0.8);
  };
  // Focus on a mark at the edge makes browsers scroll panels that must not scroll.
  const onScroll = (event: Event) => {
    if (event.target instanceof Element && event.target !== container) {
      event.target.scrollLeft = 0;
      event.target.scrollTop = 0;
    }
  };
  const listening = new AbortController();
  const { signal } = listening;
  container.addEventListener('keydown', onKey, { signal });
  container.addEventListener('pointerdown', onDown, { signal, capture: true });
  container.addEventListener('click', onClick, { signal });
  container.addEventListener('pointerover', onPoint, { signal });
  container.addEventListener('focusin', onPoint, { signal });
  container.addEventListener('pointerleave', onUnpoint, { signal });
  container.addEventListener('focusout', onUnpoint, { signal });
  container.addEventListener('wheel', onWheel, { signal, passive: false });
  container.addEventListener('scroll', onScroll, { signal, capture: true });

  timeline.on('rangechange', slide);
  timeline.on('rangechanged', rest);
  let width = 0;
  const resized = new ResizeObserver(() => {
    if (container.clientWidth === width) return;
    const beginning = width === 0;
    width = container.clientWidth;
    requestAnimationFrame(() => {
      if (gone) return;
      timeline.redraw();
      scale = 0;
      if (beginning) whole();
      else rest();
    });
  });
  resized.observe(container);

  return {
    select,
    whole,
    zoom,
    destroy: () => {
      gone = true;
      listening.abort();
      resized.disconnect();
      timeline.destroy();
      // Destroyed before its first draw, vis leaves its elements behind.
      container.replaceChildren();
    },
  };
}

function itemOf(row: MarkedRow, mark: CanvasMark | undefined): DataItem {
  const item = {
    id: row.id,
    type: 'range',
    content: '',
    start: new Date(row.mark.from * DAY),
    end: new Date(row.mark.to * DAY),
    limitSize: false,
  };
  // vis takes an element as content, though its types know strings only. Text in an element needs no filter against HTML.
  return mark ? Object.assign(item, { content: mark.button }) : item;
}
