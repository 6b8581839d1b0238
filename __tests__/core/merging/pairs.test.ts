/** What two articles tell, by the whole path from their texts: one event, two, or one with two dates. */
import { mergeMentions } from '@/lib/core/merging';
import { featuresOf } from '@/lib/core/merging/features';
import { Sources } from '@/lib/core/merging/profile';
import { explainPair, scorePair } from '@/lib/core/merging/score';
import { readArticle } from '@/lib/core/pipeline';
import { textArticle } from '../text-article';
import { DIFFERENT } from './pairs/different';
import { DISAGREEMENT } from './pairs/disagreement';
import { withOtherNames } from './pairs/names';
import type { NewsPair, NewsText } from './pairs/pair';
import { SAME } from './pairs/same';

type Verdict = 'same' | 'different' | 'disagreement' | 'perhaps the same';

function read(text: NewsText, id: string) {
  const { text: words, on } = typeof text === 'string' ? { text, on: '2024-03-13' } : text;
  const { mentions, profile } = readArticle(textArticle(words, { id, publishedOn: on }));
  return mentions.map((mention) => ({ mention, source: profile }));
}

function judge({ a, b }: Pick<NewsPair, 'a' | 'b'>): { verdict: Verdict; reasons: string[] } {
  const [one, other] = [read(a, 'a'), read(b, 'b')];
  const { drafts, suggestions } = mergeMentions([...one, ...other], { originOf: (id) => id });
  const [first, second] = [one[0], other[0]];
  if (!first || !second) throw new Error('a text has no mention');
  const words = (reasons: readonly { text: string }[]) => reasons.map(({ text }) => text);
  const event = drafts.find(({ mentions }) =>
    mentions.some(({ start, sourceId }) => sourceId === 'a' && start === first.mention.start),
  );
  if (event?.mentions.some(({ sourceId, start }) => sourceId === 'b' && start === second.mention.start))
    return { verdict: 'same', reasons: words(event.reasons) };
  const [suggestion] = suggestions;
  if (suggestion)
    return {
      verdict: suggestion.kind === 'disagreement' ? 'disagreement' : 'perhaps the same',
      reasons: words(suggestion.reasons),
    };
  const pair = [first, second].map(featuresOf);
  return { verdict: 'different', reasons: words(explainPair(pair[0]!, pair[1]!, new Sources())) };
}

const table = [
  ...SAME.map((pair) => ({ ...pair, verdict: 'same' })),
  ...DIFFERENT.map((pair) => ({ ...pair, verdict: 'different' })),
  ...DISAGREEMENT.map((pair) => ({ ...pair, verdict: 'disagreement' })),
].map((pair) => ({ ...pair, title: `${pair.verdict}: ${pair.name}` }));

describe.each(table)('$title', (pair) => {
  it('is found, with its reason', () => {
    const { verdict, reasons } = judge(pair);
    expect({ verdict, reasons }).toEqual({
      verdict: pair.verdict,
      reasons: expect.arrayContaining([expect.stringContaining(pair.because)]),
    });
    expect(judge({ a: pair.b, b: pair.a }).verdict).toBe(verdict);
  });

  it('scores the same in either order', () => {
    const [one, other] = [read(pair.a, 'a'), read(pair.b, 'b')].map(([first]) => first && featuresOf(first));
    if (!one || !other) throw new Error('a text has no mention');
    const scoreOf = (a: typeof one, b: typeof one) => scorePair(a, b, new Sources());
    expect(scoreOf(one, other).clash).toBe(scoreOf(other, one).clash);
    expect(scoreOf(one, other).score).toBeCloseTo(scoreOf(other, one).score, 9);
  });

  it('is found with other names', () => {
    const swapped = withOtherNames(pair);
    expect(swapped).not.toEqual(pair);
    expect(judge(swapped).verdict).toBe(pair.verdict);
  });
});
