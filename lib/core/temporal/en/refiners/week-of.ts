import type { WeekOf } from '../../phrase';
import { before, Found, refiner, Ending } from '../../found';

const LEAD = new Ending(
  /\b(?:the\s+)?(?:work(?:ing)?\s+|trading\s+)?(week(?:end)?)\s+(of|beginning|starting|ending|ended|commencing|to)\s+(?:on\s+)?$/i,
);

/** "the week of 15 August", "the week ending 21 August", "the weekend of 12-13 August 2022": the day tells which. */
export const weekOf = refiner((context, found) => {
  if (found.every(({ phrase }) => phrase.day === undefined)) return found;
  const out: Found[] = [];
  for (const result of found) {
    const { phrase, range } = result;
    const lead = phrase.day === undefined ? null : before(context.text, result.index, LEAD);
    const [whole = '', unit = '', verb = ''] = lead ?? [];
    const kind = lead && kindOf(unit.toLowerCase(), verb.toLowerCase());
    if (!lead || !kind || (range && kind !== 'weekend')) {
      out.push(result);
      continue;
    }
    const start = result.index - whole.length;
    // "the weekend" was found as well.
    while (out.length > 0 && (out.at(-1)?.endIndex ?? 0) > start) out.pop();
    out.push(new Found(context, start, result.endIndex, { ...phrase, weekOf: kind }));
  }
  return out;
});

function kindOf(unit: string, verb: string): WeekOf | null {
  if (unit === 'weekend') return verb === 'of' ? 'weekend' : null;
  if (verb === 'of') return 'week';
  if (/^(?:end|to)/.test(verb)) return 'to';
  return /^(?:begin|start|comm)/.test(verb) ? 'from' : null;
}
