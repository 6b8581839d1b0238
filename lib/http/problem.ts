import { AppError, type ErrorCode, type FieldProblem } from '../errors';

/** What can go wrong before a use case is reached; the rest are the use cases' own codes. */
export type TransportCode = 'malformed' | 'unsupported_media_type' | 'method_not_allowed' | 'internal';
export type ProblemCode = ErrorCode | TransportCode;

/** The one table from codes to status and title. Titles are HTTP's own phrases, as `about:blank` demands. */
const statuses: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  malformed: [400, 'Bad Request'],
  // Of a body. In a query there is no content to be unprocessable: see `statusOf`.
  invalid_input: [422, 'Unprocessable Content'],
  unauthenticated: [401, 'Unauthorized'],
  forbidden: [403, 'Forbidden'],
  not_found: [404, 'Not Found'],
  method_not_allowed: [405, 'Method Not Allowed'],
  conflict: [409, 'Conflict'],
  stale_version: [409, 'Conflict'],
  too_large: [413, 'Content Too Large'],
  unsupported_media_type: [415, 'Unsupported Media Type'],
  rate_limited: [429, 'Too Many Requests'],
  internal: [500, 'Internal Server Error'],
};

/** One entry of `errors`: a JSON Pointer into the body, or the name of a query parameter, and what is wrong there. */
export interface ProblemEntry {
  readonly path: string;
  readonly pointer?: string;
  readonly parameter?: string;
  readonly detail: string;
}

/** RFC 9457, with `code` as the extension that tells problems of one status apart. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly instance?: string;
  readonly errors?: readonly ProblemEntry[];
}

/** Thrown by this folder for what only HTTP knows; `headers` go onto the answer (Allow, Retry-After). */
export class HttpError extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'HttpError';
  }
}

const hasContent = (method: string) => !['GET', 'HEAD', 'DELETE', 'OPTIONS'].includes(method);

/** RFC 6901, as a URI fragment: "mentions.0.date" → "#/mentions/0/date", the whole body "#". */
const pointerOf = (path: string) =>
  path === ''
    ? '#'
    : `#${path
        .split('.')
        .map((part) => `/${encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))}`)
        .join('')}`;

function entryOf(field: FieldProblem, method: string): ProblemEntry {
  return hasContent(method)
    ? { path: field.path, pointer: pointerOf(field.path), detail: field.message }
    : { path: field.path, parameter: field.path, detail: field.message };
}

function statusOf(code: ProblemCode, method: string): readonly [number, string] {
  return code === 'invalid_input' && !hasContent(method) ? statuses.malformed : statuses[code];
}

/** Any error as an `application/problem+json` answer. Unknown ones say nothing of their inside: log them before. */
export function problemResponse(error: unknown, request: Request): Response {
  const known = error instanceof AppError || error instanceof HttpError;
  const code: ProblemCode = known ? error.code : 'internal';
  const [status, title] = statusOf(code, request.method);
  const fields = error instanceof AppError ? error.fields : [];
  const problem: Problem = {
    type: 'about:blank',
    title,
    status,
    detail: known
      ? error.message
      : 'Something went wrong here. Nothing was changed; the log has the details.',
    code,
    instance: new URL(request.url).pathname,
    ...(fields.length > 0 ? { errors: fields.map((field) => entryOf(field, request.method)) } : {}),
  };
  const headers = new Headers(error instanceof HttpError ? error.headers : {});
  headers.set('Content-Type', 'application/problem+json');
  headers.set('Cache-Control', 'no-store');
  if (code === 'unauthenticated') headers.set('WWW-Authenticate', 'Bearer realm="Dateline"');
  return new Response(JSON.stringify(problem), { status, headers });
}
