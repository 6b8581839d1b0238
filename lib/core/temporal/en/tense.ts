import type { Tense } from '../language';

/** Directly before the time: "payable Jan. 2", "extended to 20 November", "as early as Friday". */
const AHEAD =
  /\b(?:payable|of\s+record|effective|extended\s+to|as\s+(?:soon|early)\s+as|no\s+later\s+than|until)\s+(?:about\s+|around\s+|the\s+|on\s+)?$/i;

/** Directly before the time, where no verb speaks: "open until Friday", "by 15 December". */
const LIMIT =
  /\b(?:until|till|by|through)\s+(?:about\s+|around\s+|the\s+|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?\s+(?:E[SD]T\s+)?(?:on\s+)?)?$/i;

/** Directly before the time: "announced the plan Aug. 21", "said on Monday". */
const REPORTED =
  /\b(?:said|told|announced|reported|added|stated|declared|warned)(?:\s+(?!(?:he|she|it|they|we|I|that|would|will|to)\b)[\p{L}\p{N}’'.]+){0,3}\s+(?:on\s+)?$/iu;

/** "has been on patrol since March" */
const SINCE = /\bsince\s+(?:last\s+|early\s+|late\s+|mid-)?$/i;

const FUTURE = [
  "will|won['’]t|shall|would|must|should",
  // "is calling for redemption on Dec. 7", "are leaving on Monday"
  '(?:is|are)\\s+[\\p{Ll}]+ing',
  // "agreed to meet", "asked it to respond": a purpose alone ("came to meet him on Monday") does not look ahead.
  '(?:planned|planning|agreed|hoped|hoping|intended|vowed|promised|wants?|wanted|supposed|invited|asked|ordered)\\s+(?:[\\p{L}]+\\s+){0,2}to',
  '(?:is|are|was|were|be|been)\\s+(?:to|due|set|scheduled|expected|slated|likely|planned|poised)',
  'going\\s+to|plans?\\s+to|planning|plans\\s+for|scheduled|expects?|hopes?\\s+to|intends?|upcoming|expires?',
].join('|');

/** After an article or a form of "be" a participle is an adjective or a passive: "the reduced dividend", "will be paid". */
const PAST = [
  "was|were|had|did|didn['’]t|wasn['’]t|weren['’]t",
  '(?<!\\b(?:the|an?|its|their|his|her|of|to|be|is|are|will|would)\\s)(?:[\\p{L}]{2,}ed|met|held|went|came|took|made|gave|got|saw|found|left|won|lost|fell|rose|grew|began|led|sent|hit|ran|flew|broke',
  'spoke|wrote|brought|bought|sold|built|fought|caught|thought|kept|paid|became|drew|drove|knew|showed|shot|struck',
  'swept|threw|withdrew|overthrew)',
].join('|');

/** Reporting verbs say when something was said, not when it happens: "said it is calling … on Dec. 7". */
const REPORT = 'said|told|announced|reported|added|stated|declared|warned|says';

const SOURCE = `(?<![\\p{L}\\p{N}])(?:(${FUTURE})|(?:${REPORT})|(${PAST}))(?![\\p{L}\\p{N}])`;
const VERBS = new RegExp(SOURCE, 'giu');
const VERB = new RegExp(SOURCE, 'iu');

/** The tense of the verb nearest before the expression, else nearest after it, within the sentence and 160 characters. */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const left = sentence.slice(Math.max(0, start - 160), start);
  const direct = left.slice(-60);
  // "until May it rained": what follows looks back.
  if (AHEAD.test(direct) && !VERB.exec(sentence.slice(end, end + 60))?.[2]) return 'future';
  if (REPORTED.test(direct) || SINCE.test(direct)) return 'past';
  const tense = verbTense(left, sentence.slice(end, end + 100));
  return tense === 'unknown' && LIMIT.test(direct) ? 'future' : tense;
}

/** A future or a plan told in the present; "would" and "was to" tell of what lay ahead in a story. */
const PLANS =
  /\b(?:will|won['’]t|shall|(?:is|are|['’]s|['’]re)\s+(?:(?:now|still|currently|also)\s+)?(?:to|due|set|scheduled|expected|slated|likely|planned|poised|going\s+to)|plans?\s+to|expects?\s+to|hopes?\s+to|intends?\s+to|(?:has|have)\s+until)\b/giu;

/** @returns whether the nearest verb before the expression is one of those, within the sentence and 160 characters */
export function isPlanned(sentence: string, start: number): boolean {
  const left = sentence.slice(Math.max(0, start - 160), start);
  let end = -1;
  for (const match of left.matchAll(PLANS)) end = match.index + match[0].length;
  return end >= 0 && !VERB.exec(left.slice(end))?.[2];
}

function verbTense(left: string, right: string): Tense {
  let before: Tense = 'unknown';
  for (const match of left.matchAll(VERBS)) {
    if (match[1]) before = 'future';
    else if (match[2]) before = 'past';
  }
  if (before !== 'unknown') return before;
  const after = VERB.exec(right);
  if (!after) return 'unknown';
  return after[1] ? 'future' : 'past';
}
