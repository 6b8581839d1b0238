import { Beads, beadsOf } from '@/app/_components/event/beads';
import { Derivation } from '@/app/_components/event/derivation';
import { QuotedSentence } from '@/app/_components/event/quote';
import { kindWords } from '@/app/_components/event/told-as';
import { Kind } from '@/app/_components/kind';
import { PublishedOn } from '@/app/_components/published-on';
import type { EventResource } from '@/lib/schemas/event';
import type { MentionResource } from '@/lib/schemas/mention';

const SHOWN = 2;

/** One of two events that are compared: its rows stand level with the other's. */
export function Side({ event, letter }: { event: EventResource; letter: 'A' | 'B' }) {
  const kind = kindWords[event.kind];
  const more = event.mentions.slice(SHOWN);
  return (
    <article className="side-event" aria-label={`Event ${letter}`}>
      <div>
        <p className="letter">{letter}</p>
        <p className="when">
          {event.date.text ?? 'No date'} <Kind resolution={event.date.resolution} />
        </p>
      </div>
      <h3>
        <a href={`/admin/events/${event.id}`}>{event.title}</a>
      </h3>
      <p className="told-by">
        <Beads groups={beadsOf(event)} label={event.agreement.text} />{' '}
        {event.mentions.length === 0 ? 'Entered by hand' : event.agreement.text}
        {kind && `. ${kind.word}`}
      </p>
      <div>
        {event.quote && <blockquote className="plain-quote">{event.quote}</blockquote>}
        {event.mentions.slice(0, SHOWN).map((mention) => (
          <Told key={mention.id} mention={mention} />
        ))}
        {more.length > 0 && (
          <details>
            <summary>
              {more.length} more {more.length === 1 ? 'sentence' : 'sentences'}
            </summary>
            {more.map((mention) => (
              <Told key={mention.id} mention={mention} />
            ))}
          </details>
        )}
      </div>
    </article>
  );
}

function Told({ mention }: { mention: MentionResource }) {
  return (
    <figure className="quote">
      <blockquote cite={mention.source.url ?? undefined}>
        <QuotedSentence {...mention} />
      </blockquote>
      <figcaption>
        <p className="from">
          {mention.source.publisher && <b>{mention.source.publisher}</b>}
          <cite>{mention.source.title}</cite>
          <PublishedOn day={mention.source.publishedOn} />
          <a href={`/sources/${mention.source.id}#m-${mention.id}`}>Open at the quote</a>
        </p>
        <Derivation {...mention} />
      </figcaption>
    </figure>
  );
}
