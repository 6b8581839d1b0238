export { toCsv } from './csv';
export { toJson } from './json';
export type { EventRow } from './row';
