/** Answers of the API under one address, kept for a while: going back, or on to what was fetched ahead, needs no waiting. */
export interface WindowStore {
  /** What was answered before; undefined where it has to be asked. */
  known(query: string): unknown;
  /** @throws Problem where the server refuses; whatever `fetch` throws where it cannot be reached */
  ask(query: string, signal: AbortSignal): Promise<unknown>;
  /** Asks one after another, quietly, for what may be wanted next; a new call gives up the one before. */
  askAhead(queries: readonly string[], then: (answer: unknown, place: number) => void): void;
}

/** What the server said is wrong, as a person may read it. */
export class Problem extends Error {}

const MOST_KEPT = 32;
/** An article may come in at any time: after a minute it is asked again. */
const FRESH_MS = 60_000;

export function windowStore(
  base: string,
  get: (address: string, init: { signal: AbortSignal }) => Promise<Response> = (address, init) =>
    fetch(address, init),
  now: () => number = Date.now,
): WindowStore {
  const kept = new Map<string, { readonly answer: unknown; readonly at: number }>();
  let ahead = new AbortController();

  const known = (query: string) => {
    const found = kept.get(query);
    return found && now() - found.at < FRESH_MS ? found.answer : undefined;
  };
  const ask = async (query: string, signal: AbortSignal): Promise<unknown> => {
    const before = known(query);
    if (before !== undefined) return before;
    const response = await get(`${base}/${query}`, { signal });
    const answer: unknown = await response.json().catch(() => null);
    if (!response.ok || answer === null)
      throw new Problem(detailOf(answer) ?? `The server answered ${response.status}.`);
    kept.delete(query);
    kept.set(query, { answer, at: now() });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return answer;
  };
  return {
    known,
    ask,
    askAhead: (queries, then) => {
      ahead.abort();
      ahead = new AbortController();
      const { signal } = ahead;
      const each = async () => {
        for (const [place, query] of queries.entries()) {
          const answer = await ask(query, signal);
          if (signal.aborted) return;
          then(answer, place);
        }
      };
      // Nobody waits for it, so nobody is told.
      each().catch(() => undefined);
    },
  };
}

/** `detail` of a problem document (RFC 9457). */
function detailOf(answer: unknown): string | null {
  return typeof answer === 'object' &&
    answer !== null &&
    'detail' in answer &&
    typeof answer.detail === 'string'
    ? answer.detail
    : null;
}
