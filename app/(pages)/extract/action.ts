'use server';

import { headers } from 'next/headers';
import type { ExtractState } from '@/app/_components/extract/state';
import { AppError } from '@/lib/errors';
import { limit } from '@/lib/http/limit';
import { extractRequest } from '@/lib/schemas/extract';
import { extractText } from '@/lib/services/extract';

/** As generous as the API's own: reading costs the server more than any other page. */
const extracting = limit('extract-page', 60, 60);

const field = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Reads a pasted text. Stores nothing. */
export async function readDates(before: ExtractState, form: FormData): Promise<ExtractState> {
  const typed = { text: field(form, 'text'), publishedOn: field(form, 'publishedOn') };
  const state: ExtractState = { typed, problems: {}, result: null, failure: null, asked: before.asked + 1 };
  const request = extractRequest.safeParse(typed);
  if (!request.success) {
    const problems = Object.fromEntries(request.error.issues.map(({ path, message }) => [path[0], message]));
    return { ...state, problems };
  }
  try {
    await extracting.take(await headers());
    return { ...state, result: await extractText(request.data) };
  } catch (error) {
    if (error instanceof AppError) return { ...state, failure: error.message };
    throw error;
  }
}
