export const THEME_COOKIE = 'dateline-theme';
const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** A cookie's value as a theme; anything else follows the system. */
export function themeFrom(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}
