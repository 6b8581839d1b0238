/**
 * All matches of a global pattern. `matchAll` makes a pattern of its own at each call, which costs more than the search in a sentence.
 * @param pattern with the flag `g`
 * @param from where the search begins; before the text is at its beginning
 */
export function allMatches(text: string, pattern: RegExp, from = 0): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = Math.max(0, from);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
