import { before, parser } from '../../found';
import { numberOf } from '../words';

const PATTERN =
  /(?:\b(\d{1,2})(?::(\d{2}))?(?::\d{2})?\s?([ap])\.?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s?(?:hours|h))?|\b(noon|midday|midnight)\b|\b([1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o['’]clock)(?:\s*\(?(?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|MSK|ET|[Ll]ocal\s+time)\b\)?)?/iu;

/** "3 p.m.", "15:30 GMT", "noon", "midday", "nine o'clock". Refused: "2:1" scores, "at 2.46" prices. */
export const clock = parser(PATTERN, (text, start, match) => {
  const [whole, hour, minutes, half, hour24, minutes24, named, spoken] = match;
  let h: number;
  let m: string | undefined = minutes ?? minutes24;
  if (hour) {
    h = Number(hour);
    if (h < 1 || h > 12) return null;
    h = (h % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
    m ??= '00';
  } else if (hour24) {
    h = Number(hour24);
    if (before(text, start, /(?:[\d$€£.,:/-]|\b(?:of|beat|won|record|time|score)\s)$/i)) return null;
  } else if (named) {
    h = named.toLowerCase() === 'midnight' ? 24 : 12;
    m = '00';
  } else {
    h = numberOf(spoken ?? '') ?? 0;
    m = '00';
  }
  const clockText = `${String(h).padStart(2, '0')}:${m ?? '00'}`;
  const trailing = /[.]$/.test(whole) && /[ap]m\.$/i.test(whole) ? 1 : 0;
  return { end: start + whole.length - trailing, phrase: { type: 'TIME', clock: clockText } };
});
