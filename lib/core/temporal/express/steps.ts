/** The steps of a derivation that come of modifiers, open ends and zones, and of words that cannot be placed. */
import type { DerivationStep, TimeExpression } from '../../model';
import { dayWords } from '../describe';
import type { Phrase } from '../phrase';
import type { Setting } from '../resolve/setting';

export function derived(steps: readonly DerivationStep[], phrase: Phrase): readonly DerivationStep[] {
  return phrase.mod || phrase.open || phrase.otherwise || phrase.settled || phrase.zone
    ? [...steps, ...modSteps(phrase)]
    : steps;
}

function modSteps({ mod, open, otherwise, settled, clock, zone }: Phrase): DerivationStep[] {
  const steps: DerivationStep[] = [];
  if (zone !== undefined) {
    const text = zone === 'Z' ? 'The time is UTC.' : `The time is kept as the text gives it: ${zone}.`;
    steps.push({ rule: 'zone', text });
  }
  if (otherwise) {
    steps.push({ rule: 'day-or-month', text: 'Day and month can be either way round: it is one of both.' });
  }
  if (settled) {
    const order = settled.order === 'day-first' ? 'Day' : 'Month';
    steps.push({
      rule: `${settled.order}${settled.assumed ? '-assumed' : ''}`,
      text: `${order} first, ${settled.why}.`,
    });
  }
  if (mod === 'about') steps.push({ rule: 'approximate', text: 'The text says that this is approximate.' });
  else if (mod)
    steps.push({
      rule: `third-${mod}`,
      text: `“${mod}” is read as the ${THIRDS[mod]} third, approximately.`,
    });
  if (open) {
    const text =
      clock !== undefined && (open === 'before' || open === 'after')
        ? `“${open}” a time of day: the day is kept.`
        : `“${open}” leaves one end open.`;
    steps.push({ rule: `open-${open}`, text });
  }
  return steps;
}

const THIRDS = { early: 'first', mid: 'middle', late: 'last' } as const;

export function noPlace(phrase: Phrase): Pick<TimeExpression, 'resolution' | 'derivation'> {
  if (phrase.type === 'DURATION') {
    return {
      resolution: 'stated',
      derivation: [{ rule: 'duration', text: 'A length of time, not a date.' }],
    };
  }
  if (phrase.type === 'SET') {
    return { resolution: 'stated', derivation: [{ rule: 'set', text: 'How often, not when.' }] };
  }
  return {
    resolution: 'unresolved',
    derivation: [{ rule: 'vague', text: 'The words name no place on the calendar.' }],
  };
}

export function whyUnresolved(words: string, { published }: Setting): string {
  return published
    ? `“${words}” cannot be placed: neither the text nor the publication date, ${dayWords(published.y, published.m, published.d)}, decides it.`
    : `“${words}” cannot be placed: the article has no publication date to count from.`;
}
