/** Times of day, whose day is left open. */
import { dayNumber } from '../calendar';
import { dayWords } from '../describe';
import type { Phrase } from '../phrase';
import { dayPoint, firstDay, pointOf } from '../point';
import { hasDay, pointWords, step, timeParts } from './parts';
import type { Placed, Setting } from './setting';

export function timeOfDay(phrase: Phrase, setting: Setting): Placed | null {
  const { focus, published } = setting;
  if (setting.habitual) return null;
  // "The summit is planned for 4 May. Police were called at 10 p.m.": not on that day.
  const ahead =
    focus && published && (firstDay(focus) ?? 0) > dayNumber(published.y, published.m, published.d);
  // The time of an entry in a report that goes on through the day.
  const stamped = setting.opens && !setting.narrative && published !== null;
  // "The vote was held on Saturday. Its winner will speak at five o'clock": not on Saturday.
  const over =
    !setting.narrative &&
    focus &&
    published &&
    (firstDay(focus) ?? 0) < dayNumber(published.y, published.m, published.d) &&
    setting.voice.isPlanned();
  if (
    focus &&
    hasDay(focus) &&
    setting.near &&
    !(ahead && setting.voice.tense() === 'past') &&
    !over &&
    !stamped
  ) {
    const { year, month: m, day } = focus;
    return {
      point: pointOf({ year, month: m, day, ...timeParts(phrase) }),
      resolution: 'computed',
      steps: [step('time-of-focus', `The day is the one named before it, ${pointWords(focus)}.`)],
    };
  }
  if (!published || setting.narrative) return null;
  return {
    point: { ...dayPoint(published), ...timeParts(phrase) },
    resolution: 'computed',
    steps: [
      step(
        'time-of-publication',
        `The day is the publication date, ${dayWords(published.y, published.m, published.d)}.`,
      ),
    ],
  };
}
