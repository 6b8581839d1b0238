/**
 * All matches of a global pattern. `matchAll` makes a pattern of its own at each call, which costs more than the search in a sentence.
 * @param pattern with the flag `g`
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
