import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Resolution } from '@/lib/core/model';
import type { SourceDetail } from '@/lib/schemas/source';
import { nameOf } from '../event/dates-told';
import { Derivation } from '../event/derivation';
import { sharedWords } from '../event/shared';
import { Kind } from '../kind';
import { LevelNotes } from './level-notes';
import { type Block, type Paragraph, paragraphsOf, type Segment } from './segments';

type Mention = SourceDetail['mentions'][number];
type Aside = SourceDetail['asides'][number];
type Shown = Pick<SourceDetail, 'id' | 'text' | 'mentions' | 'asides' | 'shared'>;

/** Least certain first: words that date two mentions are drawn as the less certain of them. */
const doubt: readonly Resolution[] = ['unresolved', 'inferred', 'computed', 'stated'];

/** What an editor can do about what was read, and what was set aside; nothing of it is shown to readers. */
export interface Corrections {
  /** About a mention. */
  edit: (mention: Mention) => ReactNode;
  /** About words that were set aside. */
  restore: (aside: Aside) => ReactNode;
  /** About a line of page furniture. */
  tellsOf: (line: string) => ReactNode;
}

interface Props {
  source: Shown;
  /** What stands above the text: a first line of the same words is left out where nothing is to be said of it. */
  headline?: string;
  corrections?: Corrections | undefined;
}

/**
 * The whole text as a marked proof: words that give dates are marked, each mention's sentence is an anchor (`#m-<id>`), and its note
 * stands in the margin beside its paragraph. Text and note share a row, so that they are near without a script; with one they are level.
 */
export function SourceText({ source, headline, corrections }: Props) {
  const all = paragraphsOf(source);
  const paragraphs = all[0] && repeats(all[0], headline) ? all.slice(1) : all;
  const numbers = new Map<string, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'text') for (const { id } of paragraph.mentions) numbers.set(id, numbers.size + 1);
  }
  const numberOf = (mention: Mention) => numbers.get(mention.id) ?? 0;
  return (
    <LevelNotes notes={source.mentions.length + source.asides.length}>
      {paragraphs.map((paragraph) =>
        paragraph.kind === 'furniture' ? (
          <Furniture key={paragraph.start} paragraph={paragraph} corrections={corrections} />
        ) : (
          <div key={paragraph.start} className="proof-row">
            <p>
              {paragraph.blocks.map((block, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a block is its place in the paragraph
                <Sentence key={index} block={block} numberOf={numberOf} />
              ))}
            </p>
            {notesOf(paragraph) > 0 && (
              <div className="notes">
                {paragraph.mentions.map((mention) => (
                  <Note
                    key={mention.id}
                    mention={mention}
                    number={numberOf(mention)}
                    edit={corrections?.edit(mention)}
                  />
                ))}
                {paragraph.shared.map((shared) => (
                  <SharedNote key={shared.start} shared={shared} source={source} />
                ))}
                {paragraph.asides.map((aside) => (
                  <div key={aside.start} className="note quiet" data-words={`aside-${aside.start}`}>
                    “{source.text.slice(aside.start, aside.end)}” set aside: {aside.reason}{' '}
                    {corrections?.restore(aside)}
                  </div>
                ))}
              </div>
            )}
          </div>
        ),
      )}
    </LevelNotes>
  );
}

function repeats(paragraph: Paragraph, headline: string | undefined): boolean {
  if (paragraph.kind === 'furniture') return false;
  const words = paragraph.blocks.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');
  return words.trim() === headline && notesOf(paragraph) === 0;
}

const notesOf = ({ mentions, asides, shared }: Extract<Paragraph, { kind: 'text' }>) =>
  mentions.length + asides.length + shared.length;

/** The anchors of all its mentions around one block of text, inside each other. */
function Sentence({ block, numberOf }: { block: Block; numberOf: (mention: Mention) => number }) {
  const text: ReactNode = block.segments.map((segment, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a segment is its place in the sentence
    <Stretch key={index} segment={segment} numberOf={numberOf} />
  ));
  return block.anchors.reduce<ReactNode>(
    (inside, { id }) => (
      <span key={id} id={`m-${id}`} className="sentence">
        {inside}
      </span>
    ),
    text,
  );
}

function Stretch({ segment, numberOf }: { segment: Segment; numberOf: (mention: Mention) => number }) {
  const { text, dates, aside, shared, numbered } = segment;
  const kind = doubt.find((resolution) => dates.some((mention) => mention.resolution === resolution));
  const words = kind ? (
    <mark className={`words ${kind}`} data-dates={dates.map(({ id }) => id).join(' ')}>
      {text}
    </mark>
  ) : aside ? (
    <s title={aside.reason} data-dates={`aside-${aside.start}`}>
      {text}
    </s>
  ) : (
    text
  );
  return (
    <>
      {shared ? <span className="shared-words">{words}</span> : words}
      {numbered.length > 0 && (
        <sup>
          {numbered.map((mention) => (
            <Link
              key={mention.id}
              href={`/events/${mention.eventId}`}
              prefetch={false}
              aria-label={`${numberOf(mention)}: ${mention.eventTitle}`}
            >
              {numberOf(mention)}
            </Link>
          ))}
        </sup>
      )}
    </>
  );
}

function Note({ mention, number, edit }: { mention: Mention; number: number; edit?: ReactNode }) {
  return (
    <aside className="note" aria-label={`Mention ${number}`} data-words={mention.id}>
      <p className="what-date">
        <a className="number" href={`#m-${mention.id}`} aria-label={`Mention ${number}, show its sentence`}>
          {number}
        </a>
        <b>{mention.date.text ?? 'No date'}</b>
        <Kind resolution={mention.resolution} />
      </p>
      <p className="which-event">
        <Link href={`/events/${mention.eventId}`} prefetch={false}>
          {mention.eventTitle}
        </Link>
      </p>
      {mention.eventStatus !== 'published' && (
        <p className="derivation">{mention.eventStatus}, not shown to readers</p>
      )}
      <Derivation {...mention} bare />
      {edit}
    </aside>
  );
}

const FIRST_WORDS = 5;

/** A sentence that other articles have too: which it is, by its first words, and where else it stands. */
function SharedNote({ shared, source }: { shared: SourceDetail['shared'][number]; source: Shown }) {
  const words = source.text.slice(shared.start, shared.end).split(/\s+/);
  const others = shared.with.map((one) => ({ name: nameOf(one), exact: one.exact }));
  return (
    <p className="note quiet">
      <span className="shared-words">
        “{words.slice(0, FIRST_WORDS).join(' ')}
        {words.length > FIRST_WORDS && ' …'}”
      </span>{' '}
      {sharedWords(others, shared.first === source.id)}
    </p>
  );
}

function Furniture({
  paragraph: { lines, reason },
  corrections,
}: {
  paragraph: Extract<Paragraph, { kind: 'furniture' }>;
  corrections: Corrections | undefined;
}) {
  return (
    <details className="furniture">
      <summary>
        {lines.length === 1 ? '1 line' : `${lines.length} lines`} set aside: {reason}
      </summary>
      {lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines may be equal
        <p key={index}>
          <s>{line}</s> {corrections?.tellsOf(line)}
        </p>
      ))}
    </details>
  );
}
