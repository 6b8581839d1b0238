import { before, parser } from '../../found';

const BC = /(?:B\.C\.(?:E\.)?|BCE?)(?![\p{L}])/u;
const PATTERN = new RegExp(
  `((?:\\d{1,2},\\d{3}|\\d{1,5}))\\s?(?:(${BC.source})|(?:A\\.D\\.|AD|C\\.E\\.|CE)(?![\\p{L}]))`,
  'u',
);

/** "44 BC", "410 AD", "10,000 BC": the year 1 BC is astronomical 0. */
export const eraYear = parser(PATTERN, (text, start, match) => {
  const n = Number((match[1] ?? '').replace(',', ''));
  if (n < 1 || n > (match[2] ? 10_000 : 9999) || before(text, start, /[\d.,:/$€£-]$/)) return null;
  return { phrase: { type: 'DATE', year: match[2] ? 1 - n : n } };
});
