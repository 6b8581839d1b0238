import { overlaps } from '../time/overlap';
import type { EventResource } from '@/lib/schemas/event';

/** What a source adds: `whole` the date, `part` of it (or a date that we inferred), `other`: another date. */
export type Bead = 'whole' | 'part' | 'other';

const MOST = 8;

/** Beads of an event's sources, copies of one text together. */
export function beadsOf(event: EventResource): Bead[][] {
  const origins = new Map<string, Bead[]>();
  for (const source of event.sources) {
    const told = event.mentions.filter((mention) => mention.source.id === source.id);
    const bead: Bead = told.some(
      (m) => m.date.edtf === event.date.edtf && m.resolution !== 'inferred' && m.resolution !== 'unresolved',
    )
      ? 'whole'
      : told.length > 0 && told.every((m) => !overlaps(m.date, event.date))
        ? 'other'
        : 'part';
    origins.set(source.originId, [...(origins.get(source.originId) ?? []), bead]);
  }
  return [...origins.values()];
}

interface Props {
  groups: readonly (readonly Bead[])[];
  /** The agreement in words: beads alone tell nothing to somebody who cannot see them. */
  label: string;
  large?: boolean;
}

export function Beads({ groups, label, large = false }: Props) {
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  if (total === 0) return null;
  const shown = groups.flatMap((group, index) => {
    const before = groups.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    return before < MOST ? [group.slice(0, MOST - before)] : [];
  });
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn with elements
    <span className={large ? 'beads large' : 'beads'} role="img" aria-label={label}>
      {shown.map((group, g) => (
        // oxlint-disable-next-line react/no-array-index-key -- beads have no identity but their place
        <span key={g}>
          {group.map((bead, b) => (
            // oxlint-disable-next-line react/no-array-index-key -- as above
            <i key={b} className={bead} />
          ))}
        </span>
      ))}
      {total > MOST && <b>+{total - MOST}</b>}
    </span>
  );
}
