/**
 * What can go wrong in a use case, by name. Services throw these; `http/problem.ts` alone knows their status,
 * and the command line prints `message`.
 */
export type ErrorCode =
  | 'invalid_input'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'stale_version'
  | 'too_large'
  | 'rate_limited';

/** One thing wrong with one field: `path` as in the input ("publishedOn", "mentions.0.date"). */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(message);
    this.name = 'AppError';
  }
}
