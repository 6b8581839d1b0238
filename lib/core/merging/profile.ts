/**
 * What an article is about, in a few dozen weighted names and words. Two articles that tell of one happening share what is rare in them,
 * above all in their leads; so the likeness of two profiles says how likely their sentences tell of the same. A profile is made of its own
 * article alone: no other article changes it, and merging stays local.
 */
import type { Article, SourceProfile } from '../model';
import { remembered } from '../memo';
import { nameKeys } from './names';
import { isStopWord, stem } from './stems';

/** More terms tell articles apart no better (measured at 48 and 96). */
const TERMS = 48;
/** UTF-16 units from the start of the text in which a word counts twice: the headline and the lead. */
const LEAD = 600;
/** UTF-16 units of a text that are read. */
const READ = 6000;
/** A name says more of what an article is about than a word does. */
const WORD = 0.5;

/** A function of the article alone; of a long text the beginning says enough. */
export function profileOf(article: Article): SourceProfile {
  const { id, publishedOn, publisher, title } = article;
  const counts: Counts = new Map();
  if (title) countTerms(title, title.length, counts);
  countTerms(article.text.slice(0, READ), LEAD, counts);
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

/**
 * Sources compared by their profiles. What was found is remembered by the profile itself, not by the id of its source: of a source that was
 * read anew there are two.
 */
export class Sources {
  private readonly terms = new Map<SourceProfile, ReadonlyMap<string, number>>();
  private readonly found = new Map<SourceProfile, Map<SourceProfile, number>>();

  /** How alike two articles are in what they are about, 0 to 1. */
  likeness(a: SourceProfile, b: SourceProfile): number {
    if (a.sourceId > b.sourceId) return this.likeness(b, a);
    let row = this.found.get(a);
    if (!row) this.found.set(a, (row = new Map()));
    const known = row.get(b);
    if (known !== undefined) return known;
    const other = this.termsOf(b);
    const value = a.terms.reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
    row.set(b, value);
    return value;
  }

  /** Whether a name or word is among what an article is about. */
  tells(source: SourceProfile, term: string): boolean {
    return this.termsOf(source).has(term);
  }

  /** How much of what either article is most about the other does not tell, 0 to 2. */
  strangeness(a: SourceProfile, b: SourceProfile): number {
    const missing = (one: SourceProfile, other: SourceProfile) =>
      one.terms.slice(0, 4).filter(([term]) => !this.tells(other, term)).length / 4;
    return missing(a, b) + missing(b, a);
  }

  private termsOf(source: SourceProfile): ReadonlyMap<string, number> {
    let terms = this.terms.get(source);
    if (!terms) this.terms.set(source, (terms = new Map(source.terms)));
    return terms;
  }
}

type Counts = Map<string, { count: number; name: boolean }>;

/** Adds what a text tells; before `lead` (UTF-16 units) it counts twice. */
function countTerms(text: string, lead: number, counts: Counts): void {
  const add = (term: string, index: number, name: boolean) => {
    const known = counts.get(term);
    const count = index < lead ? 2 : 1;
    if (known) {
      known.count += count;
      known.name ||= name;
    } else counts.set(term, { count, name });
  };
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const known = termOf(word);
    if (!known) continue;
    const isName = known.large && index > 0 && !STARTS.test(text.slice(Math.max(0, index - 3), index));
    if (isName) for (const term of nameKeys(known.bare)) add(term, index, true);
    else add(known.stem, index, false);
  }
  // A magnitude, a score, an age, the day of a month tell two earthquakes or matches apart as names do.
  for (const { 0: number, index } of text.matchAll(NUMBERS))
    if (number.length > 1 && !YEAR.test(number)) add(number, index, true);
}

/** Null of a word that says nothing. */
const termOf = remembered((word) => {
  const bare = word.replace(/['’]s?$/, '').replace(/-+$/, '');
  const lower = bare.toLowerCase();
  if (bare.length < 3 || isStopWord(lower)) return null;
  return { bare, stem: stem(lower), large: /^\p{Lu}/u.test(word) };
});

/** Shorter words say nothing. */
const WORDS = /\p{L}[\p{L}\p{M}’'-]{2,}/gu;
const NUMBERS = /\d+(?:[.,:-]\d+)*/g;
const YEAR = /^(?:1[89]|20)\d\d$/;
/** What stands before the first word of a sentence, which is large without being a name. */
const STARTS = /[.!?:\n"“”‘]\s*$/;
