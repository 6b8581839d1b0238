import { after, Found, eachRefiner } from '../../found';

/**
 * "24 March 1688/9": until 1752 England began the year on 25 March, so the first months are written with both years; the second is the one of our
 * calendar.
 */
export const dualYear = eachRefiner((context, result) => {
  const { year, month = 12, day } = result.phrase;
  if (result.range || year === undefined || year > 1760 || month > 3 || day === undefined) return result;
  const second = after(context.text, result.endIndex, /^[/–-](\d{1,2}|\d{4})(?![\d/])/);
  if (!second?.[1] || Number(second[1]) !== (year + 1) % 10 ** second[1].length) return result;
  const phrase = { ...result.phrase, year: year + 1 };
  return new Found(context, result.index, result.endIndex + second[0].length, phrase);
});
