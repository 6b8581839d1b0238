import { unstable_rethrow } from 'next/navigation';
import { AppError } from '@/lib/errors';
import { HttpError } from '@/lib/http/problem';
import { log } from '@/lib/log';
import type { Actor } from '@/lib/services/actor';
import type { FormState } from './_form-state';
import { actorOf, currentPerson } from './_session';

/** One field as typed, or "". Line ends become \n, as they were before the browser sent them. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** The named fields of a form, as typed. */
export function typed(form: FormData, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      return [name, typedIn(form, name)];
    }),
  );
}

/** "visit, talks ,visit" → ["visit", "talks"] */
export const splitTags = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean),
  ),
];

/** "wants a title" → "Wants a title.": beside a field it is a sentence of its own. */
const asSentence = (message: string) =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.?!]$/.test(message) ? '' : '.'}`;

/** A field's problem is shown beside it; anything about a field that this form does not have goes on top. */
function problemState(error: unknown, values: Record<string, string>): FormState<never> {
  const state = { values, problems: {}, done: false, extra: null };
  if (error instanceof AppError) {
    const shown = error.fields
      .map(({ path, message }) => ({ name: path.split('.')[0] ?? '', message }))
      .filter(({ name }) => name in values);
    const problems = Object.fromEntries(
      shown.toReversed().map(({ name, message }) => [name, asSentence(message)]),
    );
    return { ...state, problems, message: shown.length > 0 ? null : error.message };
  }
  if (error instanceof HttpError) return { ...state, message: error.message };
  log.error('A form failed', { error: error instanceof Error ? error.stack : String(error) });
  return {
    ...state,
    message: 'Something went wrong here, and nothing was saved. What you typed is still in the form.',
  };
}

/**
 * Runs the work of an action. Whatever goes wrong, the form comes back with all that was typed.
 * @param names of the form's fields
 */
export async function attempt<Extra = never>(
  form: FormData,
  names: readonly string[],
  work: (values: Record<string, string>) => Promise<Partial<FormState<Extra>>>,
): Promise<FormState<Extra>> {
  const values = typed(form, names);
  try {
    return { values, problems: {}, message: null, done: false, extra: null, ...(await work(values)) };
  } catch (error) {
    // Redirects are thrown.
    unstable_rethrow(error);
    return problemState(error, values);
  }
}

/** As `attempt`, for people who are signed in. Whose session has ended meanwhile loses nothing either. */
export async function attemptAs<Extra = never>(
  form: FormData,
  names: readonly string[],
  work: (actor: Actor, values: Record<string, string>) => Promise<Partial<FormState<Extra>>>,
): Promise<FormState<Extra>> {
  return attempt<Extra>(form, names, async (values) => {
    const person = await currentPerson();
    if (!person) {
      throw new AppError(
        'unauthenticated',
        'You are signed out. Sign in again in another tab, come back here and send the form once more.',
      );
    }
    return work(actorOf(person), values);
  });
}
