import { eventCreate } from '@/lib/schemas/event';
import { sourceCreate, sourceQuery } from '@/lib/schemas/source';
import { timelineCreate } from '@/lib/schemas/timeline';

const event = { timeline: 'sahel', title: 'Talks open in Bamako', date: '1991' };

describe('a NUL character', () => {
  it.each([
    ['an event’s title', eventCreate, { ...event, title: 'Talks\0open' }],
    ['an event’s quote', eventCreate, { ...event, quote: '\0' }],
    ['a tag', eventCreate, { ...event, tags: ['a\0b'] }],
    ['an article', sourceCreate, { timeline: 'sahel', text: 'Talks opened in 1991.\0' }],
    ['a timeline’s title', timelineCreate, { title: 'Sahel\0' }],
    ['a search', sourceQuery, { q: '\0' }],
  ])('is refused in %s', (_where, schema, input) => {
    const result = schema.safeParse(input);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toBe('holds a NUL character');
  });

  it('and half of a surrogate pair too', () => {
    const result = eventCreate.safeParse({ ...event, title: 'Talks \ud83d open' });
    expect(result.error?.issues[0]?.message).toBe('holds half of a character (a lone surrogate)');
  });

  it('is all that is refused: any other writing passes', () => {
    expect(eventCreate.parse({ ...event, title: 'محادثات 🕊 “Bamako”' }).title).toBe('محادثات 🕊 “Bamako”');
  });
});
