import { before, parser } from '../../found';
import { BC } from '../words';

const PATTERN = new RegExp(
  `((?:\\d{1,2},\\d{3}|\\d{1,5}))(?:\\s?(${BC})|\\s?(?:A\\.D\\.|AD|C\\.E\\.|CE)(?![\\p{L}])|(?=(?:,\\s\\d{1,4})?,?\\s(?:and|or)\\s(\\d{1,4})\\s?${BC}))`,
  'u',
);

/** "44 BC", "410 AD", "10,000 BC", the first year of "496 and 495 BC": the year 1 BC is astronomical 0. */
export const eraYear = parser(PATTERN, (text, start, match) => {
  const n = Number((match[1] ?? '').replace(',', ''));
  const era = match[2] ?? match[3];
  if (n < 1 || n > (era ? 10_000 : 9999) || before(text, start, /[\d.,:/$€£-]$/)) return null;
  // "13 and 12 BC" runs down to its end; "the 300 and 480 BC" does not.
  if (match[3] && n <= Number(match[3])) return null;
  return { phrase: { type: 'DATE', year: era ? 1 - n : n } };
});
