import { MONTH_NAMES } from '@/lib/schemas/calendar-words';
import type { WindowItem } from '@/lib/schemas/window';

const months = new RegExp(MONTH_NAMES.join('|'), 'g');

/** Long dates with short months, so that they fit their place: "27 Sep – 10 Nov 2020". */
export function brief(words: string): string {
  if (words.length <= 18) return words;
  return words.replaceAll(months, (month) => month.slice(0, 3)).replaceAll(' to ', ' – ');
}

/** All dates that sources give: "9 or 10 November 2020"; words that end both are said once. */
export function eitherDate(own: string, others: readonly string[]): string {
  const all = [own, ...others];
  const parts = all.map((words) => words.split(' '));
  const [first = []] = parts;
  let shared = 0;
  while (parts.every((words) => words.length > shared + 1 && words.at(-1 - shared) === first.at(-1 - shared)))
    shared += 1;
  const heads = parts.map((words) => words.slice(0, words.length - shared).join(' '));
  return [heads.join(' or '), ...first.slice(first.length - shared)].join(' ');
}

/** Who gives which other date: "Harbour Times gives 10 November 2020". */
export function disagreements({ otherDates }: Pick<WindowItem, 'otherDates'>): string[] {
  return otherDates.map(({ date, sources }) => {
    const who = sources.length === 0 ? 'A source' : list(sources);
    return `${who} ${sources.length > 1 ? 'give' : 'gives'} ${date.text ?? 'another date'}`;
  });
}

function list(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** "12", "1.2K": what fits in a small button. */
export function shortCount(count: number): string {
  return compact.format(count);
}
