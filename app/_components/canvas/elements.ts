import type { WindowItem } from '@/lib/schemas/window';
import { markOf } from '../time/mark';
import type { Cluster } from './clusters';
import { extentOf, pieces } from './geometry';
import { wrapped } from './labels';
import { BESIDE, type Place, type Placeable } from './layout';
import type { Ruler } from './ruler';
import { brief, disagreements, eitherDate, shortCount } from './words';
import { spanWords } from '../time/days';
import { daysIn } from '../time/strip-view';

/** Wider than its words by so much, a mark lets them slide along it while it is only partly in view. */
const SLIDES = 40;
const PADDING = 3;
/** No line of words is longer: it would be read like a paragraph. */
const WHOLE = 380;
/** Browsers set text a little wider than a ruler says. */
const ROOMY = 1.03;

/** Pixels of a digit of a count, at most. */
const DIGIT = 8;
/** How far words may reach beside their mark. */
const REACH = 300;
const EVERYWHERE: readonly [number, number] = [-Infinity, Infinity];

/** The button that stands for an event in a lane. */
export type MarkElement = NonNullable<ReturnType<typeof createMark>>;

export const keyOf = (id: string, lane: number) => `${id} ${lane}`;

/** Builds a mark out of elements and text (never out of HTML); null for an event without a place on the axis. */
export function createMark(item: WindowItem, lane: number, laneLabel: string | null, ruler: Ruler) {
  const { date } = item;
  const mark = markOf(
    date,
    item.otherDates.map((other) => other.date),
  );
  if (!mark) return null;
  const words = date.text ?? '';
  const others = item.otherDates.flatMap((other) => other.date.text ?? []);
  const shownDate = brief(mark.shape === 'differ' ? eitherDate(words, others) : words);

  const button = element('button', 'mark-button');
  button.type = 'button';
  button.dataset['event'] = item.id;
  button.tabIndex = -1;
  button.hidden = true;
  button.setAttribute('aria-pressed', 'false');
  button.setAttribute(
    'aria-label',
    `${words}, ${[date.resolution, ...disagreements(item)].join('; ')}: ${item.title}${laneLabel === null ? '' : `; in ${laneLabel}`}`,
  );
  const drawn = element('span', 'mark');
  drawn.dataset['shape'] = mark.shape;
  drawn.dataset['kind'] = date.resolution;
  if (date.uncertain) drawn.dataset['uncertain'] = '';
  const parts = mark.parts.length > 0 ? mark.parts.map(() => element('i')) : [element('i')];
  drawn.append(...parts);

  const lines = wrapped(item.title, ruler.most, 2, ruler.title);
  const [line = ''] = wrapped(item.title, ruler.mostShort, 1, ruler.short);
  const label = element('span', 'mark-label');
  const dateLine = element('span', `mark-date ${mark.shape === 'differ' ? 'differ' : date.resolution}`);
  if (date.resolution !== 'stated') dateLine.append(element('span', 'glyph'));
  dateLine.append(shownDate);
  const title = element('span', 'mark-title');
  title.dir = 'auto';
  title.append(...lines.map((text) => textIn('span', text)));
  label.append(dateLine, title);
  const beside = element('span', 'mark-short', line);
  beside.dir = 'auto';
  button.append(drawn, label, beside);

  const roomy = (width: number) => Math.ceil(width * ROOMY) + 2;
  const glyph = date.resolution === 'stated' ? 0 : 14;
  const size = {
    width: roomy(Math.min(ruler.most, Math.max(ruler.date(shownDate) + glyph, ...lines.map(ruler.title)))),
    height: Math.ceil(PADDING + ruler.dateLine + lines.length * ruler.titleLine),
    short: roomy(ruler.short(line)),
    whole: roomy(Math.min(ruler.short(item.title), WHOLE)),
  };
  label.style.width = `${size.width}px`;

  let at = { x: Number.NaN, width: Number.NaN };
  let shift = 0;
  /** Width that the words beside it were written for. */
  let written = size.short;
  let placed: { place: Place | null; top: number } = { place: null, top: 0 };

  return {
    key: keyOf(item.id, lane),
    item,
    mark,
    lane,
    button,
    /** Whether its words say less than there is to say. */
    tells: () => placed.place?.tier === 'full' && lines.join(' ') === item.title && mark.shape !== 'differ',
    at: () => ({ ...at, y: placed.top }),
    shown: () => placed.place !== null,

    /**
     * Puts it where it belongs at so many pixels a day.
     * @param seen left and right end of what can be seen, in pixels from the origin: what was and stays outside is left alone
     */
    scaleTo: (scale: number, origin: number, [left, right] = EVERYWHERE) => {
      const { x, width } = extentOf(mark, scale, origin);
      const outside = (from: number, wide: number) => from > right || from + Math.max(wide, REACH) < left;
      if (outside(x, width) && outside(at.x, at.width)) return;
      if (x !== at.x) button.style.transform = `translateX(${x}px)`;
      if (width !== at.width) button.style.width = `${width}px`;
      at = { x, width };
      if (mark.parts.length > 0) {
        for (const [index, piece] of pieces(mark, scale, origin).entries()) {
          const part = parts[index];
          if (!part) continue;
          part.style.left = `${piece.left}px`;
          part.style.width = `${piece.width}px`;
        }
      }
    },

    /**
     * What the layout needs to know.
     * @param view left and right end of what is in view, in pixels from the origin
     */
    placeable: (scale: number, origin: number, view: readonly [number, number]): Placeable => {
      const { x, width, before, after } = extentOf(mark, scale, origin);
      const [left, right] = view;
      const end = x + width;
      const flipped = x + size.width > right && end <= right + 8 && end - size.width > left;
      // Out of view nothing is cut off; in view words must be in it, too.
      const inside = end > left && x < right;
      const sides = [
        { flipped: false, width: inside ? right - end - after - BESIDE : size.whole },
        { flipped: true, width: inside ? x - before - BESIDE - left : size.whole },
      ].filter(({ width: free }) => free >= size.short);
      return {
        key: keyOf(item.id, lane),
        x: x - before,
        width: before + width + after,
        full: { width: size.width + (flipped ? after : before), height: size.height, flipped },
        short: { width: size.short, whole: size.whole, sides: width > ruler.mostShort ? [] : sides },
        salience: item.salience,
      };
    },

    /** Shows it at a height, with as many words as its place has; null hides it. */
    put: (place: Place | null, laneTop: number) => {
      if (place?.tier !== placed.place?.tier || place?.flipped !== placed.place?.flipped) {
        button.hidden = place === null;
        button.dataset['tier'] = place?.tier ?? 'none';
        button.classList.toggle('flipped', place?.flipped ?? false);
      }
      if (place?.tier === 'short' && place.words !== written) {
        written = place.words;
        [beside.textContent = ''] = wrapped(item.title, (written - 2) / ROOMY, 1, ruler.short);
      }
      const top = laneTop + (place?.y ?? 0);
      if (top !== placed.top) button.style.top = `${top}px`;
      placed = { place, top };
    },

    /** Whether its words must follow the view; if so they are kept in it, `left` pixels from the origin. */
    slides: () => placed.place?.tier === 'full' && at.width > size.width + SLIDES,
    slide: (left: number) => {
      const next = Math.max(0, Math.min(left + 5 - at.x, at.width - size.width - SLIDES));
      if (next === shift) return;
      shift = next;
      label.style.transform = next === 0 ? '' : `translateX(${next}px)`;
    },
    press: (pressed: boolean) => button.setAttribute('aria-pressed', String(pressed)),
  };
}

