'use client';

import { useEffect, useRef, useState } from 'react';
import { TextField } from '@/app/_components/field';
import type { DateReading } from '@/lib/schemas/extract';

const examples = [
  '19 September 2023',
  'late September 2023',
  '19 or 20 September 2023',
  '2020/2022',
  'circa 1900',
  'since December 2022',
  'spring 2019',
  '44 BC',
];

/** Long enough that a fast typist asks once a word. */
const pauseMs = 250;

async function ask(text: string, signal: AbortSignal): Promise<DateReading | null> {
  const answer = await fetch(`/api/v1/dates?text=${encodeURIComponent(text)}`, { signal });
  return answer.ok ? answer.json() : null;
}

/** What the server understands of `text`, a moment after the last key; null while there is nothing to say. */
function useReading(text: string, known: DateReading | null): DateReading | null {
  const [reading, setReading] = useState(known);
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        setReading(text.trim() === '' ? null : await ask(text, abort.signal));
      } catch {
        // Aborted by the next key, or the server is away: saving will tell.
      }
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return text.trim() === '' ? null : reading;
}

const meaning = (earliest: string | null, latest: string | null) =>
  earliest === latest ? `${earliest}, that day` : `${earliest ?? 'any time'} to ${latest ?? 'open'}`;

interface Props {
  value: string | undefined;
  problem: string | undefined;
  /** As read on the server for the page's first showing. */
  known: DateReading | null;
}

/** The date, and below it, live, what was understood: in words, as EDTF, with what it can mean. */
export function DateField({ value = '', problem, known }: Props) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const reading = useReading(text, known);
  // What the server said about the value it was sent is overtaken as soon as something else is typed.
  const refused = text === value ? problem : undefined;
  const doubt = !refused && reading && !reading.ok ? reading.message : undefined;
  return (
    <div className="date-field">
      <TextField
        label="Date"
        name="date"
        ref={input}
        className="large"
        autoComplete="off"
        spellCheck={false}
        required
        defaultValue={value}
        onChange={(event) => setText(event.target.value)}
        problem={refused}
      />
      <div className="reading" aria-live="polite" data-testid="date-reading">
        {doubt && <p className="text-proof">{doubt}</p>}
        {!refused && reading?.ok && (
          <>
            <p className="words-read">{reading.date.text}</p>
            <dl className="facts">
              <dt>Stored as</dt>
              <dd>
                <code>{reading.date.edtf}</code>
              </dd>
              <dt>Precision</dt>
              <dd>
                {reading.date.precision}
                {reading.date.shape === 'interval' && ', a stretch of time'}
                {reading.date.shape === 'one-of' && ', one of several'}
                {reading.date.shape === 'all-of' && ', each of several'}
                {reading.date.approximate && ', approximate'}
                {reading.date.uncertain && ', uncertain'}
              </dd>
              <dt>Can mean</dt>
              <dd>{meaning(reading.date.earliest, reading.date.latest)}</dd>
            </dl>
          </>
        )}
      </div>
      <p className="examples">
        In words or as EDTF:{' '}
        {examples.map((example) => (
          <button
            key={example}
            type="button"
            onClick={() => {
              if (input.current) input.current.value = example;
              setText(example);
            }}
          >
            {example}
          </button>
        ))}
      </p>
    </div>
  );
}
