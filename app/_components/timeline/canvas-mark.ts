import { MONTH_NAMES } from '@/lib/schemas/calendar-words';
import type { Mark } from '../time/mark';
import type { Place, Placeable } from './canvas-layout';
import type { Row } from './row';

export type MarkedRow = Row & { readonly mark: Mark };

/** Pixels that an open side fades over. */
const FADE = 64;

/** The button that stands for an event on the canvas. */
export interface CanvasMark {
  readonly button: HTMLButtonElement;
  /** Where it starts and how wide it is at so many pixels a day. */
  placeable(scale: number, first: number, last: number): Placeable;
  place(place: Place): void;
  press(pressed: boolean): void;
}

/** Builds a mark out of elements and text (never out of HTML) and measures its words in `measureIn`. */
export function canvasMark(row: MarkedRow, measureIn: HTMLElement): CanvasMark {
  const { mark } = row;
  const button = element('button', 'mark-button');
  button.type = 'button';
  button.dataset['event'] = row.id;
  button.tabIndex = -1;
  button.style.setProperty('--start', String(mark.from));
  button.setAttribute('aria-pressed', 'false');
  button.setAttribute('aria-label', `${row.words}, ${row.resolution}: ${row.title}`);

  const drawn = element('span', 'mark');
  drawn.dataset['shape'] = mark.shape;
  drawn.dataset['kind'] = row.resolution;
  drawn.append(...parts(mark));

  const label = element('span', 'mark-label');
  const date = element('span', `mark-date ${row.resolution}`);
  if (row.resolution !== 'stated') date.append(element('span', 'glyph'));
  date.append(brief(row.words));
  const title = element('span', 'mark-title');
  title.textContent = row.title;
  label.append(date, title);
  button.append(drawn, label);

  measureIn.append(button);
  const size = { width: label.offsetWidth, height: label.offsetHeight };
  button.remove();

  return {
    button,
    placeable: (scale, first, last) => {
      const width = Math.max(4, (mark.to - mark.from) * scale);
      const before = mark.shape === 'about' ? width * 0.2 + 6 : mark.shape === 'until' ? FADE : 0;
      const after = mark.shape === 'about' ? width * 0.2 + 6 : mark.shape === 'since' ? FADE : 0;
      // Near the end of the timeline words stand to the left, under the end of their mark.
      const flipped =
        (mark.from - first) * scale + size.width > (last - first) * scale + 40 &&
        (mark.to - first) * scale > size.width;
      button.classList.toggle('flipped', flipped);
      return {
        id: row.id,
        x: (mark.from - first) * scale - before,
        width: before + width + after,
        label: { width: size.width + (flipped ? after : before), height: size.height, flipped },
        salience: row.salience,
      };
    },
    place: ({ y, labelled }) => {
      button.style.setProperty('--y', `${y}px`);
      button.classList.toggle('bare', !labelled);
    },
    press: (pressed) => button.setAttribute('aria-pressed', String(pressed)),
  };
}

const months = new RegExp(MONTH_NAMES.join('|'), 'g');

/** Long dates with short months, so that they fit their place: "27 Sep – 10 Nov 2020". */
function brief(words: string): string {
  if (words.length <= 18) return words;
  return words.replaceAll(months, (month) => month.slice(0, 3)).replaceAll(' to ', ' – ');
}

function parts(mark: Mark): HTMLElement[] {
  if (mark.parts.length === 0) return [element('i')];
  const share = (days: number) => `${(days / (mark.to - mark.from)) * 100}%`;
  return mark.parts.map(([from, to]) => {
    const piece = element('i');
    piece.style.left = share(from - mark.from);
    piece.style.width = share(to - from);
    return piece;
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
