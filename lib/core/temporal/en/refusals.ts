import type { Refusal } from '../language';
import { allMatches } from '../matches';
import { NAMES as KNOWN } from './names';
import { COUNTED, NUMBERED } from './numbered';

const TITLES = 'Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady|Sen|Rep|Gov|Minister|President|Senator|Judge|Captain|General';

type Rule = readonly [pattern: RegExp, reason: string];

/**
 * What looks like a date and is none, each with its reason. Only what a reader might take for one: digits that could be a year, a clock or a
 * day, and names that are months. Every pattern begins with something solid, and none looks far.
 */
const NUMBERS: readonly Rule[] = [
  [/(?<![\d/])24\/7(?![\d/])/g, 'around the clock, not a date'],
  [/\bISBN(?:-1[03])?:?\s?\d[\d-]{8,16}[\dX]/g, 'a book’s number, not a date'],
  [/\+\d{1,3}[\s(-]{1,2}\d[\d\s()-]{6,14}\d/g, 'part of a phone number, not a date'],
  [/(?:[$€£¥]\s?)[12]\d{3}(?![\d%]|[.,]\d)/g, 'an amount of money, not a year'],
  [
    new RegExp(
      `\\b(?:${NUMBERED})\\s(?:No\\.\\s)?(?:[12]\\d{3}(?![\\d,])(?:\\.\\d{1,3})*|\\d{1,3}(?:\\.\\d{1,3}){1,3})(?![\\d\\p{L}])`,
      'gu',
    ),
    'a number in a name, not a date',
  ],
  [
    /(?<=\b(?:at|to|from|price\sof|rate\sof|odds\sof)\s)(?:1?\d|2[0-3])\.[0-5]\d(?![\d./:]|\s?(?:[ap]\.?m\b|GMT|hours|%|per|percent|million|billion|km|m\b))/g,
    'a price or a rate, not a time',
  ],
];
const NAMES: readonly Rule[] = [
  [
    new RegExp(
      `\\b(?:${TITLES})\\.?\\s(?:\\p{Lu}\\p{Ll}+\\s)?(?:May|March|April|June|August)(?![\\p{L}\\d]|\\s\\d)`,
      'gu',
    ),
    'a person’s name, not a month',
  ],
  // "the April Borduria talks": of that month.
  [
    /(?<!\b(?:an?|the|in|of|from|to|by|on|since|until|during|and|or|last|this|next|every|each|early|mid|late)[\s-]|['’]s\s)\b(?:April|June|August)\s\p{Lu}\p{Ll}+(?![\p{L}])/gu,
    'a name, not a month',
  ],
];

const WORKS: readonly Rule[] = [[KNOWN, 'a name or a title, not a date']];

/** Whether a sentence may hold any of them. */
const NUMBER = /\d{4}|\d[./-]\d|\+\d/;
const NAME = /\b(?:May|March|April|June|August)\b/;

/** A count as long as a year: "1990 people". */
const COUNT = /(?<![\d.,:$€£/-])[12]\d{3}(?=[\s-])/g;

/** What was refused in one sentence, in order; offsets into it. They may overlap each other and what was recognised. */
export function refusedEnglish(sentence: string): Refusal[] {
  const refused: Refusal[] = [];
  collect(sentence, WORKS, refused);
  if (NAME.test(sentence)) collect(sentence, NAMES, refused);
  if (NUMBER.test(sentence)) {
    collect(sentence, NUMBERS, refused);
    collectCounts(sentence, refused);
  }
  return refused.length > 1 ? refused.toSorted((a, b) => a.index - b.index) : refused;
}

function collect(sentence: string, rules: readonly Rule[], into: Refusal[]): void {
  for (const [pattern, reason] of rules) {
    for (const match of allMatches(sentence, pattern))
      into.push({ index: match.index, text: match[0], reason });
  }
}

function collectCounts(sentence: string, into: Refusal[]): void {
  for (const match of allMatches(sentence, COUNT)) {
    const end = match.index + match[0].length;
    const counted = COUNTED.exec(sentence.slice(end, end + 60));
    if (counted)
      into.push({ index: match.index, text: match[0] + counted[0], reason: 'a count, not a year' });
  }
}
