import Link from 'next/link';
import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** One or two sentences under the title. */
  deck?: ReactNode;
  /** Where this page belongs. */
  up?: { href: string; label: string };
}

export function PageTitle({ children, deck, up }: Props) {
  return (
    <div className="page-title">
      {up && (
        <p className="crumb">
          <Link href={up.href}>{up.label}</Link>
        </p>
      )}
      <h1>{children}</h1>
      {deck && <p className="deck">{deck}</p>}
    </div>
  );
}
