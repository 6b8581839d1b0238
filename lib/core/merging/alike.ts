/** What must hold before a person is asked about two mentions, whatever their score. */
import { REPORTING } from '../extraction/lexicon/actions';
import { areOpposite, otherThings } from './action-evidence';
import type { Features } from './features';
import { haveOwnMeasures, repeatOf } from './judges';
import { nameOthers } from './name-evidence';
import type { Sources } from './profile';

/** Whether one says that what the other tells did not happen. A plan that came to nothing is no contradiction. */
export function isDenied(a: Features, b: Features): boolean {
  const [one, other] = [a.mention.kind, b.mention.kind];
  const denied = (one === 'negated' && other === 'event') || (one === 'event' && other === 'negated');
  return denied && shareFamily(a, b);
}

/** Both tell of one kind of happening, and nothing says that it is another one. */
export function isAlike(a: Features, b: Features, sources: Sources): boolean {
  return (
    isTelling(a) &&
    isTelling(b) &&
    shareFamily(a, b) &&
    !areOpposite(a, b) &&
    repeatOf(a, b) === null &&
    !haveOwnMeasures(a, b) &&
    !nameOthers(a, b, sources) &&
    otherThings(a, b, sources) === null
  );
}

/** Whether it tells of something done at some time: not what somebody said, nor what has been so "since 2011". */
function isTelling({ mention: { kind, action }, days }: Features): boolean {
  return kind !== 'statement' && Number.isFinite(days) && !(action !== null && REPORTING.has(action));
}

/** Whether both titles tell of it by one word or its noun: "murder" and "murdered". */
export function saySame(a: Features, b: Features): boolean {
  if (a.mention.action !== null && a.mention.action === b.mention.action) return true;
  const verbs = new Set(b.spoken.map(({ verb }) => verb));
  return a.spoken.some(({ verb }) => verbs.has(verb));
}

function shareFamily(a: Features, b: Features): boolean {
  for (const family of a.families) if (b.families.has(family)) return true;
  return false;
}
