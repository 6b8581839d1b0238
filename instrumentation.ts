/** Next calls this once when a server starts, and waits for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { warmReadModels } = await import('./lib/services/warm');
  // Not awaited, and behind the first answers.
  setTimeout(() => void warmReadModels(), 2000).unref();
}
