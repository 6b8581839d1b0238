import { before, parser } from '../../found';
import { BC } from '../words';

const PATTERN = new RegExp(`(\\d{1,3})0['’]?s\\s?${BC}`, 'u');

/** "the 470s BC": counted back from 479 to 470; the phrase holds −47. */
export const bcDecade = parser(PATTERN, (text, start, match) => {
  const n = Number(match[1]);
  const the = before(text, start, /\b(?:the|those)\s+$/i);
  return n < 1 ? null : { start: the ? start - the[0].length : start, phrase: { type: 'DATE', decade: -n } };
});
