/** What can be chosen from, for who may not reach into the core, and free of zod so that it may go to the browser. */
import { BELONGINGS } from '../core/model';

export { BELONGINGS, MENTION_KINDS, PRECISIONS, RESOLUTIONS, STATUSES } from '../core/model';

/** By what the picture can be divided. */
export const LANES = ['none', ...BELONGINGS] as const;

/** Events without a date that a window has at once: a page of them. */
export const UNDATED_PAGE = 50;
