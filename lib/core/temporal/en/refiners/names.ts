import { type Found, refiner } from '../../found';
import { allMatches } from '../../matches';
import { NAMES } from '../names';

/** What a name can hold of a time is written with a capital, or is a number: half of all times are neither. */
const HELD = /[A-Z]|^\d/;

/** No name goes on so far before or after the time that it holds. */
const REACH = 40;

/** Drops what was found inside a name: "the October Revolution", "60 Minutes", "the Daily Mail". Both are in order: one pass over each. */
export const names = refiner((context, found) => {
  const first = found.find(({ text }) => HELD.test(text));
  if (!first) return found;
  const kept: Found[] = [];
  let named = false;
  let next = 0;
  const text = context.text.slice(0, found.at(-1)!.endIndex + REACH);
  for (const { index, 0: name } of allMatches(text, NAMES, first.index - REACH)) {
    named = true;
    for (let at = found[next]; at && at.endIndex <= index; at = found[++next]) kept.push(at);
    for (let at = found[next]; at && at.index < index + name.length; at = found[++next]);
  }
  return named ? [...kept, ...found.slice(next)] : found;
});
