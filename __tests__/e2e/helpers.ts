/** Workers, each with a server and a database of its own, so that none sees what another does. */
export const WORKERS = 2;
/** Not 3000: a developer's own server may be there. `E2E_PORT` chooses another; further workers have the numbers after it. */
export const portOf = (worker: number) => Number(process.env.E2E_PORT || 3187) + worker;
/** Playwright tells a worker its number; whoever is none has the first's server. */
export const address = `http://localhost:${portOf(Number(process.env.TEST_PARALLEL_INDEX || 0))}`;

/** Created by the server's own configuration at its start. */
export const administrator = { email: 'admin@example.org', password: 'a long password' };

/** Made by crowd.ts; unlisted. */
export const crowd = { slug: 'crowd', title: 'A crowded timeline', events: 3000 };
