import { HttpError, problemResponse } from '@/lib/http/problem';

/** Whatever has no route of its own. */
async function notFound(request: Request): Promise<Response> {
  return problemResponse(
    new HttpError('not_found', 'There is nothing here; GET /api/v1 lists what there is.'),
    request,
  );
}

export {
  notFound as DELETE,
  notFound as GET,
  notFound as OPTIONS,
  notFound as PATCH,
  notFound as POST,
  notFound as PUT,
};
