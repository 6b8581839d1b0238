/** Which of the places of one name an article means: what stands behind a comma decides, else the other places it names. */
import type { EntityName } from '../model';
import { type Place, placesNamed, regionOf } from './lexicon/places';

/** Other places of an article that are certain, each once. */
export type PlaceContext = readonly Place[];

export interface Located {
  readonly name: string;
  /** Null where several places could be meant. */
  readonly place: Place | null;
}

/** A city this many times as large as the next of its name is meant where nothing points elsewhere. */
const DOMINANT = 10;

/** Kilometres within which two places support each other. */
const NEAR = 800;

/** @param next the name behind a comma ("Springfield, |Illinois"), or null */
export function placeIn(name: string, next: string | null, context: PlaceContext): Located | null {
  const candidates = placesNamed(name);
  const [first, second] = candidates;
  if (!first) return null;
  if (next) {
    const told = candidates.find((place) => liesIn(place, next));
    if (told) return labelled(told, first);
  }
  if (!second) return labelled(first, first);
  const support = candidates.map((place) => ({ place, score: supportOf(place, context) }));
  support.sort((a, b) => b.score - a.score);
  const [best, other] = support;
  const dominant = first.kind === 'city' ? first.people >= DOMINANT * second.people : second.kind === 'city';
  if (dominant && (best!.score < 2 || supportOf(first, context) > 0)) return labelled(first, first);
  if (best!.score > 0 && best!.score >= 2 * other!.score) return labelled(best!.place, first);
  return { name: first.name, place: null };
}

/** A place that somebody names without an article: "Baku", "Tripoli, Lebanon". With its point where no doubt is left. */
export function withPoint(entity: EntityName): EntityName {
  if (entity.kind !== 'place' || entity.latitude !== undefined) return entity;
  const [name = '', region = null] = entity.name.split(', ');
  const { latitude = null, longitude = null } = placeIn(name, region, [])?.place ?? {};
  return latitude === null || longitude === null ? entity : { ...entity, latitude, longitude };
}

function liesIn(place: Place, region: string): boolean {
  if (place.kind === 'country') return false;
  const own = regionOf(place);
  return placesNamed(region).some(
    (one) =>
      (one.kind === 'country' && one.country === place.country) ||
      (one.kind === 'region' &&
        (one.name === own || (one.state === null && distance(one, place) < 700 && one !== place))),
  );
}

/** The most prominent place has its bare name, the others are told apart: "Cambridge", "Cambridge, Massachusetts". */
function labelled(place: Place, first: Place): Located {
  const region = place === first ? null : regionOf(place);
  return { name: region ? `${place.name}, ${region}` : place.name, place };
}

/** The United States are named everywhere: they support their cities only by other cities and states. */
function supportOf(place: Place, context: PlaceContext): number {
  let score = 0;
  for (const other of context) {
    if (other.name === place.name) {
      // "Georgians" speak of the country alone.
      if (other === place) score += 1;
      continue;
    }
    const same = other.country !== null && other.country === place.country && other.kind !== 'country';
    const home = other.kind === 'country' && other.country === place.country && other.country !== 'US';
    if (same || home) score += 1;
    else if (other.kind !== 'country' && distance(other, place) < NEAR) score += 0.5;
    else if (other.kind === 'country' && distance(other, place) < NEAR) score += 0.5;
  }
  return score;
}

/** Kilometres, along a great circle; infinite where a point is missing. */
export function distance(a: Place, b: Place): number {
  if (a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return Infinity;
  const rad = Math.PI / 180;
  const x =
    Math.sin(a.latitude * rad) * Math.sin(b.latitude * rad) +
    Math.cos(a.latitude * rad) * Math.cos(b.latitude * rad) * Math.cos((a.longitude - b.longitude) * rad);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, x)));
}
