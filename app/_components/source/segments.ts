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
      readonly lines: readonly string[];
      readonly reason: string;
    };

/** Cuts a stored text into paragraphs (its lines) with their marks. Lines of page furniture that follow each other are one piece. */
export function paragraphsOf({
  text,
  mentions,
  asides,
  shared,
}: Pick<SourceDetail, 'text' | 'mentions' | 'asides' | 'shared'>): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const furniture = asides.filter(({ kind }) => kind === 'furniture');
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      const why = furniture.find(
        (aside) => aside.start <= start + leading(line) && aside.end >= start + line.trimEnd().length,
      );
      const before = paragraphs.at(-1);
      if (why && before?.kind === 'furniture' && before.reason === why.reason) {
        paragraphs[paragraphs.length - 1] = { ...before, lines: [...before.lines, line.trim()] };
      } else if (why) {
        paragraphs.push({ kind: 'furniture', start, lines: [line.trim()], reason: why.reason });
      } else {
        paragraphs.push(marked(text, start, end, { mentions, asides, shared }));
      }
    }
    start = end + 1;
  }
  return paragraphs;
}

const leading = (line: string) => line.length - line.trimStart().length;

function marked(
  text: string,
  start: number,
  end: number,
  { mentions, asides, shared }: Pick<SourceDetail, 'mentions' | 'asides' | 'shared'>,
): Paragraph {
  const own = mentions
    .filter(({ position }) => position.start >= start && position.start < end)
    .toSorted((a, b) => a.time.start - b.time.start || a.position.start - b.position.start);
  const dating = mentions.filter(({ time }) => time.start < end && time.end > start && time.end > time.start);
  const aside = asides.filter((one) => one.start < end && one.end > start);
  const blocks: Block[] = [];
  for (const [from, to] of ranges(start, end, own)) {
    blocks.push({
      anchors: own.filter(({ position }) => position.start >= from && position.start < to),
      segments: cut(text, from, to, dating, aside, shared),
    });
  }
  return {
    kind: 'text',
    start,
    blocks,
    mentions: own,
    asides: aside.filter((one) => one.kind === 'not-a-date' && one.start >= start),
    shared: shared.filter((one) => one.start >= start && one.start < end),
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