/** The button that stands for events without marks of their own, and opens them by zooming in. */
export type ClusterElement = ReturnType<typeof createCluster>;

export function createCluster(first: Cluster) {
  const button = element('button', 'cluster');
  button.type = 'button';
  button.tabIndex = -1;
  const count = element('span', 'count');
  button.append(count);
  let cluster = first;
  return {
    button,
    cluster: () => cluster,
    /** @param depth how many there are beside the fullest, from 0 to 1 */
    draw: (next: Cluster, top: number, depth: number) => {
      cluster = next;
      const words = `${next.count.toLocaleString('en')} more`;
      button.setAttribute('aria-label', `${words}, ${spanWords(...daysIn(next))}: zoom in`);
      const [left, right] = next.seen;
      const short = shortCount(next.count);
      // Half a number would be read as another one.
      const fits = right - left >= short.length * DIGIT;
      count.textContent = right - left > 72 ? words : fits ? short : '';
      count.style.left = `${(left + right - next.width) / 2}px`;
      button.style.top = `${top}px`;
      button.style.transform = `translateX(${next.x}px)`;
      button.style.width = `${next.width}px`;
      button.style.setProperty('--depth', depth.toFixed(2));
    },
    scaleTo: (scale: number, origin: number) => {
      button.style.transform = `translateX(${(cluster.from - origin) * scale}px)`;
    },
  };
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function textIn(name: 'span', text: string): HTMLElement {
  return element(name, '', text);
}
