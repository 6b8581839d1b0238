import { datesTold } from '@/app/_components/event/dates-told';
import { counted } from '@/app/_components/counts';
import type { EventResource } from '@/lib/schemas/event';
import type { SuggestionResource } from '@/lib/schemas/suggestion';

type Pair = Pick<SuggestionResource, 'a' | 'b'>;

/** Which of two events keeps its address where they become one: what people worked on, then the better told one. */
export function keeper({ a, b }: Pair): { readonly stays: EventResource; readonly goes: EventResource } {
  const worth = (event: EventResource) =>
    (event.entry === 'manual' ? 2e6 : 0) + (event.edited.length > 0 ? 1e6 : 0) + event.mentions.length;
  return worth(b) > worth(a) ? { stays: b, goes: a } : { stays: a, goes: b };
}

/** What merging would give, in sentences. */
export function ifAccepted(pair: Pair): { readonly title: string; readonly sentences: readonly string[] } {
  const { stays, goes } = keeper(pair);
  const mentions = [...stays.mentions, ...goes.mentions];
  const sources = new Map(mentions.map(({ source }) => [source.id, source.originId]));
  const independent = new Set(sources.values()).size;
  const dates = datesTold({ mentions, date: stays.date });
  const differing = dates.some(({ differs }) => differs);
  return {
    title: stays.title,
    sentences: [
      ...(sources.size > 0
        ? [
            `${counted(mentions.length, 'sentence')} of ${counted(sources.size, 'source')}${
              sources.size > 1 ? `, ${independent} independent` : ''
            }.`,
          ]
        : []),
      differing
        ? 'The event shows each date with the sources that give it.'
        : 'The most exact date that the evidence supports is taken.',
      `The address of “${goes.title}” leads to it from then on.`,
    ],
  };
}
