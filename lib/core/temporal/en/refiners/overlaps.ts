import { type Found, refiner } from '../../found';

/** Of results that overlap the longest stays; of equals the one whose parser comes first. "6 June 1944" beats "1944". */
export const overlaps = refiner((_context, found) => {
  const kept: Found[] = [];
  for (const next of found) {
    const last = kept.at(-1);
    if (!last || next.index >= last.endIndex) kept.push(next);
    else if (next.text.length > last.text.length) {
      kept.pop();
      // What the shorter one had hidden stays hidden: at most one result per place.
      const before = kept.at(-1);
      if (before && next.index < before.endIndex) {
        if (next.text.length > before.text.length) kept[kept.length - 1] = next;
      } else kept.push(next);
    }
  }
  return kept;
});
