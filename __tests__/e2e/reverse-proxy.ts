import { createServer, request, type Server } from 'node:http';

/** Headers that the proxy sends on in place of, or besides, the browser's own. */
export type Rewrite = (publicHost: string) => Readonly<Record<string, string>>;

/** A reverse proxy before the server under test, on a port of its own, so that browser and server know different names. */
export async function startProxy(
  upstream: URL,
  rewrite: Rewrite,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const server: Server = createServer((incoming, outgoing) => {
    const headers = { ...incoming.headers, ...rewrite(incoming.headers.host ?? '') };
    const onward = request(
      { host: upstream.hostname, port: upstream.port, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  const port = typeof listening === 'object' ? listening?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
