/** Words in a form in which equal things are equal. */
import { remembered } from '../memo';

const STOP = new Set(
  'the a an and or but of in on at by for from to with as into over under between among about after before since until during against through is are was were be been being has have had will would can could may might shall should must not that which who whose whom when where while because if his her him its their them our my me this these those there here also both very more most than then he she it they we i you all any some such own same what how why out up off so do does did no nor now just only even still many much other another each per via amid according go goes went gone going said says say saying told tells one two three first new year years last next month months week weeks day days time times monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Whether a word in lower case says nothing of what a sentence tells. */
export function isStopWord(word: string): boolean {
  return STOP.has(word);
}

/** A light stem, enough to bring plurals and tenses of news together. `word` in lower case. */
export const stem = remembered((word) => {
  const cut = word.replace(/(?:ations?|ments?|ings?|ies|edly|ed|ly|es|s)$/, '');
  return cut.length >= 4 ? cut : word.replace(/s$/, '');
});
