/** Holidays and named days of history. */
import { dayWords, yearWords } from '../describe';
import { holidayIn, onceDay } from '../holidays';
import type { Phrase } from '../phrase';
import { pointOf } from '../point';
import { monthOf } from './months';
import { step, timeParts } from './parts';
import type { Placed, Setting } from './setting';

/** A holiday by name: its year as for a month and day. */
export function onHoliday(phrase: Phrase, name: string, setting: Setting): Placed | null {
  const { holiday: _name, ...rest } = phrase;
  const once = onceDay(name);
  if (once) {
    const year = phrase.year ?? once.y;
    const text = `A named day of history: ${dayWords(once.y, once.m, once.d)}${year === once.y ? '' : `; in ${yearWords(year)} its anniversary`}.`;
    return {
      point: pointOf({ year, month: once.m, day: once.d, ...timeParts(phrase) }),
      resolution: 'computed',
      steps: [step('named-day', text)],
    };
  }
  const near = holidayIn(name, setting.published?.y ?? setting.focus?.year ?? 2000);
  if (!near) return null;
  const placed =
    phrase.year !== undefined
      ? { point: pointOf({ year: phrase.year }), resolution: 'stated' as const, steps: [] }
      : monthOf({ ...rest, month: near.m, day: near.d }, setting);
  const year = placed?.point.year;
  const exact = year === undefined ? null : holidayIn(name, year);
  if (!placed || !exact || year === undefined) return null;
  const { m, d, days, about } = exact;
  const text = `A holiday: in ${yearWords(year)} it ${days ? 'began' : 'fell'} on ${dayWords(year, m, d)}${about ? ', give or take a day' : ''}.`;
  return {
    point: pointOf({
      year,
      month: m,
      day: d,
      ...(about ? { mod: 'about' as const } : {}),
      ...timeParts(phrase),
      ...(days ? { days } : {}),
    }),
    resolution: placed.resolution === 'stated' ? 'computed' : placed.resolution,
    steps: [...placed.steps, step('holiday', text)],
  };
}
