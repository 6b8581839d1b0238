import { beadsOf } from '@/app/_components/event/beads';
import type { EventResource } from '@/lib/schemas/event';
import type { Actor } from '@/lib/services/actor';
import { listEvents } from '@/lib/services/events';
import type { Candidate } from './merge-form';

const MOST = 10;

/** Events that this one could be merged with: those with the words looked for, else those that may be of the same time. */
export async function candidatesFor(event: EventResource, words: string, actor: Actor): Promise<Candidate[]> {
  const { earliest, latest } = event.date;
  if (!words && !earliest && !latest) return [];
  const { items } = await listEvents(
    {
      timeline: event.timeline.slug,
      sort: '-salience',
      limit: MOST + 1,
      ...(words ? { q: words } : { ...(earliest && { from: earliest }), ...(latest && { to: latest }) }),
    },
    actor,
  );
  return items
    .filter(({ id }) => id !== event.id)
    .slice(0, MOST)
    .map((other) => ({
      id: other.id,
      version: other.version,
      title: other.title,
      date: other.date.text ?? 'no date',
      beads: beadsOf(other),
      agreement: other.mentions.length === 0 ? 'entered by hand' : other.agreement.text,
    }));
}
