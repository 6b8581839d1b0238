/** Places a phrase on the calendar: by its kind, from its own words or from its setting. */
import { civil, daysInMonth } from '../calendar';
import type { Phrase } from '../phrase';
import { dayPoint, firstDay, ownPoint, SEASON_MONTHS } from '../point';
import { nthOfMonth, weekAround } from '../weeks';
import { division, pointedPeriod, pointedQuarter } from './divisions';
import { onHoliday } from './holidays';
import { dayOfMonth, monthOf } from './months';
import { hasDay, pointWords, step } from './parts';
import { related } from './relative';
import type { Placed, Setting } from './setting';
import { timeOfDay } from './time-of-day';
import { weekday, weekend } from './weekdays';

/** Whether a year, decade or century is named: then nothing has to be supplied. */
function isWhole(p: Phrase): boolean {
  return (p.year ?? p.decade ?? p.century ?? p.millennium) !== undefined && !p.relation;
}

/** @returns null where text and publication date together do not place it */
export function place(phrase: Phrase, setting: Setting): Placed | null {
  if ((phrase.nth ?? phrase.weekOf ?? phrase.shift) !== undefined) return countedFrom(phrase, setting);
  if (phrase.holiday !== undefined) return onHoliday(phrase, phrase.holiday, setting);
  if (phrase.anaphor === 'quarter') return pointedQuarter(phrase, setting);
  if (phrase.anaphor === 'period') return pointedPeriod(phrase, setting);
  if (isWhole(phrase)) {
    if (
      phrase.month !== undefined &&
      phrase.day !== undefined &&
      phrase.day > daysInMonth(phrase.year ?? 0, phrase.month)
    ) {
      return null;
    }
    return {
      point: ownPoint(phrase),
      resolution: 'stated',
      steps: [step('stated', 'The text gives the date whole.')],
    };
  }
  if (phrase.anaphor === 'weekend') return weekend(setting);
  if (phrase.comparison && setting.period) {
    const back = -(phrase.relation?.offset ?? -1);
    return pointedPeriod({ type: 'DATE', anaphor: 'period', yearsBack: back }, setting);
  }
  if (phrase.relation) return related(phrase, phrase.relation, setting);
  if (phrase.month !== undefined) return monthOf(phrase, setting);
  if (phrase.weekday !== undefined) return weekday(phrase, setting);
  if (phrase.day !== undefined) return dayOfMonth(phrase, phrase.day, setting);
  if (phrase.season !== undefined) return division(phrase, setting, SEASON_MONTHS[phrase.season], 3);
  if (phrase.quarter !== undefined) return division(phrase, setting, phrase.quarter * 3 - 2, 3);
  if (phrase.half !== undefined) return division(phrase, setting, phrase.half * 6 - 5, 6);
  if (phrase.clock !== undefined || phrase.part !== undefined) return timeOfDay(phrase, setting);
  return null;
}

/** What is counted within a month or from a day: "the first Monday of May", "the week of 15 August", "two days before Christmas". */
function countedFrom({ nth, weekOf, shift, ...rest }: Phrase, setting: Setting): Placed | null {
  const placed = place(rest, setting);
  if (!placed) return null;
  const from = placed.point;
  const day = firstDay(from);
  const point = nth
    ? nthOfMonth(from, nth)
    : weekOf
      ? weekAround(from, weekOf)
      : shift !== undefined && hasDay(from) && day !== null
        ? dayPoint(civil(day + shift))
        : null;
  if (!point) return null;
  return {
    point,
    resolution: placed.resolution === 'stated' ? 'computed' : placed.resolution,
    steps: [...placed.steps, step('counted', `Counted from ${pointWords(from)}: ${pointWords(point)}.`)],
  };
}
