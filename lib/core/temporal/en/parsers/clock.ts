import { before, parser } from '../../found';
import { TAIL, timed } from '../zones';

const PATTERN = new RegExp(
  `(?:\\b(\\d{1,2})(?:[:.](\\d{2}(?::\\d{2})?))?\\s?([AaPp])\\.?[Mm]\\b\\.?|\\b([01]?\\d|2[0-3]):([0-5]\\d(?::[0-5]\\d)?)(?![\\d:])(?:\\s?(?:hours|hrs|h)(?![\\p{L}\\d]))?|\\b([Nn]oon|[Mm]idday|[Mm]idnight)\\b)${TAIL}`,
  'u',
);

/**
 * "3 p.m.", "2.30pm", "10:15 at night", "15:30 GMT", "15:00 (UTC+3)", "noon local time". Refused: "2:1" scores, "at 2.46" prices,
 * "No. 2:19-cv" case numbers.
 */
export const clock = parser(PATTERN, (text, start, match) => {
  const [whole, hour, minutes, half, hour24, minutes24, named] = match;
  // "High noon" is a showdown, or a film.
  if (named && before(text, start, /(?<!\bat\s)\bhigh\s$/i)) return null;
  let h: number;
  let m = minutes ?? minutes24 ?? '00';
  if (hour) {
    h = Number(hour);
    if (h < 1 || h > 12 || before(text, start, /(?:[$€£#]\s?|\d[.,:])$/)) return null;
    h = (h % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  } else if (hour24) {
    h = Number(hour24);
    // "14:00-16:30"
    const ends = before(text, start, /\d:\d\d\s?[-–]$/) !== null;
    if (
      !ends &&
      before(
        text,
        start,
        /(?:[\d$€£.,:/+−-]|\b(?:of|beat|won|record|time|score|[Nn]o\.|Genesis|Exodus|Deuteronomy|Psalms?|Proverbs|Isaiah|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Hebrews|Revelation|Surah|Quran)\s)$/i,
      )
    )
      return null;
    if (/^-[A-Za-z]/.test(text.slice(start + whole.length, start + whole.length + 2))) return null;
  } else {
    h = named?.toLowerCase() === 'midnight' ? 24 : 12;
    m = '00';
  }
  // The full stop of a sentence; that of "p.m." belongs to the time.
  const trailing = /[ap]m\.$/i.test(whole) ? 1 : 0;
  const time = `${String(h).padStart(2, '0')}:${m}`;
  return { end: start + whole.length - trailing, phrase: { type: 'TIME', ...timed(time, match.groups) } };
});
