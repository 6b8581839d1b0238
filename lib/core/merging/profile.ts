/**
 * What an article is about, in a few dozen weighted names and words. Two articles that tell of one happening share what is rare in them,
 * above all in their leads; so the likeness of two profiles says how likely their sentences tell of the same. A profile is made of its own
 * article alone: no other article changes it, and merging stays local.
 */
import type { Article, SourceProfile } from '../model';
import { nameKeys } from './names';
import { isStopWord, stem } from './stems';

/** More terms tell articles apart no better (measured at 48 and 96). */
const TERMS = 48;
/** UTF-16 units from the start of the text in which a word counts twice: the headline and the lead. */
const LEAD = 600;
/** A name says more of what an article is about than a word does. */
const WORD = 0.5;

/** A function of the article alone; of a long text the first 20,000 characters say enough. */
export function profileOf(article: Article): SourceProfile {
  const { id, publishedOn, publisher, title } = article;
  const counts = new Map<string, { count: number; name: boolean }>();
  if (title) countTerms(title, title.length, counts);
  countTerms(article.text.slice(0, 20_000), LEAD, counts);
  const terms = [...counts]
    .map(([term, { count, name }]) => ({ term, weight: (1 + Math.log(count)) * (name ? 1 : WORD) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS);
  const length = Math.hypot(...terms.map(({ weight }) => weight)) || 1;
  return {
    sourceId: id,
    publishedOn,
    label: publisher ?? title,
    terms: terms.map(({ term, weight }) => [term, Math.round((weight / length) * 1000) / 1000]),
  };
}

/** How alike two articles are in what they are about, 0 to 1. What was found is remembered for as long as the function lives. */
export function likenessOf(): (a: SourceProfile, b: SourceProfile) => number {
  const terms = new Map<string, ReadonlyMap<string, number>>();
  const found = new Map<string, Map<string, number>>();
  return (a, b) => {
    if (a.sourceId > b.sourceId) [a, b] = [b, a];
    const row = found.get(a.sourceId) ?? new Map<string, number>();
    found.set(a.sourceId, row);
    const known = row.get(b.sourceId);
    if (known !== undefined) return known;
    const other = terms.get(b.sourceId) ?? new Map(b.terms);
    terms.set(b.sourceId, other);
    const value = a.terms.reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
    row.set(b.sourceId, value);
    return value;
  };
}

function countTerms(text: string, lead: number, counts: Map<string, { count: number; name: boolean }>): void {
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    const capital = /^\p{Lu}/u.test(word);
    const between = text.slice(Math.max(0, index - 3), index);
    const sentenceStarts = index === 0 || /[.!?:\n"“”‘]\s*$/.test(between);
    const bare = word.replace(/['’]s?$/, '').replace(/-+$/, '');
    const lower = bare.toLowerCase();
    if (bare.length < 3 || isStopWord(lower)) continue;
    const name = capital && !sentenceStarts;
    const weight = index < lead ? 2 : 1;
    for (const term of name ? nameKeys(bare) : [stem(lower)]) {
      const known = counts.get(term);
      if (known) {
        known.count += weight;
        known.name ||= name;
      } else counts.set(term, { count: weight, name });
    }
  }
}
