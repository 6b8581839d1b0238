const reads: ReadonlySet<PropertyKey> = new Set(['findFirst', 'findMany', 'findUnique', 'count']);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A member of `target`, bound to it where it is a method. */
function member(target: object, key: PropertyKey): unknown {
  const value: unknown = Reflect.get(target, key);
  return typeof value === 'function' ? value.bind(target) : value;
}

/**
 * A Prisma client that reads through `reader` and does all else through `writer`. On SQLite the writer is one connection:
 * without this, everybody who is signed in would wait while a large article is being stored.
 */
export function readsApart<Client extends object>(writer: Client, reader: object): Client {
  return new Proxy(writer, {
    get(client, model) {
      const own = member(client, model);
      const others: unknown =
        typeof model === 'string' && !model.startsWith('$') && Reflect.get(reader, model);
      if (!isObject(own) || !isObject(others)) return own;
      return new Proxy(own, {
        get: (delegate, method) => member(reads.has(method) ? others : delegate, method),
      });
    },
  });
}
