/** Supplies the year that a month or season lacks, from the story where it goes on. */
import type { DerivationStep } from '../../model';
import { daysInMonth } from '../calendar';
import type { Phrase } from '../phrase';
import { ownPoint } from '../point';
import { pointWords, step } from './parts';
import type { Placed, Setting } from './setting';

/** Whether a month, season or weekday without its year goes on from the date in focus instead of the publication date. */
export function continues({ direction, nominal, day }: Phrase, setting: Setting): boolean {
  if (direction === 'following' || direction === 'previous' || direction === 'same') return true;
  if (setting.published) {
    // "last September", "this summer": said on the day of writing.
    if (direction) return false;
    if (setting.voice.isPlanned()) return false;
  }
  return (
    setting.narrative ||
    (setting.running && !(nominal && day === undefined) && setting.voice.tense() !== 'future')
  );
}

/** A month or season without its year in a story: see story.ts. */
export function inStory(phrase: Phrase, month: number, words: string, setting: Setting): Placed | null {
  const { story, paragraph, following } = setting;
  const { voice } = setting;
  const bare = { month, day: phrase.day ?? null, remark: voice.remark(), past: voice.tense() === 'past' };
  const found = story.yearOf(bare, paragraph, following);
  if (!found) return null;
  const from = pointWords(found.from);
  const text = {
    stop: `taken from the date named before it, ${from}`,
    'earlier-stop': `the story goes on from ${from}; what was named since then was named in passing`,
    heading: `taken from the heading of the section, ${from}`,
    following: `taken from the date named after it, ${from}`,
  }[found.by];
  return supplied(phrase, found.year, [
    step(
      `year-from-${found.by === 'stop' ? 'focus' : found.by}`,
      `The text gives no year for “${words}”: ${text}.`,
    ),
  ]);
}

export function supplied(phrase: Phrase, year: number, steps: readonly DerivationStep[]): Placed | null {
  const { month: m, day } = phrase;
  if (m !== undefined && day !== undefined && day > daysInMonth(year, m)) return null;
  // "last September" says which one, "September" leaves it to a rule.
  const resolution = phrase.direction ? 'computed' : 'inferred';
  return { point: ownPoint(phrase, year), resolution, steps };
}
