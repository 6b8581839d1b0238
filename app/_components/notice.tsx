import type { ReactNode } from 'react';

/** One line that says how something went. `bad` is read out at once, anything else politely. */
export function Notice({ bad = false, children }: { bad?: boolean; children: ReactNode }) {
  return (
    <p className={bad ? 'notice bad' : 'notice'} role={bad ? 'alert' : 'status'}>
      {children}
    </p>
  );
}
