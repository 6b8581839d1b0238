import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_components/page-title';
import { publicBase } from '@/lib/http/address';
import type { Actor } from '@/lib/services/actor';
import { readDateInput } from '@/lib/services/extract';
import { getSource } from '@/lib/services/sources';
import { orNotFound } from '../../../_or-not-found';
import { requireActor } from '../../../_session';
import { NoTimelineYet, timelinesFor } from '../../_timelines';
import { createEventAction } from '../actions';
import { EventForm } from '../event-form';

interface Props {
  /** `source`: id of an article that tells of it, in these words (`quote`), with this date. */
  searchParams: Promise<
    Readonly<Partial<Record<'timeline' | 'source' | 'quote' | 'date', string | string[]>>>
  >;
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() ?? '';

/** Where an event by hand is told: at its publisher's, else on our own page of the article. */
async function fromSource(id: string, actor: Actor): Promise<{ timeline: string; sourceUrl: string }> {
  const source = (await orNotFound(getSource(id, actor))) ?? notFound();
  return {
    timeline: source.timeline.slug,
    sourceUrl: source.url ?? `${publicBase(await headers())}/sources/${id}`,
  };
}

export const metadata: Metadata = { title: 'New event' };

export default async function NewEventPage({ searchParams }: Props) {
  const asked = await searchParams;
  const search = new URLSearchParams(Object.entries(asked).map(([key, value]) => [key, one(value)]));
  const actor = await requireActor(`/admin/events/new${search.size > 0 ? `?${search}` : ''}`);
  const told = asked.source ? await fromSource(one(asked.source), actor) : null;
  const { timelines, chosen } = await timelinesFor(
    actor,
    told ? Promise.resolve({ timeline: told.timeline }) : searchParams,
  );
  if (!chosen)
    return <NoTimelineYet title="New event" deck="An event belongs to a timeline, and there is none yet." />;
  const initial = {
    timeline: chosen.slug,
    status: 'published',
    date: one(asked.date).slice(0, 200),
    quote: one(asked.quote).slice(0, 5000),
    sourceUrl: told?.sourceUrl ?? '',
  };
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <PageTitle deck="Title and Date are needed; everything else may stay empty.">New event</PageTitle>
      <div className="desk-form">
        <EventForm
          action={createEventAction}
          initial={initial}
          known={initial.date ? await readDateInput(initial.date, today) : null}
          timelines={timelines}
          cancel={told ? `/sources/${one(asked.source)}` : '/admin'}
        />
        <aside>
          <h2 className="section-head">Dates are kept as written</h2>
          <p className="text-13 text-ink-2">
            “2018” stays a year and is drawn a year wide. Nothing is rounded to a first of January. Under the
            field you see what was understood before you save.
          </p>
        </aside>
      </div>
    </>
  );
}
