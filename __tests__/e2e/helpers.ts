/** Not 3000: a developer's own server may be there. `E2E_PORT` chooses another. */
export const port = Number(process.env.E2E_PORT || 3187);
export const address = `http://localhost:${port}`;

/** Created by the server's own configuration at its start. */
export const administrator = { email: 'admin@example.org', password: 'a long password' };

/** Made by crowd.ts; unlisted. */
export const crowd = { slug: 'crowd', title: 'A crowded timeline', events: 3000 };
