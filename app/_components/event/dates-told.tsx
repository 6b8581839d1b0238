import type { DateResource } from '@/lib/schemas/date';
import type { EventResource } from '@/lib/schemas/event';
import type { MentionResource, SourceRef } from '@/lib/schemas/mention';
import { counted } from '../counts';
import { Kind } from '../kind';
import { MiniAxis } from '../time/mini-axis';
import { overlaps } from '../time/overlap';

/** One date that is given, and who gives it. */
export interface DateTold {
  readonly date: DateResource;
  /** As the sources write it, where they give nothing that can be placed. */
  readonly words: string;
  readonly sources: readonly SourceRef[];
  /** Whether it cannot be true together with the event's date. */
  readonly differs: boolean;
}

/** The dates that an event's sources give, each once: as the event has it first, then by number of sources, other dates last. */
export function datesTold({ mentions, date: own }: Pick<EventResource, 'mentions' | 'date'>): DateTold[] {
  const found = new Map<string, { mention: MentionResource; sources: Map<string, SourceRef> }>();
  for (const mention of mentions) {
    const key = mention.date.edtf ?? `“${mention.time.text}”`;
    const entry = found.get(key) ?? { mention, sources: new Map<string, SourceRef>() };
    entry.sources.set(mention.source.id, mention.source);
    found.set(key, entry);
  }
  const rank = ({ date, differs }: DateTold) => (differs ? 2 : date.edtf === own.edtf ? 0 : 1);
  return [...found.values()]
    .map(({ mention, sources }) => ({
      date: mention.date,
      words: mention.date.text ?? `“${mention.time.text}”`,
      sources: [...sources.values()],
      differs: !overlaps(mention.date, own),
    }))
    .toSorted((a, b) => rank(a) - rank(b) || b.sources.length - a.sources.length);
}

/** Where sources do not give one date: each date with the sources that give it, in words and on one axis. */
export function DatesTold({ event }: { event: EventResource }) {
  const dates = datesTold(event);
  if (dates.length < 2) return null;
  const differing = dates.some(({ differs }) => differs);
  return (
    <section
      className={differing ? 'dates-told differing' : 'dates-told'}
      aria-label="What each source gives"
    >
      <p className="dates-told-head">
        {differing
          ? 'The sources give dates that cannot all be true'
          : 'The sources differ in how exact they are'}
      </p>
      {differing && (
        <MiniAxis
          items={dates.map(({ date }) => ({ date }))}
          label={`${dates.map(({ words }) => words).join('; ')}, on an axis`}
        />
      )}
      <ul>
        {dates.map(({ date, words, sources, differs }) => (
          <li key={words} className={differs ? 'differs' : undefined}>
            <p>
              <b>{words}</b> {date.edtf === null && <Kind resolution="unresolved" />}
              {differs && <em>another date</em>}
            </p>
            <p className="who-says">
              {counted(sources.length, 'source')}: {sources.map(nameOf).join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A source in few words: its publisher, else its title. */
export const nameOf = ({ publisher, title }: Pick<SourceRef, 'publisher' | 'title'>): string =>
  publisher ?? title;
