/** How much an event matters in its timeline, 0 to 1, as parts that add up to it. */
import type { SaliencePart } from '../model';
import type { Draft } from '../merging';
import { fineness } from '../merging/dates';

const SOURCES = 0.5;
const PROMINENCE = 0.2;
const PRECISION = 0.15;
const SPECIFICITY = 0.1;
const KIND = 0.05;

/** So many independent sources count in full; more add nothing. */
const MANY = 30;

export function salienceOf(draft: Draft): { salience: number; salienceParts: SaliencePart[] } {
  const { independent } = draft.agreement;
  const sources = Math.min(1, Math.log(independent) / Math.log(MANY));
  const top = Math.min(...draft.mentions.map(({ prominence }) => prominence));
  const prominent = draft.mentions.filter(({ prominence }) => prominence < 2).length / draft.mentions.length;
  const precision = draft.date ? Math.max(0.1, fineness(draft.date.precision) / fineness('day')) : 0;
  const names = draft.participants.length + draft.places.length;
  const parts: SaliencePart[] = [
    {
      name: `${independent} independent ${independent === 1 ? 'source' : 'sources'}`,
      value: SOURCES * sources,
    },
    {
      name: top < 2 ? 'told at the top of an article' : 'told in passing',
      value: PROMINENCE * (top < 2 ? 0.5 + prominent / 2 : 0),
    },
    {
      name: draft.date ? `dated to the ${draft.date.precision}` : 'not dated',
      value: PRECISION * Math.min(1, precision),
    },
    { name: `${names} ${names === 1 ? 'name' : 'names'}`, value: SPECIFICITY * Math.min(1, names / 4) },
    {
      name: {
        event: 'something that happened',
        plan: 'a plan',
        figure: 'a figure',
        statement: 'something said',
      }[draft.kind],
      value: KIND * { event: 1, plan: 0.5, figure: 0.4, statement: 0 }[draft.kind],
    },
  ];
  const rounded = parts.map(({ name, value }) => ({ name, value: Math.round(value * 10_000) / 10_000 }));
  return {
    salience: Math.min(1, Math.round(rounded.reduce((sum, { value }) => sum + value, 0) * 10_000) / 10_000),
    salienceParts: rounded,
  };
}
