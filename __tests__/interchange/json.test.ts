import { toJson } from '@/lib/interchange';
import { row } from './rows';

test('events come back from JSON as they went in', () => {
  const events = [row({ title: 'A "bridge",\nsaid the paper' }), row({ summary: '=1+1' })];
  expect(JSON.parse(toJson(events))).toEqual({ items: events });
});

test('no events are an empty list', () => {
  expect(JSON.parse(toJson([]))).toEqual({ items: [] });
});
