import Link from 'next/link';
import type { ReactNode } from 'react';
import type { EventResource } from '@/lib/schemas/event';
import { counted } from '../counts';
import { Kind } from '../kind';
import { dayNumber, dayWords } from '../time/days';
import { MiniAxis } from '../time/mini-axis';
import { Beads, beadsOf } from './beads';
import { DatesTold } from './dates-told';
import { Evidence, knownBy } from './evidence';
import { NameChips } from './name-chips';
import { narrowed } from './narrowed';
import { atQuote } from './text-fragment';
import { precisionWords } from './precision-words';
import { kindWords } from './told-as';
import { Why } from './why';

interface Props {
  event: EventResource;
  /** On the event's own page its title is the page's. */
  heading?: 'h1' | 'h2';
  /** What stands in the head line, at its end: close, permanent link. */
  actions?: ReactNode;
  /** The day (YYYY-MM-DD) whose knowledge is asked for: what was published later is said to be later. */
  known?: string | undefined;
  /** The way on to the events before and after it: see `Around`. */
  around?: ReactNode;
}

/** One event with everything that supports it: the date, how it is known, the quotes. Needs no script. */
export function EventDetail({ event, heading: Heading = 'h2', actions, around, known }: Props) {
  const { date } = event;
  const Subheading = Heading === 'h1' ? 'h2' : 'h3';
  const words = date.text ?? 'No date';
  const kind = kindWords[event.kind];
  const texts = new Set(event.sources.map(({ originId }) => originId)).size;
  return (
    <article className="event-detail" aria-labelledby={`title-${event.id}`}>
      {actions && <div className="actions">{actions}</div>}
      <div className="detail-body">
        <div className="claim">
          <div>
            <p
              className={
                date.edtf === null ? 'big-date none' : words.length > 18 ? 'big-date long' : 'big-date'
              }
            >
              {date.edtf === null ? words : <EventTime event={event}>{words}</EventTime>}
            </p>
            <MiniAxis items={[{ date }]} label={`${words}, on an axis`} />
            <p className="precision">
              <Kind resolution={date.resolution} /> <span>{precisionWords(date)}</span>
            </p>
            <Heading id={`title-${event.id}`} className="event-title">
              {event.title}
            </Heading>
            {kind && (
              <p className="told-kind">
                <b>{kind.word}</b> {kind.says}
              </p>
            )}
            {event.summary && <p className="summary">{event.summary}</p>}
          </div>
          <div>
            <div className="agreement">
              <Beads large groups={beadsOf(event)} label={event.agreement.text} />
              <p>
                {event.entry === 'manual' && event.mentions.length === 0
                  ? 'Entered by hand'
                  : event.agreement.text}
              </p>
              {known !== undefined && event.sources.length > 0 && (
                <small>
                  {counted(event.sources.filter((source) => knownBy(source, known)).length, 'source')} known
                  to be out by {dayWords(dayNumber(known))}. Date and title are today’s.
                </small>
              )}
              {texts < event.agreement.sources && <small>Copies of one text count once.</small>}
              {event.agreement.independent < texts && (
                <small>What another text has word for word is no voice of its own.</small>
              )}
            </div>
            <DatesTold event={event} />
          </div>
        </div>
        <div className="evidence">
          <Subheading className="section-head thin">What the sources say</Subheading>
          {event.quote && (
            <figure className="quote">
              <blockquote cite={event.sourceUrl ?? undefined}>{event.quote}</blockquote>
              <figcaption>
                <p className="from">
                  <b>Entered by hand</b>
                  {event.sourceUrl && <ByHand url={event.sourceUrl} quote={event.quote} />}
                </p>
              </figcaption>
            </figure>
          )}
          <Evidence event={event} known={known} />
          {event.mentions.length === 0 && !event.quote && (
            <p className="text-ink-2">
              Entered by hand, no quote.
              {event.sourceUrl && (
                <>
                  {' '}
                  Source given: <ByHand url={event.sourceUrl} />
                </>
              )}
            </p>
          )}
        </div>
        <div className="about">
          <Facts event={event} />
          <Why event={event} />
        </div>
      </div>
      {around}
    </article>
  );
}

/** `<time>` where HTML can say the date: a day, month or year from 1 on. */
function EventTime({ event, children }: { event: EventResource; children: ReactNode }) {
  const edtf = event.date.edtf ?? '';
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(edtf) && edtf > '0000-99' ? (
    <time dateTime={edtf}>{children}</time>
  ) : (
    children
  );
}

function ByHand({ url, quote = '' }: { url: string; quote?: string }) {
  return (
    <a href={atQuote(url, quote)} rel="external nofollow noopener" className="[overflow-wrap:anywhere]">
      {url.replace(/^https?:\/\/(www\.)?/, '')}
    </a>
  );
}

function Facts({ event }: { event: EventResource }) {
  const { date, participants, places, tags, timeline } = event;
  const ends = [date.earliest, date.latest].map((day) => (day ? dayWords(dayNumber(day)) : 'open'));
  return (
    <dl className="facts">
      {date.edtf && (
        <>
          <dt>Stored as</dt>
          <dd>
            <code>{date.edtf}</code>
          </dd>
          <dt>Can mean</dt>
          <dd>{ends[0] === ends[1] ? ends[0] : `${ends[0]} to ${ends[1]}`}</dd>
        </>
      )}
      {participants.length > 0 && (
        <>
          <dt>Who</dt>
          <dd>
            <NameChips names={participants} timeline={timeline.slug} by="participant" />
          </dd>
        </>
      )}
      {places.length > 0 && (
        <>
          <dt>Where</dt>
          <dd>
            <NameChips names={places} timeline={timeline.slug} by="place" />
          </dd>
        </>
      )}
      {tags.length > 0 && (
        <>
          <dt>Tags</dt>
          <dd>
            <ul className="chips">
              {tags.map((tag) => (
                <li key={tag} className="chip">
                  <Link prefetch={false} href={narrowed(timeline.slug, 'tag', tag)}>
                    {tag}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {event.status !== 'published' && (
        <>
          <dt>Status</dt>
          <dd>{event.status}, not shown to readers</dd>
        </>
      )}
      <dt>Entry</dt>
      <dd>
        {event.entry === 'manual' ? 'by hand' : 'read from the articles'} ·{' '}
        <a href={`/events/${event.id}#history`}>History</a>
      </dd>
      <dt>Timeline</dt>
      <dd>
        <Link href={`/timelines/${timeline.slug}`}>{timeline.title}</Link>
      </dd>
    </dl>
  );
}
