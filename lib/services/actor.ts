/** Who asks. `null` in place of an Actor is a reader who is not signed in. */
export interface Actor {
  /** Id of the user or token; null for the installation itself (sample, command line). */
  readonly id: string | null;
  /** As the history shows it. */
  readonly name: string;
  readonly kind: 'user' | 'token' | 'system';
}

export type Viewer = Actor | null;

export const system: Actor = { id: null, name: 'Dateline', kind: 'system' };
