import type { ExtractResponse } from '@/lib/schemas/extract';

/** What the try-it page shows: what was typed, and what came of it. */
export interface ExtractState {
  readonly typed: { readonly text: string; readonly publishedOn: string };
  readonly problems: { readonly text?: string; readonly publishedOn?: string };
  readonly result: ExtractResponse | null;
  /** What went wrong, for people. */
  readonly failure: string | null;
  /** Counts the questions, so that fields are filled anew after each. */
  readonly asked: number;
}

export const nothingAsked: ExtractState = {
  typed: { text: '', publishedOn: '' },
  problems: {},
  result: null,
  failure: null,
  asked: 0,
};
