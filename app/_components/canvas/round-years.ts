import moment, { type Moment, type MomentInput, type unitOfTime } from 'moment';

type Unit = unitOfTime.DurationConstructor;

/* oxlint-disable typescript/unbound-method -- each is called with its moment */
/** moment's own methods, by what they do. */
const own: {
  yearOf: (this: Moment) => number;
  setYear: (this: Moment, year: number) => Moment;
  add: (this: Moment, amount: number, unit: Unit) => Moment;
  subtract: (this: Moment, amount: number, unit: Unit) => Moment;
  clone: (this: Moment) => Moment;
} = {
  yearOf: moment.fn.year,
  setYear: moment.fn.year,
  add: moment.fn.add,
  subtract: moment.fn.subtract,
  clone: moment.fn.clone,
};
/* oxlint-enable typescript/unbound-method */

/**
 * Moments in UTC as vis-timeline's axis needs them. It steps through years by arithmetic on their numbers, which inside are
 * astronomical: every hundredth year before our era would fall on 101 BC, 201 BC … People count without a year 0, so these count as
 * people do: 100 BC is -100, AD 1 stands where 0 would, and round steps fall on round years of both eras.
 */
export function countedMoment(date?: MomentInput): Moment {
  const made = moment.utc(date);
  // Only what a step of a thousand years may bring to the change of era needs more than moment itself.
  if (own.yearOf.call(made) > 1000) return made;
  const counted = () => toCounted(own.yearOf.call(made));
  const set = (year: number) => own.setYear.call(made, fromCounted(year));
  return Object.assign(made, {
    year: (year?: number) => (year === undefined ? counted() : set(year)),
    add: (amount: number, unit: Unit) => {
      if (unit !== 'year') return own.add.call(made, amount, unit);
      const next = counted() + amount;
      // By single years AD 2 follows AD 1, which stands for 0.
      return set(next === 1 && amount === 1 ? 2 : next);
    },
    subtract: (amount: number, unit: Unit) =>
      unit === 'year' ? set(counted() - amount) : own.subtract.call(made, amount, unit),
    clone: () => countedMoment(own.clone.call(made)),
  });
}

function toCounted(year: number): number {
  return year > 1 ? year : year === 1 ? 0 : year - 1;
}

function fromCounted(year: number): number {
  return year >= 1 ? year : year === 0 ? 1 : year + 1;
}
