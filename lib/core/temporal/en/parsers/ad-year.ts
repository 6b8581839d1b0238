import { parser } from '../../found';

/** "AD 410", "A.D. 1066", "Anno Domini 1492", "the year 476". */
export const adYear = parser(
  /(?:A\.D\.|AD|Anno\sDomini|[Tt]he\s+year)\s+(\d{1,4})(?![\d\p{L}%]|[.,:/-]\d|\s?(?:B\.?C|AD|A\.D|C\.?E))/u,
  (_text, _start, match) => {
    const n = Number(match[1]);
    return n >= 1 && !/year\s+\d{1,2}$/.test(match[0]) ? { phrase: { type: 'DATE', year: n } } : null;
  },
);
