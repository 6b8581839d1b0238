import type { SourceDetail } from '@/lib/schemas/source';

type Mention = SourceDetail['mentions'][number];
type Aside = SourceDetail['asides'][number];
type Shared = SourceDetail['shared'][number];

/** A stretch of a paragraph that is marked alike all along. */
export interface Segment {
  readonly text: string;
  /** Mentions dated by these words; empty for plain text. */
  readonly dates: readonly Mention[];
  /** Why these words are not a date, where they were set aside. */
  readonly aside: Aside | null;
  /** The sentence that other articles have too, where these words are of one. */
  readonly shared: Shared | null;
  /** Mentions whose last dating words these are: their numbers stand here. */
  readonly numbered: readonly Mention[];
}

/** Sentences that overlap are one block, so that each can be an anchor and none is torn. */
export interface Block {
  /** Mentions that begin in this block: their anchors. */
  readonly anchors: readonly Mention[];
  readonly segments: readonly Segment[];
}

export type Paragraph =
  | {
      readonly kind: 'text';
      readonly start: number;
      readonly blocks: readonly Block[];
      readonly mentions: readonly Mention[];
      readonly asides: readonly Aside[];
      /** Those that begin here. */
      readonly shared: readonly Shared[];
    }
  | {
      readonly kind: 'furniture';
      readonly start: number;
      readonly lines: string[];
      readonly reason: string;
    };

interface Marks {
  readonly mentions: readonly Mention[];
  readonly asides: readonly Aside[];
  readonly shared: readonly Shared[];
}

/** Cuts a stored text into paragraphs (its lines) with their marks. Lines of page furniture that follow each other are one piece. */
export function paragraphsOf({
  text,
  mentions,
  asides,
  shared,
}: Marks & Pick<SourceDetail, 'text'>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const beginning = sweep(mentions, atStart);
  const dating = sweep(mentions, ({ time }) => time);
  const [asidesOf, sharedOf] = [sweep(asides, itself), sweep(shared, itself)];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const marks = {
      own: beginning(start, end + 1),
      dating: dating(start, end),
      asides: asidesOf(start, end),
      shared: sharedOf(start, end),
    };
    if (line.trim() !== '') {
      const why = marks.asides.find(
        (aside) =>
          aside.kind === 'furniture' &&
          aside.start <= start + leading(line) &&
          aside.end >= start + line.trimEnd().length,
      );
      const before = paragraphs.at(-1);
      if (why && before?.kind === 'furniture' && before.reason === why.reason) {
        before.lines.push(line.trim());
      } else if (why) {
        paragraphs.push({ kind: 'furniture', start, lines: [line.trim()], reason: why.reason });
      } else {
        paragraphs.push(marked(text, start, end, marks));
      }
    }
    start = end + 1;
  }
  return paragraphs;
}

const leading = (line: string) => line.length - line.trimStart().length;

interface Span {
  readonly start: number;
  readonly end: number;
}

const itself = (span: Span): Span => span;
const atStart = ({ position: { start } }: Mention): Span => ({ start, end: start + 1 });

/**
 * Finds what overlaps a stretch. Stretches are asked for from left to right, so that both are gone through once: an article can have
 * 20,000 lines and as many marks, or all of them in one line.
 */
function sweep<T>(items: readonly T[], spanOf: (item: T) => Span): (from: number, to: number) => T[] {
  const waiting = items
    .map((item) => ({ item, ...spanOf(item) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof waiting = [];
  return (from, to) => {
    for (let one = waiting[next]; one && one.start < to; one = waiting[++next]) open.push(one);
    open = open.filter(({ end }) => end > from);
    return open.filter(({ start }) => start < to).map(({ item }) => item);
  };
}

interface LineMarks extends Pick<Marks, 'asides' | 'shared'> {
  /** Those whose sentence begins in this line. */
  readonly own: readonly Mention[];
  /** Those dated by words of this line. */
  readonly dating: readonly Mention[];
}

function marked(text: string, start: number, end: number, marks: LineMarks): Paragraph {
  const own = marks.own.toSorted(
    (a, b) => a.time.start - b.time.start || a.position.start - b.position.start,
  );
  const anchors = sweep(own, atStart);
  const dating = sweep(marks.dating, ({ time }) => time);
  const [asides, shared] = [sweep(marks.asides, itself), sweep(marks.shared, itself)];
  return {
    kind: 'text',
    start,
    blocks: ranges(start, end, own).map(([from, to]) => ({
      anchors: anchors(from, to),
      segments: cut(text, from, to, dating(from, to), asides(from, to), shared(from, to)),
    })),
    mentions: own,
    asides: marks.asides.filter((one) => one.kind !== 'furniture' && one.start >= start),
    shared: marks.shared.filter((one) => one.start >= start),
  };
}

/** Splits start–end where sentences of mentions begin and end; sentences that overlap stay together. */
function ranges(start: number, end: number, mentions: readonly Mention[]): [number, number][] {
  const sentences: [number, number][] = [];
  for (const { position } of mentions.toSorted((a, b) => a.position.start - b.position.start)) {
    const last = sentences.at(-1);
    const to = Math.min(position.end, end);
    if (last && position.start < last[1]) last[1] = Math.max(last[1], to);
    else sentences.push([position.start, to]);
  }
  const all: [number, number][] = [];
  let at = start;
  for (const [from, to] of sentences) {
    if (from > at) all.push([at, from]);
    all.push([from, to]);
    at = to;
  }
  if (at < end) all.push([at, end]);
  return all;
}

function cut(
  text: string,
  from: number,
  to: number,
  dating: readonly Mention[],
  asides: readonly Aside[],
  shared: readonly Shared[],
): Segment[] {
  const edges = new Set([from, to]);
  for (const span of [...dating.map(({ time }) => time), ...asides, ...shared]) {
    for (const edge of [span.start, span.end]) if (edge > from && edge < to) edges.add(edge);
  }
  const points = [...edges].toSorted((a, b) => a - b);
  return points.slice(1).map((end, index) => {
    const start = points[index] ?? from;
    const dates = dating.filter(({ time }) => time.start <= start && time.end >= end);
    return {
      text: text.slice(start, end),
      dates,
      aside: asides.find((one) => one.start <= start && one.end >= end) ?? null,
      shared: shared.find((one) => one.start <= start && one.end >= end) ?? null,
      numbered: dates.filter(
        ({ time }) => time.end === end || (end === to && time.end > to && time.start >= from),
      ),
    };
  });
}
