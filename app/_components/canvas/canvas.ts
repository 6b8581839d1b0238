import type { TimelineWindow } from '@/lib/schemas/window';
import { events } from '../counts';
import { dayNumber, spanWords } from '../time/days';
import { daysIn, SMALLEST_VIEW, type View } from '../time/strip-view';
import { element } from './elements';
import { createInteraction } from './interaction';
import { createScene } from './scene';
import { reaches } from './stops';
import { createTimeAxis } from './time-axis';
import { createTip } from './tip';
import { disagreements } from './words';

/** Pixels free beside the first and the last event where the whole is shown. */
const MARGIN = { left: 16, right: 56 };
/** How far beyond the events one can go, as a share of their span. */
const BEYOND = 0.6;

/** While it moves the page hears of it this often, in milliseconds: what follows the view must not cost its frames. */
const TELL = 60;

/** What the line below the canvas says of what is pointed at. */
export interface Pointed {
  readonly date: string;
  readonly title: string;
  readonly note: string;
}

interface Callbacks {
  readonly onChoose: (id: string) => void;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onView: (view: View, settled: boolean) => void;
  /** For who cannot see it. */
  readonly onSay: (words: string) => void;
}

/** The canvas in an element that is empty, at a first view. `destroy` must be called once. */
export function createCanvas(body: HTMLElement, first: View, callbacks: Callbacks) {
  const container = element('div', 'canvas-axis');
  body.append(container);
  let data: TimelineWindow | null = null;
  let limits: View = first;
  let selected: string | null = null;
  /** Where the view was heading when an event was chosen that was not known yet: it is shown when it comes, unless somebody has gone on. */
  let awaited: View | null = null;
  let spoken = false;
  let gone = false;
  let drawn = '';
  let toldAt = 0;
  /** Whether it has a size. */
  let ready = false;

  const axis = createTimeAxis(container, first, {
    onDraw: () => {
      if (gone || !ready) return;
      scene.move();
      const view = axis.view();
      const key = `${view.from} ${view.to}`;
      if (key === drawn) return;
      drawn = key;
      tip.hide();
    },
    // Not when it is drawn: until then the page would take it to rest where it was.
    onMove: () => {
      const now = performance.now();
      if (gone || !ready || now - toldAt < TELL) return;
      toldAt = now;
      // Of a movement its end: who presses keys on the strip goes on from there, not from a place in between.
      callbacks.onView(axis.heading(), false);
    },
    onRest: () => {
      if (gone || !ready) return;
      scene.rest();
      const view = axis.view();
      // The next movement is told as soon as it begins.
      toldAt = 0;
      callbacks.onView(view, true);
      if (spoken) say(view);
    },
  });
  const scene = createScene(body, axis);
  const tip = createTip(body, (id) => callbacks.onChoose(id));
  const interaction = createInteraction({
    body,
    axis,
    scene,
    tip,
    bounds: () => limits,
    span: () => spanOf(data) ?? first,
    onChoose: callbacks.onChoose,
    onPoint: (one) =>
      callbacks.onPoint(
        one === null
          ? null
          : 'item' in one
            ? {
                date: one.item.date.text ?? '',
                title: one.item.title,
                note: disagreements(one.item).join('; '),
              }
            : {
                date: `${one.cluster().count.toLocaleString('en-GB')} more`,
                title: spanWords(...daysIn(one.cluster())),
                note: '',
              },
      ),
    onKeyMove: () => {
      spoken = true;
    },
  });

  const say = (view: View) => {
    spoken = false;
    const count = scene.order().filter((stop) => stop.mark && reaches(stop, view)).length;
    callbacks.onSay(`${spanWords(...daysIn(view))}: ${events(count)} shown`);
  };
  const whole = (still = false) => {
    const span = spanOf(data);
    if (!span) return;
    const perPixel = (span.to - span.from) / Math.max(120, scene.size().width - MARGIN.left - MARGIN.right);
    axis.show({ from: span.from - MARGIN.left * perPixel, to: span.to + MARGIN.right * perPixel }, still);
  };

  /** To the chosen event, which was not known when it was chosen. */
  const goTo = (date: View) => {
    const { from, to } = axis.heading();
    if (from !== awaited?.from || to !== awaited.to) return;
    interaction.reveal(date);
    awaited = axis.heading();
  };

  let width = 0;
  const resized = new ResizeObserver(() => {
    if (
      container.clientWidth === width &&
      container.clientHeight === scene.size().height + scene.size().offset
    )
      return;
    const beginning = width === 0;
    width = container.clientWidth;
    if (gone || width === 0) return;
    ready = true;
    axis.resize();
    scene.resize();
    if (beginning) begin();
  });
  resized.observe(container);
  const begin = () => {
    const span = spanOf(data);
    const { from, to } = axis.heading();
    if (span && from <= span.from && to >= span.to) whole(true);
    const chosen = scene.select(selected);
    if (chosen) interaction.reveal(chosen.mark);
    callbacks.onView(axis.heading(), true);
  };
  // Words were measured in the fonts that were there; some come when first used.
  const fontsCame = () => scene.resize(true);
  document.fonts.addEventListener('loadingdone', fontsCame);

  return {
    whole,
    pan: (share: number) => {
      spoken = true;
      interaction.pan(share);
    },
    show: axis.show,
    /** Around the chosen event where it is in view, else around the middle. */
    zoom: (factor: number) => {
      spoken = true;
      const chosen = scene.order().find(({ mark }) => mark?.item.id === selected);
      const view = axis.heading();
      const pivot = chosen && reaches(chosen, view) ? (chosen.from + chosen.to) / 2 : undefined;
      interaction.zoom(
        factor,
        pivot === undefined ? undefined : Math.max(view.from, Math.min(view.to, pivot)),
      );
    },
    focus: () => {
      const stops = scene.order();
      const stop =
        stops.find(({ mark }) => mark?.item.id === selected) ??
        stops.find((one) => reaches(one, axis.heading()));
      if (!stop) return;
      scene.setTabStop(stop.button);
      stop.button.focus({ preventScroll: true });
    },
    select: (id: string | null) => {
      selected = id;
      awaited = null;
      if (!ready) return;
      const chosen = scene.select(id);
      if (chosen) interaction.reveal(chosen.mark);
      else if (id !== null) awaited = axis.heading();
    },
    goTo,
    update: (next: TimelineWindow) => {
      data = next;
      const span = spanOf(next) ?? first;
      const beyond = Math.max(30, (span.to - span.from) * BEYOND);
      const bounds = { from: span.from - beyond, to: span.to + beyond };
      if (bounds.from !== limits.from || bounds.to !== limits.to) {
        limits = bounds;
        axis.limit(limits);
      }
      scene.update(next);
      const chosen = awaited && next.items.some(({ id }) => id === selected) && scene.select(selected);
      if (chosen) {
        goTo(chosen.mark);
        awaited = null;
      }
      interaction.arrived(viewOf(next.view));
    },
    destroy: () => {
      gone = true;
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', fontsCame);
      interaction.remove();
      tip.remove();
      scene.remove();
      axis.destroy();
      container.remove();
    },
  };
}

const viewOf = ({ from, to }: TimelineWindow['view']): View => ({
  from: dayNumber(from),
  to: dayNumber(to) + 1,
});

function spanOf(data: TimelineWindow | null): View | null {
  if (!data?.span) return null;
  const { from, to } = viewOf(data.span);
  const missing = Math.max(0, SMALLEST_VIEW * 2 - (to - from));
  return { from: from - missing / 2, to: to + missing / 2 };
}
