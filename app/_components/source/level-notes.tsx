'use client';

import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';

const ROOM = '(min-width: 52.01rem)';
const GAP = 14;
/** More notes are not moved: their paragraphs are laid out only where they are looked at, so that there is nothing to measure. */
const MOST = 1000;

/**
 * Puts each margin note at the height of its words, below the note before it. Without a script, or without room, notes stand in the
 * row of their paragraph as the style sheet has them. `notes`: how many there are.
 */
export function LevelNotes({ notes, children }: { notes: number; children: ReactNode }) {
  const many = notes > MOST;
  const proof = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = proof.current;
    if (!element || many) return undefined;
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
  }, [many]);
  return (
    <div className={many ? 'proof-text many' : 'proof-text'} ref={proof}>
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
  const words = new Map<string, Element>();
  for (const mark of proof.querySelectorAll<HTMLElement>('[data-dates]'))
    for (const id of mark.dataset['dates']?.split(' ') ?? []) if (!words.has(id)) words.set(id, mark);
  // All is measured before anything is moved: else each note would lay the whole text out anew.
  const top = proof.getBoundingClientRect().top;
  const measured = notes.map((note) => {
    const beside = words.get(note.dataset['words'] ?? '') ?? note.closest('.proof-row');
    return { note, wanted: (beside?.getBoundingClientRect().top ?? 0) - top, height: note.offsetHeight };
  });
  let free = 0;
  for (const { note, wanted, height } of measured.toSorted((a, b) => a.wanted - b.wanted)) {
    const at = Math.max(free, wanted);
    note.style.top = `${Math.round(at)}px`;
    free = at + height + GAP;
  }
  proof.style.minHeight = `${Math.ceil(free)}px`;
}
