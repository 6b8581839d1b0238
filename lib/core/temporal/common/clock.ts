import { parser } from '../found';

/** "15:30", "09:05". Refused: "3:10" (a score), "15:30:45:12", "1:15:30". */
export const clock = parser(/((?:[01]\d|2[0-3]):[0-5]\d)(?![\d:.,]?\d|:)/u, (text, start, match) =>
  /[\d:.,/-]/.test(text[start - 1] ?? '') ? null : { phrase: { type: 'TIME', clock: match[1] ?? '' } },
);
