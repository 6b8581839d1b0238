import type { MentionResource } from '@/lib/schemas/mention';

type Quoted = Pick<MentionResource, 'quote' | 'position' | 'time' | 'resolution'>;

/** The quoted sentence, with the words that give the date marked where they stand in it. */
export function QuotedSentence({ quote, position, time, resolution }: Quoted) {
  const from = time.start - position.start;
  const to = time.end - position.start;
  if (from < 0 || to > quote.exact.length || from >= to) return quote.exact;
  return (
    <>
      {quote.exact.slice(0, from)}
      <mark className={`words ${resolution}`}>{quote.exact.slice(from, to)}</mark>
      {quote.exact.slice(to)}
    </>
  );
}

/** Whether the words that date the sentence stand elsewhere in the article. */
export function datedFromElsewhere({ quote, position, time }: Quoted): boolean {
  const from = time.start - position.start;
  return from < 0 || time.end - position.start > quote.exact.length || time.start >= time.end;
}
