'use client';

import { useEffect, useRef, useState } from 'react';
import type { WindowStore } from './window-store';

interface Given<T> {
  /** What it answers: '' where the server sent nothing that could be gone on with. */
  readonly key: string;
  readonly answer: T;
}

interface Options {
  /** What to ask the store, where the key itself is not that. */
  readonly query?: () => string;
  /** Milliseconds to wait before asking: while somebody types, the next letter is on its way. */
  readonly after?: number;
}

/**
 * What the store answers to a key; until that has come, what was answered before. Answers that were overtaken do not count.
 * @param key null: nothing is asked
 * @param given what came with the page; when that comes anew, it counts at once
 */
export function useAnswer<T>(
  store: WindowStore,
  key: string | null,
  given: Given<T>,
  { query = () => key ?? '', after = 0 }: Options = {},
) {
  const [got, setGot] = useState({ ...given, from: given.answer });
  const [failed, setFailed] = useState<{ readonly key: string; readonly error: unknown } | null>(null);
  const [attempt, setAttempt] = useState(0);
  if (got.from !== given.answer) setGot({ ...given, from: given.answer });

  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  });
  useEffect(() => {
    if (key === null || key === got.key) return undefined;
    const asking = new AbortController();
    const load = async () => {
      try {
        const answer = await store.ask(latest.current(), asking.signal);
        if (asking.signal.aborted) return;
        // The services answer in the shapes of `lib/schemas`.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        setGot((before) => ({ ...before, key, answer: answer as T }));
        setFailed(null);
      } catch (error) {
        if (!asking.signal.aborted) setFailed({ key, error });
      }
    };
    const timer = setTimeout(() => void load(), after);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
    // Asked again for another key, and when somebody tries again; not when an answer has come.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, attempt, store]);

  return {
    answer: got.answer,
    /** What the answer is of. */
    key: got.key,
    /** Why the answer to the present key did not come; null where it has, or is on its way. */
    failure: failed !== null && failed.key === key && got.key !== key ? failed.error : null,
    tryAgain: () => {
      setFailed(null);
      setAttempt((before) => before + 1);
    },
  };
}
