import type { Metadata } from 'next';
import Link from 'next/link';
import { Reasons } from '@/app/_components/event/reasons';
import { PageTitle } from '@/app/_components/page-title';
import { MiniAxis } from '@/app/_components/time/mini-axis';
import type { SuggestionPage, SuggestionResource } from '@/lib/schemas/suggestion';
import { getDecision } from '@/lib/services/decisions';
import { getSuggestion, listSuggestions } from '@/lib/services/suggestions';
import { counted } from '../../_components/counted';
import { Decided } from '../../_components/decided';
import { orNotFound } from '../../_or-not-found';
import { requireActor } from '../../_session';
import { askedReview, type Review, reviewAddress } from './_address';
import { decideAction } from './actions';
import { DecideForm } from './decide-form';
import { ifAccepted, keeper } from './if-accepted';
import { Queue } from './queue';
import { ReviewKeys } from './review-keys';
import { Side } from './side';

export const metadata: Metadata = { title: 'Review' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ReviewPage({ searchParams }: Props) {
  const review = askedReview(await searchParams);
  const actor = await requireActor(reviewAddress(review));
  const { timeline, kind, at, done } = review;
  const page = await listSuggestions(
    { ...(timeline && { timeline }), ...(kind && { kind }), limit: 50 },
    actor,
  );
  const chosen = await chosenOf(page, at);
  const last = done ? await orNotFound(getDecision(done)) : null;
  const { at: _at, done: _done, ...view } = review;
  return (
    <>
      <PageTitle
        deck={
          page.total === 0
            ? 'What may be one event, and where sources disagree, is asked here.'
            : `${counted(page.total, 'question')} to decide, the likeliest first. Every answer can be taken back.`
        }
      >
        Review
      </PageTitle>
      <ReviewKeys key={chosen?.id ?? 'none'}>
        {last && <Decided decision={last.decision} then={reviewAddress(view)} shortcut="u" />}
        {at && chosen?.id !== at && (
          <p className="notice">
            That suggestion is gone: somebody decided it, or the articles have changed.
          </p>
        )}
        {chosen ? (
          <div className="review">
            <Queue page={page} current={chosen.id} review={view} />
            <Pairing suggestion={chosen} page={page} view={view} />
          </div>
        ) : (
          <Nothing view={view} />
        )}
      </ReviewKeys>
    </>
  );
}

/** The suggestion that is asked for, else the first. */
async function chosenOf(page: SuggestionPage, at: string | undefined): Promise<SuggestionResource | null> {
  const listed = at ? page.items.find(({ id }) => id === at) : undefined;
  const asked = listed ?? (at ? await orNotFound(getSuggestion(at)) : null);
  return asked ?? page.items[0] ?? null;
}

interface PairingProps {
  suggestion: SuggestionResource;
  page: SuggestionPage;
  view: Review;
}

function Pairing({ suggestion, page, view }: PairingProps) {
  const { id, kind, a, b, reasons, timeline } = suggestion;
  const index = page.items.findIndex((one) => one.id === id);
  const next = page.items[index + 1] ?? page.items.find((one) => one.id !== id) ?? null;
  const onward = { ...view, ...(next && { at: next.id }) };
  const disagreement = kind === 'disagreement';
  const words = [a.date.text ?? 'no date', b.date.text ?? 'no date'];
  const result = ifAccepted(suggestion);
  return (
    <section className="pairing" aria-labelledby="question">
      <header>
        <p className="crumb">
          {index >= 0 && `${index + 1} of ${page.total}, `}in{' '}
          <Link href={`/timelines/${timeline.slug}`}>{timeline.title}</Link>
        </p>
        <h2 id="question">{disagreement ? 'One event with two dates?' : 'Is this one event?'}</h2>
        {disagreement && (
          <p className="asks">
            The sentences are alike, but {words[0]} and {words[1]} cannot both be true.
          </p>
        )}
      </header>
      <MiniAxis
        items={[
          { date: a.date, tag: 'A' },
          { date: b.date, tag: 'B' },
        ]}
        label={`A: ${words[0]}. B: ${words[1]}.`}
      />
      <div className="pair">
        <Side event={a} letter="A" />
        <Side event={b} letter="B" />
      </div>
      <div className="pair-why">
        <Reasons reasons={reasons} caption="Why it is asked" />
        <section>
          <h3 className="section-head thin">If you merge them</h3>
          <p className="result">{result.title}</p>
          {result.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="text-ink-2">Reading the articles again does not undo your answer.</p>
        </section>
      </div>
      <DecideForm
        key={id}
        action={decideAction.bind(null, id, keeper(suggestion).stays.id, onward)}
        also={disagreement ? ', show both dates' : undefined}
        skip={next && reviewAddress(onward)}
      />
    </section>
  );
}

function Nothing({ view }: { view: Review }) {
  return (
    <div className="py-8">
      <p className="font-serif text-22">Nothing to decide.</p>
      <p className="mt-2 text-ink-2">
        {view.kind || view.timeline ? (
          <Link href="/admin/review">See all questions</Link>
        ) : (
          <>
            What is alike enough is merged without asking. Two events that you know to be one can be merged
            from the page of either.
          </>
        )}
      </p>
    </div>
  );
}
