'use client';

import { THEME_COOKIE, type Theme, themeFrom } from './theme';

const YEAR = 365 * 24 * 60 * 60;

export function ThemeSelect({ theme }: { theme: Theme }) {
  return (
    <label className="needs-script text-ink-2">
      <span className="sr-only">Theme</span>
      <select
        className="plain-select"
        defaultValue={theme}
        onChange={(event) => {
          const chosen = themeFrom(event.target.value);
          // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
          document.cookie = `${THEME_COOKIE}=${chosen}; path=/; max-age=${YEAR}; samesite=lax`;
          if (chosen === 'system') delete document.documentElement.dataset['theme'];
          else document.documentElement.dataset['theme'] = chosen;
        }}
      >
        <option value="system">System theme</option>
        <option value="light">Light theme</option>
        <option value="dark">Dark theme</option>
      </select>
    </label>
  );
}
