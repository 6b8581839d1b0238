/** What names, actions, numbers, words and articles of two mentions say for or against their being one event: one piece of evidence each. */
import { MEETING_FAMILY } from '../extraction/lexicon/actions';
import type { Features, Name } from './features';
import type { Sources } from './profile';

/** A reason in the making: most pairs are only weighed, and never explained. */
export interface Evidence {
  readonly rule: string;
  readonly weight: number;
  readonly say: () => string;
}

/** What a pair is, besides its two mentions. */
export interface Pair {
  /** One of the times is wider than a week: much happens to the same people in a month or a year. */
  readonly coarse: boolean;
  /** Days or weeks, of which one cannot be placed ("on Monday", published nobody knows when). */
  readonly loose: boolean;
  /** Both stand in one sentence: what the rest of it tells says nothing. */
  readonly oneSentence: boolean;
}

type Judge = (a: Features, b: Features, pair: Pair, sources: Sources) => Evidence | null;

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

/** Names in common; against them names of one that the other article does not tell. */
const names: Judge = (a, b, _pair, sources) => {
  if (a.names.size === 0 || b.names.size === 0) return null;
  const shared: Name[] = [];
  for (const [key, name] of a.names) if (b.names.has(key)) shared.push(name);
  const foreign = [...foreignNames(a, b, sources), ...foreignNames(b, a, sources)];
  const against = Math.min(
    1.5,
    sum(foreign, ({ weight }) => 0.5 * weight),
  );
  const list = (those: readonly Name[]) => [...new Set(those.map(({ text }) => text))].toSorted().join(', ');
  return {
    rule: 'names',
    weight:
      (shared.length
        ? Math.min(
            2.2,
            sum(shared, ({ weight }) => 0.4 + 0.5 * weight),
          )
        : -0.4) - against,
    say: () =>
      (shared.length ? `both name ${list(shared)}` : 'no name in common') +
      (foreign.length ? `; only one names ${list(foreign)}` : ''),
  };
};

function foreignNames(one: Features, other: Features, sources: Sources): Name[] {
  const found: Name[] = [];
  for (const [key, name] of one.names)
    if (!other.names.has(key) && !other.quoteWords.has(key) && !sources.tells(other.source, key))
      found.push(name);
  return found;
}

const actions: Judge = (a, b, pair) => {
  if (a.families.size === 0 || b.families.size === 0) return null;
  const evidence = (weight: number, say: () => string): Evidence => ({ rule: 'action', weight, say });
  const [one, other] = [a.mention.action, b.mention.action];
  const shared = common(a.families, b.families);
  if (shared.length)
    return one === other && one !== null
      ? evidence(1.2, () => `both tell of “${one}”`)
      : evidence(1, () => `both tell of one kind of happening (${shared.join(', ')})`);
  // "Chad's invasion of Mali closed the border" and "Chad attacked Mali".
  const either = [...common(a.families, b.told), ...common(b.families, a.told)];
  if (either.length) return evidence(0.7, () => `both tell of ${either.join(', ')}`);
  // "came to $4 billion", "passed $4 billion": what papers say of one figure, unless one says up and the other down.
  if (a.mention.kind === 'figure' && b.mention.kind === 'figure' && !(isDirected(a) && isDirected(b)))
    return null;
  const different = () => `“${one}” and “${other}” are different happenings`;
  if (!pair.loose || a.source.sourceId === b.source.sourceId)
    return evidence(pair.coarse ? -2 : -1.1, different);
  // Of one happening two articles tell different sides ("was struck", "sped off"): what else their sentences tell decides.
  const told = common(a.happenings, b.happenings);
  if (told.length)
    return evidence(Math.min(2, told.length) * 0.4, () => `both sentences tell of ${told.join(', ')}`);
  return a.happenings.size > 0 && b.happenings.size > 0 ? evidence(-0.6, different) : null;
};

const isDirected = ({ families }: Features) => families.has('rise') || families.has('sink');

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
  const shared = common(a.numbers, b.numbers);
  if (shared.length === 0 || common(a.amounts, b.amounts).length > 0) return null;
  return {
    rule: 'number',
    weight: Math.min(1.6, shared.length * 0.8),
    say: () => `both give ${shared.join(', ')}`,
  };
};

/** Words of the titles, and of the sentences around them. */
const words: Judge = (a, b, { loose, oneSentence }) => {
  const shared = common(a.words, b.words);
  const both = oneSentence ? [] : common(a.quoteWords, b.quoteWords);
  const wider = Math.max(0, both.length - shared.length);
  const smaller = Math.max(1, Math.min(a.words.size, b.words.size));
  const weight =
    Math.min(1.5, shared.length * 0.5 * Math.min(1, 0.5 + shared.length / smaller)) +
    (loose ? Math.min(2, wider * 0.2) : Math.min(0.5, wider * 0.06));
  if (weight < 0.05) return null;
  const written = () => [...new Set([...shared, ...both])].slice(0, 8);
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
export const JUDGES: readonly Judge[] = [names, actions, amounts, numbers, words, articles, kinds];

function sum<T>(those: readonly T[], value: (one: T) => number): number {
  return those.reduce((total, one) => total + value(one), 0);
}

interface Keyed {
  readonly size: number;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** In the order of the smaller, which is the same for (a, b) as for (b, a) where it matters: to people, sorted. */
function common(a: Keyed, b: Keyed): string[] {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const found: string[] = [];
  for (const key of small.keys()) if (large.has(key)) found.push(key);
  return found.length > 1 ? found.sort() : found;
}
