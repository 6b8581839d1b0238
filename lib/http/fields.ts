import type { z } from 'zod';
import { AppError, type FieldProblem } from '../errors';

/** A schema's complaints, one a field, with the names of keys that nobody knows spelled out. */
function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue): FieldProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message: 'is not known here' }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  );
}

/** In one sentence, for `detail`: "date wants a date, in words or as EDTF". */
function summary(fields: readonly FieldProblem[]): string {
  return `${fields
    .map(({ path, message }) => (path ? `${path} ${message}` : message))
    .slice(0, 5)
    .join('; ')}.`;
}

/**
 * The value that the schema makes of `input`.
 * @throws AppError `invalid_input` naming every wrong field.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = fieldProblems(result.error);
  throw new AppError('invalid_input', summary(fields), fields);
}
