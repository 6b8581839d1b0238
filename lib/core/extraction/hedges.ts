/** Limits before a phrase: "about 1,000 men", "not even the guards". */
import { NOMINAL } from './phrases';
import type { Word } from './words';

const LIMIT =
  /^(?:nearly|almost|some|roughly|approximately|only|even|just|not|no|never|hardly|barely|scarcely|exactly|virtually|practically|at|least|most|more|less|fewer|than|up|as|many|few|all|half)$/i;

/** "about", "over" and their like before a number, not those between two nouns ("talks about 5 villages"). */
const BEFORE_NUMBER = /^(?:about|around|over|under|above|below|to|nearer)$/i;

/** The limits before a phrase belong to it: "about 1,000 men", "not even the guards", "more than half". */
export function hedgeStart(words: readonly Word[], from: number): number {
  let start = from;
  for (let i = from - 1; i >= 0; i--) {
    const word = words[i]!;
    const before = words[i - 1];
    const amount =
      words[start]!.tag === 'NUM' || /^(?:a|half|dozens?|hundreds|thousands)$/i.test(words[start]!.text);
    if (BEFORE_NUMBER.test(word.text)) {
      const up = /^to$/i.test(word.text) ? /^(?:up|close)$/i.test(before?.text ?? '') : true;
      if (!amount || !up || (before && NOMINAL.has(before.tag))) break;
    } else if (!LIMIT.test(word.text)) break;
    else if (/^(?:at|than|as|up)$/i.test(word.text) && !LIMIT.test(words[i + 1]?.text ?? '') && !amount) {
      if (!BEFORE_NUMBER.test(words[i + 1]?.text ?? '')) break;
    } else if (/^at$/i.test(word.text) && !/^(?:least|most)$/i.test(words[i + 1]?.text ?? '')) break;
    start = i;
  }
  if (/^as$/i.test(words[start]!.text) && /^as$/i.test(words[start + 2]?.text ?? '')) return start;
  // "than" without its "more" is no limit.
  while (start < from && /^(?:than|as|to|least|most|many)$/i.test(words[start]!.text)) start++;
  return start;
}
