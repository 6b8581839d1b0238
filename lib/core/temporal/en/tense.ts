/** Whether the words around a time look back, forward, or say neither. */
export type Tense = 'past' | 'future' | 'unknown';

const FUTURE =
  /\b(?:will|won['’]t|shall|(?:is|are|was|were|be|been)\s+(?:to|due|set|scheduled|expected|slated|likely|planned|poised)|(?:is|are)\s+going\s+to|going\s+to|plans?|planning|scheduled|expects?|expected|hopes?\s+to|intends?|due|upcoming|next|coming|would|may|might|can|could|should|must|to\s+(?:begin|start|take|hold|meet|visit|open|close|run|expire|vote|be|discuss|attend|return|decide|face|make|resume|end))\b|['’]ll\b/gi;
const PAST =
  /\b(?:was|were|had|did|didn['’]t|wasn['’]t|has|have|been|\p{L}{2,}ed|said|told|met|held|went|came|took|made|gave|got|saw|found|left|won|lost|fell|rose|grew|began|led|sent|set|hit|put|cut|ran|flew|broke|spoke|wrote|brought|bought|sold|built|fought|caught|thought|kept|paid|became|drew|drove|knew|showed|shot|struck|shut|stood|swept|threw|withdrew|overthrew)\b/giu;

/** The tense nearest before the expression, else nearest after it, within the sentence. */
export function tenseAround(sentence: string, start: number, end: number): Tense {
  const left = sentence.slice(Math.max(0, start - 160), start);
  const right = sentence.slice(end, end + 100);
  const leftFuture = lastEnd(left, FUTURE);
  const leftPast = lastEnd(left, PAST);
  if (leftFuture >= 0 || leftPast >= 0) return leftFuture >= leftPast ? 'future' : 'past';
  const rightFuture = firstStart(right, FUTURE);
  const rightPast = firstStart(right, PAST);
  if (rightFuture === null && rightPast === null) return 'unknown';
  return rightPast === null || (rightFuture !== null && rightFuture <= rightPast) ? 'future' : 'past';
}

function lastEnd(text: string, pattern: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(pattern)) at = match.index + match[0].length;
  return at;
}

function firstStart(text: string, pattern: RegExp): number | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(text);
  pattern.lastIndex = 0;
  return match ? match.index : null;
}
