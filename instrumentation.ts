/** Next calls this once when a server starts, and waits for it. */
export async function register(): Promise<void> {
  // So worded that Next leaves it out of what runs elsewhere than in Node.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { leadUndecodable } = await import('./lib/http/undecodable');
    leadUndecodable();
    const { warmReadModels } = await import('./lib/services/warm');
    // Not awaited, and behind the first answers.
    setTimeout(() => void warmReadModels(), 2000).unref();
  }
}
