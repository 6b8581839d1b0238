'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

interface Props {
  href: string;
  /** Other paths that count as being here. */
  also?: readonly string[];
  children: ReactNode;
}

/** A link of a navigation that knows whether the reader is in its part of the site. */
export function NavLink({ href, also = [], children }: Props) {
  const path = usePathname();
  const inside = (base: string) => path === base || (base !== '/' && path.startsWith(`${base}/`));
  const here = inside(href) || also.some(inside);
  return (
    <Link href={href} aria-current={path === href ? 'page' : here ? 'true' : undefined}>
      {children}
    </Link>
  );
}
