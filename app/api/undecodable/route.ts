import { undecodable } from '@/lib/http/undecodable';

const answer = async (request: Request): Promise<Response> => undecodable(request);

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
