/** Where people go after signing in when nothing else is asked for. */
export const home = '/admin';

const desk = /^\/admin(?:\/|$)/;

/** Where decisions are shown, and taken back. */
export const decisionPages = /^\/(?:admin|sources)(?:\/|$)/;

/**
 * The path to go on to: what was asked for if it is a path of this site's desk (or of other `pages`), else the desk's first page.
 * "//evil.example", "/\evil.example", "/admin/../..//evil" and whole addresses lead elsewhere, so they are not followed.
 */
export function nextPath(asked: unknown, pages = desk): string {
  if (typeof asked !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return home;
  const base = 'http://dateline.invalid';
  try {
    const url = new URL(asked, base);
    if (url.origin !== base || !pages.test(url.pathname)) return home;
    if (/^\/admin\/(?:sign-in|setup)(?:\/|$)/.test(url.pathname)) return home;
    return `${url.pathname}${url.search}`;
  } catch {
    return home;
  }
}
