'use client';

import type { Density } from '@/lib/schemas/window';
import { dayNumber, dayWords, isoDay } from '../../time/days';
import { useFollowed } from './use-followed';

interface Props {
  /** The day, as the address has it. */
  known: string;
  published: Density['published'];
  /** Address of the same view with all that is known. */
  all: string;
  onChange: (known: string) => void;
}

const WEEK = 7;

/**
 * The timeline as it could be known on a day: a band that says so as long as it is on, with a slider over the days on which articles
 * were published. It stays where it is while days go by, so that what changes is the picture.
 */
export function KnownBand({ known, published, all, onChange }: Props) {
  const [shown, setShown] = useFollowed(known);
  const now = dayNumber(shown);
  const set = (day: number) => {
    setShown(isoDay(day));
    onChange(isoDay(day));
  };
  const first = published ? Math.min(dayNumber(published.from), now) : now;
  const last = published ? Math.max(dayNumber(published.to), now) : now;
  const step = (by: number) => set(Math.max(first, Math.min(last, now + by)));
  const button = (by: number, sign: string, label: string) => (
    <button
      type="button"
      className="button"
      aria-label={label}
      disabled={by < 0 ? now <= first : now >= last}
      onClick={() => step(by)}
    >
      {sign}
    </button>
  );
  return (
    <section className="known-band" aria-label="As known on">
      <p>
        The timeline <b>as it could be known on {dayWords(now)}</b>
        <span>from what was published until then</span>
      </p>
      <div className="known-slider needs-script">
        {button(-WEEK, '«', 'A week earlier')}
        {button(-1, '‹', 'A day earlier')}
        <label>
          <span className="sr-only">Known until the end of</span>
          <input
            type="range"
            min={first}
            max={last}
            step={1}
            value={now}
            aria-valuetext={dayWords(now)}
            disabled={first === last}
            onChange={({ target }) => set(Number(target.value))}
          />
          <span className="ends" aria-hidden="true">
            <span>{dayWords(first)}</span>
            <span>{dayWords(last)}</span>
          </span>
        </label>
        {button(1, '›', 'A day later')}
        {button(WEEK, '»', 'A week later')}
      </div>
      <a href={all}>Show all that is known</a>
    </section>
  );
}
