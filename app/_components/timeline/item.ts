import { beadsOf } from '../event/beads';
import { overlaps } from '../time/overlap';
import type { EventResource } from '@/lib/schemas/event';
import type { WindowItem } from '@/lib/schemas/window';

/** An event as an item of a window: the opened one has a place there even where the window had no room for it. */
export function itemOf(event: EventResource): WindowItem {
  const { id, title, date, kind, status, entry, salience, agreement } = event;
  const others = event.mentions.filter((mention) => !overlaps(mention.date, date));
  return {
    id,
    title,
    date,
    kind,
    status,
    entry,
    salience,
    agreement,
    beads: beadsOf(event).map((group) => group.map((bead) => bead.charAt(0)).join('')),
    otherDates: [...new Map(others.map((mention) => [mention.date.edtf, mention.date])).values()].map(
      (other) => ({
        date: other,
        sources: [
          ...new Set(
            others
              .filter((mention) => mention.date.edtf === other.edtf)
              .map(({ source }) => source.publisher ?? source.title),
          ),
        ],
      }),
    ),
    timeText: event.mentions[0]?.time.text ?? null,
    found: null,
    lanes: [0],
  };
}
