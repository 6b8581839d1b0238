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

export function nearest(marks: readonly MarkElement[], day: number): MarkElement | undefined {
  return marks.toSorted((a, b) => Math.abs(a.mark.from - day) - Math.abs(b.mark.from - day))[0];
}

/** What is there already keeps its place in the page: moved elements lose the focus. */
export function insertInOrder(parent: HTMLElement, children: readonly HTMLElement[]): void {
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
}
