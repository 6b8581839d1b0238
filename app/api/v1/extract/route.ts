import { limit } from '@/lib/http/limit';
import { methods } from '@/lib/http/methods';
import { changed } from '@/lib/http/respond';
import { extractRequest, MAX_EXTRACT } from '@/lib/schemas/extract';
import { extractText } from '@/lib/services/extract';
import { endpoint } from '../_endpoint';

/** One point for each 2,000 characters begun: a minute's worth is some 400 usual articles, or 12 of the longest. */
const perMinute = limit('extract', 1200, 60);
const cost = ({ text }: { text: string }) => Math.ceil(text.length / 2000);

const extract = endpoint(
  { open: true, body: extractRequest, maxBytes: 6 * MAX_EXTRACT, limit: perMinute, cost },
  async ({ body }) => changed(await extractText(body)),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = methods({ POST: extract }, ['POST']);
