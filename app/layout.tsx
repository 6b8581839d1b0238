import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import '@fontsource-variable/newsreader/opsz.css';
import '@fontsource-variable/public-sans/wght.css';
import './globals.css';
import { base } from './(pages)/_base';
import { firstFonts } from './_components/fonts';
import { Foot } from './_components/foot';
import { Masthead } from './_components/masthead';
import { THEME_COOKIE, themeFrom } from './_components/theme';

export const generateMetadata = async (): Promise<Metadata> => ({
  // Addresses of pages in their head are made whole with it.
  metadataBase: new URL(await base()),
  title: { default: 'Dateline', template: '%s · Dateline' },
  description: 'Timelines in which every date can be checked against the sentence that states it.',
});

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  for (const font of firstFonts) preload(font, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  // Nothing can be rendered at build time: there is no database then.
  await connection();
  // The theme comes with the request, so that no script has to run before the first paint.
  const theme = themeFrom((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html lang="en" data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <div className="page">
          <Masthead theme={theme} />
          <main id="main" tabIndex={-1}>
            {children}
          </main>
          <Foot />
        </div>
      </body>
    </html>
  );
}
