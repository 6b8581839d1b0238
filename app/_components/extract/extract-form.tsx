'use client';

import { useActionState, useRef } from 'react';
import { Button } from '../button';
import { TextArea, TextField } from '../field';
import { Notice } from '../notice';
import { example } from './example';
import { ExtractResult } from './extract-result';
import { type ExtractState, nothingAsked } from './state';

interface Props {
  action: (before: ExtractState, form: FormData) => Promise<ExtractState>;
}

/** Text and publication date in, what was found out. Without a script the same form posts to the page. */
export function ExtractForm({ action }: Props) {
  const [state, submit, busy] = useActionState(action, nothingAsked);
  const form = useRef<HTMLFormElement>(null);
  const fillIn = () => {
    const fields = form.current?.elements;
    const put = (name: string, value: string) => {
      const field = fields?.namedItem(name);
      if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) field.value = value;
    };
    put('text', example.text);
    put('publishedOn', example.publishedOn);
    form.current?.requestSubmit();
  };
  return (
    <div className="try-it">
      <form ref={form} action={submit} className="ask">
        <TextArea
          label="Article"
          name="text"
          rows={14}
          required
          // React empties a form after its action: what was typed comes back with the answer.
          key={`text-${state.asked}`}
          defaultValue={state.typed.text}
          problem={state.problems.text}
          placeholder="Paste the text of an article"
        />
        <div className="max-w-64">
          <TextField
            label="Published on"
            name="publishedOn"
            type="date"
            optional
            key={`day-${state.asked}`}
            defaultValue={state.typed.publishedOn}
            problem={state.problems.publishedOn}
            hint="Without it, words like “on Monday” stay unresolved."
          />
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="main" disabled={busy}>
            Read dates
          </Button>
          <Button look="quiet" onClick={fillIn} className="needs-script" disabled={busy}>
            Fill in an example
          </Button>
        </div>
      </form>
      <div aria-busy={busy} className="found">
        {/* One live line for all states; the result itself is too long to be read out. */}
        <output className="sr-only">
          {busy
            ? 'Reading'
            : state.result
              ? `Read: ${state.result.expressions.length} expressions, ${state.result.events.length} events`
              : ''}
        </output>
        {state.failure && <Notice bad>{state.failure}</Notice>}
        {state.result ? (
          <ExtractResult result={state.result} />
        ) : (
          !state.failure && (
            <div className="waiting">
              <p>{busy ? 'Reading…' : 'No text yet.'}</p>
              <p>Dates, how each was read, and the events they belong to appear here.</p>
            </div>
          )
        )}
      </div>
    </div>
  );
}
