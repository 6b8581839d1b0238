import { after, before, Found, refiner } from '../../found';

const WORD = /\b(since|until|till|up\s+to|before|prior\s+to|after)\s+(?:about\s+|around\s+|at\s+least\s+)?$/i;

/** "the first visit since 2018" tells of 2018, not of a stretch. */
const POINT_SINCE =
  /\b(?:first|last|latest|largest|biggest|worst|best|highest|lowest|only|most|least|deadliest|strongest|second|third|not|never|no)\b/i;

/**
 * "since December 2022", "until May": open ends. The word itself stays outside the span. "since September 2023, when …" tells of September
 * 2023 itself.
 */
export const openEnds = refiner((context, found) =>
  found.map((result) => {
    if (result.range || result.phrase.value !== undefined) return result;
    const match = before(context.text, result.index, WORD);
    if (!match) return result;
    if (after(context.text, result.endIndex, /^,?\s+(?:when|in\s+which)\b|^['’]s\b/i)) return result;
    const word = (match[1] ?? '').toLowerCase();
    if (
      word === 'since' &&
      POINT_SINCE.test(context.text.slice(Math.max(0, result.index - 80), result.index))
    )
      return result;
    const open =
      word === 'since'
        ? 'since'
        : /^before|prior/.test(word)
          ? 'before'
          : word === 'after'
            ? 'after'
            : 'until';
    return new Found(context, result.index, result.endIndex, { ...result.phrase, open });
  }),
);
