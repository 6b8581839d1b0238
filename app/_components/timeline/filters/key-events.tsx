'use client';

import { Drop } from './drop';
import { useFollowed } from './use-followed';
import { salienceWords } from './words';

interface Props {
  /** Least salience; undefined for all events. */
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** Key events only: a slider over salience, from all events to the weightiest. */
export function KeyEvents({ value, onChange }: Props) {
  return (
    <Drop label="Key events" count={value === undefined ? 0 : 1} className="key-events">
      <Slider value={value} onChange={onChange} />
      <p className="hint">
        From 0 to 100: an event weighs more the more independent sources tell it, and the more of them tell it
        at their top.
      </p>
    </Drop>
  );
}

/** Most events weigh little, so the steps are small where most of them are. */
const STEPS = [0, 0.01, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 0.9];

/** The step of a salience, or the next one below. */
const stepOf = (salience = 0) => STEPS.findLastIndex((step) => step <= salience);

function Slider({ value, onChange }: Props) {
  const [now, setNow] = useFollowed(value);
  const set = (step: number) => {
    const next = STEPS[step] || undefined;
    setNow(next);
    onChange(next);
  };
  return (
    <>
      <label className="slider needs-script">
        <span className="field-label">
          Show <output>{salienceWords(now)}</output>
        </span>
        <input
          type="range"
          min={0}
          max={STEPS.length - 1}
          step={1}
          value={stepOf(now)}
          aria-valuetext={salienceWords(now)}
          onChange={({ target }) => set(Number(target.value))}
        />
        <span className="ends" aria-hidden="true">
          <span>all</span>
          <span>the weightiest</span>
        </span>
      </label>
      <label className="without-script">
        <span className="field-label">Show</span>
        <select key={value} className="input" name="salience" defaultValue={value ?? 0}>
          {[...new Set([...STEPS, value ?? 0])]
            .toSorted((a, b) => a - b)
            .map((step) => (
              <option key={step} value={step}>
                {salienceWords(step || undefined)}
              </option>
            ))}
        </select>
      </label>
    </>
  );
}
