import type { Resolution } from '@/lib/core/model';

/** How a date is known, as glyph and word. */
export function Kind({ resolution }: { resolution: Resolution }) {
  return (
    <span className={`kind ${resolution}`}>
      <Glyph resolution={resolution} />
      {resolution}
    </span>
  );
}

export function Glyph({ resolution }: { resolution: Resolution }) {
  return <span className={`glyph ${resolution}`} aria-hidden="true" />;
}
