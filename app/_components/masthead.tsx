import Link from 'next/link';
import { NavLink } from './nav-link';
import type { Theme } from './theme';
import { ThemeSelect } from './theme-select';

/** The head of every page. */
export function Masthead({ theme }: { theme: Theme }) {
  return (
    <header className="masthead">
      <Link className="nameplate" href="/">
        Dateline
      </Link>
      <nav aria-label="Main">
        <NavLink href="/" also={['/timelines', '/events', '/sources']}>
          Timelines
        </NavLink>
        <NavLink href="/extract">Try it</NavLink>
        <NavLink href="/admin">Desk</NavLink>
      </nav>
      <ThemeSelect theme={theme} />
    </header>
  );
}
