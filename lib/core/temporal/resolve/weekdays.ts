/** Weekdays and the weekend. */
import { civil, dayNumber, weekdayOf } from '../calendar';
import { dayWords, WEEKDAY_NAMES } from '../describe';
import type { Phrase } from '../phrase';
import { dayPoint, firstDay, weekPoint } from '../point';
import { hasDay, pointWords, step, timeParts } from './parts';
import type { Placed, Setting } from './setting';
import { continues } from './supply';

export function weekday(phrase: Phrase, setting: Setting): Placed | null {
  const wanted = phrase.weekday ?? 1;
  const name = WEEKDAY_NAMES[wanted - 1] ?? '';
  const { direction } = phrase;
  const { focus, published } = setting;
  // "He died on Tuesday", before or after a life told in years: the day of the report.
  const ofReport = setting.reported && !setting.near && !direction;
  if (focus && hasDay(focus) && !ofReport && continues(phrase, { ...setting, running: false })) {
    const from = firstDay(focus) ?? 0;
    const ahead = (wanted - weekdayOf(from) + 7) % 7;
    const day =
      direction === 'previous' || direction === 'last'
        ? from + ahead - 7
        : direction === 'following' && ahead === 0
          ? from + 7
          : from + ahead;
    return {
      point: { ...dayPoint(civil(day)), ...timeParts(phrase) },
      resolution: 'computed',
      steps: [
        step('weekday-focus', `“${name}” is counted from the date named before it, ${pointWords(focus)}.`),
      ],
    };
  }
  if (!published) return null;
  const from = dayNumber(published.y, published.m, published.d);
  const ahead = (wanted - weekdayOf(from) + 7) % 7;
  const back = (7 - ahead) % 7;
  const told = `the publication date, ${dayWords(published.y, published.m, published.d)}`;
  let day: number;
  let rule: string;
  if (direction === 'last') {
    // Of a day of the running week, which "on Tuesday" would name; those who write on the weekend look back on it as the last.
    const today = weekdayOf(from);
    const running = !phrase.near && today <= 5 && wanted < today;
    [day, rule] = [from - (back || 7) - (running ? 7 : 0), 'weekday-last'];
  } else if (direction === 'next') {
    const running = !phrase.near && wanted > weekdayOf(from);
    [day, rule] = [from + (ahead || 7) + (running ? 7 : 0), 'weekday-next'];
  } else if (direction === 'this') {
    const over = setting.voice.tense() === 'past' && setting.voice.isGoverned(phrase.nominal !== undefined);
    [day, rule] = [over ? from - back : from + ahead, 'weekday-this'];
  } else if (phrase.nominal !== 'happening' && setting.voice.tense() === 'future')
    [day, rule] = [from + ahead, 'weekday-future'];
  else [day, rule] = [from - back, 'weekday-past'];
  const text =
    Math.abs(day - from) > 7
      ? `“${direction} ${name}” is that of the week ${day > from ? 'after' : 'before'} that of ${told}.`
      : day > from
        ? `The sentence looks ahead: “${name}” is the next one after ${told}.`
        : day === from
          ? `“${name}” is the day of ${told}.`
          : `The sentence looks back: “${name}” is the last one before ${told}.`;
  return {
    point: { ...dayPoint(civil(day)), ...timeParts(phrase) },
    resolution: 'computed',
    steps: [step(rule, text)],
  };
}

/** "the weekend": the last one in a sentence that looks back, else the coming one. */
export function weekend(setting: Setting): Placed | null {
  const { published } = setting;
  if (!published) return null;
  const today = dayNumber(published.y, published.m, published.d);
  const inIt = weekdayOf(today) > 5;
  const ahead = setting.voice.tense() === 'future';
  const day = ahead || inIt ? today : today - 7;
  const point = weekPoint(day, true);
  return {
    point,
    resolution: 'computed',
    steps: [
      step(
        'weekend',
        `The weekend ${ahead ? 'after' : 'up to'} the publication date, ${dayWords(published.y, published.m, published.d)}.`,
      ),
    ],
  };
}
