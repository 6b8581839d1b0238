import type { ExtractResponse } from '@/lib/schemas/extract';

type Found = Pick<ExtractResponse, 'text' | 'expressions' | 'asides'>;

/** A text with the words that name a time marked, and what is no evidence struck through. */
export function ReadText({ text, expressions, asides }: Found) {
  const furniture = asides.filter(({ kind }) => kind === 'furniture');
  const spans = [
    ...expressions.filter(isDate).map((one) => ({ ...one, kind: one.resolution, reason: '' })),
    ...asides.map((one) => ({ ...one, kind: 'aside' as const })),
  ]
    // Words inside page furniture are struck with it.
    .filter(
      (span) =>
        span.kind === 'aside' ||
        !furniture.some((aside) => aside.start <= span.start && aside.end >= span.end),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    const words = text.slice(span.start, span.end);
    pieces.push(text.slice(at, span.start));
    pieces.push(
      span.kind === 'aside' ? (
        <s key={span.start} title={span.reason}>
          {words}
        </s>
      ) : (
        <mark key={span.start} className={`words ${span.kind}`}>
          {words}
        </mark>
      ),
    );
    at = span.end;
  }
  pieces.push(text.slice(at));
  return (
    <div className="read-text">
      <p>{pieces}</p>
    </div>
  );
}

/** Whether an expression names a point or stretch of the calendar, rather than how long or how often. */
export function isDate({ type, date }: ExtractResponse['expressions'][number]): boolean {
  return date.edtf !== null || type === 'DATE' || type === 'TIME';
}
