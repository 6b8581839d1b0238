/** What goes into resolving a phrase and what comes out. */
import type { DerivationStep, Resolution } from '../../model';
import type { Civil } from '../calendar';
import type { Point } from '../point';
import type { Following, Story } from '../story';
import type { Voice } from '../voice';

/** What a phrase is resolved against. */
export interface Setting {
  readonly published: Civil | null;
  /** The last date that the text named before this phrase. */
  readonly focus: Point | null;
  /** What the story has told so far. */
  readonly story: Story;
  readonly paragraph: number;
  /** The date after the words, in the same paragraph, that names its year. */
  readonly following: Following | null;
  /** The last quarter that it named, none of those to come. */
  readonly quarter: Point | null;
  /** What the results are told for that it compares: this quarter, or a year where months or a year were named since. */
  readonly period: Point | null;
  /** History rather than news: bare months and weekdays continue from the focus, not from the publication date. */
  readonly narrative: boolean;
  /** Looked at only where the words leave a direction open. */
  readonly voice: Voice;
  /** The story runs on from the focus in this paragraph ("that year", "the following May", "two years later"), in news too. */
  readonly running: boolean;
  /** The focus was named in this sentence or the one before it. */
  readonly near: boolean;
  /** The text opens with words that count from its day ("died on Tuesday"), as reports do. */
  readonly reported: boolean;
  /** The sentence tells how often something happens ("opens at 9 a.m. every day"). */
  readonly habitual: boolean;
  /** The words open a paragraph ("14:20 Results are in …"). */
  readonly opens: boolean;
}

export interface Placed {
  readonly point: Point;
  readonly resolution: Resolution;
  readonly steps: readonly DerivationStep[];
}
