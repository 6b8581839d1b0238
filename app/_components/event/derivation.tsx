import type { MentionResource } from '@/lib/schemas/mention';
import { Kind } from '../kind';

type Derived = Pick<MentionResource, 'resolution' | 'derivation' | 'date'>;

/** How a date was read: its kind, each step, and where that leads. What is ours is blue. */
export function Derivation({ resolution, derivation, date }: Derived) {
  const ours = resolution === 'computed' || resolution === 'inferred';
  return (
    <p className="derivation">
      <Kind resolution={resolution} />{' '}
      {derivation.map((step, index) => (
        // Steps have no identity but their order.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className={ours ? 'ours' : resolution === 'unresolved' ? 'asked' : undefined}>
          {index > 0 && ' · '}
          {step.text}
        </span>
      ))}
      {ours && date.text && (
        <span className="result">
          {' '}
          <span aria-hidden="true">→</span> {date.text}
        </span>
      )}
    </p>
  );
}
