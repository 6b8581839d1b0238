/**
 * Do two mentions tell of one event? Evidence for and against as reasons whose weights add up to the score; at
 * `thresholdOf` they do. A veto is no weight: dates that cannot both be true never meet in one event.
 */
import type { MergeReason, Mention, SourceProfile } from '../model';
import { MEETING_FAMILY } from '../extraction/lexicon/actions';
import { compatible, hasOpenYear, width } from './dates';
import type { Features } from './features';

/** For two dates within a week or finer: few things happen to the same people on one day. */
const THRESHOLD_FINE = 1.9;
/** For months and years, in which much happens to the same people. */
const THRESHOLD_COARSE = 2.6;
/** Where a date is missing, two articles may speak of two Mondays; names, action and words decide. */
const THRESHOLD_UNDATED = 1.5;
/** What the pairs across two groups must reach on average before the groups become one event. */
export const THRESHOLD_GROUPS = 0.9;

export interface PairScore {
  /** The sum of the weights of all reasons. */
  readonly score: number;
  /** The same without what the dates say. */
  readonly apartFromDates: number;
  /** Whether the two dates cannot both be true of one happening. */
  readonly clash: boolean;
  readonly reasons: readonly MergeReason[];
}

/** How alike two sources are in what they are about, 0 to 1. */
export type Likeness = (a: SourceProfile, b: SourceProfile) => number;

/** The reasons for and against. Where the dates clash, the two are never one event unless a person says so. */
export function scorePair(a: Features, b: Features, likeness: Likeness): PairScore {
  const date = dateReason(a.mention, b.mention);
  const coarse = widest(a.mention, b.mention) > 8;
  const others = [
    names(a, b),
    action(a, b, coarse),
    amounts(a, b),
    words(a, b),
    kinds(a, b),
    articles(a, b, likeness),
  ].filter((reason) => reason !== null);
  const apartFromDates = others.reduce((sum, { weight }) => sum + weight, 0);
  return {
    score: apartFromDates + (date?.weight ?? 0),
    apartFromDates,
    clash: date === null,
    reasons: date ? [date, ...others] : others,
  };
}

/** What the two articles are about. */
function articles({ source: a }: Features, { source: b }: Features, likeness: Likeness): MergeReason | null {
  if (a.sourceId === b.sourceId) return null;
  const like = likeness(a, b);
  if (like < 0.25) return null;
  return { rule: 'articles', text: 'the two articles are about the same', weight: like };
}

/** The score at which two mentions are taken for one event. */
export function thresholdOf(a: Mention, b: Mention): number {
  if (!a.date || !b.date) return THRESHOLD_UNDATED;
  return widest(a, b) > 8 ? THRESHOLD_COARSE : THRESHOLD_FINE;
}

function widest(a: Mention, b: Mention): number {
  return Math.max(a.date ? width(a.date) : 0, b.date ? width(b.date) : 0);
}

function dateReason(a: Mention, b: Mention): MergeReason | null {
  if (a.date && b.date && !((hasOpenYear(a) || hasOpenYear(b)) && !compatible(a.date, b.date))) {
    if (!compatible(a.date, b.date)) return null;
    const wide = widest(a, b);
    const same = a.date.edtf === b.date.edtf;
    const weight = same
      ? wide <= 1.1
        ? 2
        : wide <= 8
          ? 1.7
          : wide <= 32
            ? 1.6
            : wide <= 93
              ? 1
              : wide <= 367
                ? 0.6
                : 0.2
      : wide <= 1.1
        ? 1.8
        : wide <= 32
          ? 1
          : wide <= 367
            ? 0.3
            : 0;
    return {
      rule: 'date',
      text: same ? `both dated ${a.date.edtf}` : `${a.date.edtf} and ${b.date.edtf} can both be true`,
      weight,
    };
  }
  const given = givenAgrees(a, b);
  if (given === false) return null;
  const sameWords = a.time.value === b.time.value && !a.date && !b.date;
  if (sameWords && a.sourceId === b.sourceId)
    return { rule: 'date', text: `both “${a.time.text}” of one article`, weight: 1.4 };
  if (sameWords)
    return { rule: 'date', text: `both say “${a.time.text}”, in articles without a date`, weight: 0.8 };
  if (given) return { rule: 'date', text: 'what is known of the dates agrees', weight: 0.6 };
  return { rule: 'date', text: 'one date is unknown', weight: 0 };
}

