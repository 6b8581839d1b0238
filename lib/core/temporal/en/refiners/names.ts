import { refiner } from '../../found';
import { allMatches } from '../../matches';
import { NAMES } from '../names';

/** Drops what was found inside a name: "the October Revolution", "60 Minutes", "the Daily Mail". */
export const names = refiner((context, found) => {
  const spans = allMatches(context.text, NAMES).map(
    ({ index, 0: name }) => [index, index + name.length] as const,
  );
  if (spans.length === 0) return [...found];
  return found.filter(({ index, endIndex }) => !spans.some(([from, to]) => index < to && endIndex > from));
});
