/**
 * A year that one article leaves out, another may state: "Azerbaijan's September offensive" beside "in September 2023". Once both are one
 * event, the mention is `inferred`, and a derivation step names the source that supplied the year.
 */
import type { Mention } from '../model';
import { completeYear, describeDate } from '../temporal';
import { hasOpenYear, width } from './dates';
import type { Features } from './features';

/** The mentions of one event, in order of evidence, with the years that they leave out. */
export function supplyYears(members: readonly Features[]): Mention[] {
  return members.map(({ mention }) =>
    hasOpenYear(mention) ? (completed(mention, members) ?? mention) : mention,
  );
}

function completed(mention: Mention, members: readonly Features[]): Mention | null {
  for (const { mention: other, source } of members) {
    if (other.sourceId === mention.sourceId || !other.date || other.date.earliest === null) continue;
    if ((other.resolution !== 'stated' && other.resolution !== 'computed') || width(other.date) > 32)
      continue;
    const start = new Date(other.date.earliest);
    if (start.getUTCMonth() + 1 !== mention.given?.month) continue;
    const date = completeYear({ given: mention.given }, start.getUTCFullYear());
    if (!date) continue;
    const agrees = mention.date?.edtf === date.edtf || mention.resolution === 'unresolved';
    return {
      ...mention,
      date,
      resolution: 'inferred',
      derivation: [
        ...(agrees ? mention.derivation : mention.derivation.slice(0, 1)),
        {
          rule: 'year-from-source',
          text: `${source.label ?? 'another source'} tells of the same and says “${other.time.text}” → ${describeDate(date)}`,
          sourceId: other.sourceId,
        },
      ],
    };
  }
  return null;
}
