import type { MentionResource } from '@/lib/schemas/mention';
import { Kind } from '../kind';

type Derived = Pick<MentionResource, 'resolution' | 'derivation' | 'date'>;

/** How a date was read: its kind, each step, and where that leads. What is ours is blue. `bare`: the steps alone. */
export function Derivation({ resolution, derivation, date, bare = false }: Derived & { bare?: boolean }) {
  const ours = resolution === 'computed' || resolution === 'inferred';
  return (
    <p className="derivation">
      {!bare && (
        <>
          <Kind resolution={resolution} />{' '}
        </>
      )}
      {derivation.map((step, index) => (
        // Steps have no identity but their order.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index} className={ours ? 'ours' : resolution === 'unresolved' ? 'asked' : undefined}>
          {index > 0 && ' · '}
          {step.sourceId ? <a href={`/sources/${step.sourceId}`}>{step.text}</a> : step.text}
        </span>
      ))}
      {ours && !bare && date.text && (
        <span className="result">
          {' '}
          <span aria-hidden="true">→</span> {date.text}
        </span>
      )}
    </p>
  );
}
