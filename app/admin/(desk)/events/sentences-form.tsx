'use client';

import { Button } from '@/app/_components/button';
import { QuotedSentence } from '@/app/_components/event/quote';
import { toldAs } from '@/app/_components/event/told-as';
import { PublishedOn } from '@/app/_components/published-on';
import type { EventResource } from '@/lib/schemas/event';
import { FormMessage } from '../../_components/form-message';
import { type FormAction, useDeskForm } from '../../_components/use-desk-form';
import { freshForm } from '../../_form-state';

interface Props {
  action: FormAction<null>;
  event: Pick<EventResource, 'mentions' | 'kind'>;
}

/** The sentences that tell of an event: some may be of another one, or of none. */
export function SentencesForm({ action, event }: Props) {
  const { state, pending, form } = useDeskForm<null>(action, freshForm());
  const several = event.mentions.length > 1;
  return (
    <form {...form}>
      <FormMessage state={state} />
      <ul className="sentences">
        {event.mentions.map((mention) => (
          <li key={mention.id}>
            {several && (
              <input
                type="checkbox"
                id={`sentence-${mention.id}`}
                name="mention"
                value={mention.id}
                aria-describedby={`from-${mention.id}`}
              />
            )}
            <div>
              <label htmlFor={several ? `sentence-${mention.id}` : undefined}>
                “<QuotedSentence {...mention} />”
              </label>
              <p className="from" id={`from-${mention.id}`}>
                {mention.source.publisher && <b>{mention.source.publisher}</b>}
                <cite>{mention.source.title}</cite>
                <PublishedOn day={mention.source.publishedOn} />
                <span>{mention.date.text ?? 'no date'}</span>
                {mention.kind !== event.kind && <span>{toldAs[mention.kind]}</span>}
                <a href={`/sources/${mention.source.id}#m-${mention.id}`}>Open at the quote</a>
              </p>
              <Button
                look="quiet"
                type="submit"
                name="reject"
                value={mention.id}
                disabled={pending}
                aria-describedby={`from-${mention.id}`}
              >
                Tells of no event
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2 pt-3">
        {several && (
          <Button type="submit" name="split" value="chosen" disabled={pending}>
            Make the chosen ones an event of their own
          </Button>
        )}
        <output className="text-ink-2">{pending && 'Saving…'}</output>
      </div>
    </form>
  );
}
