'use client';

import { type FormEvent, type Ref, useState } from 'react';
import { LANES } from '@/lib/schemas/lists';
import type { LaneKind } from '@/lib/schemas/window';
import type { Stretch } from './address';
import { around, localDay, useDateReader } from './read-date';
import { dayNumber } from '../time/days';
import { FILTER_FORM } from './filters/filter-bar';

interface Props {
  lanes: LaneKind;
  onLanes: (lanes: LaneKind) => void;
  onWhole: () => void;
  onJump: (stretch: Stretch) => void;
  onKeys: () => void;
  /** Another whenever somebody went elsewhere: then a date that is still being read is none to go to any more. */
  turn: number;
  jumpField: Ref<HTMLInputElement>;
  lanesField: Ref<HTMLSelectElement>;
}

const laneWords: Readonly<Record<LaneKind, string>> = {
  none: 'No lanes',
  tag: 'Lanes by tag',
  place: 'Lanes by place',
  participant: 'Lanes by who',
  source: 'Lanes by article',
};

/** Half a year to either side: what "today" is looked for among. */
const AROUND_TODAY = 182;

/** Today by the reader's own clock, with half a year around it. */
export function aroundToday(): Stretch {
  const today = dayNumber(localDay());
  return { from: today - AROUND_TODAY, to: today + AROUND_TODAY };
}

/** Where in time the view is, for who does not drag: all of it, today, a date in plain words; and by what the picture is divided. */
export function Toolbar({ lanes, onLanes, onWhole, onJump, onKeys, turn, jumpField, lanesField }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  /** The turn in which a date is being read. */
  const [busy, setBusy] = useState<number | null>(null);
  const read = useDateReader(turn);
  const jump = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('jump');
    if (typeof text !== 'string' || text.trim() === '') return;
    setBusy(turn);
    const reading = await read(text);
    if (!reading) return;
    setBusy(null);
    setProblem('problem' in reading ? reading.problem : null);
    if ('stretch' in reading) onJump(around(reading.stretch));
  };
  return (
    <div className="toolbar">
      <select
        ref={lanesField}
        className="plain-select"
        name="lanes"
        form={FILTER_FORM}
        aria-label="Lanes"
        value={lanes}
        onChange={({ target }) => onLanes(LANES.find((one) => one === target.value) ?? 'none')}
      >
        {LANES.map((one) => (
          <option key={one} value={one}>
            {laneWords[one]}
          </option>
        ))}
      </select>
      <button type="button" className="button quiet needs-script" onClick={onWhole}>
        Fit
      </button>
      <button type="button" className="button quiet needs-script" onClick={() => onJump(aroundToday())}>
        Today
      </button>
      <form className="jump needs-script" onSubmit={(event) => void jump(event)} aria-busy={busy === turn}>
        <input
          ref={jumpField}
          className="input"
          name="jump"
          aria-label="Jump to a date"
          placeholder="Jump to: spring 2020"
          autoComplete="off"
          enterKeyHint="go"
          spellCheck={false}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : 'jump-problem'}
          onChange={() => setProblem(null)}
        />
        <button type="submit" className="button">
          Go
        </button>
        {problem !== null && (
          <p className="problem" id="jump-problem" role="alert">
            {problem}
          </p>
        )}
      </form>
      <button
        type="button"
        className="button quiet needs-script keys-button"
        onClick={onKeys}
        aria-haspopup="dialog"
      >
        Keys <kbd>?</kbd>
      </button>
    </div>
  );
}
