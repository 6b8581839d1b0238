import type { EventMention, EventResource } from '@/lib/schemas/event';
import type { SourceRef } from '@/lib/schemas/mention';
import { PublishedOn } from '../published-on';
import { dayNumber, dayWords } from '../time/days';
import { Derivation } from './derivation';
import { datedFromElsewhere, QuotedSentence } from './quote';
import { Shared } from './shared';
import { atQuote } from './text-fragment';
import { toldAs } from './told-as';

type Told = Pick<EventResource, 'mentions' | 'kind' | 'sources'>;

/** Whether a source was out at the end of a day; one without a date was not, as far as we know. */
export const knownBy = ({ publishedOn }: Pick<SourceRef, 'publishedOn'>, day: string): boolean =>
  publishedOn !== null && publishedOn <= day;

/** Every quote of an event, copies of one text together. `known`: the day whose knowledge is asked for. */
export function Evidence({ event, known }: { event: Told; known?: string | undefined }) {
  const origins = byOrigin(event.mentions);
  return origins.map(({ originId, sources, quotes }) => (
    <section key={originId} className={sources > 1 ? 'origin copies' : 'origin'}>
      {sources > 1 && (
        <p className="printed">
          One text, printed {times(sources)} <span>counts once</span>
        </p>
      )}
      {sources === 1 && origins.length > 1 && <p className="printed">A text of its own</p>}
      {quotes.map((told) => (
        <QuoteBlock key={told[0]?.id} told={told} event={event} known={known} />
      ))}
    </section>
  ));
}

/** One sentence, each source that prints it, and how its date was read. */
function QuoteBlock({
  told,
  event,
  known,
}: {
  told: readonly EventMention[];
  event: Told;
  known: string | undefined;
}) {
  const [first] = told;
  if (!first) return null;
  return (
    <figure className="quote">
      <blockquote cite={first.source.url ?? undefined}>
        <QuotedSentence {...first} />
      </blockquote>
      <figcaption>
        {told.map((mention) => (
          <p key={mention.id} className="from">
            {mention.source.publisher && <b>{mention.source.publisher}</b>}
            <cite>{mention.source.title}</cite>
            <PublishedOn day={mention.source.publishedOn} />
            {known !== undefined && !knownBy(mention.source, known) && (
              <span className="later">later than {dayWords(dayNumber(known))}</span>
            )}
            <span className="open">
              {/* A page load of its own: after a client navigation no sentence is `:target`. */}
              <a href={`/sources/${mention.source.id}#m-${mention.id}`}>Open at the quote</a>
              {mention.source.url && (
                <a href={atQuote(mention.source.url, mention.quote.exact)} rel="external nofollow noopener">
                  Original
                </a>
              )}
            </span>
          </p>
        ))}
        {first.kind !== event.kind && <p className="derivation">{toldAs[first.kind]}</p>}
        {datedFromElsewhere(first) && (
          <p className="derivation">
            The date stands elsewhere in this article:{' '}
            <mark className={`words ${first.resolution}`}>{first.time.text}</mark>
          </p>
        )}
        <Shared told={told} sources={event.sources} />
        {readings(told).map((mention) => (
          <Derivation key={mention.id} {...mention} />
        ))}
      </figcaption>
    </figure>
  );
}

/** Copies printed on the same day are read alike: one derivation stands for them. */
function readings(told: readonly EventMention[]): EventMention[] {
  const seen = new Map<string, EventMention>();
  for (const mention of told) {
    const key = JSON.stringify([
      mention.resolution,
      mention.date.edtf,
      mention.derivation.map(({ text }) => text),
    ]);
    if (!seen.has(key)) seen.set(key, mention);
  }
  return [...seen.values()];
}

interface OriginGroup {
  readonly originId: string;
  readonly sources: number;
  /** Mentions with the same sentence together. */
  readonly quotes: readonly (readonly EventMention[])[];
}

function byOrigin(mentions: readonly EventMention[]): OriginGroup[] {
  const origins = new Map<string, EventMention[]>();
  for (const mention of mentions) {
    const { originId } = mention.source;
    origins.set(originId, [...(origins.get(originId) ?? []), mention]);
  }
  return [...origins].map(([originId, told]) => {
    const quotes = new Map<string, EventMention[]>();
    for (const mention of told) {
      const key = `${mention.quote.exact}\n${mention.time.start - mention.position.start}`;
      quotes.set(key, [...(quotes.get(key) ?? []), mention]);
    }
    return {
      originId,
      sources: new Set(told.map(({ source }) => source.id)).size,
      quotes: [...quotes.values()],
    };
  });
}

const times = (count: number) => (count === 2 ? 'twice' : `${count} times`);
