'use client';

import { useRef, useState } from 'react';
import { Drop } from './filters/drop';

/** The address of what is shown, for who does not think of the browser's own bar. */
export function ShareMenu() {
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      // There only where the site is served by HTTPS, or on this machine.
      await navigator.clipboard.writeText(address);
      setSaid('Copied.');
    } catch {
      setSaid('Selected: copy it with Ctrl or ⌘ and C.');
    }
  };
  return (
    <Drop
      label="Share"
      className="share needs-script"
      onOpen={(open) => {
        setAddress(open ? location.href : '');
        setSaid('');
      }}
    >
      <label className="field">
        <span className="field-label">Link to this view</span>
        <input
          ref={field}
          className="input"
          readOnly
          value={address}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy link
      </button>
      <p className="hint">
        Who opens it sees what you see: the search, the filters, the time in view, the opened event.
      </p>
      <output className="hint">{said}</output>
    </Drop>
  );
}
