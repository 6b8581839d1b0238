import { Ending } from '../found';
import type { Remark } from '../language';
import { latin } from './latin';

/** "(1998)", "(as of December 2006", "[in 1944": inside a bracket that is still open. */
const BRACKET = /[([][^)\]]{0,60}$/;

/** "compared with 1961", "up from 400 in 1990", "as against 3,500 in January", "unlike in 1940", "since 1995". */
const COMPARED =
  /\b(?:compar(?:ed|able)\s+(?:to|with)|as\s+(?:against|opposed\s+to)|against\s+(?:a|the)|(?:high|low|peak)\s+of|(?:up|down|unchanged|different)\s+from|than|unlike|since)\b[^.;,]{0,50}$/i;

/** "in her 1998 memoir", "a report published in 2005": the year of what tells, not of what is told. */
const PUBLISHED = new Ending(
  /\b(?:published|declassified|written|released|reissued|translated|printed|rediscovered)\s+in\s+$/i,
);
const WORK = latin(
  /^\s+(?:[\p{Ll}]+\s+)?(?:book|memoirs?|autobiography|biography|interview|study|film|documentary|essay|novel|article|edition|paper|history)\b/u,
);

/** "the 2003 invasion", "the May 2007 high": not the day of a story, but a name for what it speaks of. */
const DETERMINED = new Ending(/(?:\b(?:the|an?|its|their|his|her|our|this|that)|['’]s?)\s+$/i);
const NOUN = latin(
  /^\s+(?!(?:and|or|to|in|on|at|by|for|with|from|of|as|when|while|was|were|is|had|has|he|she|it|they|the|a)\b)[\p{L}“"]/u,
);
const WHOLE = /\d\D+\d{3}/;

/** "the War of 1812", "the Act of 1867": part of a name. */
const NAME = new Ending(
  /\b(?:War|Act|Treaty|Revolution|Constitution|Rebellion|Crisis|Convention|Agreement|Accords?|Uprising|Law|Charter)\s+of\s+$/,
);

/** "would", "planned for", "by a deadline of": ahead of the story. "until" leads to where a stretch ends. */
const AHEAD =
  /\b(?:would|until|till|lasted|plan(?:s|ned|ning)?|project(?:ed|s)|scheduled|expect(?:ed|s)?|intend(?:ed|s)?|slated|due|deadline|target(?:ed)?|promised|eventual(?:ly)?|(?:was|were)\s+to)\b[^.;]{0,80}$/i;

/** "did not begin until 1943": that is when it began. */
const NOT_UNTIL = latin(/(?:\b(?:not|never)|n['’]t)\b[^.;]{0,60}\buntil\s+(?:\p{L}+\s+){0,2}$/iu);

/** "had begun in 1943", "followed the election in 2005": behind the story. */
const BACK = /\b(?:had|having|['’]d|followed|following|after)\s+[^.;]{0,80}$/i;

/**
 * How a sentence brings a date in beside its story, judged by the 100 characters before and the 40 after it.
 * @returns null for a plain telling
 */
export function remarkAround(sentence: string, start: number, end: number): Remark | null {
  const left = sentence.slice(Math.max(0, start - 100), start);
  if (BRACKET.test(left.slice(-61)) || COMPARED.test(left) || PUBLISHED.test(left) || NAME.test(left))
    return 'passing';
  const right = sentence.slice(end, end + 40);
  if (WORK.test(right)) return 'passing';
  if (DETERMINED.test(left) && NOUN.test(right) && !WHOLE.test(sentence.slice(start, end))) return 'passing';
  if (AHEAD.test(left)) return NOT_UNTIL.test(left) ? null : 'ahead';
  return BACK.test(left) ? 'back' : null;
}
