import type { z } from 'zod';
import { AppError, type FieldProblem } from '../errors';
import { parse } from './fields';

/**
 * The query string by its schema. A parameter that is not in the schema is refused, not overlooked: an answer that
 * ignores a misspelt filter looks right and is wrong. So is one given twice. An empty one counts as absent.
 * @throws AppError `invalid_input`
 */
export function parseQuery<S extends z.ZodObject>(schema: S, url: string): z.output<S> {
  const given = new URL(url).searchParams;
  const known = Object.keys(schema.shape);
  const fields: FieldProblem[] = [...new Set(given.keys())].flatMap((name): FieldProblem[] => {
    if (!known.includes(name)) {
      const wanted = known.length > 0 ? `: known are ${known.join(', ')}` : ': none is taken here';
      return [{ path: name, message: `is no parameter of this resource${wanted}` }];
    }
    return given.getAll(name).length > 1 ? [{ path: name, message: 'is given more than once' }] : [];
  });
  if (fields.length > 0) {
    throw new AppError('invalid_input', `${fields.map((f) => `${f.path} ${f.message}`).join('; ')}.`, fields);
  }
  return parse(schema, Object.fromEntries([...given].filter(([, value]) => value !== '')));
}
