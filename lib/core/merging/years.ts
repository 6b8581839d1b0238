/**
 * A year that one article leaves out, another may state: "Azerbaijan's September offensive" beside "in September 2023".
 * The mention is then `inferred`, and a derivation step names the source that supplied the year.
 */
import type { Article } from '../model';
import { completeYear, describeDate } from '../temporal';
import { width } from './dates';
import { type Features, featuresOf } from './features';
import type { Rarity } from './score';
import { scorePair } from './score';

/** What names, action and words must give, the date left aside. */
const ENOUGH = 1.4;

/** Mentions with years supplied where another source states one; the others as they are. */
export function supplyYears(
  all: readonly Features[],
  articles: ReadonlyMap<string, Article>,
  rarity: Rarity,
): Features[] {
  const byMonth = new Map<string, Features[]>();
  for (const features of all) {
    const { date, resolution } = features.mention;
    if (!date || date.earliest === null || resolution !== 'stated' || width(date) > 32) continue;
    const key = String(new Date(date.earliest).getUTCMonth() + 1);
    for (const name of features.names) {
      const list = byMonth.get(`${key} ${name}`);
      if (list) list.push(features);
      else byMonth.set(`${key} ${name}`, [features]);
    }
  }
  return all.map((features) => supplied(features, byMonth, articles, rarity) ?? features);
}

function supplied(
  features: Features,
  byMonth: ReadonlyMap<string, readonly Features[]>,
  articles: ReadonlyMap<string, Article>,
  rarity: Rarity,
): Features | null {
  const { mention } = features;
  const month = mention.given?.month;
  if (!mention.given || !month || (mention.resolution !== 'unresolved' && mention.resolution !== 'inferred'))
    return null;
  const candidates = new Set<Features>();
  for (const name of features.names)
    for (const other of byMonth.get(`${month} ${name}`) ?? []) candidates.add(other);
  const best = [...candidates]
    .filter((other) => other.mention.sourceId !== mention.sourceId)
    .map((other) => ({
      other,
      year: new Date(other.mention.date?.earliest ?? 0).getUTCFullYear(),
      score: evidence(features, other, rarity),
    }))
    .filter(({ score }) => score >= ENOUGH)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (a.other.mention.sourceId < b.other.mention.sourceId ? -1 : 1) ||
        a.other.mention.start - b.other.mention.start,
    )[0];
  if (!best) return null;
  const date = completeYear({ given: mention.given }, best.year);
  if (!date) return null;
  const source = articles.get(best.other.mention.sourceId);
  const name = source?.publisher ?? source?.title ?? 'another source';
  const agrees = mention.date?.edtf === date.edtf;
  return featuresOf({
    ...mention,
    date,
    resolution: 'inferred',
    derivation: [
      ...(agrees || mention.resolution === 'unresolved'
        ? mention.derivation
        : mention.derivation.slice(0, 1)),
      {
        rule: 'year-from-source',
        text: `${name} tells of the same and says “${best.other.mention.time.text}” → ${describeDate(date)}`,
        sourceId: best.other.mention.sourceId,
      },
    ],
  });
}

/** The score of the pair as if the date said nothing. */
function evidence(a: Features, b: Features, rarity: Rarity): number {
  const undated: Features = { ...a, mention: { ...a.mention, date: null } };
  const pair = scorePair(undated, b, rarity);
  return pair
    ? pair.reasons.filter(({ rule }) => rule !== 'date').reduce((sum, { weight }) => sum + weight, 0)
    : Number.NEGATIVE_INFINITY;
}
