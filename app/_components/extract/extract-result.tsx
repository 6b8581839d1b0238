import type { ExtractResponse } from '@/lib/schemas/extract';
import { counted } from '../counts';
import { Derivation } from '../event/derivation';
import { Kind } from '../kind';
import { ReadingWords } from '../source/reading-words';
import { MiniAxis } from '../time/mini-axis';
import { isDate, ReadText } from './read-text';

/** What was found in a text: the marked text, each date with its derivation, the events, an axis. Needs no script. */
export function ExtractResult({ result }: { result: ExtractResponse }) {
  const { expressions, events, mentions, asides, text } = result;
  const dates = expressions.filter(isDate);
  const durations = expressions.filter((one) => !isDate(one));
  const furniture = asides.filter(({ kind }) => kind === 'furniture');
  const notDates = asides.filter(({ kind }) => kind === 'not-a-date');
  const placed = events.filter(({ date }) => date.edtf !== null);
  return (
    <div className="extract-result">
      <h2>
        {dates.length === 0 ? 'No dates in this text' : counted(dates.length, 'date')}
        {events.length > 0 && `, ${counted(events.length, 'event')}`}
      </h2>
      {dates.length === 0 && (
        <p className="text-ink-2">Prices, amounts and plain durations are not taken for dates.</p>
      )}
      {placed.length > 0 && (
        <MiniAxis
          items={placed.map(({ date }) => ({ date }))}
          label={`${counted(placed.length, 'event')} on an axis`}
        />
      )}
      <section aria-labelledby="as-read">
        <h3 className="section-head" id="as-read">
          As read <small>{counted(mentions.length, 'dated sentence')}</small>
        </h3>
        <ReadText {...result} />
      </section>
      {events.length > 0 && (
        <section aria-labelledby="found-events">
          <h3 className="section-head" id="found-events">
            Events <small>{events.length}</small>
          </h3>
          <ol className="found-events">
            {events.map((event, index) => (
              // Events of a text that is not stored have no id.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <p className="when">
                  <b>{event.date.text ?? 'No date'}</b>
                  <Kind resolution={event.date.resolution} />
                </p>
                <p className="what">{event.title}</p>
                {event.mentions.length > 1 && (
                  <p className="note">told by {event.mentions.length} sentences</p>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {(dates.length > 0 || notDates.length > 0) && (
        <section aria-labelledby="found-dates">
          <h3 className="section-head" id="found-dates">
            Dates <small>{dates.length}, in the order of the text</small>
          </h3>
          <ol className="found-dates">
            {dates.map((one) => (
              <li key={one.start}>
                <p className="said">
                  <mark className={`words ${one.resolution}`}>{one.text}</mark>
                </p>
                <div>
                  <p className="read">
                    <b>{one.date.text ?? 'No date'}</b>
                    <Kind resolution={one.resolution} />
                  </p>
                  <Derivation {...one} bare />
                </div>
              </li>
            ))}
            {notDates.map((aside) => (
              <li key={aside.start} className="aside">
                <p className="said">
                  <s>{text.slice(aside.start, aside.end)}</s>
                </p>
                <p className="read">set aside: {aside.reason}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
      {durations.length > 0 && (
        <p className="also">
          Read as how long or how often, not when:{' '}
          {[...new Set(durations.map((one) => `“${one.text}”`))].join(', ')}.
        </p>
      )}
      <p className="also" data-testid="reading">
        <ReadingWords reading={result.reading} text={text} />
      </p>
      {furniture.length > 0 && (
        <p className="also">
          {counted(furniture.length, 'stretch', 'stretches')} of the text set aside:{' '}
          {[...new Set(furniture.map(({ reason }) => reason))].join('; ')}.
        </p>
      )}
    </div>
  );
}