/** Whether the parts that the words give contradict the other's date; null where nothing can be compared. */
function givenAgrees(a: Mention, b: Mention): boolean | null {
  const dated = a.date && !hasOpenYear(a) ? a : b;
  const open = dated === a ? b : a;
  const given = open.given;
  if (!given) return null;
  if (!dated.date || hasOpenYear(dated)) {
    const other = dated.given;
    if (!other) return null;
    for (const part of ['month', 'day', 'weekday'] as const)
      if (given[part] && other[part] && given[part] !== other[part]) return false;
    return given.month && given.month === other.month ? true : null;
  }
  if (dated.date.earliest === null || width(dated.date) > 32) return null;
  const day = new Date(dated.date.earliest);
  if (given.month && given.month !== day.getUTCMonth() + 1) return false;
  if (width(dated.date) > 1.1) return given.month ? true : null;
  if (given.day && given.day !== day.getUTCDate()) return false;
  if (given.weekday && given.weekday % 7 !== day.getUTCDay()) return false;
  return true;
}

function names(a: Features, b: Features): MergeReason | null {
  if (a.names.size === 0 || b.names.size === 0) return null;
  const shared = [...a.names.keys()].filter((name) => b.names.has(name)).sort();
  if (shared.length === 0) return { rule: 'names', text: 'no name in common', weight: -1 };
  const weight = shared.reduce((sum, name) => sum + 0.4 + 0.5 * (a.names.get(name) ?? 0), 0);
  return { rule: 'names', text: `both name ${shared.join(', ')}`, weight: Math.min(2.2, weight) };
}

function action(a: Features, b: Features, coarse: boolean): MergeReason | null {
  if (a.families.size === 0 || b.families.size === 0) return null;
  const shared = [...a.families].filter((family) => b.families.has(family)).sort();
  if (shared.length) {
    const same = a.mention.action === b.mention.action && a.mention.action !== null;
    return {
      rule: 'action',
      text: same
        ? `both tell of “${a.mention.action}”`
        : `both tell of one kind of happening (${shared.join(', ')})`,
      weight: same ? 1.2 : 1,
    };
  }
  // "came to $4 billion", "passed $4 billion": what papers say of one figure, unless one says up and the other down.
  const directed = [...a.families, ...b.families].filter((family) => family === 'rise' || family === 'sink');
  if (a.mention.kind === 'figure' && b.mention.kind === 'figure' && directed.length < 2) return null;
  return {
    rule: 'action',
    text: `“${a.mention.action}” and “${b.mention.action}” are different happenings`,
    weight: coarse ? -2 : -1.1,
  };
}

function amounts(a: Features, b: Features): MergeReason | null {
  const shared = [...a.amounts].filter((amount) => b.amounts.has(amount)).sort();
  const figures = a.mention.kind === 'figure' && b.mention.kind === 'figure';
  if (shared.length)
    return { rule: 'amount', text: `both give ${shared.join(', ')}`, weight: figures ? 1.5 : 0.8 };
  if (figures && a.amounts.size && b.amounts.size)
    return { rule: 'amount', text: 'the amounts differ', weight: -3 };
  return null;
}

function words(a: Features, b: Features): MergeReason | null {
  const shared = [...a.words].filter((word) => b.words.has(word)).sort();
  const wider = [...a.quoteWords].filter((word) => b.quoteWords.has(word) && !shared.includes(word));
  const smaller = Math.max(1, Math.min(a.words.size, b.words.size));
  const weight =
    Math.min(1.5, shared.length * 0.5 * Math.min(1, 0.5 + shared.length / smaller)) +
    Math.min(0.5, wider.length * 0.06);
  if (weight < 0.05) return null;
  return {
    rule: 'words',
    text: `words in common: ${[...shared, ...wider.sort()].slice(0, 8).join(', ')}`,
    weight,
  };
}

function kinds(a: Features, b: Features): MergeReason | null {
  const one = a.mention.kind;
  const other = b.mention.kind;
  if ((one === 'figure') !== (other === 'figure'))
    return { rule: 'kind', text: 'one is a figure, the other is none', weight: -1.5 };
  if (one === 'figure') return { rule: 'kind', text: 'both are figures', weight: 0.5 };
  if (one === 'statement' || other === 'statement') {
    // What is said at a meeting belongs to the meeting.
    if (a.families.has(MEETING_FAMILY) && b.families.has(MEETING_FAMILY)) return null;
    return { rule: 'kind', text: 'one only tells what somebody said', weight: one === other ? -0.2 : -0.6 };
  }
  return null;
}

/** What a pair lacks at most to be shown to a person. */
const NEARLY = 0.6;
/** What two mentions must share besides their dates to be one event told with two dates. */
const THRESHOLD_DISAGREEMENT = 3;

/** Nearly one event: worth a person's look. */
export function isMiddling(a: Mention, b: Mention, { clash, score }: PairScore): boolean {
  return !clash && score >= thresholdOf(a, b) - NEARLY;
}

/** One event by all but its dates. */
export function disagrees(_a: Features, _b: Features, { clash, apartFromDates }: PairScore): boolean {
  return clash && apartFromDates >= THRESHOLD_DISAGREEMENT;
}
