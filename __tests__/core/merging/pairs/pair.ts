/** Two articles, each a sentence or two of invented news, of which the first dated sentence is what the pair is about. */
export interface NewsPair {
  /** What the pair is there for. */
  readonly name: string;
  readonly a: NewsText;
  readonly b: NewsText;
  /** What a reason that people are shown says; names in it change with the names of the pair. */
  readonly because: string;
}

/** Published on Wednesday 13 March 2024 where it does not say otherwise. */
export type NewsText = string | { readonly text: string; readonly on: string | null };
