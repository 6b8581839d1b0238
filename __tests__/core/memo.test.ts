import { remembered } from '@/lib/core/memo';

test('answers as the function itself, and asks it once for a short word', () => {
  const asked: string[] = [];
  const length = remembered((word) => {
    asked.push(word);
    return word.length || null;
  });
  const words = ['accord', '', 'accord', '', 'demilitarisation', 'demilitarisation'];
  expect(words.map(length)).toEqual([6, null, 6, null, 16, 16]);
  expect(asked).toEqual(['accord', '', 'demilitarisation', 'demilitarisation']);
});

test('forgets all when there are too many, and goes on', () => {
  const asked: string[] = [];
  const same = remembered((word) => {
    asked.push(word);
    return word;
  });
  const words = Array.from({ length: 45_000 }, (_, i) => `w${i}`);
  expect(words.map(same)).toEqual(words);
  expect(same('w0')).toBe('w0');
  expect(asked.filter((word) => word === 'w0')).toHaveLength(2);
});
