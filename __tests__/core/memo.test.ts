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

test('goes on when it has forgotten all', () => {
  const same = remembered((word) => word);
  const words = Array.from({ length: 45_000 }, (_, i) => `w${i}`);
  expect(words.map(same)).toEqual(words);
});
