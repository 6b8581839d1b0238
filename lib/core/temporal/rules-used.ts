import { conventionOf, type Provenance } from './common/date-order';
import { rulesOf } from './languages';

/** What reads a text, in words for people. */
export interface RulesUsed {
  readonly rules: string;
  /** How "12/11/2019" is read where the text itself does not tell. */
  readonly numericDates: string;
}

export function rulesUsed(source: Provenance): RulesUsed {
  const convention = conventionOf(source);
  return {
    rules: rulesOf(source.language),
    numericDates: convention
      ? `${convention.order === 'day-first' ? 'day' : 'month'} first, ${convention.why}`
      : 'either way round, as nothing tells where the source writes from',
  };
}
