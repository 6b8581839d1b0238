import Link from 'next/link';
import { Notice } from '@/app/_components/notice';
import type { DecisionResource } from '@/lib/schemas/decision';
import { counted } from './counted';
import { UndoForm } from './undo-form';

interface Props {
  decision: DecisionResource;
  /** Where undoing leads. */
  then: string;
  /** The key that undoes, where keys are listened to. */
  shortcut?: string;
}

/** A decision that was just made, in words, beside the way back. */
export function Decided({ decision, then, shortcut }: Props) {
  return (
    <div className="decided">
      <Notice>
        {decision.undoneAt ? 'Taken back: ' : ''}
        <Words decision={decision} />
      </Notice>
      {!decision.undoneAt && <UndoForm decision={decision.id} then={then} shortcut={shortcut} />}
    </div>
  );
}

function Words({ decision: { kind, events, mentions } }: { decision: DecisionResource }) {
  const [first, second] = events;
  const name = (event: typeof first) =>
    event && <Link href={`/admin/events/${event.id}`}>{event.title}</Link>;
  if (kind === 'merge') return <>Merged into one event: {name(first)}.</>;
  if (kind === 'apart')
    return (
      <>
        Kept apart: {name(first)}
        {second && <>, and {name(second)}</>}.
      </>
    );
  if (kind === 'split')
    return (
      <>
        {counted(mentions.length, 'sentence')} taken out of {name(first)}
        {second && <>, now told by {name(second)}</>}.
      </>
    );
  return <>Set aside as telling of no event: “{mentions[0]?.quote ?? 'a sentence'}”</>;
}
