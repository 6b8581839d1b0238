import { z } from 'zod';
import { AppError } from '../errors';
import { log } from '../log';
import { readJson } from './body';
import { parse } from './fields';
import type { Limit } from './limit';
import { isSameOrigin } from './origin';
import { HttpError, problemResponse } from './problem';
import { parseQuery } from './query';

/** Who asks, and by what: a cookie goes along with requests that other sites cause, a token does not. */
export interface Caller<A> {
  readonly actor: A;
  readonly by: 'token' | 'cookie';
}

/** @throws AppError `unauthenticated` for credentials that are given and wrong; null where none are given. */
export type Authenticate<A> = (request: Request) => Promise<Caller<A> | null>;

export interface EndpointOptions<Q extends z.ZodObject, B extends z.ZodType, Open extends boolean> {
  /** Open to everybody; otherwise `unauthenticated` without a signed-in person or a token. */
  readonly open: Open;
  readonly query?: Q;
  readonly body?: B;
  /** Of the body, in bytes. */
  readonly maxBytes?: number;
  readonly limit?: Limit;
  /** Taken from the limit, for what was sent; 1 where not given. */
  readonly cost?: (body: z.output<B>) => number;
}

export interface Input<A, Q extends z.ZodObject, B extends z.ZodType, Open extends boolean> {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
  readonly actor: Open extends true ? A | null : A;
}

/** As Next calls it. */
export type RouteFunction = (
  request: Request,
  context: { params: Promise<Record<string, string>> },
) => Promise<Response>;

const noQuery = z.object({});
const defaultMaxBytes = 256 * 1024;
const changesNothing = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method);

/** Cross-origin reading is welcome, credentials are not sent along: the star forbids them. */
function withCors(response: Response, open: boolean): Response {
  if (open) response.headers.set('Access-Control-Allow-Origin', '*');
  return response;
}

/**
 * Makes the function that wraps every route: authenticate → parse → the route's one call → respond. Whatever is thrown on
 * the way becomes a problem; what nobody expected is logged with its stack and told without it.
 */
export function endpoints<A>(authenticate: Authenticate<A>) {
  return function endpoint<Q extends z.ZodObject, B extends z.ZodType, Open extends boolean>(
    options: EndpointOptions<Q, B, Open>,
    respond: (input: Input<A, Q, B, Open>) => Promise<Response>,
  ): RouteFunction {
    return async (request, context) => {
      try {
        const caller = await authenticate(request);
        if (!caller && !options.open) {
          throw new AppError('unauthenticated', 'Sign in, or send a token: Authorization: Bearer <token>.');
        }
        if (caller?.by === 'cookie' && !changesNothing(request.method) && !isSameOrigin(request.headers)) {
          throw new HttpError(
            'forbidden',
            'This request came from another site. Programs send a token instead.',
          );
        }
        const query = parseQuery(options.query ?? noQuery, request.url);
        const body = options.body
          ? parse(options.body, await readJson(request, options.maxBytes ?? defaultMaxBytes))
          : undefined;
        // No schema, no body: TypeScript cannot tie `body`'s type to whether `options.body` was given.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        await options.limit?.take(request.headers, options.cost?.(body as z.output<B>));
        const input = { request, params: await context.params, query, body, actor: caller?.actor ?? null };
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above, and for `actor` and `open`
        return withCors(await respond(input as Input<A, Q, B, Open>), options.open);
      } catch (error) {
        if (!(error instanceof AppError || error instanceof HttpError)) {
          log.error('A request failed', {
            method: request.method,
            path: new URL(request.url).pathname,
            error: error instanceof Error ? error.stack : String(error),
          });
        }
        return withCors(problemResponse(error, request), options.open);
      }
    };
  };
}
