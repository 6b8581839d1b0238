import type { ReactNode } from 'react';
import type { HistoryEntry } from '@/lib/services/event-history';
import { Moment } from '../moment';

const acts: Readonly<Record<HistoryEntry['action'], string>> = {
  create: 'entered it',
  update: 'changed it',
  delete: 'deleted it',
  ingest: 'read it from an article',
  'correct-date': 'corrected a publication date',
  merge: 'merged it with another',
  split: 'took sentences out of it',
  apart: 'kept it apart from another',
  reject: 'set a sentence aside',
  undo: 'took a decision back',
};

interface Props {
  entries: readonly HistoryEntry[];
  /** How a decision that holds is taken back. */
  renderUndo?: (decision: string) => ReactNode;
}

/** Who changed what, and when; latest first. */
export function History({ entries, renderUndo }: Props) {
  return (
    <ol className="history">
      {entries.map(({ id, actorName, action, at, reason, changes, undone, decisionId }) => (
        <li key={id}>
          <p>
            <b>{actorName}</b> {acts[action]}, <Moment at={at} />
          </p>
          {reason && <p className="text-ink-2">“{reason}”</p>}
          {changes.map(({ name, was, is }) => (
            <p key={name} className="text-ink-2">
              {name}:{' '}
              {was !== null && (
                <>
                  <del>{was}</del> <span aria-hidden="true">→</span>{' '}
                </>
              )}
              <ins>{is}</ins>
            </p>
          ))}
          {undone && <p className="text-ink-2">Taken back since.</p>}
          {decisionId && !undone && renderUndo?.(decisionId)}
        </li>
      ))}
    </ol>
  );
}
