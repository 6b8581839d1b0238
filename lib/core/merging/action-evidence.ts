/** What two mentions say happened, and to what: for or against their being one event. */
import { CONVERSE, OPPOSITE, RELATED } from '../extraction/lexicon/actions';
import { common, countCommon, type Evidence, type Judge } from './evidence';
import type { Features } from './features';
import { familyOfWord, type Happening, happeningsIn, isFormOf } from './happenings';
import type { Sources } from './profile';

/** What happened, by the words of each title. */
export const actions: Judge = (a, b, pair) => {
  if (a.families.size === 0 || b.families.size === 0) return null;
  const evidence = (weight: number, say: () => string): Evidence => ({ rule: 'action', weight, say });
  const [one, other] = [a.mention.action, b.mention.action];
  const different = () => `${quoted(wordOf(a))} and ${quoted(wordOf(b))} are different happenings`;
  if (areOpposite(a, b))
    return evidence(
      -3,
      () => `${quoted(wordOf(a, a.acts))} and ${quoted(wordOf(b, b.acts))} are different happenings`,
    );
  const shared = common(a.families, b.families);
  if (shared.length) return evidence(one === other && one !== null ? 1.2 : 1, () => sayShared(a, b, shared));
  // "Chad's invasion of Mali closed the border" and "Chad attacked Mali".
  const either = [...common(a.families, b.told), ...common(b.families, a.told)];
  if (either.length) return evidence(0.7, () => sayShared(a, b, either));
  if (
    RELATED.some(
      ([x, y]) => (a.families.has(x) && b.families.has(y)) || (a.families.has(y) && b.families.has(x)),
    )
  )
    return null;
  // "came to $4 billion", "passed $4 billion": what papers say of one figure, unless one says up and the other down.
  if (a.mention.kind === 'figure' && b.mention.kind === 'figure' && !(isDirected(a) && isDirected(b)))
    return null;
  if (!pair.loose || a.source.sourceId === b.source.sourceId)
    return evidence(pair.coarse ? -2 : -1.1, different);
  // Of one happening two articles tell different sides ("was struck", "sped off"): what else their sentences tell decides.
  const told = common(a.happenings, b.happenings);
  if (told.length) return evidence(Math.min(2, told.length) * 0.4, () => sayShared(a, b, told));
  return a.happenings.size > 0 && b.happenings.size > 0 ? evidence(-0.6, different) : null;
};

/** "opened" and "closed"; "bought" and "sold" where both say it of one. */
export function areOpposite(a: Features, b: Features): boolean {
  const [one, other] = [a.mention.action, b.mention.action];
  if (one !== null && other !== null && CONVERSE.has(`${one} ${other}`))
    return a.first !== null && a.first === b.first;
  return OPPOSITE.some(([x, y]) => (a.acts.has(x) && b.acts.has(y)) || (a.acts.has(y) && b.acts.has(x)));
}

function sayShared(a: Features, b: Features, families: readonly string[]): string {
  const own = new Set(families);
  const both = a.spoken.find(
    ({ verb, family }) => own.has(family) && b.spoken.some((other) => other.verb === verb),
  );
  const wordIn = (mention: Features) =>
    mention.spoken.find(({ verb }) => verb === both?.verb)?.word ?? wordOf(mention, own);
  const [one, other] = [wordIn(a), wordIn(b)];
  return one === other
    ? `both say ${quoted(one)}`
    : `${quoted(one)} and ${quoted(other)} can be one happening`;
}

/** The word by which a mention tells of one of these families, as written. */
function wordOf(
  { mention: { title, quote, action }, families: own, spoken }: Features,
  families = own,
): string {
  const tells = ({ family }: Happening) => families.has(family);
  const words = [...title.toLowerCase().matchAll(/\p{L}[\p{L}-]*/gu)].map(([word]) => word);
  const acted = action === null ? undefined : words.find((word) => isFormOf(word, action));
  if (acted !== undefined && (families.has(action!) || families.has(familyOfWord(acted) ?? ''))) return acted;
  return (spoken.find(tells) ?? happeningsIn(quote).find(tells))?.word ?? acted ?? action ?? title;
}

const quoted = (word: string) => `“${word}”`;

const isDirected = ({ families }: Features) => families.has('rise') || families.has('sink');

/** What two of one kind are told apart by: one bomb in a market, one at a police station. Only what neither article tells of the other's. */
export const objects: Judge = (a, b, { loose, oneSentence }, sources) => {
  if (oneSentence || loose || countCommon(a.families, b.families) === 0) return null;
  const told = otherThings(a, b, sources);
  if (told === null) return null;
  return {
    rule: 'objects',
    weight: -1.8,
    say: () => `only one tells of ${told.toSorted().join(', ')}`,
  };
};

/** Words for what only one and only the other of two titles tells of; null where either has one at most. */
export function otherThings(a: Features, b: Features, sources: Sources): string[] | null {
  const [ofA, ofB] = [foreignWords(a, b, sources), foreignWords(b, a, sources)];
  return ofA.length < 2 || ofB.length < 2 ? null : [...ofA, ...ofB];
}

function foreignWords(one: Features, other: Features, sources: Sources): string[] {
  const found: string[] = [];
  for (const [key, word] of one.things)
    if (!other.quoteWords.has(key) && !sources.tells(other.source, key)) found.push(word);
  return found;
}
