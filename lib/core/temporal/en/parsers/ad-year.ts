import { parser } from '../../found';

/** "AD 410", "A.D. 1066". */
export const adYear = parser(/(?:A\.D\.|AD)\s(\d{1,4})(?![\d\p{L}%]|[.,]\d)/u, (_text, _start, match) => {
  const n = Number(match[1]);
  return n >= 1 ? { phrase: { type: 'DATE', year: n } } : null;
});
