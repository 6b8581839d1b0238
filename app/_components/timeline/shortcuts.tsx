'use client';

import { type Ref, useEffect, useRef, useSyncExternalStore } from 'react';

/** What a key does; its keys and words are the sheet that "?" shows. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
  readonly run: () => void;
}

const OFF = 'dateline.keys';
const CHANGED = 'dateline-keys';

/** Keys of one letter can be switched off: who dictates, or hits keys by mistake, must be able to. */
function useKeysOn(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    (changed) => {
      addEventListener(CHANGED, changed);
      return () => removeEventListener(CHANGED, changed);
    },
    () => localStorage.getItem(OFF) !== 'off',
    () => true,
  );
  return [
    on,
    (next) => {
      localStorage.setItem(OFF, next ? 'on' : 'off');
      dispatchEvent(new Event(CHANGED));
    },
  ];
}

/** Whether what has the focus wants the key for itself. */
function takesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="dialog"], dialog')) return true;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  if (target.matches('input')) return !target.matches('[type="checkbox"], [type="radio"]');
  const arrows = key.startsWith('Arrow');
  return arrows && target.closest('[role="slider"], .mark-button, .event-row, summary') !== null;
}

/** Runs shortcuts while nothing is typed. */
function useShortcuts(shortcuts: readonly Shortcut[], on: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (takesKeys(event.target, event.key)) return;
      // Switched off, the keys that are no characters stay.
      if (!on && event.key.length === 1) return;
      const shortcut = latest.current.find(({ keys }) => keys.includes(event.key));
      if (!shortcut) return;
      event.preventDefault();
      shortcut.run();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [on]);
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  '-': '−',
};

interface Props {
  shortcuts: readonly Shortcut[];
  ref: Ref<HTMLDialogElement>;
}

/** The keys of the page, and the sheet that lists them. The dialog is the browser's own: it keeps the focus and closes by Escape. */
export function Shortcuts({ shortcuts, ref }: Props) {
  const [on, setOn] = useKeysOn();
  useShortcuts(shortcuts, on);
  return (
    <dialog ref={ref} className="shortcuts" aria-labelledby="shortcuts-title">
      <form method="dialog">
        <h2 id="shortcuts-title">Keys</h2>
        <button type="submit" className="button quiet">
          Close
        </button>
      </form>
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && ' or '}
                  <kbd>{keyNames[key] ?? key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>↑</kbd> or <kbd>↓</kbd>
          </dt>
          <dd>in the list: the row above, the row below; Enter opens it</dd>
        </div>
        <div>
          <dt>
            <kbd>←</kbd> or <kbd>→</kbd>
          </dt>
          <dd>in the picture: the event before, the event after; Enter opens it</dd>
        </div>
        <div>
          <dt>
            <kbd>Home</kbd> or <kbd>End</kbd>
          </dt>
          <dd>in the picture: the first event, the last event; in the list: its ends</dd>
        </div>
      </dl>
      <label className="switch">
        <input type="checkbox" checked={on} onChange={({ target }) => setOn(target.checked)} /> Keys of one
        letter are on
      </label>
    </dialog>
  );
}
