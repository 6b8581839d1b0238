/** How the bench measures and prints. */

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const print = (name: string, figure: string) =>
  process.stdout.write(`${name.padEnd(58)}${figure.padStart(12)}\n`);

/** By the clock. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Of the processor's time, as others may run beside it. */
export function processorMilliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
