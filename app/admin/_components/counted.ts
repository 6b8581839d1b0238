/** "1 event", "2,000 events" */
export const counted = (n: number, one: string): string =>
  `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`;
