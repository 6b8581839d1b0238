import type { Article } from '../../lib/core/model';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32): a bench is run again on the same text. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const people = [
  'the mayor',
  'Ines Talbot',
  'the water board',
  'President Okafor',
  'a spokesman',
  'the union',
];
const places = ['Ségou', 'Harrowgate', 'the northern district', 'Port Amsel', 'Lower Vale', 'the capital'];
const deeds = [
  'opened the new bridge',
  'signed an agreement on fishing rights',
  'closed the mine',
  'met the delegation',
  'announced a vote',
  'dismissed the director',
];
const months = ['January', 'March', 'April', 'June', 'August', 'October', 'November'];

/** Sentences of news in the proportion of news: about every second one has a date, many of them counted from the day of publication. */
const patterns: readonly ((
  pick: <T>(list: readonly T[]) => T,
  number: (below: number) => number,
) => string)[] = [
  (pick, n) =>
    `In ${pick(places)}, ${pick(people)} ${pick(deeds)} on ${1 + n(28)} ${pick(months)} ${1990 + n(34)}.`,
  (pick) => `On Monday ${pick(people)} ${pick(deeds)} in ${pick(places)}.`,
  (pick, n) => `The plant has been idle since ${1970 + n(50)}, and ${pick(people)} wants it back.`,
  (pick) => `Turnover rose above $4 billion last year, said ${pick(people)}.`,
  (pick, n) => `${n(90) + 10} percent of the crop was lost, according to ${pick(people)}.`,
  (pick) => `Nobody in ${pick(places)} expected that, and few believe it now.`,
  (pick) =>
    `"We will not wait," said ${pick(people)}, who had come from ${pick(places)} with a petition and a goat.`,
  (pick, n) => `Between ${1900 + n(40)} and ${1950 + n(40)} the river changed its bed near ${pick(places)}.`,
  (pick) => `The road to ${pick(places)} is long, and the buses that serve it are older than their drivers.`,
];

/** `count` articles of about `sentences` sentences, published on consecutive days of 2024. */
export function articles(count: number, sentences: number, seed = 1): Article[] {
  const random = numbers(seed);
  const number = (below: number) => Math.floor(random() * below);
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[number(list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  return Array.from({ length: count }, (_, i) => {
    const title = `Report ${seed}-${i + 1} from ${pick(places)}`;
    const body = Array.from(
      { length: sentences },
      (_sentence, s) => `${pick(patterns)(pick, number)}${s % 4 === 3 ? '\n' : ' '}`,
    );
    return {
      id: `${seed}-${i}`,
      title,
      text: `${title}\n${body.join('')}`,
      publishedOn: new Date(Date.UTC(2024, 0, 1 + (i % 360))).toISOString().slice(0, 10),
      language: 'en',
      publisher: null,
      url: null,
    };
  });
}
