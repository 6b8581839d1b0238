/** The events as the API answers them, all on one page: `{"items": [...]}`, indented, UTF-8. */
export function toJson(events: readonly unknown[]): string {
  return `${JSON.stringify({ items: events }, null, 2)}\n`;
}
