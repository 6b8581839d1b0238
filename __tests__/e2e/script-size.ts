import type { Page } from '@playwright/test';

/** Scripts that a page asked for, by address, each with the bytes that came over the network, compressed as they came. */
export type ScriptSizes = ReadonlyMap<string, number>;

/**
 * Loads a page with an empty cache and weighs its scripts. Inline scripts are part of the document, and not counted.
 * @param until resolves when what is measured is there; scripts that came until then count. Without it: when the network is quiet
 */
export async function scriptSizes(
  page: Page,
  path: string,
  until?: () => Promise<void>,
): Promise<ScriptSizes> {
  const session = await page.context().newCDPSession(page);
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') addresses.set(requestId, response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const address = addresses.get(requestId);
    if (address !== undefined) sizes.set(address, encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(path, { waitUntil: until ? 'commit' : 'networkidle' });
  await until?.();
  const measured = new Map(sizes);
  await session.detach();
  return measured;
}

/** Their sum in kB of 1,000 bytes. */
export const kilobytes = (sizes: ScriptSizes): number =>
  [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000;
