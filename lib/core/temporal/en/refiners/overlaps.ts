import { type Found, pairRefiner } from '../../found';

/** Of results that overlap the longest stays; of equals the one whose parser comes first. "6 June 1944" beats "1944". */
export const overlaps = pairRefiner((_context, found) => {
  const kept: Found[] = [];
  for (const next of found) {
    const rivals: Found[] = [];
    for (let i = kept.length - 1; i >= 0; i--) {
      const earlier = kept[i];
      if (!earlier || earlier.endIndex <= next.index) break;
      rivals.push(earlier);
    }
    if (rivals.every((rival) => next.text.length > rival.text.length)) {
      kept.length -= rivals.length;
      kept.push(next);
    }
  }
  return kept;
});
