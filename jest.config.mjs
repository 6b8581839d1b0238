import nextJest from 'next/jest.js';

const resolve = nextJest({ dir: './' })({
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/data'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/$1' },
});

// Several of our libraries are ES modules; next/jest would leave them untransformed.
export default async () => ({ ...(await resolve()), transformIgnorePatterns: [] });
