/** All that says for or against two mentions' being one event, besides their dates: one judge each. */
import { MEETING_FAMILY } from '../extraction/lexicon/actions';
import { actions, objects } from './action-evidence';
import { common, countCommon, type Evidence, type Judge } from './evidence';
import type { Features } from './features';
import { names } from './name-evidence';

/**
 * What the two articles are about. Where both dates are known it says little more than they do; where a day is not, it stands for
 * the date: two articles on one happening mean the same Monday.
 */
const articles: Judge = (a, b, { loose }, sources) => {
  if (a.source.sourceId === b.source.sourceId) return null;
  const like = sources.likeness(a.source, b.source);
  const weight = loose
    ? 6 * like - 1.8 - 0.8 * sources.strangeness(a.source, b.source)
    : Math.max(0, like - 0.25);
  if (weight === 0) return null;
  const what = like >= 0.45 ? 'the same' : like >= 0.25 ? 'related things' : 'different things';
  return { rule: 'articles', weight, say: () => `the two articles are about ${what}` };
};

const amounts: Judge = (a, b, { oneSentence }) => {
  if (oneSentence || a.amounts.size === 0 || b.amounts.size === 0) return null;
  const shared = common(a.amounts, b.amounts);
  const figures = a.mention.kind === 'figure' && b.mention.kind === 'figure';
  if (shared.length)
    return { rule: 'amount', weight: figures ? 1.5 : 0.8, say: () => `both give ${shared.join(', ')}` };
  return figures ? { rule: 'amount', weight: -3, say: () => 'the amounts differ' } : null;
};

/** Ages, scores, counts: two sentences that share a number seldom do by chance. What is an amount speaks as one. */
const numbers: Judge = (a, b, { oneSentence }) => {
  if (oneSentence || a.numbers.size === 0 || b.numbers.size === 0) return null;
  if (countCommon(a.amounts, b.amounts) > 0) return null;
  const shared = common(a.numbers, b.numbers);
  if (shared.length === 0)
    return haveOwnMeasures(a, b) ? { rule: 'number', weight: -1.5, say: () => 'the numbers differ' } : null;
  return {
    rule: 'number',
    weight: Math.min(1.6, shared.length * 0.8),
    say: () => `both give ${shared.join(', ')}`,
  };
};

/** Scores and magnitudes, which are told once and for all; a toll rises from paper to paper. */
export function haveOwnMeasures(a: Features, b: Features): boolean {
  const measures = ({ numbers: all }: Features) => [...all].filter((number) => /[.:–-]/.test(number));
  const [one, other] = [measures(a), measures(b)];
  return one.length > 0 && other.length > 0 && !one.some((number) => other.includes(number));
}

/** "a second earthquake", "visited Oslo again": another one of its kind, unless both say so. */
const again: Judge = (a, b) => {
  const word = repeatOf(a, b);
  return word === null ? null : { rule: 'again', weight: -0.8, say: () => `only one is “${word}”` };
};

export function repeatOf(a: Features, b: Features): string | null {
  return (a.repeats === null) === (b.repeats === null) ? null : (a.repeats ?? b.repeats);
}

/** Words of the titles, and of the sentences around them. */
const words: Judge = (a, b, { loose, oneSentence }) => {
  // A word for what happened was weighed with it.
  const isShared = (key: string) => !(a.actWords.has(key) && b.actWords.has(key));
  const shared = common(a.words, b.words).filter(isShared).length;
  const wider = oneSentence ? 0 : Math.max(0, countCommon(a.quoteWords, b.quoteWords) - shared);
  const smaller = Math.max(1, Math.min(a.words.size, b.words.size));
  const weight =
    Math.min(1.5, shared * 0.5 * Math.min(1, 0.5 + shared / smaller)) +
    (loose ? Math.min(2, wider * 0.2) : Math.min(0.5, wider * 0.06));
  if (weight < 0.05) return null;
  const written = () => {
    const both = oneSentence ? [] : common(a.quoteWords, b.quoteWords);
    return [...new Set([...common(a.words, b.words).filter(isShared), ...both])].slice(0, 8);
  };
  return {
    rule: 'words',
    weight,
    say: () =>
      `words in common: ${written()
        .map((stem) => a.quoteWords.get(stem) ?? a.words.get(stem))
        .join(', ')}`,
  };
};

const kinds: Judge = (a, b) => {
  const [one, other] = [a.mention.kind, b.mention.kind];
  const evidence = (weight: number, text: string): Evidence => ({ rule: 'kind', weight, say: () => text });
  if ((one === 'figure') !== (other === 'figure'))
    return evidence(-1.5, 'one is a figure, the other is none');
  if (one === 'figure') return evidence(0.5, 'both are figures');
  if (one === 'statement' || other === 'statement') {
    // What is said at a meeting belongs to the meeting.
    if (a.families.has(MEETING_FAMILY) && b.families.has(MEETING_FAMILY)) return null;
    return evidence(one === other ? -0.2 : -0.6, 'one only tells what somebody said');
  }
  return null;
};

/** In the order in which a screen shows them. */
export const JUDGES: readonly Judge[] = [
  names,
  actions,
  objects,
  amounts,
  numbers,
  again,
  words,
  articles,
  kinds,
];
