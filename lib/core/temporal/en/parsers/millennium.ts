import { before, parser } from '../../found';
import { ORDINAL, ordinalNumber } from '../words';

const PATTERN = new RegExp(
  `(${ORDINAL})[\\s-]millenni(?:um|a)(?:\\s?(B\\.C\\.(?:E\\.)?|BCE?|AD|CE)(?![\\p{L}]))?`,
  'iu',
);

/** "the 3rd millennium BC", "the second millennium": ten centuries. */
export const millennium = parser(PATTERN, (text, start, match) => {
  const n = ordinalNumber(match[1] ?? '');
  const isBc = /^B/i.test(match[2] ?? '');
  if (n < 1 || n > (isBc ? 9 : 3)) return null;
  const the = before(text, start, /\bthe\s+$/i);
  return {
    start: start - (the?.[0].length ?? 0),
    phrase: { type: 'DATE', millennium: isBc ? -n : n - 1 },
  };
});
