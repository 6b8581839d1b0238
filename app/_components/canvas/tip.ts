import { element, type MarkElement } from './elements';
import { disagreements } from './words';

/** Space between a mark and what it tells. */
const GAP = 6;
const EDGE = 4;
/** A pointer on its way from the mark to the tip. */
const LINGER = 150;

/**
 * What a mark tells on approach: the date and title in full, who disagrees, how many sources there are. It stands above the mark or
 * below it, inside the container; it can be pointed at, and a touch on it opens the event. Screen readers hear the same from the mark.
 */
export function createTip(container: HTMLElement, onChoose: (id: string) => void) {
  const tip = element('div', 'canvas-tip');
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  container.append(tip);
  let shown: MarkElement | null = null;
  let leaving = 0;
  tip.addEventListener('pointerenter', () => clearTimeout(leaving));
  tip.addEventListener('pointerleave', () => hide());
  tip.addEventListener('click', () => shown && onChoose(shown.item.id));

  const hide = () => {
    clearTimeout(leaving);
    shown = null;
    tip.hidden = true;
  };
  return {
    hide,
    /** After the pointer left the mark; it may be on its way here. */
    hideSoon: () => {
      clearTimeout(leaving);
      leaving = window.setTimeout(hide, LINGER);
    },
    shows: (mark: MarkElement) => shown === mark,
    /** @param left where the mark begins, @param top where it stands, both in the container; @param space the container's size */
    show: (mark: MarkElement, left: number, top: number, space: { width: number; height: number }) => {
      clearTimeout(leaving);
      if (shown === mark) return;
      shown = mark;
      const { item } = mark;
      const date = element('b', item.date.resolution, item.date.text ?? '');
      const title = element('span', 'title', item.title);
      title.dir = 'auto';
      tip.replaceChildren(
        date,
        title,
        ...disagreements(item).map((text) => element('span', 'differ', text)),
        element('small', '', item.agreement.text),
      );
      tip.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = tip;
      const x = Math.max(EDGE, Math.min(space.width - width - EDGE, left));
      const above = top - height - GAP;
      tip.style.transform = `translate(${x}px, ${above >= 0 ? above : top + 16 + GAP}px)`;
    },
    remove: () => {
      clearTimeout(leaving);
      tip.remove();
    },
  };
}
