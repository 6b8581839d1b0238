import { z } from 'zod';
import { text } from './text';

/** How many items an answer holds at most, from a query string. */
export const limitOf = (most: number, usual: number) =>
  z.coerce
    .number({ error: `wants a number from 1 to ${most}` })
    .int()
    .min(1, `wants a number from 1 to ${most}`)
    .max(most, `wants a number from 1 to ${most}`)
    .default(usual);

/** What every list that is given out in pages can be asked. */
export const pageQuery = {
  limit: limitOf(200, 50),
  /** `next` of the page before. */
  cursor: text().max(500).optional(),
};
