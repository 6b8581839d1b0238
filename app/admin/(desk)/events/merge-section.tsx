import Link from 'next/link';
import { Button } from '@/app/_components/button';
import { TextField } from '@/app/_components/field';
import type { EventResource } from '@/lib/schemas/event';
import type { SuggestionResource } from '@/lib/schemas/suggestion';
import { mergeAction } from './decisions';
import { type Candidate, MergeForm } from './merge-form';

interface Props {
  event: EventResource;
  /** What was looked for. */
  words: string;
  candidates: readonly Candidate[];
  suggestions: readonly SuggestionResource[];
}

/** Where an event is joined with another that tells of the same. */
export function MergeSection({ event, words, candidates, suggestions }: Props) {
  return (
    <section id="merge">
      <h2 className="section-head">The same as another event?</h2>
      {suggestions.length > 0 && (
        <ul className="mb-4">
          {suggestions.map(({ id, kind, a, b }) => (
            <li key={id}>
              <Link href={`/admin/review?at=${id}`}>
                {kind === 'merge' ? 'Perhaps' : 'Perhaps, though the dates disagree'}:{' '}
                {(a.id === event.id ? b : a).title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <form action="#merge" className="flex flex-wrap items-end gap-2">
        <div className="grow">
          <TextField
            label="Look for an event of this timeline"
            name="find"
            type="search"
            defaultValue={words}
            placeholder="Words of its title or quotes"
          />
        </div>
        <Button type="submit" className="min-h-[2.5rem]">
          Look
        </Button>
      </form>
      <p className="pt-3 text-13 text-ink-2">
        {candidates.length > 0
          ? words
            ? `With “${words}”:`
            : 'Of the same time:'
          : words
            ? `Nothing else with “${words}”.`
            : 'Nothing else is dated to the same time.'}
      </p>
      {candidates.length > 0 && (
        <MergeForm action={mergeAction.bind(null, event.id, event.version)} candidates={candidates} />
      )}
      <p className="pt-3 text-12 text-ink-2">
        The sentences of the other come here, and its address leads here. It can be taken back.
      </p>
    </section>
  );
}
