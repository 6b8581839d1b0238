import { refiner } from '../../found';
import { NAMES } from '../names';

/** Drops what was found inside a name: "the October Revolution", "60 Minutes", "the Daily Mail". */
export const names = refiner((context, found) => {
  if (found.length === 0) return [];
  const spans = [...context.text.matchAll(NAMES)].map(
    ({ index, 0: name }) => [index, index + name.length] as const,
  );
  return spans.length === 0
    ? [...found]
    : found.filter(({ index, endIndex }) => !spans.some(([from, to]) => index < to && endIndex > from));
});
