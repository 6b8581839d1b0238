/** The fields of the event form, as it sends them. `original` is what the form started from, as JSON. */
export const eventFields = [
  'title',
  'date',
  'summary',
  'timeline',
  'sourceUrl',
  'quote',
  'status',
  'tags',
  'original',
  'reason',
] as const;

/** What somebody else changed while the form was open. */
export interface Meanwhile {
  readonly changes: readonly {
    readonly label: string;
    readonly theirs: string;
    /** Null where nothing was typed into the field: it takes theirs. */
    readonly yours: string | null;
  }[];
}
