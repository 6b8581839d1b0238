'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const ROOM = '(min-width: 52.01rem)';
const GAP = 14;

/**
 * Puts each margin note at the height of its words, below the note before it. Without a script, or without room, notes stand in the
 * row of their paragraph as the style sheet has them.
 */
export function LevelNotes({ children }: { children: ReactNode }) {
  const proof = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = proof.current;
    if (!element) return undefined;
    const room = matchMedia(ROOM);
    let placed = false;
    const place = () => {
      level(element, room.matches);
      // The browser went to the asked sentence before its paragraph moved.
      if (!placed && location.hash)
        document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
      placed = true;
    };
    const resized = new ResizeObserver(place);
    resized.observe(element);
    room.addEventListener('change', place);
    // Words move when their own fonts arrive.
    void document.fonts.ready.then(place);
    return () => {
      resized.disconnect();
      room.removeEventListener('change', place);
    };
  }, []);
  return (
    <div className="proof-text" ref={proof}>
      {children}
    </div>
  );
}

function level(proof: HTMLElement, room: boolean) {
  const notes = [...proof.querySelectorAll<HTMLElement>('.note')];
  proof.classList.toggle('level', room);
  proof.style.minHeight = '';
  if (!room) {
    for (const note of notes) note.style.top = '';
    return;
  }
  const top = proof.getBoundingClientRect().top;
  let free = 0;
  for (const note of notes) {
    const id = note.dataset['words'];
    const words =
      (id && proof.querySelector(`[data-dates~="${CSS.escape(id)}"]`)) || note.closest('.proof-row');
    const at = Math.max(free, (words?.getBoundingClientRect().top ?? 0) - top);
    note.style.top = `${Math.round(at)}px`;
    free = at + note.offsetHeight + GAP;
  }
  proof.style.minHeight = `${Math.ceil(free)}px`;
}
