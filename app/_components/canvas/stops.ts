import type { View } from '../time/strip-view';
import type { ClusterElement, MarkElement } from './elements';

/** Something that can have the focus. */
export interface Stop extends View {
  readonly button: HTMLButtonElement;
  readonly lane: number;
  readonly mark: MarkElement | null;
  readonly cluster: ClusterElement | null;
}

export function reaches({ from, to }: View, view: View): boolean {
  return to > view.from && from < view.to;
}

export function nearest(stops: readonly Stop[], day: number): Stop | undefined {
  return stops.toSorted((a, b) => Math.abs(a.from - day) - Math.abs(b.from - day))[0];
}

/** What is there already keeps its place in the page: moved elements lose the focus. */
export function insertInOrder(parent: HTMLElement, children: readonly HTMLElement[]): void {
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}
