import { z } from 'zod';
import { PRECISIONS, RESOLUTIONS } from '../core/model';

/** A calendar day, `YYYY-MM-DD`; years before 1 and astronomical numbering with a sign (`-0043-03-15`). */
export const day = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/, 'wants a day as YYYY-MM-DD');

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A publication date: a day that exists, in the years 1 to 9999. */
export const publicationDay = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'wants a day as YYYY-MM-DD, such as 2024-08-19')
  .refine((text) => {
    const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
    if (y < 1 || m < 1 || m > 12 || d < 1) return false;
    const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
    return d <= (m === 2 && !leap ? 28 : (monthDays[m - 1] ?? 0));
  }, 'is no day of the calendar');

export const resolution = z.enum(RESOLUTIONS);
export const precision = z.enum(PRECISIONS);
const dateShape = z.enum(['point', 'interval', 'one-of', 'all-of']);

/** A date on the wire; every part but `resolution` is null where it is unresolved, an end alone where it is open. */
export const dateResource = z.object({
  edtf: z.string().nullable(),
  /** In words: "September 2023", "about 1900", "since December 2022", "44 BC". */
  text: z.string().nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  precision: precision.nullable(),
  shape: dateShape.nullable(),
  approximate: z.boolean(),
  uncertain: z.boolean(),
  resolution,
});
export type DateResource = z.infer<typeof dateResource>;

export const derivationStep = z.object({
  rule: z.string(),
  text: z.string(),
  sourceId: z.string().optional(),
});
