import { z } from 'zod';
import { AppError, type FieldProblem } from '../errors';
import { parse } from './fields';

/**
 * The query string by its schema. A parameter that is not in the schema is refused, not overlooked: an answer that
 * ignores a misspelt filter looks right and is wrong. So is one given twice, unless its schema is a list: that takes all its values.
 * An empty one counts as absent.
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
    return given.getAll(name).length > 1 && !isList(schema, name)
      ? [{ path: name, message: 'is given more than once' }]
      : [];
  });
  if (fields.length > 0) {
    throw new AppError('invalid_input', `${fields.map((f) => `${f.path} ${f.message}`).join('; ')}.`, fields);
  }
  const values = [...new Set(given.keys())].flatMap((name) => {
    const own = given.getAll(name).filter((value) => value !== '');
    return own.length > 0 ? [[name, isList(schema, name) ? own : own[0]] as const] : [];
  });
  return parse(schema, Object.fromEntries(values));
}

function isList(schema: z.ZodObject, name: string): boolean {
  let type: unknown = schema.shape[name];
  while (type instanceof z.ZodDefault || type instanceof z.ZodOptional) type = type.unwrap();
  return type instanceof z.ZodArray;
}
