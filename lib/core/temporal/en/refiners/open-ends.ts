import type { Phrase } from '../../phrase';
import { after, before, Found, eachRefiner, Ending } from '../../found';
import { latin } from '../latin';

const WORD = new Ending(
  /\b(?:(since|until|till|up\s+to|through|thru|before|prior\s+to|after|no(?:t)?\s+later\s+than)\s+(?:about\s+|around\s+|at\s+least\s+)?|(pre|post)-)$/i,
);

/** "the first visit since 2018" tells of 2018, not of a stretch. */
const POINT_SINCE =
  /\b(?:first|last|latest|largest|biggest|worst|best|highest|lowest|only|most|least|deadliest|strongest|second|third|not|never|no)\b/i;

/** "did not open until 2025", "it was not until May": in it. */
const DENIED = /(?:\b(?:not|never|no|nor|nobody|nothing|cannot)\b|n['’]t\b)[^.;,]{0,40}$/i;

/** "from 2019 on", "1948 to the present". */
const ONWARDS = latin(
  /^(?:\s+on(?:wards?)?(?![\p{L}-]|\s+\p{L})|\s+onwards?\b|(?:\s?[-–—]\s?|\s+(?:to|until|till|through)\s+)(?:the\s+)?(?:present|now|today|date)(?![\p{L}]))/u,
);

/**
 * "since December 2022", "until May", "from 2019 on", "pre-2014", "no later than 1 May": open ends. The word itself stays outside the span. "since
 * September 2023, when …" tells of September 2023 itself.
 */
export const openEnds = eachRefiner((context, result) => {
  if (result.range || result.phrase.value !== undefined) return result;
  const open = openEnd(context.text, result);
  return open ? new Found(context, result.index, result.endIndex, { ...result.phrase, open }) : result;
});

function openEnd(text: string, { index, endIndex, phrase }: Found): Phrase['open'] {
  if ((phrase.year !== undefined || phrase.month !== undefined) && after(text, endIndex, ONWARDS)) {
    return /^\s+on/.test(text.slice(endIndex, endIndex + 4)) && !before(text, index, /\b(?:from|since)\s+$/i)
      ? undefined
      : 'since';
  }
  const match = before(text, index, WORD);
  if (!match) return undefined;
  if (after(text, endIndex, /^,?\s+(?:when|in\s+which)\b|^['’]s\b/i)) return undefined;
  const word = (match[1] ?? match[2] ?? '').toLowerCase();
  const lead = text.slice(Math.max(0, index - match[0].length - 80), index - match[0].length);
  if (word === 'since') return POINT_SINCE.test(lead) ? undefined : 'since';
  if (word === 'after' || word === 'post') return 'after';
  if (word.startsWith('no')) return 'by';
  if (word === 'pre' || word.startsWith('prior')) return 'before';
  // "not before 2025", "on or before 31 December"
  if (word === 'before')
    return /\bnot\s+$/i.test(lead) ? 'after' : /\b(?:on|in|at)\s+or\s+$/i.test(lead) ? 'by' : 'before';
  if (/^thr/.test(word))
    return /\b(?:half|mid|part|all|right|straight|live[sd]?|went|go|going|passed|passing)(?:way|ly)?\s+$/i.test(
      lead,
    )
      ? undefined
      : 'until';
  return DENIED.test(lead) ? undefined : 'until';
}
