import { HttpError } from './problem';

const isJson = (type: string) => /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type);

/**
 * The body's text, counted while it streams in: what Content-Length says is not believed.
 * @throws HttpError `too_large`, `malformed` (not UTF-8)
 */
async function readText(request: Request, maxBytes: number): Promise<string> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw new HttpError('too_large', `The body is larger than ${maxBytes.toLocaleString('en')} bytes.`);
    }
    chunks.push(value);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new HttpError('malformed', 'The body is not UTF-8.');
  }
}

/**
 * The body as JSON.
 * @throws HttpError `unsupported_media_type`, `too_large`, `malformed`
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!isJson(type)) {
    throw new HttpError('unsupported_media_type', 'Send JSON, with Content-Type: application/json.', {
      'Accept-Post': 'application/json',
    });
  }
  const text = await readText(request, maxBytes);
  if (text.trim() === '') throw new HttpError('malformed', 'The body is empty; it wants a JSON object.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpError(
      'malformed',
      `The body is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
