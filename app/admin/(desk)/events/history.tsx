import type { eventHistory } from '@/lib/services/events';
import { Moment } from '../../_components/moment';
import { UndoForm } from '../../_components/undo-form';
import { changedFields } from './_changes';

type Revision = Awaited<ReturnType<typeof eventHistory>>[number];

const acts: Readonly<Record<string, string>> = {
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
  revisions: readonly Revision[];
  /** Where taking a decision back leads. */
  then: string;
}

/** Who changed what, and when; latest first. Decisions about what is one event can be taken back here. */
export function History({ revisions, then }: Props) {
  if (revisions.length === 0) return <p className="text-13 text-ink-2">Nothing since it was read.</p>;
  return (
    <ol className="desk-history">
      {revisions.map((revision) => (
        <li key={revision.id}>
          <p>
            <b>{revision.actorName}</b> {acts[revision.action] ?? revision.action},{' '}
            <Moment at={revision.createdAt} />
          </p>
          {revision.reason && <p className="text-ink-2">“{revision.reason}”</p>}
          {changedFields(revision).map(({ name, was, is }) => (
            <p key={name} className="text-ink-2">
              {name}:{' '}
              {was !== null && (
                <>
                  <del>{was}</del> →{' '}
                </>
              )}
              <ins>{is}</ins>
            </p>
          ))}
          {revision.undone && <p className="text-ink-2">Taken back since.</p>}
          {revision.decisionId && !revision.undone && <UndoForm decision={revision.decisionId} then={then} />}
        </li>
      ))}
    </ol>
  );
}
