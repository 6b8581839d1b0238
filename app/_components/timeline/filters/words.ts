import { BELONGINGS, MENTION_KINDS, PRECISIONS } from '@/lib/schemas/lists';
import type { ViewFilter } from '@/lib/schemas/window';
import { kindWords } from '../../event/told-as';
import { dayNumber, dayWords } from '../../time/days';
import { NO_FILTER } from '../address';

const precisions: Readonly<Record<(typeof PRECISIONS)[number], string>> = {
  time: 'to the minute or hour',
  day: 'to the day',
  week: 'to the week',
  month: 'to the month',
  season: 'to the season',
  quarter: 'to the quarter',
  half: 'to the half-year',
  year: 'to the year',
  decade: 'to the decade',
  century: 'to the century',
};

export function precisionWord(value: string): string {
  const known = PRECISIONS.find((precision) => precision === value);
  return known ? precisions[known] : value;
}

export function kindWord(value: string): string {
  const known = MENTION_KINDS.find((kind) => kind === value);
  return known ? (kindWords[known]?.word ?? 'Happened') : value;
}

/** One value of a filter that is in force, in words, and the filter without it. */
export interface InForce {
  readonly key: string;
  /** "Place", said before its value. */
  readonly name: string;
  readonly value: string;
  readonly without: ViewFilter;
}

/** What narrows the view, in words. `labelOf` names sources, whose values are ids. */
export function inForce(filter: ViewFilter, labelOf: (source: string) => string): InForce[] {
  const names = { tag: 'Tag', place: 'Place', participant: 'Who', source: 'Article' } as const;
  const lists = {
    resolution: { name: 'Date', word: (value: string) => value },
    precision: { name: 'Precise', word: precisionWord },
    kind: { name: 'Told as', word: kindWord },
  } as const;
  const single = (
    field: 'q' | 'from' | 'to' | 'status' | 'independent' | 'salience' | 'known',
    name: string,
    value: string,
  ): InForce[] =>
    filter[field] === undefined
      ? []
      : [{ key: field, name, value, without: { ...filter, [field]: NO_FILTER[field] } }];
  return [
    ...single('q', 'Search', `“${filter.q}”`),
    ...single('from', 'From', filter.from ?? ''),
    ...single('to', 'To', filter.to ?? ''),
    ...BELONGINGS.flatMap((field) =>
      filter[field].map((value) => ({
        key: `${field} ${value}`,
        name: names[field],
        value: field === 'source' ? labelOf(value) : value,
        without: { ...filter, [field]: filter[field].filter((other) => other !== value) },
      })),
    ),
    ...(['resolution', 'precision', 'kind'] as const).flatMap((field) =>
      filter[field].map((value) => ({
        key: `${field} ${value}`,
        name: lists[field].name,
        value: lists[field].word(value),
        without: { ...filter, [field]: filter[field].filter((other) => other !== value) },
      })),
    ),
    ...single('independent', 'Independent sources', `at least ${filter.independent}`),
    ...single('status', 'Status', filter.status ?? ''),
    ...single('salience', 'Key events', salienceWords(filter.salience)),
    ...single('known', 'As known on', filter.known === undefined ? '' : dayWords(dayNumber(filter.known))),
  ];
}

/** The weight from which events are shown, in words and as a number from 0 to 100. */
export const salienceWords = (salience: number | undefined) =>
  salience === undefined ? 'all events' : `weight ${Math.round(salience * 100)} or more`;
