/** @type {import('next').NextConfig} */
module.exports = {
  // The browser tests build beside the developer's own build.
  distDir: process.env.DATELINE_DIST || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
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
