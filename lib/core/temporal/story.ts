import type { Remark } from './language';
import { firstDay, monthSpan, type Point, pointOf } from './point';

/**
 * The order in which a history tells its dates, kept to supply the year of a bare month or season. Every date that has been named is a stop;
 * a month without its year belongs to the stop that it follows with the least strain.
 */

interface Stop {
  readonly point: Point;
  readonly year: number;
  readonly paragraph: number;
  /** Named in passing: "(1998)", "compared with 1961", "planned for 1976" from 1975, "had invaded in 1943" from 1944. */
  readonly passing: boolean;
}

interface Heading {
  readonly year: number;
  readonly section: number;
}

/** The date after the words that names its year, in the same paragraph. */
export interface Following {
  readonly year: number;
  readonly month: number;
  /** In the same sentence. */
  readonly near: boolean;
}

/** A month, or a season that begins in it, that lacks its year. */
export interface BareMonth {
  /** 1–12 */
  readonly month: number;
  readonly day: number | null;
  /** "since March", "compared with March" look back. */
  readonly remark: Remark | null;
  /** Whether the sentence tells what was. */
  readonly past: boolean;
}

export interface YearFound {
  readonly year: number;
  readonly from: Point;
  readonly by: 'stop' | 'earlier-stop' | 'heading' | 'following';
}

/** How many stops are looked back at where the last one was passed over. */
const KEPT = 3;

/**
 * Strain in months, roughly: going on within the year costs little, into the next year more, back most. Figures were set by counting which way
 * bare months go in histories: after November, March is the next one; after July, March is the one before.
 */
const ON = 0.4;
const NEW_YEAR = 3;
const BACK = 1;
const LOOKING_BACK = 4;
const PASSING = 6;
const EARLIER = 2.5;
/** Months before publication. */
const ARRIVED = 6;
const HEADING = 3;
const OLD_HEADING = 4.5;
const FOLLOWING = 2;
const FOLLOWING_NEAR = 0.5;

export class Story {
  private readonly stops: Stop[] = [];
  private heading: Heading | null = null;
  private section = 0;

  constructor(
    /** Of the publication, in months since the year 0; nothing told lies after it. */
    private readonly limit: number | null,
  ) {}

  /** A heading begins a section; the year in it, if any, rules the section. */
  enter(): void {
    this.section++;
  }

  /** @param remark how the sentence brings the date in, null for a plain telling */
  name(point: Point, paragraph: number, remark: Remark | null, inHeading: boolean): void {
    const { year } = point;
    if (year === undefined || firstDay(point) === null) return;
    if (inHeading) this.heading = { year, section: this.section };
    this.stops.unshift({ point, year, paragraph, passing: !inHeading && this.isPassing(point, remark) });
    if (this.stops.length > KEPT) this.stops.pop();
  }

  private isPassing(point: Point, remark: Remark | null): boolean {
    if (remark === null) return false;
    const last = this.stops.find((stop) => !stop.passing) ?? this.stops[0];
    if (!last) return false;
    const [here, there] = [firstDay(point) ?? 0, firstDay(last.point) ?? 0];
    if (remark === 'ahead') return here > there;
    if (remark === 'back') return here < there;
    return last.year !== point.year;
  }

  /** The last date that was not named in passing; else the last one. */
  main(): Point | null {
    return (this.stops.find((stop) => !stop.passing) ?? this.stops[0])?.point ?? null;
  }

  /** @returns null where the story has named nothing yet */
  yearOf(
    { month, day, remark, past }: BareMonth,
    paragraph: number,
    following: Following | null,
  ): YearFound | null {
    let best: YearFound | null = null;
    let least = Infinity;
    const [newest] = this.stops;
    // "He died in April. The show opens in September.": a story that has come near the day of writing may look beyond it.
    const beyond =
      !past &&
      newest &&
      newest.year * 12 + monthSpan(newest.point).last >= (this.limit ?? Infinity) - ARRIVED;
    const limit = beyond ? null : this.limit;
    const offer = (year: number, strain: number, from: Point, by: YearFound['by']) => {
      const late = limit !== null && year * 12 + month > limit;
      const cost = late ? strain + 20 : strain;
      if (cost < least) [best, least] = [{ year, from, by }, cost];
    };
    let passed = 0;
    let main: Stop | null = null;
    const looksBack = remark === 'back' || remark === 'passing';
    for (const [k, stop] of this.stops.entries()) {
      // What stands behind a plain date is forgotten, unless that date was a leap out of this paragraph's time.
      if (main && !this.returns(main, stop, paragraph, month, day)) break;
      const extra = (stop.passing ? PASSING : 0) + passed * EARLIER;
      if (!stop.passing) {
        passed++;
        main ??= stop;
      }
      const by = k === 0 ? 'stop' : 'earlier-stop';
      const { first, last } = monthSpan(stop.point);
      const wholeYear = first === 1 && last === 12;
      for (let year = stop.year - 1; year <= stop.year + 1; year++) {
        if (wholeYear && year !== stop.year) continue;
        const at = (year - stop.year) * 12 + month;
        const strain =
          at > last
            ? (at - last) * ON + (year > stop.year ? NEW_YEAR : 0) + (looksBack ? LOOKING_BACK : 0)
            : at < first
              ? BACK + first - at
              : day !== null && day < (stop.point.day ?? 0)
                ? BACK / 2
                : 0;
        offer(year, strain + extra, stop.point, by);
      }
    }
    if (this.heading && newest) {
      const { year, section } = this.heading;
      const own = section === this.section;
      // A story that has left the year of its heading for good is not called back to it.
      const held = this.stops.slice(0, own ? 2 : 1).some((stop) => Math.abs(stop.year - year) <= 1);
      const onward = looksBack && year * 12 + month > newest.year * 12 + monthSpan(newest.point).last;
      if (held)
        offer(
          year,
          (own ? HEADING : OLD_HEADING) + (onward ? LOOKING_BACK : 0),
          pointOf({ year }),
          'heading',
        );
    }
    if (following) {
      const { near, ...from } = following;
      const gap = from.month - month;
      if (gap === 0 || gap === 1)
        offer(from.year, (near ? FOLLOWING_NEAR : FOLLOWING) + gap, pointOf(from), 'following');
    }
    return best;
  }

  /** Whether the last date leapt years out of this paragraph's time, or the day is in the month that the paragraph was in before it. */
  private returns(main: Stop, stop: Stop, paragraph: number, month: number, day: number | null): boolean {
    if (main.paragraph !== paragraph || stop.paragraph !== paragraph) return false;
    return (
      Math.abs(main.year - stop.year) >= 2 ||
      (stop.point.month === month && day !== null && day >= (stop.point.day ?? 32))
    );
  }
}
