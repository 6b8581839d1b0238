/** Address of a timeline narrowed to one name, place or tag. */
export const narrowed = (timeline: string, by: 'participant' | 'place' | 'tag', value: string): string =>
  `/timelines/${timeline}?${new URLSearchParams({ [by]: value })}`;
