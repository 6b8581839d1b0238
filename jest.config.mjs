import nextJest from 'next/jest.js';

const resolve = nextJest({ dir: './' })({
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/data'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/$1',
    // It has a door for `import` alone, and jest comes by `require`.
    '^eld/extrasmall$': '<rootDir>/node_modules/eld/src/entries/static.extrasmall.js',
  },
});

// Several of our libraries are ES modules; next/jest would leave them untransformed.
export default async () => ({ ...(await resolve()), transformIgnorePatterns: [] });
