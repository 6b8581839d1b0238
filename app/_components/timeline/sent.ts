import type { Density, TimelineWindow } from '@/lib/schemas/window';

/** The page's content as the server sent it with the page, for one address. */
export interface Sent {
  /** As it was asked for, with what could not be read. */
  readonly search: string;
  readonly window: TimelineWindow;
  readonly density: Density;
}

/** Pixels of the canvas where nobody has measured it: on the server, and until it is drawn. */
export const USUAL_WIDTH = 1200;
