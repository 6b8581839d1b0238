import { said } from '../../phrase';
import { between, Found, refiner } from '../../found';

/** Units of TIMEX3 from long to short, the clock's after a T. */
const UNITS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];
const LENGTH = /^P((?:\d+[YMWD])*)(T?)((?:\d+[HMS])*)$/;
const GAP = /^(?:,|,?\s+and)?\s+$/;

/** Letter of the last unit and the first one, as places in UNITS; null for what has no plain count ("PXD", "P1E"). */
function places(value: string): { first: number; last: number } | null {
  const match = LENGTH.exec(value);
  if (!match) return null;
  const letters = [
    ...((match[1] ?? '').match(/[A-Z]/g) ?? []),
    ...((match[3] ?? '').match(/[A-Z]/g) ?? []).map((unit) => `T${unit}`),
  ].map((unit) => UNITS.indexOf(unit));
  const [first, last] = [letters[0], letters.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

/** "two years and three months", "an hour and 20 minutes", "two minutes 40 seconds": one length; "five days, two weeks" are two. */
export const lengths = refiner((context, found) => {
  const out: Found[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const value = last ? together(last, between(context.text, last, next), next) : null;
    if (last && value)
      out[out.length - 1] = new Found(context, last.index, next.endIndex, said({ type: 'DURATION', value }));
    else out.push(next);
  }
  return out;
});

function together(a: Found, gap: string, b: Found): string | null {
  if (a.phrase.type !== 'DURATION' || b.phrase.type !== 'DURATION' || !GAP.test(gap)) return null;
  const [first, second] = [a.phrase.value ?? '', b.phrase.value ?? ''];
  const [before, after] = [places(first), places(second)];
  if (!before || !after || before.last >= after.first) return null;
  const time = second.includes('T') && !first.includes('T') ? 'T' : '';
  return first + time + second.replace(/^PT?/, '');
}
