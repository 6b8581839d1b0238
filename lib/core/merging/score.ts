/**
 * Do two mentions tell of one event? Evidence for and against as reasons whose weights add up to the score; at `thresholdOf` they do.
 * The weights are log-odds, fitted on pairs of sentences of news and rounded; the bars lie in the gap that pairs of one event and of two
 * leave between them. Dates that cannot both be true, and a denial, are no weight: they clash, and never meet in one event unless a
 * person says so.
 */
import type { MergeReason } from '../model';
import { isAlike, isDenied, saySame } from './alike';
import { dateEvidence, sayClash } from './date-evidence';
import { slip } from './dates';
import type { Evidence, Pair } from './evidence';
import type { Features } from './features';
import { JUDGES } from './judges';
import type { Sources } from './profile';

/**
 * `pair`: what makes two mentions one event. `groups`: what the pairs across two groups must reach on average before the groups become one.
 */
interface Threshold {
  readonly pair: number;
  readonly groups: number;
}

/** For two dates within a week or finer: few things happen to the same people on one day. */
const FINE: Threshold = { pair: 2.8, groups: 0.9 };
/** For months and years, in which much happens to the same people. */
const COARSE: Threshold = { pair: 2.6, groups: 0.9 };
/** Where a day or week is missing, what the articles are about stands for it. */
const LOOSE: Threshold = { pair: 1.5, groups: -0.3 };
/** Where a month lacks its year, which the other may supply. */
const OPEN_YEAR: Threshold = { pair: 1.5, groups: 0.9 };
/** What a pair lacks at most to be shown to a person. */
const NEARLY = 0.6;
/** What two mentions must share besides their dates to be one event told with two dates. */
const THRESHOLD_DISAGREEMENT = 3;
/** And what more, where the dates are not next to each other. */
const FAR_OFF = 0.5;

export interface PairScore {
  /** The sum of the weights of all reasons. */
  readonly score: number;
  /** The same without what the dates say. */
  readonly apartFromDates: number;
  /** Whether not both can be true of one happening: their dates cannot, or one says that it did not happen. */
  readonly clash: boolean;
}

export function scorePair(a: Features, b: Features, sources: Sources): PairScore {
  return new Scored(a, b, sources);
}

/** Judged when the score is asked for: of two that clash it is for suggestions alone, which many never ask for. */
class Scored implements PairScore {
  readonly clash: boolean;
  private readonly date: number;
  private judged: number | undefined;

  constructor(
    private readonly a: Features,
    private readonly b: Features,
    private readonly sources: Sources,
  ) {
    const date = dateEvidence(a, b);
    this.date = date?.weight ?? 0;
    this.clash = date === null || isDenied(a, b);
  }

  get score(): number {
    return this.apartFromDates + this.date;
  }

  get apartFromDates(): number {
    return (this.judged ??= this.judge());
  }

  private judge(): number {
    const { a, b, sources } = this;
    const pair = pairOf(a, b);
    let sum = 0;
    for (const judge of JUDGES) sum += judge(a, b, pair, sources)?.weight ?? 0;
    return sum;
  }
}

/** The reasons for and against, in words. */
export function explainPair(a: Features, b: Features, sources: Sources): MergeReason[] {
  const pair = pairOf(a, b);
  const date = dateEvidence(a, b) ?? { rule: 'date', weight: 0, say: () => sayClash(a, b) };
  const denial: Evidence = { rule: 'kind', weight: 0, say: () => 'one says that it did not happen' };
  return [date, ...(isDenied(a, b) ? [denial] : []), ...JUDGES.map((judge) => judge(a, b, pair, sources))]
    .filter((evidence) => evidence !== null)
    .map(({ rule, weight, say }) => ({ rule, text: say(), weight }));
}

function pairOf(a: Features, b: Features): Pair {
  const coarse = Math.max(a.days, b.days) > 8;
  return {
    coarse,
    loose: !coarse && (a.undated || b.undated),
    oneSentence: a.mention.sourceId === b.mention.sourceId && a.mention.start === b.mention.start,
  };
}

/** What a pair of mentions, and groups that it stands for, must reach to be one event. */
export function thresholdOf(a: Features, b: Features): Threshold {
  const { coarse, loose } = pairOf(a, b);
  if (loose) return LOOSE;
  if (coarse && (a.openYear || b.openYear)) return OPEN_YEAR;
  return coarse ? COARSE : FINE;
}

/** How far apart the dates are: 0, 1, or null where they are two dates and no slip. */
function distanceOf(a: Features, b: Features): 0 | 1 | null {
  if (dateEvidence(a, b) !== null) return 0;
  return a.mention.date && b.mention.date ? slip(a.mention.date, b.mention.date) : null;
}

/** Nearly one event: worth a person's look, where both tell of one kind of happening and nothing tells them apart. */
export function isMiddling(a: Features, b: Features, { clash, score }: PairScore, sources: Sources): boolean {
  return !clash && score >= thresholdOf(a, b).pair - NEARLY && isAlike(a, b, sources);
}

/** One event by all but its dates, of which one can be a slip for the other, or but for one's saying that it did not happen. */
export function disagrees(
  a: Features,
  b: Features,
  { clash, apartFromDates }: PairScore,
  sources: Sources,
): boolean {
  if (!clash || !saySame(a, b) || !isAlike(a, b, sources)) return false;
  const off = distanceOf(a, b);
  return off !== null && apartFromDates >= THRESHOLD_DISAGREEMENT + FAR_OFF * off;
}
