import type { Resolution } from '@/lib/core/model';
import type { DateResource } from '@/lib/schemas/date';
import { dateOf, dayOf, monthName, yearOf, yearWords } from './days';
import { type Mark, markOf } from './mark';
import { type Tick, ticks } from './ticks';

export interface AxisItem {
  readonly date: DateResource;
  /** What a reader who cannot see the axis is told; left out of it where the page says it elsewhere. */
  readonly label?: string;
  /** A letter beside the mark, where several are told apart; each then has a lane of its own. */
  readonly tag?: string;
}

const MOST_LANES = 5;

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly Tick[];
}

/** Dates on an axis of their own, drawn by the server: no script. Dates without a place are left out; null if none has one. */
export function MiniAxis({ items, label }: { items: readonly AxisItem[]; label: string }) {
  const placed = items.flatMap((item) => {
    const mark = markOf(item.date);
    return mark ? [{ ...item, mark }] : [];
  });
  const [first] = placed;
  if (!first) return null;
  const scale =
    placed.length === 1 ? scaleOfOne(first.mark, first.date) : scaleOfAll(placed.map(({ mark }) => mark));
  const at = (day: number) => ((day - scale.from) / (scale.to - scale.from)) * 100;
  const lit = first.mark;
  const lanes = placed.some(({ tag }) => tag)
    ? placed.map((_, index) => placed.length - 1 - index)
    : lanesOf(placed.map(({ mark }) => [at(mark.from), at(mark.to)]));
  return (
    // Drawn with elements: there is no picture to name in an <img>.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className="mini-axis" role="img" aria-label={label}>
      <div className="lanes" style={{ '--lanes': 1 + Math.max(...lanes) }}>
        {placed.map(({ mark, date, tag }, index) => (
          // Dates may be equal; their place in the list is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <MarkDrawing
            key={index}
            mark={mark}
            resolution={date.resolution}
            at={at}
            lane={lanes[index] ?? 0}
            tag={tag}
          />
        ))}
      </div>
      <div className="scale">
        {scale.ticks.map((tick, index) => {
          const end = scale.ticks[index + 1]?.day ?? scale.to;
          const inside =
            placed.length === 1 &&
            lit.from < end &&
            lit.to > tick.day &&
            lit.shape !== 'both' &&
            lit.shape !== 'day';
          return (
            <span
              key={tick.day}
              className={inside ? 'tick inside' : 'tick'}
              style={{ left: `${at(tick.day)}%`, width: `${at(end) - at(tick.day)}%` }}
            >
              {tick.label}
            </span>
          );
        })}
      </div>
    </div>
  );
}

interface DrawingProps {
  mark: Mark;
  resolution: Resolution;
  at: (day: number) => number;
  lane: number;
  tag: string | undefined;
}

/** One mark, placed by percentages of its container's width. */
function MarkDrawing({ mark, resolution, at, lane, tag }: DrawingProps) {
  const left = at(mark.from);
  const style = { left: `${left}%`, width: `${at(mark.to) - left}%`, '--lane': lane };
  return (
    <span className="mark" data-shape={mark.shape} data-kind={resolution} style={style}>
      <MarkParts mark={mark} />
      {tag && <b className="tag">{tag}</b>}
    </span>
  );
}

/** For each stretch (in percent, in any order) the first lane in which nothing is in its way; the last lane takes what is left. */
function lanesOf(stretches: readonly (readonly [number, number])[]): number[] {
  const ends: number[] = [];
  const lanes = stretches.map(() => 0);
  const order = stretches
    .map((_, index) => index)
    .toSorted((a, b) => (stretches[a]?.[0] ?? 0) - (stretches[b]?.[0] ?? 0));
  for (const index of order) {
    const [from, to] = stretches[index] ?? [0, 0];
    const free = ends.findIndex((end) => end + 1 <= from);
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, to, from + 1);
    lanes[index] = lane;
  }
  return lanes;
}

/** What is inside a mark: one piece, or one for each of its dates, in percentages of the mark's own width. */
function MarkParts({ mark }: { mark: Mark }) {
  if (mark.parts.length === 0) return <i />;
  const share = (days: number) => `${(days / (mark.to - mark.from)) * 100}%`;
  return mark.parts.map(([from, to]) => (
    <i key={from} style={{ left: share(from - mark.from), width: share(to - from) }} />
  ));
}

/** The period that a single date belongs to: a day in its month, a month in its year, a year among its neighbours. */
function scaleOfOne(mark: Mark, date: DateResource): Scale {
  const year = yearOf(mark.from);
  const lastYear = yearOf(mark.to - 1);
  const month = dateOf(mark.from).getUTCMonth() + 1;
  if (year === lastYear && mark.to - mark.from < 16 && monthOf(mark.to - 1) === month) {
    const [from, to] = [dayOf(year, month), dayOf(year, month + 1)];
    return {
      from,
      to,
      // “1 September” reaches over the next tick's place: that one keeps its line and loses its number.
      ticks: ticks(from, to - 1, 8).map((tick) => ({
        ...tick,
        label: tick.day === from ? `1 ${monthName(month)}` : tick.day < from + 7 ? '' : tick.label,
      })),
    };
  }
  if (year === lastYear && date.precision !== 'year' && mark.to - mark.from < 200) {
    const letters = Array.from({ length: 12 }, (_, i) => ({
      day: dayOf(year, i + 1),
      label: monthName(i + 1).slice(0, 1),
      strong: false,
    }));
    return { from: dayOf(year), to: dayOf(year + 1), ticks: letters };
  }
  const count = lastYear - year + 1;
  if (count <= 5) {
    const first = year - Math.ceil((7 - count) / 2);
    const years = Array.from({ length: 7 }, (_, i) => ({
      day: dayOf(first + i),
      label: yearWords(first + i),
      strong: false,
    }));
    return { from: dayOf(first), to: dayOf(first + 7), ticks: years };
  }
  return scaleOfAll([mark]);
}

function scaleOfAll(marks: readonly Mark[]): Scale {
  const from = Math.min(...marks.map((mark) => mark.from));
  const to = Math.max(...marks.map((mark) => mark.to));
  const room = Math.max(2, (to - from) * 0.04);
  return { from: from - room, to: to + room, ticks: ticks(from - room, to + room, 9) };
}

function monthOf(day: number): number {
  return dateOf(day).getUTCMonth() + 1;
}
