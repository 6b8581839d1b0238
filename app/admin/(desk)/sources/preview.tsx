import { Kind } from '@/app/_components/kind';
import { ReadingWords } from '@/app/_components/source/reading-words';
import type { Resolution } from '@/lib/core/model';
import { counted } from '../../_components/counted';
import type { Preview } from './_fields';
import { type Mark, markedParagraphs } from './marked-paragraphs';

/** What would be saved: the article's own data, its events with their quotes, and the text with every date marked. */
export function ArticlePreview({ preview }: { preview: Preview }) {
  const { events, mentions, asides, expressions } = preview;
  const unresolved = events.filter(({ date }) => date.resolution === 'unresolved').length;
  return (
    <section className="article-preview" aria-live="polite" data-testid="article-preview">
      <h2 className="section-head">
        What is found <small>nothing is saved yet</small>
      </h2>
      <dl className="facts mb-4">
        <dt>Title</dt>
        <dd>{preview.title}</dd>
        <dt>Publisher</dt>
        <dd>{preview.publisher ?? 'not known'}</dd>
        <dt>Published</dt>
        <dd>
          {preview.publishedOn ?? (
            <span className="text-proof">not known: “yesterday” and the like stay unresolved</span>
          )}
          {preview.publishedHow === 'metadata' && ', as the page says'}
        </dd>
        <dt>Language</dt>
        <dd>
          <ReadingWords reading={preview.reading} text={preview.text} />
        </dd>
        <dt>Found</dt>
        <dd>
          {counted(events.length, 'event')}, {counted(mentions.length, 'mention')}
          {unresolved > 0 && `, ${unresolved} without a place on the calendar`}
          {asides.length > 0 && `; ${counted(asides.length, 'passage')} set aside`}
        </dd>
      </dl>
      {events.length === 0 && (
        <p className="text-ink-2">
          {expressions.length === 0
            ? 'No date was found in this text.'
            : 'Dates were found, but nothing that happened at one of them.'}{' '}
          It can be saved all the same.
        </p>
      )}
      <ol className="preview-events">
        {events.map((event) => (
          <li key={event.mentions.join()}>
            <p>
              <span className="when">{event.date.text ?? 'Undated'}</span>{' '}
              <Kind resolution={event.date.resolution} />
            </p>
            <p className="what">{event.title}</p>
            {event.mentions.map((index) => {
              const mention = mentions[index];
              return (
                mention && (
                  <details key={index}>
                    <summary className="text-13 text-ink-2">“{mention.time.text}” in the text</summary>
                    <blockquote>{mention.quote.exact}</blockquote>
                    {mention.derivation.map((step) => (
                      <p key={`${step.rule} ${step.text}`} className="text-13 text-ink-2">
                        {step.text}
                      </p>
                    ))}
                  </details>
                )
              );
            })}
          </li>
        ))}
      </ol>
      <h3 className="section-head thin mt-6">The text, with its dates marked</h3>
      <MarkedText preview={preview} />
    </section>
  );
}

function MarkedText({ preview: { text, expressions, asides } }: { preview: Preview }) {
  const marks: Mark[] = [
    // Durations and frequencies ("most days") name no place on the calendar and raise no question.
    ...expressions
      .filter(({ date, resolution }) => date.edtf !== null || resolution === 'unresolved')
      .map(({ start, end, resolution, date }) => ({
        start,
        end,
        className: `words ${resolution satisfies Resolution}`,
        note: date.text ?? 'no place on the calendar',
      })),
    ...asides.map(({ start, end, reason }) => ({ start, end, className: 'set-aside', note: reason })),
  ];
  return (
    <div className="marked-text">
      {markedParagraphs(text, marks).map(({ start, pieces }) => (
        <p key={start}>
          {pieces.map(({ at, words, mark }) =>
            mark ? (
              <span key={at} className={mark.className} title={mark.note}>
                {words}
              </span>
            ) : (
              words
            ),
          )}
        </p>
      ))}
    </div>
  );
}
