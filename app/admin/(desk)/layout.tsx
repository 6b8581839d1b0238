import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Button } from '@/app/_components/button';
import { NavLink } from '@/app/_components/nav-link';
import { currentPerson } from '../_session';
import { signOutAction } from './account/actions';

export const metadata: Metadata = { robots: { index: false } };

/** The desk's own line of links. Each page asks for itself who is signed in: a layout is not run again for each. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await currentPerson();
  if (!person) return children;
  return (
    <>
      <div className="desk-bar">
        <nav aria-label="Desk">
          <NavLink href="/admin">Overview</NavLink>
          <NavLink href="/admin/review">Review</NavLink>
          <NavLink href="/admin/sources/new">Add article</NavLink>
          <NavLink href="/admin/events/new">New event</NavLink>
          <NavLink href="/admin/sources">Articles</NavLink>
          <NavLink href="/admin/timelines">Manage timelines</NavLink>
          <NavLink href="/admin/tokens">API tokens</NavLink>
          <NavLink href="/admin/account">{person.name}</NavLink>
        </nav>
        <form action={signOutAction}>
          <Button type="submit" look="quiet">
            Sign out
          </Button>
        </form>
      </div>
      {children}
    </>
  );
}
