/** The event that some of its mentions alone would be: what was known of it when the others were not out yet. */
import { setApart, withContinued } from './continued';
import { type Draft, draftOf } from './drafts';
import { featuresOf } from './features';
import { byPlace, type Told } from './told';

/**
 * @param told at least one; that they tell of one event is taken as given
 * @param originOf names the origin of a source
 */
export function retell(told: readonly Told[], originOf: (sourceId: string) => string): Draft {
  const { leads, continued } = setApart(told);
  const features = leads.toSorted((a, b) => byPlace(a.mention, b.mention)).map(featuresOf);
  const cluster = { members: features.map((_, i) => i), reasons: [] };
  return withContinued(draftOf(cluster, features, originOf), continued);
}
