import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { ButtonLink } from '@/app/_components/button';
import { History } from '@/app/_components/event/history';
import { PageTitle } from '@/app/_components/page-title';
import { readDateInput } from '@/lib/services/extract';
import { getDecision } from '@/lib/services/decisions';
import { eventHistory } from '@/lib/services/event-history';
import { getEvent } from '@/lib/services/events';
import { listSuggestions } from '@/lib/services/suggestions';
import { Decided } from '../../../_components/decided';
import { UndoForm } from '../../../_components/undo-form';
import { orNotFound } from '../../../_or-not-found';
import { requireActor } from '../../../_session';
import { formValues } from '../_update';
import { namesAction, updateEventAction } from '../actions';
import { candidatesFor } from '../_candidates';
import { sentencesAction } from '../decisions';
import { EventForm } from '../event-form';
import { MergeSection } from '../merge-section';
import { NamesForm } from '../names-form';
import { SentencesForm } from '../sentences-form';

export const metadata: Metadata = { title: 'Edit event' };

interface Props {
  params: Promise<{ id: string }>;
  /** `done`: a decision that was just made here. `find`: words to find another event by. */
  searchParams: Promise<{ done?: string | string[]; find?: string | string[] }>;
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() ?? '';

export default async function EditEventPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = await searchParams;
  const [done, words] = [one(asked.done), one(asked.find)];
  const actor = await requireActor(`/admin/events/${id}`);
  const event = await orNotFound(getEvent(id, actor));
  if (!event) notFound();
  // It was merged into another event, which is the one to edit.
  if (event.id !== id) redirect(`/admin/events/${event.id}`);
  const initial = await formValues(event);
  const [history, known, candidates, suggestions, made] = await Promise.all([
    eventHistory(id, actor),
    initial.date ? readDateInput(initial.date, new Date().toISOString().slice(0, 10)) : null,
    candidatesFor(event, words.slice(0, 200), actor),
    listSuggestions({ event: id, limit: 5 }, actor),
    done ? orNotFound(getDecision(done)) : null,
  ]);
  return (
    <>
      <PageTitle up={{ href: `/events/${id}`, label: 'As readers see it' }}>{event.title}</PageTitle>
      {made && <Decided decision={made.decision} then={`/admin/events/${id}`} />}
      <div className="desk-form">
        <div className="grid min-w-0 gap-8">
          <EventForm
            action={updateEventAction.bind(null, id)}
            initial={initial}
            known={known}
            timelines={[event.timeline]}
            editing
            cancel={`/events/${id}`}
          />
          <section>
            <h2 className="section-head">Who and where</h2>
            <NamesForm
              key={event.version}
              action={namesAction.bind(null, id, event.version)}
              participants={event.participants}
              places={event.places}
            />
          </section>
        </div>
        <aside className="grid min-w-0 gap-8">
          {event.mentions.length > 0 && (
            <section>
              <h2 className="section-head">Sentences that tell of it</h2>
              <SentencesForm
                key={event.version}
                action={sentencesAction.bind(null, id, event.version)}
                event={event}
              />
            </section>
          )}
          <MergeSection event={event} words={words} candidates={candidates} suggestions={suggestions.items} />
          <section>
            <h2 className="section-head">What was changed</h2>
            {history.length === 0 && <p className="text-13 text-ink-2">Nothing since it was read.</p>}
            <History
              entries={history}
              renderUndo={(decision) => <UndoForm decision={decision} then={`/admin/events/${id}`} />}
            />
          </section>
          <section>
            <h2 className="section-head">Delete</h2>
            <ButtonLink look="danger" href={`/admin/events/${id}/delete`}>
              Delete this event…
            </ButtonLink>
          </section>
        </aside>
      </div>
    </>
  );
}
