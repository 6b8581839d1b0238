import type { Modifier, Phrase, Said } from '../../phrase';
import { before, Found, eachRefiner, Ending } from '../../found';

const WORDS = new Ending(
  /(?:\b((?:the\s+)?(?:very\s+)?(?:early|beginning\s+of|start\s+of|late|end\s+of|middle\s+of|mid|end(?=-)|(?:latter|early|later)\s+part\s+of|(?:first|opening|early|last|final)\s+(?:days|weeks)\s+of|late\s+in|early\s+in|later|earlier|sometime))(?:\s+|-)(?:the\s+)?|\b(circa|ca|about|around|approximately|roughly|some\s+time\s+(?:in|around))\s+|\b(ca?\.)\s?)$/i,
);

/**
 * "early 2020", "mid-September", "the late 1960s", "the end of 1990", "circa 1900", "earlier this year": the words belong to the expression.
 * "around 1900" softens; "about two years" is a duration's own matter.
 */
export const modifiers = eachRefiner((context, result, previous) => {
  const { phrase } = result;
  if (result.range || phrase.value !== undefined) return result;
  const match = before(context.text, result.index, WORDS);
  if (!match) return result;
  const [whole, word, roughly, abbreviated] = match;
  const soft = roughly ?? abbreviated;
  const mod = modifierOf(word, soft, phrase);
  const start = result.index - whole.length;
  // "the end of the year early 2020": the word belongs to what stands before.
  if (mod === null || start < (previous?.endIndex ?? 0)) return result;
  // "the early 1990s": the article stands before the modifier.
  const extra = word && !/^the/i.test(word) ? leadingThe(context.text, start, phrase) : 0;
  return withPhrase(context, result, start - extra, mod ? { ...phrase, mod } : phrase);
});

function leadingThe(text: string, start: number, phrase: Phrase): number {
  if (phrase.decade === undefined && phrase.century === undefined && phrase.season === undefined) return 0;
  return before(text, start, /\bthe\s+$/i)?.[0].length ?? 0;
}

/** Null: not a modifier of this phrase; undefined: part of the expression without effect on the date. */
function modifierOf(
  word: string | undefined,
  soft: string | undefined,
  phrase: Phrase,
): Modifier | null | undefined {
  const dayLike =
    phrase.day !== undefined ||
    phrase.weekday !== undefined ||
    phrase.clock !== undefined ||
    phrase.relation?.unit === 'day';
  // "get around Wednesday's ruling"
  if (soft) return phrase.weekday === undefined && phrase.relation?.unit !== 'day' ? 'about' : null;
  const w = (word ?? '').toLowerCase().replace(/^the\s+/, '');
  if (/^(?:earlier|later|sometime)$/.test(w))
    return phrase.relation?.anchor === 'publication' ||
      (phrase.relation?.anchor === 'focus' && phrase.relation.offset === 0) ||
      phrase.weekday !== undefined
      ? undefined
      : null;
  if (dayLike) return undefined;
  if (/mid/.test(w)) return 'mid';
  return /^(?:very\s+)?(?:early|beginning|start|first\s+[dw]|opening)/.test(w) ? 'early' : 'late';
}

export function withPhrase(
  context: ConstructorParameters<typeof Found>[0],
  result: Found,
  start: number,
  phrase: Said,
): Found {
  return new Found(context, start, result.endIndex, phrase, result.range);
}
