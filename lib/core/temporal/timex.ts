import type { Span, TimeExpression, TimexType } from '../model';

/** One TIMEX3 tag. */
export interface TimexTag extends Span {
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
  readonly edtf: string | null;
}

/** The expressions as TIMEX3 tags them: a range ("from 2020 to 2022") is one expression here and two tags there. */
export function timexTags(expressions: readonly TimeExpression[]): TimexTag[] {
  return expressions.flatMap((e): TimexTag[] => {
    const { start, end, text, type, value } = e;
    if (e.parts) return e.parts.map((part) => ({ ...part }));
    return [{ start, end, text, type, value, edtf: e.date?.edtf ?? null }];
  });
}
