import type { Mark } from '../time/mark';
import type { View } from '../time/strip-view';

/** Pixels over which an open side fades. */
const FADE = 64;
/** The thinnest mark that can be seen; two end ticks and a bar need more. */
const THIN = 4;
const THIN_BAR = 9;
/** Browsers count pixels up to 33 million; nobody sees where a mark of centuries ends while days are in view. */
const FAR = 4e6;

export interface Extent {
  /** Pixels from the origin to where the date begins. */
  readonly x: number;
  /** Pixels that the date takes. */
  readonly width: number;
  /** How far what is drawn reaches beyond it on each side. */
  readonly before: number;
  readonly after: number;
}

/** Where a mark is at so many pixels a day, measured from the origin. */
export function extentOf(mark: Mark, scale: number, origin: number): Extent {
  const at = (day: number) => clip((day - origin) * scale);
  const [x, end] = [at(mark.from), at(mark.to)];
  const width = Math.max(mark.shape === 'lasted' ? THIN_BAR : THIN, end - x);
  const soft = mark.shape === 'about' ? width * 0.2 + 6 : 0;
  return {
    x,
    width,
    before: mark.shape === 'until' ? FADE : soft,
    after: mark.shape === 'since' ? FADE : soft,
  };
}

/** The pieces of a mark of several dates, in pixels from where the mark begins. */
export function pieces(mark: Mark, scale: number, origin: number): { left: number; width: number }[] {
  const { x } = extentOf(mark, scale, origin);
  return mark.parts.map(([from, to]) => {
    const left = clip((from - origin) * scale);
    return { left: left - x, width: Math.max(THIN, clip((to - origin) * scale) - left) };
  });
}

function clip(pixels: number): number {
  return Math.max(-FAR, Math.min(FAR, pixels));
}

/** The view widened by a factor around a day, within what may be seen, and never narrower than `least` days. */
export function zoomed(view: View, factor: number, pivot: number, bounds: View, least: number): View {
  const before = view.to - view.from;
  const width = Math.max(least, Math.min(bounds.to - bounds.from, before * factor));
  const from = pivot - (pivot - view.from) * (width / before);
  const inside = Math.max(bounds.from, Math.min(bounds.to - width, from));
  return { from: inside, to: inside + width };
}
