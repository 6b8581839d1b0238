/** On every answer; pages get their Content-Security-Policy from proxy.ts (decision 0021). */
const everywhere = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // Publishers need not learn who reads about them where.
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // For browsers that know no frame-ancestors.
  { key: 'X-Frame-Options', value: 'DENY' },
];

/** An answer that is no page: whatever it holds, a browser that shows it runs and loads nothing. */
const noPage = [
  {
    key: 'Content-Security-Policy',
    value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  },
];

/** @type {import('next').NextConfig} */
module.exports = {
  // The browser tests build beside the developer's own build.
  distDir: process.env.DATELINE_DIST || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    ...['/api/:path*', '/icon.svg', '/robots.txt', '/sitemap.xml', '/sitemap/:path*'].map((source) => ({
      source,
      headers: noPage,
    })),
  ],
  // The desk takes articles of 2,000,000 characters, up to three bytes each.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  // Native or large: loaded by Node, never bundled.
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/schema-engine-wasm',
    'wink-nlp',
    'wink-eng-lite-web-model',
    'linkedom',
    'eld',
  ],
};
