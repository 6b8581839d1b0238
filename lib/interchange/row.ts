import type { EntityKind, MentionKind, Resolution } from '../core/model';

/**
 * An event as it leaves the house: what the API answers fits. Days are `YYYY-MM-DD` with astronomical years (44 BC is `-0043`);
 * every part of a date is null where it is unresolved, one end alone where it is open.
 */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly date: {
    readonly edtf: string | null;
    readonly text: string | null;
    readonly earliest: string | null;
    readonly latest: string | null;
    readonly precision: string | null;
    readonly resolution: Resolution;
  };
  readonly kind: MentionKind;
  readonly status: string;
  readonly entry: string;
  readonly salience: number;
  readonly agreement: { readonly sources: number; readonly independent: number };
  readonly timeline: { readonly slug: string };
  /** Best evidence first. */
  readonly mentions: readonly {
    readonly quote: { readonly exact: string };
    readonly source: {
      readonly title: string;
      readonly publisher: string | null;
      readonly url: string | null;
      readonly publishedOn: string | null;
    };
  }[];
  readonly participants: readonly { readonly name: string; readonly kind: EntityKind }[];
  /** Degrees north and east; null where nobody knows which place it is. */
  readonly places: readonly {
    readonly name: string;
    readonly kind: EntityKind;
    readonly latitude: number | null;
    readonly longitude: number | null;
  }[];
  readonly tags: readonly string[];
  /** Given by hand, where there are no mentions. */
  readonly quote: string | null;
  readonly sourceUrl: string | null;
}
